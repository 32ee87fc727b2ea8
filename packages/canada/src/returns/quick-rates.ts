import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf, rate } from '@daybook/core/kit/cents.ts'

/** Where the shares of GST/HST and the credits beside them are set. */
export const quickSource: Source = {
  title: 'Streamlined Accounting (GST/HST) Regulations, SOR/91-51',
  url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-91-51/',
  where: 'Part IV, subsections 15(5) and 17(1), as amended by SOR/2025-77',
  read: '2026-11-23',
  confidence: 'high',
}

/** Revenu Québec’s pages on the quick method: its rates, and the reduction on the first supplies. */
export const quebecQuickSource: Source = {
  title: 'The Quick Method of Accounting for Calculating GST and QST Remittances, Revenu Québec',
  url: 'https://www.revenuquebec.ca/en/businesses/consumption-taxes/gsthst-and-qst/reporting-qst-and-gsthst/the-quick-method-of-accounting-for-calculating-gst-and-qst-remittances/applicable-rates/',
  where: 'applicable rates; 1% rate reduction',
  read: '2026-11-23',
  confidence: 'high',
}

/** Tax rates of supplies, in percent. */
export const supplyRates = ['5', '13', '14', '15'] as const

/** A tax rate of supplies, in percent. */
export type SupplyRate = (typeof supplyRates)[number]

/** Remittance rates by the tax rate of the supply. */
export type QuickRates = Readonly<Record<SupplyRate, string>>

/** Where a business is: in a province without HST, or in one with HST of so many percent. */
export type Home = 'none' | '13' | '14' | '15'

/** What a business is by the test of goods for resale: `goods` where they are 40 percent of sales or more. */
export type QuickKind = 'services' | 'goods'

/** The shares of supplies with their tax that are remitted, for a kind of business and where it is. */
export const quickRates: RuleTable<Readonly<Record<QuickKind, Readonly<Record<Home, QuickRates>>>>> = {
  name: 'ca/quick-method',
  unit: 'share of supplies with GST/HST',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-04-01',
      value: {
        services: {
          none: { '5': '0.036', '13': '0.105', '14': '0.113', '15': '0.12' },
          '13': { '5': '0.018', '13': '0.088', '14': '0.096', '15': '0.104' },
          '14': { '5': '0.016', '13': '0.086', '14': '0.094', '15': '0.102' },
          '15': { '5': '0.014', '13': '0.084', '14': '0.092', '15': '0.10' },
        },
        goods: {
          none: { '5': '0.018', '13': '0.088', '14': '0.096', '15': '0.104' },
          '13': { '5': '0', '13': '0.044', '14': '0.053', '15': '0.061' },
          '14': { '5': '0', '13': '0.039', '14': '0.047', '15': '0.056' },
          '15': { '5': '0', '13': '0.033', '14': '0.042', '15': '0.05' },
        },
      },
      source: quickSource,
    },
  ],
}

/**
 * The credit that resellers in a province with HST get of supplies with tax at 5 %, whose share is nothing:
 * by where they are.
 */
export const quickOutsideCredit: RuleTable<Readonly<Record<Home, string>>> = {
  name: 'ca/quick-method-outside-credit',
  unit: 'share of supplies with GST at 5 %',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-04-01',
      value: { none: '0', '13': '0.028', '14': '0.034', '15': '0.04' },
      source: quickSource,
    },
  ],
}

/** The shares of supplies with their QST that are remitted, by the kind of business. */
export const qstQuickRates: RuleTable<Readonly<Record<QuickKind, string>>> = {
  name: 'qc/quick-method',
  unit: 'share of supplies with QST',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2013-01-01', value: { services: '0.066', goods: '0.034' }, source: quebecQuickSource }],
}

/** A credit on the first supplies of a fiscal year: its rate, and up to which supplies with their tax. */
export type FirstCredit = { readonly rate: string; readonly most: Cents }

/** The credit on the first supplies of a fiscal year, of GST/HST. */
export const quickCredit: RuleTable<FirstCredit> = {
  name: 'ca/quick-method-credit',
  unit: 'share; dollars a fiscal year',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2013-04-01', value: { rate: '0.01', most: 3_000_000n }, source: quickSource }],
}

/** The credit on the first supplies of a fiscal year, of QST. */
export const qstQuickCredit: RuleTable<FirstCredit> = {
  name: 'qc/quick-method-credit',
  unit: 'share; dollars a fiscal year',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2013-01-01', value: { rate: '0.01', most: 3_142_100n }, source: quebecQuickSource }],
}

const homes: Readonly<Record<string, Home>> = { ON: '13', NS: '14', NB: '15', NL: '15', PE: '15' }

/** Where a business in a province stands in the table of shares. */
export function homeOf(province: string): Home {
  return homes[province] ?? 'none'
}

/** The credit that a period's supplies still get after those of earlier periods of the year. */
export function creditOn(supplies: Cents, before: Cents, most: Cents, share: string): Cents {
  const left = most > before ? most - before : 0n
  const eligible = supplies < left ? supplies : left
  return eligible <= 0n ? 0n : percentOf(eligible, rate(share), 'half-up')
}

/** The most that taxable supplies with their tax may come to in four fiscal quarters for the quick method. */
export const quickLimit: RuleTable<Cents> = {
  name: 'ca/quick-method-limit',
  unit: 'dollars of supplies with GST/HST in four fiscal quarters',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2013-01-01',
      value: 40_000_000n,
      source: {
        title: 'Streamlined Accounting (GST/HST) Regulations, SOR/91-51',
        url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-91-51/page-2.html',
        where: 'Part IV, prescribed registrants: the total threshold amount',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}
