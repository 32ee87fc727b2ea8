import type { Form, FormLine } from '@daybook/core/filings/form.ts'
import { gstNet, isTaxableSales } from './gst34.ts'
import { qstNet } from './qst-lines.ts'

/** A tax that returns work out: GST with HST, or QST. */
export type NetTax = 'GST' | 'QST'

/**
 * A method’s part of a return, up to net tax: its lines by key and their order. The line of net tax itself
 * (109, 209) and what follows is the same by every method.
 */
export type NetPart = { readonly lines: Form['lines']; readonly order: readonly string[] }

/** The names by which lines and accounts of a tax are found: `103` of GST is `203` of QST. */
export type NetNames = {
  readonly tax: NetTax
  /** The key of a line of the printed form by its last two digits: `03`. */
  line(last: string): string
  /** The key of a working line: QST’s stand beside those of GST on one return. */
  working(name: string): string
  readonly collected: string
  readonly credits: string
  readonly capitalSold: string
  readonly capitalBought: string
  readonly words: { readonly en: string; readonly fr: string }
}

/** The names of each tax. */
export const netNames: Readonly<Record<NetTax, NetNames>> = {
  GST: {
    tax: 'GST',
    line: (last) => `1${last}`,
    working: (name) => name,
    collected: 'tax.gst.collected',
    credits: 'tax.gst.itc',
    capitalSold: 'gst.collected.capital',
    capitalBought: 'gst.itc.capital',
    words: { en: 'GST/HST', fr: 'TPS/TVH' },
  },
  QST: {
    tax: 'QST',
    line: (last) => `2${last}`,
    working: (name) => `Q${name}`,
    collected: 'tax.qst.collected',
    credits: 'tax.qst.itr',
    capitalSold: 'qst.collected.capital',
    capitalBought: 'qst.itr.capital',
    words: { en: 'QST', fr: 'TVQ' },
  },
}

/** The tags of sales that bear no tax, whatever their account says of sales on it. */
export const untaxedSales = ['sale.zero-rated', 'sale.relieved', 'sale.exempt', 'sale.outside'] as const

/** A line of the regular method: of GST by its key (`103`), of QST (`203`). A fault where there is none. */
export function regularLine(key: string): FormLine {
  const line = gstNet[key] ?? qstNet[key]
  if (line === undefined) throw new Error(`fault: the regular method has no line ${key}`)
  return line
}

/** Tax collected by the regular method; what was charged on capital property stands by itself. */
export function collectedLine(names: NetNames, label: FormLine['label']): FormLine {
  const line = regularLine(names.line('03'))
  if (line.kind !== 'ledger') throw new Error('fault: tax collected is a line of postings')
  return { ...line, label, untagged: [...(line.untagged ?? []), names.capitalSold] }
}

/** Tax charged on capital property that was sold, which no method takes a share of. */
export function capitalSoldLine({ collected, capitalSold, words }: NetNames): FormLine {
  return {
    kind: 'ledger',
    label: {
      en: `${words.en} charged on capital property sold`,
      fr: `${words.fr} facturée sur les immobilisations vendues`,
    },
    side: 'credit',
    roles: [collected],
    tagged: [capitalSold],
  }
}

/** Credits on capital property, which methods that take a share of sales or of tax still give. */
export function capitalCreditLine(names: NetNames): FormLine {
  const line = regularLine(names.line('06'))
  if (line.kind !== 'ledger') throw new Error('fault: credits are a line of postings')
  return { ...line, tagged: [names.capitalBought] }
}

/** Taxable sales without tax. */
export function salesLine(): FormLine {
  return {
    kind: 'ledger',
    label: { en: 'Taxable sales without tax', fr: 'Ventes taxables sans taxe' },
    side: 'credit',
    accounts: isTaxableSales,
  }
}

/** Sales without tax on accounts of zero-rated ones. */
export function zeroLine(): FormLine {
  return {
    kind: 'ledger',
    label: { en: 'Of these, zero-rated', fr: 'Dont détaxées' },
    side: 'credit',
    accounts: (account) => account.type === 'revenue' && account.taxDefault === 'ZERO',
  }
}

/** Sales on accounts of taxable ones that bore no tax by the customer, the place or what was typed. */
export function relievedLine(): FormLine {
  return {
    kind: 'ledger',
    label: {
      en: 'Of these, sold without tax (exports, relieved customers)',
      fr: 'Dont vendues sans taxe (exportations, clients exemptés)',
    },
    side: 'credit',
    accounts: (account) => account.type === 'revenue' && account.taxDefault === 'TAXABLE',
    tagged: untaxedSales,
  }
}
