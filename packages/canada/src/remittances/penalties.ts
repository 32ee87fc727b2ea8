import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, percentOf } from '@daybook/core/kit/cents.ts'
import { type CivilDate, daysBetween } from '@daybook/core/kit/civil-date.ts'
import { dollars, floored, printedRate } from '../payroll/exact.ts'
import { figureOf, rateLeaf } from './levy-figures.ts'
import { latePenalties } from './remitter-rules.ts'

/**
 * An estimate of what the CRA adds to source deductions that come late: 3 % through three days, 5 % through
 * five, 7 % through seven, 10 % after that, of what lies above 500; interest comes on top, and 20 % the
 * second time in a year where it was known. Nothing in time.
 *
 *   10,500.00 four days late: 5 % of 10,000.00 = 500.00
 */
export function latePenalty(owed: Cents, due: CivilDate, paid: CivilDate): Figure {
  const [{ value, source }] = latePenalties.versions
  const days = Math.max(0, daysBetween(due, paid))
  const base = days === 0 ? 0n : floored(owed - dollars(value.floor))
  const step = value.steps.find(({ throughDays }) => days <= throughDays)
  const printed = step?.rate ?? value.fullRate
  const late = { en: `Late by ${days} days, above 500`, fr: `En retard de ${days} jours, au-delà de 500` }
  const parts = [figureOf('penalty:base', late, base, 'limit'), rateLeaf('penalty:rate', words.rate, printed)]
  const amount = percentOf(base, printedRate(printed), 'half-up')
  return figureOf('penalty', words.penalty, amount, 'rate', parts, source)
}

const words = {
  rate: { en: 'Rate', fr: 'Taux' },
  penalty: { en: 'Penalty, estimated', fr: 'Pénalité estimée' },
} as const
