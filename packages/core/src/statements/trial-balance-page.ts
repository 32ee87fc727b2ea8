import { lastDay } from '../filings/figure-id.ts'
import { dayInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import { type TrialBalance, trialBalanceId } from './trial-balance.ts'

/** A trial balance as a page: number, account, debit, credit; the empty side is blank. */
export function trialBalancePage(balance: TrialBalance, context: PageContext): Page {
  const { span, asOfSeq } = balance.key
  const lines = balance.rows.map((row): PageRow => {
    const column = row.debit === 0n ? 'credit' : 'debit'
    return {
      kind: 'line',
      indent: 0,
      cells: [
        row.code,
        row.name[context.language],
        row.debit === 0n ? null : row.debit,
        row.credit === 0n ? null : row.credit,
      ],
      figures: { [column]: trialBalanceId(balance, row.id, column) },
    }
  })
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: [null, 'Total', balance.totals.debit, balance.totals.credit],
    figures: {
      debit: trialBalanceId(balance, undefined, 'debit'),
      credit: trialBalanceId(balance, undefined, 'credit'),
    },
    sumOf: lines.map((_line, row) => ({ row, sign: 1 })),
  }
  const day = dayInWords(span.through)
  return checkedPage({
    report: balance.key.report,
    title: { en: 'Trial balance', fr: 'Balance de vérification' },
    subtitle:
      span.through === lastDay
        ? { en: 'All postings', fr: 'Toutes les écritures' }
        : { en: day.en, fr: `Au ${day.fr}` },
    bookName: context.bookName,
    asOfSeq,
    columns: debitAndCredit,
    rows: [...lines, total],
    proofs: balance.proofs,
    notes: contextNotes(context),
  })
}

const debitAndCredit: readonly Column[] = [
  { key: 'code', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
  { key: 'account', label: { en: 'Account', fr: 'Compte' }, kind: 'text' },
  { key: 'debit', label: { en: 'Debit', fr: 'Débit' }, kind: 'amount' },
  { key: 'credit', label: { en: 'Credit', fr: 'Crédit' }, kind: 'amount' },
]
