import type { Figure } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { dollars, printedRate } from '../payroll/exact.ts'
import { type LumpSumRates, type LumpSumStep, lumpSumRates } from './lump-sum-rates.ts'

/** The tax of one lump sum by the codes of pay items. */
export type LumpSumTax = readonly { readonly id: string; readonly figure: Figure }[]

/**
 * The tax held back from a lump sum (a retiring allowance): one rate on all of it, chosen by the lump sums of
 * the year with this one. Outside Quebec the rate holds the province's part; in Quebec both taxes have their
 * own. To the cent, half up. Refuses `payroll-rates-not-checked` unless the caller insists.
 *
 *   12,000.00 in Ontario: 20 %, 2,400.00
 */
export function lumpSumTax(
  place: { readonly date: CivilDate; readonly province: string; readonly insist: boolean },
  lumpSum: Cents,
  earlier: Cents,
): Result<LumpSumTax> {
  if (lumpSum === 0n) return ok([])
  const table: RuleTable<LumpSumRates> = lumpSumRates
  const { checkedThrough, name } = table
  const { date, insist } = place
  if (date > checkedThrough && !insist)
    return refuse('payroll-rates-not-checked', { table: name, date, through: checkedThrough }, 'payDate')
  const found = inForce(table, date > checkedThrough ? checkedThrough : date)
  if (!found.ok) return found
  const { value: rates, source } = found.value
  const tax = (id: string, steps: readonly LumpSumStep[]): LumpSumTax[number] => {
    const rate = rateAt(steps, lumpSum + earlier)
    const parts: Figure[] = [
      { id: 'lump-sum:paid', label: labels.paid, value: lumpSum, how: 'input', parts: [] },
      ...(earlier === 0n
        ? []
        : [
            {
              id: 'lump-sum:earlier',
              label: labels.earlier,
              value: earlier,
              how: 'input',
              parts: [],
            } as const,
          ]),
      {
        id: 'lump-sum:rate',
        label: labels.rate,
        value: percentOf(100n, printedRate(rate), 'half-up'),
        how: 'copy',
        parts: [],
        text: rate,
      },
    ]
    const value = percentOf(lumpSum, printedRate(rate), 'half-up')
    return { id, figure: { id: `pay:${id}`, label: labels.tax, value, how: 'rate', parts, source } }
  }
  if (place.province !== 'QC') return ok([tax('lump-sum-tax', rates.elsewhere)])
  return ok([tax('lump-sum-tax', rates.quebecFederal), tax('quebec-lump-sum-tax', rates.quebec)])
}

function rateAt(steps: readonly LumpSumStep[], total: Cents): string {
  const step = steps.find(({ through }) => through === undefined || total <= dollars(through))
  return step?.rate ?? '0'
}

const labels = {
  tax: { en: 'Tax on the lump sum', fr: 'Impôt sur la somme forfaitaire' },
  paid: { en: 'Lump sum of this pay', fr: 'Somme forfaitaire de cette paie' },
  earlier: { en: 'Lump sums earlier this year', fr: 'Sommes forfaitaires antérieures de l’année' },
  rate: { en: 'Rate for lump sums of the year', fr: 'Taux pour les sommes forfaitaires de l’année' },
} as const
