// Reads lists of look-ups of occupations with what each must give, and compares. See docs/occupations.md.
import { caseFilesAt, casesIn, unreadFiles } from './case-files.ts'
import { answerTo, type OccupationCase } from './occupation-answers.ts'
import type { ConformanceReport } from './registry.ts'

/** The kinds of cases that are understood; another is named and not counted. */
export const caseKinds: ReadonlySet<string> = new Set(['crosswalk', 'title', 'code', 'trap'])

/**
 * Runs every look-up of a file, or of all `.json` files of a folder, through the commands of Daybook, as
 * people give them, and compares all that the case expects. Titles are compared without case, punctuation and
 * accents; a set of codes is the very set. A file that cannot be read fails by its name; cases of other
 * things are passed over.
 */
export async function run(path: string): Promise<ConformanceReport> {
  const read = caseFilesAt(path).map(casesIn)
  const cases = read.flatMap((each) => each.cases.filter(isLookUp))
  const failed = [...unreadFiles(read)]
  const unread = failed.length
  const known = cases.filter(({ kind }) => caseKinds.has(kind))
  for (const each of known) {
    const why = await differenceOf(each)
    if (why !== '') failed.push({ name: each.id, why })
  }
  const notHandled = cases.filter(({ kind }) => !caseKinds.has(kind)).map(({ id, kind }) => `${id} (${kind})`)
  if (cases.length === 0) notHandled.push(`${path} holds no case`)
  return { passed: known.length - failed.length + unread, failed, notHandled }
}

/** Whether a case is a look-up; one without an expectation fails by itself. */
function isLookUp(value: unknown): value is OccupationCase {
  return typeof value === 'object' && value !== null && 'query' in value && 'kind' in value
}

/** What is wrong with the answer to a case; empty where nothing is. */
export async function differenceOf(each: OccupationCase): Promise<string> {
  try {
    return (await answerTo(each)).join('; ')
  } catch (fault) {
    return `fault: ${fault instanceof Error ? fault.message : String(fault)}`
  }
}
