// Reads cases of sales taxes with what each must give, runs them through the rules, and compares.
import { type CasesRead, caseFilesAt, casesIn, unreadFiles } from './case-files.ts'
import { compared } from './payroll-compare.ts'
import type { ConformanceReport } from './registry.ts'
import { answerers } from './tax-answers.ts'
import type { TaxCase } from './tax-case.ts'

/**
 * Runs every case of a file, or of all `.json` files of a folder, and compares all that the case expects
 * within its own tolerance. Kinds that belong to income tax, and others that are not understood, are named
 * and not counted; a file that cannot be read fails by its name.
 */
export async function run(path: string): Promise<ConformanceReport> {
  const read = caseFilesAt(path).map(casesIn)
  const cases = read.flatMap(casesOf)
  const known = cases.filter(({ kind }) => Object.hasOwn(answerers, kind))
  const unread = unreadFiles(read).map((each) => ({ ...each, kind: '' }))
  const wrong = known.flatMap((each) => {
    const why = differenceOf(each)
    return why === '' ? [] : [{ name: each.id, why, kind: each.kind }]
  })
  const groups = [...new Set(known.map(({ kind }) => kind))].map((name) => {
    const amiss = wrong.filter(({ kind }) => kind === name).length
    return { name, passed: known.filter(({ kind }) => kind === name).length - amiss, failed: amiss }
  })
  const others = cases.filter(({ kind }) => !Object.hasOwn(answerers, kind)).map(({ kind }) => kind)
  const notHandled = [...new Set(others)].map(
    (kind) => `${kind} (${others.filter((each) => each === kind).length})`,
  )
  if (cases.length === 0) notHandled.push(`${path} holds no case`)
  const failed = [...unread, ...wrong]
  return { passed: known.length - wrong.length, failed, notHandled, groups }
}

/** What differs in the answer to a case, with both values; empty where nothing does. */
export function differenceOf(each: TaxCase): string {
  if (Object.keys(each.expected ?? {}).length === 0) return 'the case expects nothing'
  if (each.inputs === undefined) return 'the case has no inputs'
  try {
    const answer = answerers[each.kind]?.(each) ?? {}
    return compared(withLines(answer), each.expected, each.tolerance ?? '0').join('; ')
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

/** An answer with its lines under each name that cases have for them: `42800`, `line42800`, `l42800`. */
function withLines(answer: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const spelled = Object.entries(answer).flatMap(([name, each]) => {
    const [, number] = /^(?:line|l)?(\d{3,5})$/.exec(name) ?? []
    return number === undefined ? [] : [number, `line${number}`, `l${number}`].map((one) => [one, each])
  })
  return { ...Object.fromEntries(spelled), ...answer }
}

/** The cases of one file. */
export function casesOf({ cases }: CasesRead): readonly TaxCase[] {
  // Outside data of a known shape; a case without inputs or expectations fails by itself.
  return cases as readonly TaxCase[]
}
