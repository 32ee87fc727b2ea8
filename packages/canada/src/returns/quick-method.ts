import type { Source } from '@daybook/core/filings/figure.ts'
import type { Form, FormLine } from '@daybook/core/filings/form.ts'
import { inForce, type RuleTable, type Version } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { balanceOrder, gst34, gstBalance, gstNet, isTaxableSales, wholeDollars } from './gst34.ts'

const source: Source = {
  title: 'Streamlined Accounting (GST/HST) Regulations; RC4058 Quick Method of Accounting for GST/HST',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/rc4058.html',
  where: 'remittance rates; the table for services agrees in two sources, that for goods comes from one',
  read: '2026-11-22',
  confidence: 'medium',
}

/** Tax rates of supplies, in percent. */
export const supplyRates = ['5', '13', '14', '15'] as const

/** A tax rate of supplies, in percent. */
export type SupplyRate = (typeof supplyRates)[number]

/** Remittance rates by the tax rate of the supply; none where no source could be trusted. */
type QuickRates = Readonly<Record<SupplyRate, string | undefined>>

/** Where a business is: in a province without HST, or in one with HST of so many percent. */
type Home = 'none' | '13' | '14' | '15'

/** The shares of supplies with their tax that are remitted, for a kind of business and where it is. */
export const quickRates: RuleTable<
  Readonly<Record<'services' | 'goods', Readonly<Record<Home, QuickRates>>>>
> = {
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
          none: { '5': '0.018', '13': '0.088', '14': undefined, '15': '0.104' },
          '13': { '5': undefined, '13': '0.044', '14': undefined, '15': '0.061' },
          '14': { '5': undefined, '13': undefined, '14': undefined, '15': undefined },
          '15': { '5': undefined, '13': '0.033', '14': undefined, '15': '0.05' },
        },
      },
      source,
    },
  ],
}

/** The credit on the first supplies of a fiscal year: its rate, and up to which supplies with their tax. */
export const quickCredit: RuleTable<{ readonly rate: string; readonly most: Cents }> = {
  name: 'ca/quick-method-credit',
  unit: 'share; dollars a fiscal year',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2013-04-01', value: { rate: '0.01', most: 3_000_000n }, source }],
}

/** Input tax credits that the quick method still gives: those on capital property. */
export const capitalTag = 'gst.itc.capital'

const homes: Readonly<Record<string, Home>> = { ON: '13', NS: '14', NB: '15', NL: '15', PE: '15' }

/** What a business is by the test of goods for resale: `goods` where they are 40 percent of sales or more. */
export type QuickKind = 'services' | 'goods'

/**
 * The GST/HST return by the quick method for a business in a province on a day: a share of supplies with
 * their tax. Supplies at another rate than the province's own are given by a person (`S5`, `S13`, `S14`,
 * `S15`, with their tax); all others are taken at the own rate. `before` are the supplies of earlier periods
 * of the fiscal year, which used up the credit.
 *
 * Refuses days outside the tables, and `quick-rate-unsure` for a rate that no source could be trusted for.
 */
export function quickGst34(home: string, kind: QuickKind, on: CivilDate): Result<Form> {
  const table = inForce(quickRates, on)
  const credit = inForce(quickCredit, on)
  if (!table.ok) return table
  if (!credit.ok) return credit
  const place = homes[home] ?? 'none'
  const rates = table.value.value[kind][place]
  const own: SupplyRate = place === 'none' ? '5' : place
  if (rates[own] === undefined) return refuse('quick-rate-unsure', { province: home, rate: own })
  return ok(quickForm(own, rates, credit.value))
}

type Credit = Version<{ readonly rate: string; readonly most: Cents }>

function quickForm(own: SupplyRate, rates: QuickRates, credit: Credit): Form {
  const others = supplyRates.filter((each) => each !== own)
  const shares = [own, ...others].map((each) => [`R${each}`, shareLine(each, rates[each])] as const)
  return {
    ...gst34,
    name: 'GST34-quick',
    title: { en: 'GST/HST return, quick method', fr: 'Déclaration de TPS/TVH, méthode rapide' },
    source,
    lines: {
      ...supplyLines,
      ...Object.fromEntries(others.map((each) => [`S${each}`, otherLine(each)])),
      [`S${own}`]: ownLine(own, others),
      ...Object.fromEntries(shares),
      '103': {
        kind: 'sum',
        label: { en: 'Tax by the quick method', fr: 'Taxe selon la méthode rapide' },
        of: shares.map(([key]) => key),
      },
      '104': lineOf('104'),
      '105': lineOf('105'),
      '106': { ...ledgerOf('106'), tagged: [capitalTag] },
      ...creditLines(credit),
      '108': lineOf('108'),
      ...gstBalance,
    },
    order: [
      'sales',
      'tax',
      'supplies',
      '101',
      ...others.map((each) => `S${each}`),
      `S${own}`,
      ...shares.map(([key]) => key),
      ...['103', '104', '105', '106', 'before', 'credit', 'adjust', '107', '108'],
      ...balanceOrder,
    ],
  }
}

