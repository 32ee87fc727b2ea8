import type { Pay, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { type BaseCode, baseOf } from '@daybook/core/payroll/bases.ts'
import type { LevyPay, LevyYearToDate } from './employer-levies.ts'

/** What a form adds up of a pay. */
export type PaidPay = Pick<
  Pay,
  'id' | 'run' | 'employee' | 'date' | 'province' | 'deductions' | 'employer' | 'bases'
>

/** The part of a pay that levies look at. */
type Earned = Pick<Pay, 'employee' | 'date' | 'province' | 'bases'>

/** The sum of the lines of a pay with these codes. */
export function linesOf(lines: readonly PayLine[], codes: readonly string[]): Cents {
  return sumOf(lines.filter(({ id }) => codes.includes(id)).map(({ amount }) => amount))
}

/**
 * The remuneration of a pay: earnings and taxable benefits, periodic or not, by Quebec's rules there. A
 * retiring allowance is none.
 */
export function remunerationOf({ province, bases }: Pick<Earned, 'province' | 'bases'>): Cents {
  const codes: readonly BaseCode[] =
    province === 'QC' ? ['quebec-taxable', 'quebec-non-periodic'] : ['taxable', 'non-periodic']
  return sumOf(codes.map((code) => baseOf(bases, code)))
}

/** All remuneration of a pay before deductions, as a PD7A asks for it: retiring allowances too. */
export function grossOf({ bases }: Pick<Earned, 'bases'>): Cents {
  const codes: readonly BaseCode[] = ['taxable', 'non-periodic', 'lump-sum']
  return sumOf(codes.map((code) => baseOf(bases, code)))
}

/**
 * What a compensation board counts of a pay before the person's maximum: earnings and taxable benefits. What
 * a board leaves out beyond that is taken off with its return.
 */
export function assessableOf({ bases }: Pick<Earned, 'bases'>): Cents {
  return baseOf(bases, 'taxable') + baseOf(bases, 'non-periodic')
}

/** A pay as `employerLevies` takes it. */
export function levyPayOf(
  pay: Omit<Earned, 'employee'>,
  more: Pick<LevyPay, 'compensationClass' | 'insist'>,
): LevyPay {
  const { date, province } = pay
  return { date, province, remuneration: remunerationOf(pay), assessable: assessableOf(pay), ...more }
}

/**
 * The calendar year before a pay as `employerLevies` takes it: from all pays of the book in that year that
 * come before it (openings, and those of the same run that were worked out first, among them).
 */
export function levyYearToDate(
  earlier: Iterable<Earned>,
  pay: Pick<Earned, 'employee' | 'date' | 'province'>,
): LevyYearToDate {
  const year = pay.date.slice(0, 4)
  let [assessable, remuneration, payroll, totalPayroll] = [0n, 0n, 0n, 0n]
  for (const each of earlier) {
    if (!each.date.startsWith(year)) continue
    const amount = remunerationOf(each)
    totalPayroll += amount
    if (each.province !== pay.province) continue
    payroll += amount
    if (each.employee !== pay.employee) continue
    assessable += assessableOf(each)
    remuneration += amount
  }
  return { assessable, remuneration, payroll, totalPayroll }
}
