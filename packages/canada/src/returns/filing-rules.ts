import type { TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { generalGuide } from '../sales-tax/tax-sources.ts'

/**
 * When returns are due: so many months after a period and after a fiscal year, with days of the next year
 * (`MM-DD`) for an individual with a calendar year; or a day of the next month, 0 for its last, which may be
 * another one (`online`) for who files and pays electronically.
 */
export type FilingRule =
  | {
      readonly kind: 'months'
      readonly period: number
      readonly year: number
      readonly individual: { readonly file: string; readonly pay: string }
    }
  | { readonly kind: 'day'; readonly day: number; readonly online?: number }

const checkedThrough = '2026-12-31'

function table(name: string, value: FilingRule, source: Source): RuleTable<FilingRule> {
  return {
    name,
    unit: 'months or days after a period',
    checkedThrough,
    versions: [{ from: '2008-01-01', value, source }],
  }
}

function provincial(title: string, url: string, where: string): Source {
  return { title, url, where, read: '2026-11-22', confidence: 'medium' }
}

const valueAdded: FilingRule = {
  kind: 'months',
  period: 1,
  year: 3,
  individual: { file: '06-15', pay: '04-30' },
}

/** When the returns of each sales tax are due. */
export const filingRules: Readonly<Record<TaxProgram, RuleTable<FilingRule>>> = {
  GST: table('ca/gst-filing-due', valueAdded, generalGuide('filing and payment deadlines')),
  QST: table(
    'qc/qst-filing-due',
    valueAdded,
    provincial(
      'QST filing and payment deadlines, Revenu Québec',
      'https://www.revenuquebec.ca/en/businesses/consumption-taxes/gsthst-and-qst/',
      'as for GST: one month after a month or quarter, three after a year',
    ),
  ),
  'PST-BC': table(
    'bc/pst-filing-due',
    { kind: 'day', day: 0 },
    provincial(
      'Report and pay PST, Government of British Columbia',
      'https://www2.gov.bc.ca/gov/content/taxes/sales-taxes/pst',
      'the last day of the month after the period',
    ),
  ),
  'PST-SK': table(
    'sk/pst-filing-due',
    { kind: 'day', day: 20, online: 0 },
    provincial(
      'File your PST return, Government of Saskatchewan',
      'https://saskatchewan.ca/business/taxes-licensing-and-reporting/provincial-taxes-policies-and-bulletins/provincial-sales-tax/file-your-pst-return',
      'due the 20th of the month after the period; its last day where filed and paid electronically',
    ),
  ),
  'PST-MB': table(
    'mb/rst-filing-due',
    { kind: 'day', day: 20 },
    provincial(
      'Retail sales tax, Government of Manitoba',
      'https://www.gov.mb.ca/finance/taxation/taxes/retail.html',
      'the 20th of the month after the period',
    ),
  ),
}

/** Up to which balance a return is neither paid nor refunded. */
export const smallBalance: RuleTable<Cents> = {
  name: 'ca/gst-small-balance',
  unit: 'dollars of a balance',
  checkedThrough,
  versions: [{ from: '2007-04-01', value: 200n, source: generalGuide('lines 114 and 115: 2.00 or less') }],
}
