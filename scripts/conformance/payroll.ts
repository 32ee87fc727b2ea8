// Reads cases of payroll deductions with what each must give, runs them through the engine, and compares.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { answerers } from './payroll-answers.ts'
import type { PayrollCase } from './payroll-case.ts'
import { compared } from './payroll-compare.ts'
import type { ConformanceReport } from './registry.ts'

/**
 * Runs every case of a file, or of all `.json` files of a folder, and compares all that the case expects
 * within its own tolerance. The edition decides the rates where both it and a pay date are given. A kind that
 * is not understood is named and not counted.
 */
export async function run(path: string): Promise<ConformanceReport> {
  const cases = filesAt(path).flatMap(casesOf)
  const known = cases.filter(({ kind }) => Object.hasOwn(answerers, kind))
  const failed: { name: string; why: string; category: string }[] = []
  for (const each of known) {
    const why = differenceOf(each)
    if (why !== '') failed.push({ name: each.id, why, category: each.category })
  }
  const categories = [...new Set(known.map(({ category }) => category))]
  const groups = categories.map((name) => {
    const inside = known.filter(({ category }) => category === name).length
    const amiss = failed.filter(({ category }) => category === name).length
    return { name, passed: inside - amiss, failed: amiss }
  })
  const notHandled = cases.filter((each) => !known.includes(each)).map(({ id, kind }) => `${id} (${kind})`)
  return { passed: known.length - failed.length, failed, notHandled, groups }
}

/** What differs in the answer to a case, with both values; empty where nothing does. */
export function differenceOf(each: PayrollCase): string {
  try {
    const answer = answerers[each.kind]?.(each) ?? {}
    return compared(answer, each.expected, each.tolerance).join('; ')
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  )
  return names.sort().map((name) => join(path, name))
}

/** The cases of one file; a file without cases gives none. */
export function casesOf(file: string): readonly PayrollCase[] {
  // The file is outside data of a known shape; a case without inputs or expectations fails by itself.
  const read = JSON.parse(readFileSync(file, 'utf8')) as {
    category?: string
    vectors?: readonly PayrollCase[]
  }
  return (read.vectors ?? []).map((each) => ({ ...each, category: each.category ?? read.category ?? file }))
}
