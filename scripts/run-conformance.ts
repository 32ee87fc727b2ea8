import { type ConformanceKind, type ConformanceReport, kinds } from './conformance/registry.ts'

/**
 * What a run says: on standard error, on standard output, and how the process ends (0 good, 1 failed, 2 not
 * run).
 */
export type Answer = {
  readonly complaints: readonly string[]
  readonly lines: readonly string[]
  readonly exitCode: 0 | 1 | 2
}

/** The cases to run: how their kind is loaded, and where they lie. */
export type Chosen = { readonly load: () => Promise<ConformanceKind>; readonly path: string }

/**
 * The cases that the words of the command line name. What keeps them from running gives exit code 2 and says
 * what is amiss: no kind or an unknown one, no path or one where nothing is.
 */
export function whatToRun(
  kind: string | undefined,
  path: string | undefined,
  exists: (path: string) => boolean,
): Chosen | Answer {
  const known = Object.keys(kinds).join(', ')
  if (kind === undefined) return notRun(`usage: npm run conformance -- KIND PATH   (kinds: ${known})`)
  const load = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (load === undefined)
    return notRun(`there is no kind of conformance cases “${kind}”; the kinds are ${known}`)
  // The ledger brings its own cases: its neighbours' programs, the sample company, the laws of the tests.
  if (path === undefined && kind === 'ledger') return { load, path: '.' }
  if (path === undefined) return notRun(`usage: npm run conformance -- ${kind} PATH   (a folder of cases)`)
  return exists(path) ? { load, path } : notRun(`there is nothing at ${path}`)
}

/** A report as it is printed: what is not handled, what failed and why, and the closing line. */
export function reported(report: ConformanceReport): Answer {
  const { passed, failed, notHandled = [], groups = [] } = report
  const lines = [
    ...notHandled.map((name) => `not handled: ${name}`),
    ...failed.map(({ name, why }) => `failed: ${name}: ${why}`),
    ...groups.map((group) => `${group.name}: ${group.passed} passed, ${group.failed} failed`),
    `${passed} passed, ${failed.length} failed`,
  ]
  return { complaints: [], lines, exitCode: failed.length === 0 ? 0 : 1 }
}

function notRun(why: string): Answer {
  return { complaints: [why], lines: [], exitCode: 2 }
}
