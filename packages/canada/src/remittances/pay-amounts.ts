import type { Pay, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { type BaseCode, baseOf } from '@daybook/core/payroll/bases.ts'
import type { LevyPay } from './employer-levies.ts'

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
