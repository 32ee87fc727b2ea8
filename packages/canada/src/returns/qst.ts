import type { Source } from '@daybook/core/filings/figure.ts'
import type { FormLine } from '@daybook/core/filings/form.ts'
import { qstInstalments } from '@daybook/core/filings/tax-sums.ts'
import { owingOf, refundOf, wholeDollars } from './gst34.ts'
import { qstApart } from './qst-lines.ts'

/** Where the lines of both returns of Quebec were read. */
export const qstSource: Source = {
  title: 'FPZ-500 GST/HST-QST return, Revenu Québec',
  url: 'https://www.revenuquebec.ca/en/online-services/forms-and-publications/current-details/fpz-500-v/',
  where: 'lines 101 to 116 and 201 to 216, as gathered in public tax report layouts',
  read: '2026-11-22',
  confidence: 'medium',
}

/** Line 201 of the regular method: all supplies, in whole dollars. */
export const qstSupplies: FormLine = {
  kind: 'calc',
  label: { en: 'Supplies, in whole dollars', fr: 'Fournitures, en dollars entiers' },
  of: ['90', '91'],
  work: ([taxable = 0n, exempt = 0n]) => wholeDollars(taxable + exempt),
  source: qstSource,
}

/** From net QST to what is refunded or owing: lines 209 to 215. */
export const qstBalance: Readonly<Record<string, FormLine>> = {
  '209': { kind: 'difference', label: { en: 'Net QST', fr: 'TVQ nette' }, of: ['205', '208'] },
  '210': {
    kind: 'ledger',
    label: { en: 'QST instalments', fr: 'Acomptes provisionnels de TVQ' },
    side: 'debit',
    roles: ['tax.qst.collected'],
    tagged: [qstInstalments],
  },
  '211B': {
    kind: 'ledger',
    label: {
      en: 'Rebates of public service bodies',
      fr: 'Remboursements aux organismes de services publics',
    },
    side: 'debit',
    roles: ['tax.qst.collected'],
    tagged: [qstApart.rebate],
  },
  '211I': {
    kind: 'input',
    label: { en: 'Other QST rebates, entered', fr: 'Autres remboursements de TVQ, saisis' },
  },
  '211': {
    kind: 'sum',
    label: { en: 'QST rebates', fr: 'Remboursements de TVQ' },
    of: ['211B', '211I'],
  },
  '212': { kind: 'sum', label: { en: 'Other QST credits', fr: 'Autres crédits de TVQ' }, of: ['210', '211'] },
  '213': { kind: 'difference', label: { en: 'QST balance', fr: 'Solde de TVQ' }, of: ['209', '212'] },
  '214': {
    kind: 'calc',
    label: { en: 'QST refund claimed', fr: 'Remboursement de TVQ demandé' },
    of: ['213'],
    work: refundOf,
    how: 'limit',
    source: qstSource,
  },
  '215': {
    kind: 'calc',
    label: { en: 'QST owing', fr: 'TVQ à payer' },
    of: ['213'],
    work: owingOf,
    how: 'limit',
    source: qstSource,
  },
}

/** What both taxes come to together on the combined return. */
export const bothBalance: Readonly<Record<string, FormLine>> = {
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
    source: qstSource,
  },
  '216': {
    kind: 'calc',
    label: { en: 'Both taxes owing', fr: 'Les deux taxes à payer' },
    of: ['balance'],
    work: owingOf,
    how: 'limit',
    source: qstSource,
  },
}

/** The lines of the end of a QST return in their order. */
export const qstBalanceOrder = ['209', '210', '211B', '211I', '211', '212', '213', '214', '215'] as const

/** The lines of the end of the combined return in their order. */
export const bothOrder = ['balance', '116', '216'] as const
