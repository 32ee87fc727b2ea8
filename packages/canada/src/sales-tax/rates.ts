import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { ProvinceCode } from '../charts/provinces.ts'

/**
 * The sales tax that a province takes: harmonized with the federal one (`HST`, the whole rate), its own
 * (`PST`, in Manitoba called RST), the Quebec one (`QST`), or `none`. `base` says what its rate is taken on:
 * the price, or the price with GST.
 */
export type ProvincialTax = {
  readonly tax: 'HST' | 'PST' | 'QST' | 'none'
  readonly rate: string
  readonly base: 'price' | 'price-with-gst'
}

const read = '2026-11-22'

const guide: Source = {
  title: 'RC4022 General Information for GST/HST Registrants',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/rc4022.html',
  where: 'rates of GST/HST by province',
  read,
  confidence: 'high',
}

const collected: Source = {
  title: 'Canadian sales tax rates since 2008, gathered from guides and published histories',
  url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/gst-hst-businesses/charge-collect-which-rate/calculator.html',
  where: 'current rate confirmed by a second source; earlier dates from one source',
  read,
  confidence: 'medium',
}

const manitoba: Source = {
  title: 'Manitoba retail sales tax, published notices of 2013 and 2019',
  url: 'https://www.gov.mb.ca/finance/taxation/taxes/retail.html',
  where: 'general rate',
  read,
  confidence: 'high',
}

const checkedThrough = '2026-12-31'
const unit = 'share of the price'
const none = { tax: 'none', rate: '0', base: 'price' } as const

/** The federal goods and services tax. */
export const gst = {
  name: 'ca/gst',
  unit,
  checkedThrough,
  versions: [{ from: '2008-01-01', value: '0.05', source: guide }],
} as const satisfies RuleTable<string>

function untaxed(name: string): RuleTable<ProvincialTax> {
  return { name, unit, checkedThrough, versions: [{ from: '2008-01-01', value: none, source: guide }] }
}

/** What each province and territory takes besides or together with the GST, since 2008. */
export const provincialTaxes: Readonly<Record<ProvinceCode, RuleTable<ProvincialTax>>> = {
  AB: untaxed('ab/sales-tax'),
  NT: untaxed('nt/sales-tax'),
  NU: untaxed('nu/sales-tax'),
  YT: untaxed('yt/sales-tax'),
  ON: {
    name: 'on/sales-tax',
    unit,
    checkedThrough,
    versions: [
      { from: '2008-01-01', value: { tax: 'PST', rate: '0.08', base: 'price' }, source: guide },
      { from: '2010-07-01', value: { tax: 'HST', rate: '0.13', base: 'price' }, source: guide },
    ],
  },
  BC: {
    name: 'bc/sales-tax',
    unit,
    checkedThrough,
    versions: [
      { from: '2008-01-01', value: { tax: 'PST', rate: '0.07', base: 'price' }, source: collected },
      { from: '2010-07-01', value: { tax: 'HST', rate: '0.12', base: 'price' }, source: collected },
      { from: '2013-04-01', value: { tax: 'PST', rate: '0.07', base: 'price' }, source: collected },
    ],
  },
  NS: {
    name: 'ns/sales-tax',
    unit,
    checkedThrough,
    versions: [
      { from: '2008-01-01', value: { tax: 'HST', rate: '0.13', base: 'price' }, source: collected },
      { from: '2010-07-01', value: { tax: 'HST', rate: '0.15', base: 'price' }, source: collected },
      { from: '2025-04-01', value: { tax: 'HST', rate: '0.14', base: 'price' }, source: collected },
    ],
  },
  NB: atlantic('nb/sales-tax'),
  NL: atlantic('nl/sales-tax'),
  PE: {
    name: 'pe/sales-tax',
    unit,
    checkedThrough,
    versions: [
      { from: '2008-01-01', value: { tax: 'PST', rate: '0.10', base: 'price-with-gst' }, source: collected },
      { from: '2013-04-01', value: { tax: 'HST', rate: '0.14', base: 'price' }, source: collected },
      { from: '2016-10-01', value: { tax: 'HST', rate: '0.15', base: 'price' }, source: collected },
    ],
  },
  QC: {
    name: 'qc/sales-tax',
    unit,
    checkedThrough,
    versions: [
      { from: '2008-01-01', value: { tax: 'QST', rate: '0.075', base: 'price-with-gst' }, source: collected },
      { from: '2011-01-01', value: { tax: 'QST', rate: '0.085', base: 'price-with-gst' }, source: collected },
      { from: '2012-01-01', value: { tax: 'QST', rate: '0.095', base: 'price-with-gst' }, source: collected },
      { from: '2013-01-01', value: { tax: 'QST', rate: '0.09975', base: 'price' }, source: collected },
    ],
  },
  SK: {
    name: 'sk/sales-tax',
    unit,
    checkedThrough,
    versions: [
      { from: '2008-01-01', value: { tax: 'PST', rate: '0.05', base: 'price' }, source: collected },
      { from: '2017-03-23', value: { tax: 'PST', rate: '0.06', base: 'price' }, source: collected },
    ],
  },
  MB: {
    name: 'mb/sales-tax',
    unit,
    checkedThrough,
    versions: [
      { from: '2008-01-01', value: { tax: 'PST', rate: '0.07', base: 'price' }, source: manitoba },
      { from: '2013-07-01', value: { tax: 'PST', rate: '0.08', base: 'price' }, source: manitoba },
      { from: '2019-07-01', value: { tax: 'PST', rate: '0.07', base: 'price' }, source: manitoba },
    ],
  },
}

/** New Brunswick and Newfoundland and Labrador have moved together. */
function atlantic(name: string): RuleTable<ProvincialTax> {
  return {
    name,
    unit,
    checkedThrough,
    versions: [
      { from: '2008-01-01', value: { tax: 'HST', rate: '0.13', base: 'price' }, source: collected },
      { from: '2016-07-01', value: { tax: 'HST', rate: '0.15', base: 'price' }, source: collected },
    ],
  }
}
