import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'

/** The percentages of shares of labour-sponsored funds that tax credits: the federal one, and by province. */
export type LabourFundRates = {
  readonly federal: string
  readonly provincial: Readonly<Record<string, string>>
}

/** What tax gives for shares of labour-sponsored funds that are bought with a pay (LCF, LCP). */
export const labourFundPercents: RuleTable<LabourFundRates> = {
  name: 'ca/labour-fund-credits',
  unit: 'percent of the shares',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { federal: '15', provincial: { MB: '15', NB: '20', NS: '20', SK: '17.5' } },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 122nd edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'chapter 4, LCF and LCP',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
  ],
}

/** The percentages on a day: the federal one, and the province's, `0` where it has none. */
export function labourFundRates(
  province: string,
  on: CivilDate,
): { readonly federal: string; readonly provincial: string } {
  const { checkedThrough, versions } = labourFundPercents
  // A day without rates is refused by the formulas, whose tables reach as far as this one: a test says so.
  const found = inForce(labourFundPercents, on > checkedThrough ? checkedThrough : on)
  const rates = found.ok ? found.value.value : versions[0]?.value
  return { federal: rates?.federal ?? '0', provincial: rates?.provincial[province] ?? '0' }
}
