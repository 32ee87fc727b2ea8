import { inForce, type RuleTable, type Version } from '@daybook/core/filings/rule-table.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** Which day rules are asked for, and whether the last known ones will do for a day that nobody checked. */
export type RuleDay = { readonly on: CivilDate; readonly insist: boolean }

/**
 * The version of a rule of payroll in force on a day. Refuses `payroll-rates-not-checked` for a day after
 * the last one that somebody looked up, unless the caller insists, and `payroll-rates-too-early` for one
 * before the first version.
 */
export function ruleOn<T>(table: RuleTable<T>, { on, insist }: RuleDay): Result<Version<T>> {
  const { name, checkedThrough } = table
  if (on > checkedThrough && !insist)
    return refuse('payroll-rates-not-checked', { table: name, date: on, through: checkedThrough }, 'date')
  const found = inForce(table, on > checkedThrough ? checkedThrough : on)
  if (found.ok) return ok(found.value)
  const first = table.versions[0]?.from ?? checkedThrough
  return refuse('payroll-rates-too-early', { table: name, date: on, first }, 'date')
}
