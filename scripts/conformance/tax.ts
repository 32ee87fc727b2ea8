// Reads cases of sales taxes with what each must give, runs them through the rules, and compares.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compared } from './payroll-compare.ts'
import type { ConformanceReport } from './registry.ts'
import { answerers } from './tax-answers.ts'
import type { TaxCase } from './tax-case.ts'

/**
 * Runs every case of a file, or of all `.json` files of a folder, and compares all that the case expects
 * within its own tolerance. Kinds that belong to income tax, and others that are not understood, are named
 * and not counted.
 */
export async function run(path: string): Promise<ConformanceReport> {
  const cases = filesAt(path).flatMap(casesOf)
  const known = cases.filter(({ kind }) => Object.hasOwn(answerers, kind))
  const failed = known.flatMap((each) => {
    const why = differenceOf(each)
    return why === '' ? [] : [{ name: each.id, why, kind: each.kind }]
  })
  const groups = [...new Set(known.map(({ kind }) => kind))].map((name) => {
    const amiss = failed.filter(({ kind }) => kind === name).length
    return { name, passed: known.filter(({ kind }) => kind === name).length - amiss, failed: amiss }
  })
  const others = cases.filter(({ kind }) => !Object.hasOwn(answerers, kind)).map(({ kind }) => kind)
  const notHandled = [...new Set(others)].map(
    (kind) => `${kind} (${others.filter((each) => each === kind).length})`,
  )
  return { passed: known.length - failed.length, failed, notHandled, groups }
}

/** What differs in the answer to a case, with both values; empty where nothing does. */
export function differenceOf(each: TaxCase): string {
  if (Object.keys(each.expected).length === 0) return 'the case expects nothing'
  try {
    const answer = answerers[each.kind]?.(each) ?? {}
    return compared(answer, each.expected, each.tolerance ?? '0').join('; ')
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name))
}

/** The cases of one file; a file without cases gives none. */
export function casesOf(file: string): readonly TaxCase[] {
  // The file is outside data of a known shape; a case without inputs or expectations fails by itself.
  const read = JSON.parse(readFileSync(file, 'utf8')) as { vectors?: readonly TaxCase[] }
  return read.vectors ?? []
}
