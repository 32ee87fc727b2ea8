import type { Form, FormLine } from '@daybook/core/filings/form.ts'
import { lastKnown } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { generalGuide } from '../sales-tax/tax-sources.ts'
import { smallBalance } from './filing-rules.ts'

/** The guide that the lines of the GST/HST return were read in. */
const source = generalGuide('completing the return, lines 90 to 115')

/**
 * Postings of tax that is self-assessed: on real property (205), on imports and the provincial part (405).
 */
export const selfAssessed = { property: 'gst.205', other: 'gst.405' } as const

/** Whether an account's credits are taxable supplies, zero-rated ones with them. */
export function isTaxableSales({ type, taxDefault }: Account): boolean {
  return type === 'revenue' && (taxDefault === 'TAXABLE' || taxDefault === 'ZERO')
}

/** Whether an account's credits are exempt supplies or other revenue of the business. */
export function isExemptSales({ type, taxDefault }: Account): boolean {
  return type === 'revenue' && taxDefault === 'EXEMPT'
}

/** Cents rounded to whole dollars, half up, as line 101 is written. */
export function wholeDollars(cents: Cents): Cents {
  const half = cents < 0n ? -50n : 50n
  return ((cents + half) / 100n) * 100n
}

/** Two dollars or less is neither paid nor refunded; the form has one version, and so has its limit. */
const least = lastKnown(smallBalance, smallBalance.checkedThrough).value

/** What is refunded of a balance: its size when it is negative and more than two dollars. */
export function refundOf([balance = 0n]: readonly Cents[]): Cents {
  return balance < -least ? -balance : 0n
}

/** What is owing of a balance: all of it when it is more than two dollars. */
export function owingOf([balance = 0n]: readonly Cents[]): Cents {
  return balance > least ? balance : 0n
}

/** Lines 90, 91 and 101 of the regular method. */
const sales: Readonly<Record<string, FormLine>> = {
  '90': {
    kind: 'ledger',
    label: {
      en: 'Taxable sales made in Canada, zero-rated ones with them',
      fr: 'Ventes taxables au Canada, détaxées comprises',
    },
    side: 'credit',
    accounts: isTaxableSales,
  },
  '91': {
    kind: 'ledger',
    label: { en: 'Exempt supplies and other revenue', fr: 'Fournitures exonérées et autres revenus' },
    side: 'credit',
    accounts: isExemptSales,
  },
  '101': {
    kind: 'calc',
    label: {
      en: 'Sales and other revenue, in whole dollars',
      fr: 'Ventes et autres revenus, en dollars entiers',
    },
    of: ['90', '91'],
    work: ([taxable = 0n, exempt = 0n]) => wholeDollars(taxable + exempt),
    source,
  },
}

/** The lines from net tax on, as they stand on the return. */
export const balanceOrder = [
  '109',
  '110',
  '111',
  '112',
  '113A',
  '205',
  '405',
  '113B',
  '113C',
  '114',
  '115',
] as const

/** From net tax to what is refunded or owing: lines 109 to 115. */
export const gstBalance: Readonly<Record<string, FormLine>> = {
  '109': { kind: 'difference', label: { en: 'Net tax', fr: 'Taxe nette' }, of: ['105', '108'] },
  '110': {
    kind: 'ledger',
    label: {
      en: 'Instalments and other annual filer payments',
      fr: 'Acomptes provisionnels et autres paiements',
    },
    side: 'debit',
    roles: ['tax.gst.instalments'],
  },
  '111': {
    kind: 'ledger',
    label: { en: 'Rebates claimed on the return', fr: 'Remboursements demandés dans la déclaration' },
    side: 'debit',
    roles: ['tax.gst.psb'],
  },
  '112': { kind: 'sum', label: { en: 'Other credits', fr: 'Autres crédits' }, of: ['110', '111'] },
  '113A': {
    kind: 'difference',
    label: { en: 'Balance before self-assessed tax', fr: 'Solde avant la taxe autocotisée' },
    of: ['109', '112'],
  },
  '205': {
    kind: 'ledger',
    label: {
      en: 'Tax due on taxable real property acquired',
      fr: 'Taxe due sur l’acquisition d’immeubles taxables',
    },
    side: 'credit',
    roles: ['tax.gst.collected'],
    tagged: [selfAssessed.property],
  },
  '405': {
    kind: 'ledger',
    label: { en: 'Other tax to be self-assessed', fr: 'Autre taxe à autocotiser' },
    side: 'credit',
    roles: ['tax.gst.collected'],
    tagged: [selfAssessed.other],
  },
  '113B': { kind: 'sum', label: { en: 'Self-assessed tax', fr: 'Taxe autocotisée' }, of: ['205', '405'] },
  '113C': { kind: 'sum', label: { en: 'Balance', fr: 'Solde' }, of: ['113A', '113B'] },
  '114': {
    kind: 'calc',
    label: { en: 'Refund claimed', fr: 'Remboursement demandé' },
    of: ['113C'],
    work: refundOf,
    how: 'limit',
    source,
  },
  '115': {
    kind: 'calc',
    label: { en: 'Amount owing', fr: 'Montant à payer' },
    of: ['113C'],
    work: owingOf,
    how: 'limit',
    source,
  },
}

/** Tax and credits of the regular method: lines 103 to 108. */
export const gstNet: Readonly<Record<string, FormLine>> = {
  '103': {
    kind: 'ledger',
    label: { en: 'GST/HST collected or collectible', fr: 'TPS/TVH perçue ou percevable' },
    side: 'credit',
    roles: ['tax.gst.collected'],
    untagged: Object.values(selfAssessed),
  },
  '104': {
    kind: 'ledger',
    label: { en: 'Adjustments that raise net tax', fr: 'Redressements qui augmentent la taxe nette' },
    side: 'credit',
    roles: ['tax.gst.adjust'],
    only: 'credit',
  },
  '105': {
    kind: 'sum',
    label: { en: 'Total GST/HST and adjustments', fr: 'Total de la TPS/TVH et des redressements' },
    of: ['103', '104'],
  },
  '106': {
    kind: 'ledger',
    label: { en: 'Input tax credits', fr: 'Crédits de taxe sur les intrants' },
    side: 'debit',
    roles: ['tax.gst.itc'],
  },
  '107': {
    kind: 'ledger',
    label: { en: 'Adjustments that lower net tax', fr: 'Redressements qui diminuent la taxe nette' },
    side: 'debit',
    roles: ['tax.gst.adjust'],
    only: 'debit',
  },
  '108': {
    kind: 'sum',
    label: { en: 'Total input tax credits and adjustments', fr: 'Total des CTI et des redressements' },
    of: ['106', '107'],
  },
}

/** The lines above in the order of the form. */
export const gstNetOrder = ['103', '104', '105', '106', '107', '108'] as const

/**
 * The GST/HST return by the regular method. Its words are ours: nothing is laid out like the agency's form.
 */
export const gst34: Form = {
  name: 'GST34',
  title: { en: 'GST/HST return', fr: 'Déclaration de TPS/TVH' },
  source,
  lines: { ...sales, ...gstNet, ...gstBalance },
  order: ['90', '91', '101', ...gstNetOrder, ...balanceOrder],
}
