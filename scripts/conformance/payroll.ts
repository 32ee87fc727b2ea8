// Reads cases of payroll deductions with what each must give, runs them through the engine, and compares.
import { type CasesRead, caseFilesAt, casesIn, unreadFiles } from './case-files.ts'
import { answerers } from './payroll-answers.ts'
import type { PayrollCase } from './payroll-case.ts'
import { compared } from './payroll-compare.ts'
import type { ConformanceReport } from './registry.ts'

/**
 * Runs every case of a file, or of all `.json` files of a folder, and compares all that the case expects
 * within its own tolerance. The edition decides the rates where both it and a pay date are given. A kind that
 * is not understood is named and not counted; a file that cannot be read fails by its name.
 */
export async function run(path: string): Promise<ConformanceReport> {
  const read = caseFilesAt(path).map(casesIn)
  const cases = read.flatMap(casesOf)
  const known = cases.filter(({ kind }) => Object.hasOwn(answerers, kind))
  const failed = unreadFiles(read).map((each) => ({ ...each, category: '' }))
  const unread = failed.length
  for (const each of known) {
    const why = differenceOf(each)
    if (why !== '') failed.push({ name: each.id, why, category: each.category })
  }
  const groups = [...new Set(known.map(({ category }) => category))].map((name) => {
    const inside = known.filter(({ category }) => category === name).length
    const amiss = failed.filter(({ category }) => category === name).length
    return { name, passed: inside - amiss, failed: amiss }
  })
  const notHandled = cases.filter((each) => !known.includes(each)).map(({ id, kind }) => `${id} (${kind})`)
  return { passed: known.length - failed.length + unread, failed, notHandled, groups }
}

/** What differs in the answer to a case, with both values; empty where nothing does. */
export function differenceOf(each: PayrollCase): string {
  try {
    const answer = answerers[each.kind]?.(each) ?? {}
    return compared(answer, each.expected, each.tolerance ?? undefined).join('; ')
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

/** The cases of a file: one without a name is called after file and place, one without a kind “none”. */
export function casesOf({ file, cases, category }: CasesRead): readonly PayrollCase[] {
  return cases.map((each, index) => ({
    id: textOf(fieldOf(each, 'id')) ?? `${file} ${index + 1}`,
    kind: textOf(fieldOf(each, 'kind')) ?? 'none',
    category: textOf(fieldOf(each, 'category')) ?? category ?? file,
    edition: textOf(fieldOf(each, 'edition')) ?? '',
    inputs: recordOf(fieldOf(each, 'inputs')),
    expected: recordOf(fieldOf(each, 'expected')),
    tolerance: textOf(fieldOf(each, 'tolerance')) ?? '0',
  }))
}

function fieldOf(of: unknown, name: string): unknown {
  return recordOf(of)[name]
}

function recordOf(of: unknown): Readonly<Record<string, unknown>> {
  if (of === null || typeof of !== 'object' || Array.isArray(of)) return {}
  return Object.fromEntries(Object.entries(of))
}

function textOf(of: unknown): string | undefined {
  return of === undefined || of === null ? undefined : String(of)
}
