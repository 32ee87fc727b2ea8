import { type Cents, magnitude } from '../kit/cents.ts'
import type { FiscalYearEnd } from '../kit/civil-date.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { accountName } from '../ledger/chart.ts'
import { entryName } from '../ledger/entry.ts'
import { spanInWords } from './date-words.ts'
import { type GeneralLedger, type LedgerAccount, ledgerId, ledgerLabel } from './general-ledger.ts'
import { type Column, checkedPage, type Page, type PageCell, type PageRow } from './page.ts'
import { contextNotes, type PageContext } from './page-context.ts'

/** What the general ledger is called. */
export const generalLedgerTitle: Label = { en: 'General ledger', fr: 'Grand livre général' }

/** The general ledger as a page: accounts one after the other, the running balance with its side. */
export function generalLedgerPage(
  ledger: GeneralLedger,
  context: PageContext & { readonly fiscalYearEnd: FiscalYearEnd },
): Page {
  const rows: PageRow[] = []
  const totals = ledger.accounts.map((account) => writeAccount(ledger, account, context.language, rows))
  if (totals.length > 1) {
    rows.push({
      kind: 'total',
      indent: 0,
      cells: cells({
        memo: 'Total',
        debit: ledger.accounts.reduce((sum, each) => sum + each.debit, 0n),
        credit: ledger.accounts.reduce((sum, each) => sum + each.credit, 0n),
      }),
      sumOf: totals.map((row) => ({ row, sign: 1 })),
    })
  }
  return checkedPage({
    report: ledger.key.report,
    title: generalLedgerTitle,
    subtitle: spanInWords(ledger.span, context.fiscalYearEnd),
    bookName: context.bookName,
    asOfSeq: ledger.key.asOfSeq,
    columns: ledgerColumns,
    rows,
    proofs: ledger.proofs,
    notes: contextNotes(context),
  })
}

const ledgerColumns: readonly Column[] = [
  { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
  { key: 'entry', label: { en: 'Entry', fr: 'Écriture' }, kind: 'code' },
  { key: 'memo', label: { en: 'Payee and memo', fr: 'Bénéficiaire et libellé' }, kind: 'text' },
  { key: 'ref', label: { en: 'Ref.', fr: 'Réf.' }, kind: 'code' },
  { key: 'debit', label: { en: 'Debit', fr: 'Débit' }, kind: 'amount' },
  { key: 'credit', label: { en: 'Credit', fr: 'Crédit' }, kind: 'amount' },
  { key: 'balance', label: { en: 'Balance', fr: 'Solde' }, kind: 'amount' },
  { key: 'side', label: { en: 'Dr/Cr', fr: 'Dt/Ct' }, kind: 'text' },
]

/** Writes an account and gives the row of its totals. */
function writeAccount(
  ledger: GeneralLedger,
  each: LedgerAccount,
  language: Language,
  rows: PageRow[],
): number {
  const { account } = each
  if (rows.length > 0) rows.push({ kind: 'blank', indent: 0, cells: cells({}) })
  const name = `${account.code} ${accountName(account, language)}`
  rows.push({ kind: 'heading', indent: 0, cells: cells({ memo: name }) })
  rows.push(balanceRow(ledger, each, 'opening', language))
  const first = rows.length
  for (const posting of each.postings) {
    rows.push({
      kind: 'line',
      indent: 1,
      cells: cells({
        date: posting.date,
        entry: entryName(posting.number),
        memo: [posting.payee, posting.memo].filter((text) => text !== undefined && text !== '').join(' – '),
        ref: posting.ref ?? null,
        debit: posting.amount > 0n ? posting.amount : null,
        credit: posting.amount < 0n ? -posting.amount : null,
        balance: magnitude(posting.balance),
        side: sideText(posting.balance, language),
      }),
    })
  }
  const total = rows.length
  rows.push({
    kind: 'subtotal',
    indent: 0,
    cells: cells({ memo: 'Total', debit: each.debit, credit: each.credit }),
    figures: { debit: ledgerId(ledger, account, 'debit'), credit: ledgerId(ledger, account, 'credit') },
    sumOf: each.postings.map((_posting, index) => ({ row: first + index, sign: 1 })),
  })
  rows.push(balanceRow(ledger, each, 'closing', language))
  return total
}

function balanceRow(
  ledger: GeneralLedger,
  each: LedgerAccount,
  line: 'opening' | 'closing',
  language: Language,
): PageRow {
  return {
    kind: 'line',
    indent: line === 'opening' ? 1 : 0,
    cells: cells({
      date: line === 'opening' ? ledger.span.from : ledger.span.through,
      memo: ledgerLabel(line)[language],
      balance: magnitude(each[line]),
      side: sideText(each[line], language),
    }),
    figures: { balance: ledgerId(ledger, each.account, line) },
  }
}

/**
 * The side of a balance, as people write it after the amount: Dr and Cr, in French Dt and Ct; nothing for
 * zero.
 */
export function sideText(balance: Cents, language: Language): string {
  if (balance === 0n) return ''
  if (balance > 0n) return language === 'fr' ? 'Dt' : 'Dr'
  return language === 'fr' ? 'Ct' : 'Cr'
}

function cells(filled: Readonly<Record<string, PageCell>>): readonly PageCell[] {
  return ledgerColumns.map((column) => filled[column.key] ?? null)
}
