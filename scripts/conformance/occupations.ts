// Reads a list of look-ups of occupations with what each must give, and compares. See docs/occupations.md.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { answerTo, type OccupationCase } from './occupation-answers.ts'
import type { ConformanceReport } from './registry.ts'

/** The kinds of cases that are understood; another is named and not counted. */
export const caseKinds: ReadonlySet<string> = new Set(['crosswalk', 'title', 'code', 'trap'])

/**
 * Runs every case of a list (or of `occupations.json` in a folder) through the commands of Daybook, as people
 * give them, and compares all that the case expects. Titles are compared without case, punctuation and
 * accents; a set of codes is the very set.
 */
export async function run(path: string): Promise<ConformanceReport> {
  const file = statSync(path).isDirectory() ? join(path, 'occupations.json') : path
  // The list is outside data of a known shape; a case without a query or an expectation fails by itself.
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly OccupationCase[] }
  const known = cases.filter(({ kind }) => caseKinds.has(kind))
  const failed: { name: string; why: string }[] = []
  for (const each of known) {
    const why = await differenceOf(each)
    if (why !== '') failed.push({ name: each.id, why })
  }
  const notHandled = cases.filter(({ kind }) => !caseKinds.has(kind)).map(({ id, kind }) => `${id} (${kind})`)
  return { passed: known.length - failed.length, failed, notHandled }
}

/** What is wrong with the answer to a case; empty where nothing is. */
export async function differenceOf(each: OccupationCase): Promise<string> {
  try {
    return (await answerTo(each)).join('; ')
  } catch (fault) {
    return `fault: ${fault instanceof Error ? fault.message : String(fault)}`
  }
}
