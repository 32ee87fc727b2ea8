import type { ActWords } from '../words/act-words.ts'

/** Something that can be done on a screen: its name in the words, and the screen. */
export type ScreenAct = { readonly id: keyof ActWords; readonly path: string }

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
  { id: 'reviewBooks', path: '/$book/review' },
  { id: 'newInvoice', path: '/$book/invoices/new' },
  { id: 'takeReceipt', path: '/$book/invoices/receipts/new' },
  { id: 'creditInvoice', path: '/$book/invoices' },
  { id: 'ageing', path: '/$book/invoices/ageing' },
  { id: 'batches', path: '/$book/invoices/batches' },
  { id: 'newCustomer', path: '/$book/customers' },
  { id: 'statement', path: '/$book/customers' },
  { id: 'enterBill', path: '/$book/bills/new' },
  { id: 'payBills', path: '/$book/bills/run' },
  { id: 'newSupplier', path: '/$book/suppliers' },
  { id: 'owedToSuppliers', path: '/$book/bills/ageing' },
  { id: 'writeCheque', path: '/$book/cheques' },
  { id: 'bankFiles', path: '/$book/cheques/files' },
  { id: 'pettyCash', path: '/$book/bills/cash' },
  { id: 'newRule', path: '/$book/rules' },
  { id: 'testRule', path: '/$book/rules' },
  { id: 'reconcile', path: '/$book/reconcile' },
  { id: 'cheque', path: '/$book/reconcile' },
  { id: 'sign', path: '/$book/reconcile' },
  { id: 'newAccount', path: '/$book/accounts' },
  { id: 'renumber', path: '/$book/accounts' },
  { id: 'recode', path: '/$book/accounts' },
  { id: 'closeList', path: '/$book/close' },
  { id: 'closePackage', path: '/$book/close' },
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
  { id: 'slips', path: '/$book/year-end' },
  { id: 'slipEntry', path: '/$book/year-end' },
  { id: 'slipLedger', path: '/$book/year-end/reconcile' },
  { id: 'roe', path: '/$book/year-end/roe' },
  { id: 'newAsset', path: '/$book/assets' },
  { id: 'amortize', path: '/$book/assets' },
  { id: 'assetContinuity', path: '/$book/assets/continuity' },
  { id: 'cca', path: '/$book/assets/cca' },
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
  { id: 'paper', path: '/$book/papers' },
  { id: 'saveView', path: '/$book/reports' },
  { id: 'undo', path: '/$book/activity' },
  { id: 'self', path: '/$book/occupations' },
  { id: 'look', path: '/$book/settings' },
  { id: 'newBooks', path: '/books/new' },
  { id: 'allBooks', path: '/' },
]

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
