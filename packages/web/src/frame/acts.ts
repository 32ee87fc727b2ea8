import type { ActWords } from '../words/act-words.ts'

/** Something that can be done on a screen: its name in the words, and the screen. */
export type ScreenAct = {
  readonly id: keyof ActWords
  readonly path: string
  /** Whether it is done in personal books alone. */
  readonly isPersonal?: true
}

/** All that can be done on the screens of a book, as the search offers it. */
export const screenActs: readonly ScreenAct[] = [
  { id: 'newEntry', path: '/$book/journal/new' },
  { id: 'draft', path: '/$book/journal/desk' },
  { id: 'template', path: '/$book/journal/desk' },
  { id: 'recurring', path: '/$book/journal/desk' },
  { id: 'correct', path: '/$book/journal' },
  { id: 'importFile', path: '/$book/bank' },
  { id: 'review', path: '/$book/bank' },
  { id: 'ask', path: '/$book/bank' },
  { id: 'questions', path: '/$book/review/questions' },
  { id: 'weekLetter', path: '/$book/review/questions' },
  { id: 'takeReply', path: '/$book/review/questions' },
  { id: 'agencyStatement', path: '/$book/returns/agency' },
  { id: 'reviewBooks', path: '/$book/review' },
  { id: 'cleanUp', path: '/$book/review/clean-up' },
  { id: 'scheduleReport', path: '/$book/reports' },
  { id: 'newInvoice', path: '/$book/invoices/new' },
  { id: 'takeReceipt', path: '/$book/invoices/receipts/new' },
  { id: 'bankDeposit', path: '/$book/invoices/deposits' },
  { id: 'creditInvoice', path: '/$book/invoices' },
  { id: 'ageing', path: '/$book/invoices/ageing' },
  { id: 'batches', path: '/$book/invoices/batches' },
  { id: 'remind', path: '/$book/invoices/reminders' },
  { id: 'estimates', path: '/$book/invoices' },
  { id: 'newCustomer', path: '/$book/customers' },
  { id: 'statement', path: '/$book/customers' },
  { id: 'enterBill', path: '/$book/bills/new' },
  { id: 'payBills', path: '/$book/bills/run' },
  { id: 'incomeTax', path: '/$book/bills/run' },
  { id: 'approval', path: '/$book/bills/run' },
  { id: 'confirmation', path: '/$book/bills/payments' },
  { id: 'newSupplier', path: '/$book/suppliers' },
  { id: 'owedToSuppliers', path: '/$book/bills/ageing' },
  { id: 'contractors', path: '/$book/bills/contractors' },
  { id: 'writeCheque', path: '/$book/cheques' },
  { id: 'bankFiles', path: '/$book/cheques/files' },
  { id: 'pettyCash', path: '/$book/bills/cash' },
  { id: 'cardCharge', path: '/$book/bills/cards' },
  { id: 'newRule', path: '/$book/rules' },
  { id: 'testRule', path: '/$book/rules' },
  { id: 'reconcile', path: '/$book/reconcile' },
  { id: 'cheque', path: '/$book/reconcile' },
  { id: 'sign', path: '/$book/reconcile' },
  { id: 'newAccount', path: '/$book/accounts' },
  { id: 'renumber', path: '/$book/accounts' },
  { id: 'recode', path: '/$book/accounts' },
  { id: 'loan', path: '/$book/accounts/loans' },
  { id: 'deferral', path: '/$book/accounts/deferrals' },
  { id: 'dimension', path: '/$book/accounts/dimensions' },
  { id: 'quantity', path: '/$book/accounts/quantities' },
  { id: 'rate', path: '/$book/accounts/currencies' },
  { id: 'layout', path: '/$book/reports/layouts' },
  { id: 'sql', path: '/$book/reports/query' },
  { id: 'closeList', path: '/$book/close' },
  { id: 'closePackage', path: '/$book/close' },
  { id: 'leadSheets', path: '/$book/close/lead-sheets' },
  { id: 'reviewNotes', path: '/$book/close/papers' },
  { id: 'adjustments', path: '/$book/close/adjustments' },
  { id: 'byHand', path: '/$book/close/by-hand' },
  { id: 'lock', path: '/$book/close/years' },
  { id: 'closeYear', path: '/$book/close/years' },
  { id: 'verify', path: '/$book/close/years' },
  { id: 'seal', path: '/$book/close/years' },
  { id: 'payRun', path: '/$book/pay/run' },
  { id: 'correctPay', path: '/$book/pay' },
  { id: 'hire', path: '/$book/pay/people/new' },
  { id: 'employee', path: '/$book/pay/people' },
  { id: 'remit', path: '/$book/pay/owed' },
  { id: 'payroll', path: '/$book/pay/setup' },
  { id: 'fileReturn', path: '/$book/returns' },
  { id: 'registration', path: '/$book/returns' },
  { id: 'returnNumber', path: '/$book/returns' },
  { id: 'rebate', path: '/$book/returns/rebates' },
  { id: 'taxInstalment', path: '/$book/returns/working' },
  { id: 'selfAssess', path: '/$book/returns/working' },
  { id: 'explainTax', path: '/$book/returns/explain' },
  { id: 'slips', path: '/$book/year-end' },
  { id: 'slipEntry', path: '/$book/year-end' },
  { id: 'slipLedger', path: '/$book/year-end/reconcile' },
  { id: 'nonResidents', path: '/$book/year-end/non-residents' },
  { id: 'roe', path: '/$book/year-end/roe' },
  { id: 'newAsset', path: '/$book/assets' },
  { id: 'amortize', path: '/$book/assets' },
  { id: 'assetContinuity', path: '/$book/assets/continuity' },
  { id: 'cca', path: '/$book/assets/cca' },
  { id: 'stockCount', path: '/$book/assets/stock' },
  { id: 't2', path: '/$book/year-end/t2' },
  { id: 'handOff', path: '/$book/year-end/t2' },
  { id: 't1', path: '/$book/year-end/t1' },
  { id: 't1People', path: '/$book/year-end/t1/people' },
  { id: 't1Slip', path: '/$book/year-end/t1/slips' },
  { id: 't1Answers', path: '/$book/year-end/t1/answers' },
  { id: 't1WhatIf', path: '/$book/year-end/t1/what-if' },
  { id: 't1Instalments', path: '/$book/year-end/t1/instalments' },
  { id: 't2125', path: '/$book/year-end/t1/t2125' },
  { id: 't776', path: '/$book/year-end/t1/t776' },
  { id: 'dividend', path: '/$book/year-end/dividends' },
  { id: 'shareholder', path: '/$book/year-end/dividends' },
  { id: 'organizer', path: '/$book/year-end/t1/organizer' },
  { id: 'assign', path: '/$book/personal', isPersonal: true },
  { id: 'moveEnvelope', path: '/$book/personal', isPersonal: true },
  { id: 'worth', path: '/$book/personal/worth', isPersonal: true },
  { id: 'goal', path: '/$book/personal/goals', isPersonal: true },
  { id: 'household', path: '/$book/personal/household', isPersonal: true },
  { id: 'paper', path: '/$book/papers' },
  { id: 'saveView', path: '/$book/reports' },
  { id: 'deadline', path: '/$book' },
  { id: 'undo', path: '/$book/activity' },
  { id: 'self', path: '/$book/occupations' },
  { id: 'look', path: '/$book/settings' },
  { id: 'person', path: '/$book/settings' },
  { id: 'backup', path: '/$book/settings' },
  { id: 'journalFile', path: '/$book/settings' },
  { id: 'rebuild', path: '/$book/settings' },
  { id: 'typeTime', path: '/$book/invoices/time' },
  { id: 'layOut', path: '/$book/invoices/time' },
  { id: 'importTime', path: '/$book/invoices/time' },
  { id: 'timeRates', path: '/$book/invoices/rates' },
  { id: 'billTime', path: '/$book/invoices/unbilled' },
  { id: 'consolidate', path: '/books/consolidated' },
  { id: 'relate', path: '/books/related' },
  { id: 'push', path: '/' },
  { id: 'newBooks', path: '/books/new' },
  { id: 'allBooks', path: '/' },
]

/** What can be done in books of a form; nothing that is of personal books alone while it is not known. */
export function actsOf(form: string | undefined): readonly ScreenAct[] {
  return screenActs.filter(({ isPersonal }) => isPersonal !== true || form === 'personal')
}

/**
 * What to look for, from what was typed: `chq 143` and `cheque no. 143` are the number of a cheque, `je 418`
 * and `entry 418` an entry; everything else is looked for as it is. A bare number may be an entry as well.
 */
export function soughtIn(typed: string): { readonly text: string; readonly entry?: string } {
  const text = typed.trim()
  const cheque = /^(?:chq|ck|cheque|chèque|no|n[o°º]|#)[\s.#:]*(?:no[.\s]*)?(\d+)$/i.exec(text)?.[1]
  if (cheque !== undefined) return { text: cheque }
  const entry = /^(?:j|je|entry|écriture|ecriture)[\s.#:-]*(\d+)$/i.exec(text)?.[1]
  if (entry !== undefined) return { text: `J${Number(entry)}` }
  return /^\d{1,9}$/.test(text) ? { text, entry: `J${Number(text)}` } : { text }
}
