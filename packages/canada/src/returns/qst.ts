import type { Source } from '@daybook/core/filings/figure.ts'
import type { Form, FormLine } from '@daybook/core/filings/form.ts'
import { qstInstalments } from '@daybook/core/filings/tax-sums.ts'
import { gst34, owingOf, refundOf, wholeDollars } from './gst34.ts'

const source: Source = {
  title: 'FPZ-500 GST/HST-QST return, Revenu Québec',
  url: 'https://www.revenuquebec.ca/en/online-services/forms-and-publications/current-details/fpz-500-v/',
  where: 'lines 101 to 116 and 201 to 216, as gathered in public tax report layouts',
  read: '2026-11-22',
  confidence: 'medium',
}

const net: Readonly<Record<string, FormLine>> = {
  '203': {
    kind: 'ledger',
    label: { en: 'QST collected or collectible', fr: 'TVQ perçue ou percevable' },
    side: 'credit',
    roles: ['tax.qst.collected'],
    untagged: [qstInstalments],
  },
  '204': {
    kind: 'input',
    label: { en: 'Adjustments that raise net QST', fr: 'Redressements qui augmentent la TVQ nette' },
  },
  '205': {
    kind: 'sum',
    label: { en: 'Total QST and adjustments', fr: 'Total de la TVQ et des redressements' },
    of: ['203', '204'],
  },
  '206': {
    kind: 'ledger',
    label: { en: 'Input tax refunds', fr: 'Remboursements de la taxe sur les intrants' },
    side: 'debit',
    roles: ['tax.qst.itr'],
  },
  '207': {
    kind: 'input',
    label: { en: 'Adjustments that lower net QST', fr: 'Redressements qui diminuent la TVQ nette' },
  },
  '208': {
    kind: 'sum',
    label: { en: 'Total input tax refunds and adjustments', fr: 'Total des RTI et des redressements' },
    of: ['206', '207'],
  },
  '209': { kind: 'difference', label: { en: 'Net QST', fr: 'TVQ nette' }, of: ['205', '208'] },
  '210': {
    kind: 'ledger',
    label: { en: 'QST instalments', fr: 'Acomptes provisionnels de TVQ' },
    side: 'debit',
    roles: ['tax.qst.collected'],
    tagged: [qstInstalments],
  },
  '211': { kind: 'input', label: { en: 'QST rebates', fr: 'Remboursements de TVQ' } },
  '212': { kind: 'sum', label: { en: 'Other QST credits', fr: 'Autres crédits de TVQ' }, of: ['210', '211'] },
  '213': { kind: 'difference', label: { en: 'QST balance', fr: 'Solde de TVQ' }, of: ['209', '212'] },
}

const ends: Readonly<Record<string, FormLine>> = {
  '214': {
    kind: 'calc',
    label: { en: 'QST refund claimed', fr: 'Remboursement de TVQ demandé' },
    of: ['213'],
    work: refundOf,
    how: 'limit',
    source,
  },
  '215': {
    kind: 'calc',
    label: { en: 'QST owing', fr: 'TVQ à payer' },
    of: ['213'],
    work: owingOf,
    how: 'limit',
    source,
  },
}

const qstOrder = [...Object.keys(net), ...Object.keys(ends)]

const supplies: FormLine = {
  kind: 'calc',
  label: { en: 'Supplies, in whole dollars', fr: 'Fournitures, en dollars entiers' },
  of: ['90', '91'],
  work: ([taxable = 0n, exempt = 0n]) => wholeDollars(taxable + exempt),
  source,
}

function lineOf(key: string): FormLine {
  const line = gst34.lines[key]
  if (line === undefined) throw new Error(`fault: the GST/HST return has no line ${key}`)
  return line
}

/** The QST return on its own. */
export const qstReturn: Form = {
  name: 'VDZ-471',
  title: { en: 'QST return', fr: 'Déclaration de TVQ' },
  source,
  lines: { '90': lineOf('90'), '91': lineOf('91'), '201': supplies, ...net, ...ends },
  order: ['90', '91', '201', ...qstOrder],
}

/** GST/HST and QST on one return, for Quebec: both taxes line by line, and what they come to together. */
export const combinedReturn: Form = {
  name: 'FPZ-500',
  title: { en: 'Combined GST/HST and QST return', fr: 'Déclaration combinée de TPS/TVH et de TVQ' },
  source,
  lines: {
    ...gst34.lines,
    // On this return the 200s are the QST's; self-assessed GST on property has its own working line.
    '205G': lineOf('205'),
    '113B': {
      kind: 'sum',
      label: { en: 'Self-assessed GST/HST', fr: 'TPS/TVH autocotisée' },
      of: ['205G', '405'],
    },
    ...net,
    ...ends,
    balance: {
      kind: 'sum',
      label: { en: 'Both balances together', fr: 'Les deux soldes ensemble' },
      of: ['113C', '213'],
    },
    '116': {
      kind: 'calc',
      label: { en: 'Refund of both', fr: 'Remboursement des deux taxes' },
      of: ['balance'],
      work: refundOf,
      how: 'limit',
      source,
    },
    '216': {
      kind: 'calc',
      label: { en: 'Both taxes owing', fr: 'Les deux taxes à payer' },
      of: ['balance'],
      work: owingOf,
      how: 'limit',
      source,
    },
  },
  order: [
    ...gst34.order.slice(0, gst34.order.indexOf('205')),
    '205G',
    '405',
    '113B',
    '113C',
    '114',
    '115',
    ...qstOrder,
    'balance',
    '116',
    '216',
  ],
}
