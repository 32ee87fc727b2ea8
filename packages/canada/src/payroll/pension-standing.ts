import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { PayrollProvince } from './pay-facts.ts'

/**
 * What decides whether an employee contributes to the pension plan: the birthday, and the first days of the
 * months in which a CPT30 election to stop, or its revocation, takes effect.
 */
export type PensionFacts = {
  readonly born: CivilDate
  readonly stopped?: CivilDate
  readonly restarted?: CivilDate
}

/** PM, the pensionable months of the year of a pay, and whether the pay itself bears contributions. */
export type PensionStanding = { readonly months: number; readonly contributes: boolean }

/**
 * The pensionable months of the year of a pay (T4127 chapters 3 and 6): those after the month of the 18th
 * birthday, through the month of the 70th, without those from a CPT30 election until its revocation. Being
 * hired in the year changes nothing. A disability pension and a death are not among the facts here: then give
 * the months. Refuses `payroll-quebec-age` in Quebec for the years in which its other ages may matter.
 */
export function pensionStanding(
  facts: PensionFacts,
  payDate: CivilDate,
  province: PayrollProvince,
): Result<PensionStanding> {
  const year = Number(payDate.slice(0, 4))
  const age = year - Number(facts.born.slice(0, 4))
  const isPlain = age > 18 && age < 65 && facts.stopped === undefined
  if (province === 'QC' && !isPlain) return refuse('payroll-quebec-age', { born: facts.born }, 'born')
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  const bears = (month: string): boolean => isPensionable(month, facts)
  return ok({ months: months.filter(bears).length, contributes: bears(payDate.slice(0, 7)) })
}

/** Whether a month, `YYYY-MM`, is pensionable. */
function isPensionable(month: string, { born, stopped, restarted }: PensionFacts): boolean {
  const isOfAge = month > birthdayMonth(born, 18) && month <= birthdayMonth(born, 70)
  if (stopped === undefined) return isOfAge
  const isStopped = month >= stopped.slice(0, 7)
  const isBack = restarted !== undefined && restarted >= stopped && month >= restarted.slice(0, 7)
  return isOfAge && (!isStopped || isBack)
}

function birthdayMonth(born: CivilDate, age: number): string {
  return `${Number(born.slice(0, 4)) + age}-${born.slice(5, 7)}`
}