function ownLine(own: SupplyRate, others: readonly SupplyRate[]): FormLine {
  return {
    kind: 'difference',
    label: { en: `Supplies at ${own} %, with their tax`, fr: `Fournitures à ${own} %, taxe comprise` },
    of: ['supplies', ...others.map((each) => `S${each}`)],
  }
}

function creditLines({
  value: { rate: share, most },
  source: law,
}: Credit): Readonly<Record<string, FormLine>> {
  return {
    before: {
      kind: 'input',
      label: {
        en: 'Supplies of earlier periods of the fiscal year',
        fr: 'Fournitures des périodes précédentes de l’exercice',
      },
    },
    credit: {
      kind: 'calc',
      label: {
        en: 'Credit on the first supplies of the year',
        fr: 'Crédit sur les premières fournitures de l’exercice',
      },
      of: ['supplies', 'before'],
      work: ([supplies = 0n, before = 0n]) => creditOn(supplies, before, most, share),
      how: 'limit',
      source: law,
    },
    adjust: lineOf('107'),
    '107': { kind: 'sum', label: lineOf('107').label, of: ['adjust', 'credit'] },
  }
}

/** The credit that a period's supplies still get after those of earlier periods of the year. */
export function creditOn(supplies: Cents, before: Cents, most: Cents, share: string): Cents {
  const left = most > before ? most - before : 0n
  const eligible = supplies < left ? supplies : left
  return eligible <= 0n ? 0n : percentOf(eligible, rate(share), 'half-up')
}

const supplyLines: Readonly<Record<string, FormLine>> = {
  sales: {
    kind: 'ledger',
    label: { en: 'Taxable sales without tax', fr: 'Ventes taxables sans taxe' },
    side: 'credit',
    accounts: isTaxableSales,
  },
  tax: {
    kind: 'ledger',
    label: { en: 'GST/HST charged on them', fr: 'TPS/TVH facturée sur ces ventes' },
    side: 'credit',
    roles: ['tax.gst.collected'],
  },
  supplies: {
    kind: 'sum',
    label: { en: 'Supplies with tax', fr: 'Fournitures avec taxe' },
    of: ['sales', 'tax'],
  },
  '101': {
    kind: 'calc',
    label: {
      en: 'Supplies with GST/HST, in whole dollars',
      fr: 'Fournitures avec TPS/TVH, en dollars entiers',
    },
    of: ['supplies'],
    work: ([supplies = 0n]) => wholeDollars(supplies),
    source,
  },
}

function otherLine(percent: SupplyRate): FormLine {
  return {
    kind: 'input',
    label: {
      en: `Supplies at ${percent} %, with their tax`,
      fr: `Fournitures à ${percent} %, taxe comprise`,
    },
  }
}

/** A share of supplies; supplies at a rate without a trusted share are refused before the form is filled. */
function shareLine(percent: SupplyRate, share: string | undefined): FormLine {
  const by = share ?? '0'
  const printed = percentText(by)
  return {
    kind: 'calc',
    label: {
      en: `${printed} % of supplies at ${percent} %`,
      fr: `${printed.replace('.', ',')} % des fournitures à ${percent} %`,
    },
    of: [`S${percent}`],
    work: ([supplies = 0n]) => percentOf(supplies, rate(by), 'half-up'),
    how: 'rate',
    source,
  }
}

/** A share as percent: `0.088` is `8.8`. */
function percentText(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.')
  const digits = `${whole}${fraction.padEnd(3, '0')}`
  return `${Number(digits.slice(0, whole.length + 2))}.${digits.slice(whole.length + 2)}`
}

/** Tax rates whose supplies may not be given, because no source could be trusted for their share. */
export function unsureRates(home: string, kind: QuickKind, on: CivilDate): readonly SupplyRate[] {
  const table = inForce(quickRates, on)
  if (!table.ok) return []
  const rates = table.value.value[kind][homes[home] ?? 'none']
  return supplyRates.filter((each) => rates[each] === undefined)
}

function lineOf(key: string): FormLine {
  const line = gst34.lines[key]
  if (line === undefined) throw new Error(`fault: the GST/HST return has no line ${key}`)
  return line
}

function ledgerOf(key: string) {
  const line = gstNet[key]
  if (line?.kind !== 'ledger') throw new Error(`fault: line ${key} of the GST/HST return is no ledger line`)
  return line
}
