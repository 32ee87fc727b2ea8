import type { Cents } from '../kit/cents.ts'
import type { FiscalYearEnd } from '../kit/civil-date.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { accountName } from '../ledger/chart.ts'
import { type Entry, entryName, type JournalName } from '../ledger/entry.ts'
import { spanInWords } from './date-words.ts'
import { type Journal, type JournalRow, journalId, type Sundry, sundryLabel } from './journal.ts'
import { type Column, checkedPage, type Page, type PageCell, type PageRow } from './page.ts'
import { contextNotes, type PageContext } from './page-context.ts'

/** What each journal is called. */
export const journalTitles: Readonly<Record<JournalName | 'all', Label>> = {
  general: { en: 'General journal', fr: 'Journal général' },
  sales: { en: 'Sales journal', fr: 'Journal des ventes' },
  purchases: { en: 'Purchases journal', fr: 'Journal des achats' },
  receipts: { en: 'Cash receipts journal', fr: 'Journal des encaissements' },
  disbursements: { en: 'Cash disbursements journal', fr: 'Journal des décaissements' },
  payroll: { en: 'Payroll journal', fr: 'Journal de la paie' },
  all: { en: 'Journal of all entries', fr: 'Journal de toutes les écritures' },
}

/**
 * A journal as a page. Special journals are columnar, other accounts at the right; the general journal lists
 * postings one under the other, credits stepped in, the explanation under them.
 */
export function journalPage(
  of: Journal,
  context: PageContext & { readonly fiscalYearEnd: FiscalYearEnd },
): Page {
  const columns = of.columns.length === 0 ? generalColumns : specialColumns(of)
  const rows = of.rows.flatMap((row) =>
    of.columns.length === 0
      ? generalRows(row, context.language)
      : specialRows(columns, row, context.language),
  )
  return checkedPage({
    report: of.key.report,
    title: journalTitles[of.name],
    subtitle: spanInWords(of.span, context.fiscalYearEnd),
    bookName: context.bookName,
    asOfSeq: of.key.asOfSeq,
    columns,
    rows: [...rows, totalRow(of, columns, rows)],
    proofs: of.proofs,
    notes: contextNotes(context),
  })
}

const heads: readonly Column[] = [
  { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
  { key: 'entry', label: { en: 'Entry', fr: 'Écriture' }, kind: 'code' },
]

const sides: readonly Column[] = [
  { key: 'debit', label: { en: 'Debit', fr: 'Débit' }, kind: 'amount' },
  { key: 'credit', label: { en: 'Credit', fr: 'Crédit' }, kind: 'amount' },
]

const generalColumns: readonly Column[] = [
  ...heads,
  { key: 'code', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
  { key: 'account', label: { en: 'Account and explanation', fr: 'Compte et explication' }, kind: 'text' },
  ...sides,
]

function specialColumns(of: Journal): readonly Column[] {
  const hasCash = of.columns.some((column) => column.parts.includes('cash'))
  return [
    ...heads,
    { key: 'ref', label: { en: 'Ref.', fr: 'Réf.' }, kind: 'code' },
    { key: 'memo', label: { en: 'Name and memo', fr: 'Nom et libellé' }, kind: 'text' },
    ...(hasCash
      ? [{ key: 'through', label: { en: 'Cash account', fr: 'Compte de trésorerie' }, kind: 'code' } as const]
      : []),
    ...of.columns.map(({ key, label }): Column => ({ key, label, kind: 'amount' })),
    { key: 'code', label: { en: 'Other', fr: 'Autre' }, kind: 'code' },
    { key: 'account', label: { en: 'Other account', fr: 'Autre compte' }, kind: 'text' },
    ...sides.map((column) => ({
      ...column,
      label: sundryLabel(column.key === 'debit' ? 'debit' : 'credit'),
    })),
  ]
}

function cellsOf(
  columns: readonly Column[],
  filled: Readonly<Record<string, PageCell>>,
): readonly PageCell[] {
  return columns.map((column) => filled[column.key] ?? null)
}

function orNothing(amount: Cents | undefined): Cents | null {
  return amount === undefined || amount === 0n ? null : amount
}

/** The postings of an entry, credits stepped in, then what it was for, then a blank line. */
function generalRows({ entry, sundries }: JournalRow, language: Language): readonly PageRow[] {
  const lines = sundries.map(
    (each, index): PageRow => ({
      kind: 'line',
      indent: each.credit === 0n ? 0 : 1,
      cells: cellsOf(generalColumns, {
        ...(index === 0 ? { date: entry.date, entry: entryName(entry.number) } : {}),
        ...sundryCells(each, language),
      }),
    }),
  )
  const explanation = wordsOf(entry)
  const words: readonly PageRow[] =
    explanation === ''
      ? []
      : [{ kind: 'line', indent: 2, cells: cellsOf(generalColumns, { account: explanation }) }]
  return [...lines, ...words, { kind: 'blank', indent: 0, cells: cellsOf(generalColumns, {}) }]
}

/**
 * The amounts of an entry in their columns, the first of its other accounts beside them, the rest under it.
 */
function specialRows(columns: readonly Column[], row: JournalRow, language: Language): readonly PageRow[] {
  const { entry, sundries } = row
  const amounts = Object.fromEntries(
    Object.entries(row.amounts).map(([key, amount]) => [key, orNothing(amount)]),
  )
  const first = {
    date: entry.date,
    entry: entryName(entry.number),
    ref: entry.ref ?? null,
    memo: wordsOf(entry),
    through: row.through.length === 0 ? null : row.through.join(' '),
    ...amounts,
  }
  const beside = sundries.length === 0 ? [undefined] : sundries
  return beside.map((each, index) => ({
    kind: 'line',
    indent: 0,
    cells: cellsOf(columns, {
      ...(index === 0 ? first : {}),
      ...(each === undefined ? {} : sundryCells(each, language)),
    }),
  }))
}

function sundryCells(each: Sundry, language: Language): Readonly<Record<string, PageCell>> {
  return {
    code: each.account.code,
    account: accountName(each.account, language),
    debit: orNothing(each.debit),
    credit: orNothing(each.credit),
  }
}

function wordsOf(entry: Entry): string {
  return [entry.payee, entry.memo].filter((text) => text !== undefined && text !== '').join(' – ')
}

function totalRow(of: Journal, columns: readonly Column[], rows: readonly PageRow[]): PageRow {
  const name = of.columns.length === 0 ? 'account' : 'memo'
  const ids = [...of.columns.map((column) => column.key), 'debit', 'credit'] as const
  return {
    kind: 'total',
    indent: 0,
    cells: cellsOf(columns, { [name]: 'Total', ...of.totals, ...of.sundry }),
    figures: Object.fromEntries(ids.map((key) => [key, journalId(of, key)])),
    sumOf: rows.flatMap((row, index) => (row.kind === 'line' ? [{ row: index, sign: 1 as const }] : [])),
  }
}
