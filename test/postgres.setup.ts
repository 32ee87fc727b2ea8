import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type RunningServer, serverPrograms, startServer } from './postgres-server.ts'
import { rootFolder } from './shared.ts'

/** A PostgreSQL server that tests may use; each test file makes its own database on it (`ownDatabase`). */
export type PostgresServer = { readonly version: string; readonly url: string }

declare module 'vitest' {
  export interface ProvidedContext {
    /** The servers that run, the oldest first; empty where none could be started. */
    readonly postgres: readonly PostgresServer[]
    /** Why a server is missing, in one line; empty where none is. */
    readonly postgresMissing: string
  }
}

const running: RunningServer[] = []

/**
 * Starts the system's PostgreSQL and the one of the npm package, each where it is present, and provides their
 * addresses. A run of chosen files that never mention PostgreSQL starts none.
 */
export async function setup(project: TestProject): Promise<void> {
  if (!(await isWanted(project))) {
    project.provide('postgres', [])
    project.provide('postgresMissing', 'none of the chosen test files names PostgreSQL')
    return
  }
  const { programs, missing } = serverPrograms()
  const started = await Promise.allSettled(programs.map(startServer))
  const reasons = [...missing]
  for (const each of started)
    if (each.status === 'fulfilled') running.push(each.value)
    else reasons.push(String(each.reason))
  const servers = running.map(({ version, url }) => ({ version, url }))
  const inOrder = servers.toSorted((a, b) => Number.parseInt(a.version, 10) - Number.parseInt(b.version, 10))
  project.provide('postgres', inOrder)
  project.provide('postgresMissing', reasons.join('; '))
}

/** Stops what was started, at once, and drops its files. */
export async function teardown(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.stop()))
}

/**
 * Whether a chosen test file, or a file beside tests that it imports, names PostgreSQL. All files are,
 * unfiltered.
 */
async function isWanted(project: TestProject): Promise<boolean> {
  // Vitest keeps the words of its command line in a field that its types leave out.
  const chosen: unknown = 'filenamePattern' in project.vitest ? project.vitest.filenamePattern : undefined
  if (!Array.isArray(chosen) || chosen.length === 0) return true
  const { testFiles } = await project.globTestFiles(chosen.map(String))
  const seen = new Set<string>()
  return testFiles.some((file) => names(file, seen))
}

function names(file: string, seen: Set<string>): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  const text = textOf(file)
  if (/inject\('postgres'\)/.test(text)) return true
  const imported = [...text.matchAll(/from '(\.[^']+\.ts)'/g)].map((found) =>
    join(dirname(file), found[1] ?? ''),
  )
  return imported.filter(isTestFile).some((each) => names(each, seen))
}

/** Sources start no server; only what lies in a `test` folder or is a test itself can. */
function isTestFile(file: string): boolean {
  const path = file.slice(rootFolder.length)
  return path.endsWith('.test.ts') || /(^|[/\\])test[/\\]/.test(path)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
