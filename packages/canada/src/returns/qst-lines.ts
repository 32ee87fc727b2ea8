import type { FormLine } from '@daybook/core/filings/form.ts'
import { qstInstalments } from '@daybook/core/filings/tax-sums.ts'

/** Postings of QST that stand with the QST collected and belong to lines of their own. */
export const qstApart = { badDebt: 'qst.baddebt', rebate: 'qst.psb' } as const

const entered = { en: 'entered', fr: 'saisis' }

/** Lines 203 to 208 of the regular method: QST charged, refunds of QST paid, and what adjusts both. */
export const qstNet: Readonly<Record<string, FormLine>> = {
  '203': {
    kind: 'ledger',
    label: { en: 'QST collected or collectible', fr: 'TVQ perçue ou percevable' },
    side: 'credit',
    roles: ['tax.qst.collected'],
    untagged: [qstInstalments, ...Object.values(qstApart)],
  },
  '204B': {
    kind: 'ledger',
    label: { en: 'QST in bad debts got back', fr: 'TVQ sur les créances irrécouvrables recouvrées' },
    side: 'credit',
    roles: ['tax.qst.collected'],
    tagged: [qstApart.badDebt],
    only: 'credit',
  },
  '204I': {
    kind: 'input',
    label: { en: `Other adjustments, ${entered.en}`, fr: `Autres redressements, ${entered.fr}` },
  },
  '204': {
    kind: 'sum',
    label: { en: 'Adjustments that raise net QST', fr: 'Redressements qui augmentent la TVQ nette' },
    of: ['204B', '204I'],
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
  '207B': {
    kind: 'ledger',
    label: { en: 'QST in bad debts', fr: 'TVQ sur les créances irrécouvrables' },
    side: 'debit',
    roles: ['tax.qst.collected'],
    tagged: [qstApart.badDebt],
    only: 'debit',
  },
  '207I': {
    kind: 'input',
    label: { en: `Other adjustments, ${entered.en}`, fr: `Autres redressements, ${entered.fr}` },
  },
  '207': {
    kind: 'sum',
    label: { en: 'Adjustments that lower net QST', fr: 'Redressements qui diminuent la TVQ nette' },
    of: ['207B', '207I'],
  },
  '208': {
    kind: 'sum',
    label: { en: 'Total input tax refunds and adjustments', fr: 'Total des RTI et des redressements' },
    of: ['206', '207'],
  },
}

/** The lines above in the order of the form, what a line is made of before it. */
export const qstNetOrder = [
  ...['203', '204B', '204I', '204', '205'],
  ...['206', '207B', '207I', '207', '208'],
] as const
