import { type Figure, type Proof, proof } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import type { Account, Chart, Side } from '../ledger/chart.ts'
import type { Entry, JournalName, Posting } from '../ledger/entry.ts'
import { type JournalPart, journalOf, partOf } from './journal-of.ts'

/** A column of its own in a special journal: the accounts of some parts, positive on its side. */
export type JournalColumn = {
  readonly key: JournalPart
  readonly label: Label
  readonly side: Side
  readonly parts: readonly JournalPart[]
}

/** A posting to an account without a column of its own. */
export type Sundry = {
  readonly account: Account
  readonly debit: Cents
  readonly credit: Cents
  readonly memo?: string
}

/**
 * An entry in a journal: the amounts of its columns, what it posts besides, and, in cash journals, the cash
 * accounts.
 */
export type JournalRow = {
  readonly entry: Entry
  readonly amounts: Readonly<Partial<Record<JournalPart, Cents>>>
  readonly sundries: readonly Sundry[]
  readonly through: readonly string[]
}

/**
 * A journal of a span: its entries by date and number, the sums of its columns, and that its debits equal its
 * credits.
 */
export type Journal = {
  readonly key: ReportKey
  readonly name: JournalName | 'all'
  readonly span: Span
  readonly columns: readonly JournalColumn[]
  readonly rows: readonly JournalRow[]
  readonly totals: Readonly<Partial<Record<JournalPart, Cents>>>
  readonly sundry: { readonly debit: Cents; readonly credit: Cents }
  readonly proofs: readonly Proof[]
}

const debit = (key: JournalPart, en: string, fr: string, ...more: readonly JournalPart[]): JournalColumn => ({
  key,
  label: { en, fr },
  side: 'debit',
  parts: [key, ...more],
})
const credit = (
  key: JournalPart,
  en: string,
  fr: string,
  ...more: readonly JournalPart[]
): JournalColumn => ({
  ...debit(key, en, fr, ...more),
  side: 'credit',
})

/** The columns of each special journal; the general journal has none, every posting stands by itself. */
export const journalColumns: Readonly<Record<JournalName | 'all', readonly JournalColumn[]>> = {
  sales: [
    debit('receivable', 'Receivable, debit', 'Clients, débit'),
    credit('sales', 'Sales, credit', 'Ventes, crédit'),
    credit('sales-tax', 'Sales taxes, credit', 'Taxes de vente, crédit'),
  ],
  purchases: [
    credit('payable', 'Payable, credit', 'Fournisseurs, crédit'),
    debit('sales-tax', 'Sales taxes, debit', 'Taxes de vente, débit'),
  ],
  receipts: [
    debit('cash', 'Cash, debit', 'Trésorerie, débit'),
    credit('receivable', 'Receivable, credit', 'Clients, crédit'),
    credit('sales', 'Sales, credit', 'Ventes, crédit'),
    credit('sales-tax', 'Sales taxes, credit', 'Taxes de vente, crédit'),
  ],
  disbursements: [
    credit('cash', 'Cash, credit', 'Trésorerie, crédit'),
    debit('payable', 'Payable, debit', 'Fournisseurs, débit'),
    debit('sales-tax', 'Sales taxes, debit', 'Taxes de vente, débit'),
  ],
  payroll: [
    debit('wages', 'Wages and employer’s share, debit', 'Salaires et part de l’employeur, débit'),
    credit('deductions', 'Deductions payable, credit', 'Retenues à payer, crédit'),
    credit('net-pay', 'Net pay, credit', 'Salaire net, crédit', 'cash'),
  ],
  general: [],
  all: [],
}

/**
 * A journal of a span: the general one, a special one, or with `all` every entry of the book in the general
 * form.
 *
 * Takes entries in any order; counts those of the span that belong to the journal (`journalOf`). In a special
 * journal an entry has one amount a column, negative when it stands on the other side (a credit note, a
 * reversal), and what it posts to other accounts beside it. Proofs: its debits equal its credits; with
 * `moved` (what the ledger moved in the span) the journal of all entries debits what the ledger was debited.
 * Refuses `account-unknown`.
 *
 *   2026-01-10 J2 Ash  Receivable 113.00  Sales 100.00  Sales taxes 13.00
 */
export function journal(input: {
  readonly chart: Chart
  readonly entries: readonly Entry[]
  readonly name: JournalName | 'all'
  readonly span: Span
  readonly asOfSeq: number
  readonly moved?: readonly BalanceRow[]
}): Result<Journal> {
  const { chart, name, span, asOfSeq } = input
  const dated = input.entries.filter((entry) => entry.date >= span.from && entry.date <= span.through)
  for (const posting of dated.flatMap((entry) => entry.postings)) {
    if (!chart.has(posting.account)) return refuse('account-unknown', { account: posting.account })
  }
  const columns = journalColumns[name]
  const rows = dated
    .filter((entry) => name === 'all' || journalOf(entry, chart) === name)
    .sort(inOrder)
    .map((entry) => rowOf(entry, chart, columns))
  const totals = Object.fromEntries(
    columns.map(({ key }) => [key, sumOf(rows.map((row) => row.amounts[key] ?? 0n))]),
  )
  const sundries = rows.flatMap((row) => row.sundries)
  const sundry = {
    debit: sumOf(sundries.map((each) => each.debit)),
    credit: sumOf(sundries.map((each) => each.credit)),
  }
  return ok({
    key: { report: 'journal', span, asOfSeq, options: { journal: name } },
    name,
    span,
    columns,
    rows,
    totals,
    sundry,
    proofs: [
      balanced(columns, totals, sundry),
      ...(input.moved === undefined || name !== 'all' ? [] : [complete(sundry.debit, input.moved)]),
    ],
  })
}

function inOrder(one: Entry, other: Entry): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  return one.number - other.number
}

function rowOf(entry: Entry, chart: Chart, columns: readonly JournalColumn[]): JournalRow {
  const amounts: Partial<Record<JournalPart, Cents>> = {}
  const sundries: Sundry[] = []
  const through = new Set<string>()
  for (const posting of entry.postings) {
    const account = chart.get(posting.account)
    if (account === undefined) continue
    const part = partOf(posting, chart)
    const column = columns.find((each) => each.parts.includes(part))
    if (column === undefined) sundries.push(sundryOf(account, posting))
    else {
      const shown = column.side === 'debit' ? posting.amount : -posting.amount
      amounts[column.key] = (amounts[column.key] ?? 0n) + shown
      if (part === 'cash') through.add(account.code)
    }
  }
  return { entry, amounts, sundries, through: [...through] }
}

function sundryOf(account: Account, { amount, memo }: Posting): Sundry {
  const sides = amount > 0n ? { debit: amount, credit: 0n } : { debit: 0n, credit: -amount }
  return { account, ...sides, ...(memo === undefined ? {} : { memo }) }
}

type Sums = { readonly debit: Cents; readonly credit: Cents }

/** The columns of each side with what stands beside them. */
function sidesOf(
  columns: readonly JournalColumn[],
  totals: Readonly<Partial<Record<JournalPart, Cents>>>,
  sundry: Sums,
): Sums {
  const side = (which: Side) =>
    sumOf(columns.filter((column) => column.side === which).map(({ key }) => totals[key] ?? 0n))
  return { debit: side('debit') + sundry.debit, credit: side('credit') + sundry.credit }
}

function balanced(
  columns: readonly JournalColumn[],
  totals: Readonly<Partial<Record<JournalPart, Cents>>>,
  sundry: Sums,
): Proof {
  const sides = sidesOf(columns, totals, sundry)
  return proof(
    { en: 'Debits equal credits', fr: 'Les débits égalent les crédits' },
    sides.debit,
    sides.credit,
  )
}

/** All entries debit what the ledger was debited: none is missing. */
function complete(debits: Cents, moved: readonly BalanceRow[]): Proof {
  const label = { en: 'All entries of the ledger are here', fr: 'Toutes les écritures du grand livre y sont' }
  return proof(label, debits, sumOf(moved.map((row) => row.debit)))
}

/** The id of a total of a journal: `journal@2026-01-01..2026-01-31#812?journal=sales:sales`. */
export function journalId(of: Pick<Journal, 'key'>, column: JournalPart | 'debit' | 'credit'): string {
  return figureId(of.key, column)
}

/**
 * The figures of a journal: the totals of its columns and of what stands beside them, down to the accounts.
 */
export function journalFigures(of: Journal, chart: Chart): readonly Figure[] {
  const columns = of.columns.map((column) => columnFigure(of, chart, column))
  const sundries = (['debit', 'credit'] as const).map(
    (side): Figure => ({
      id: journalId(of, side),
      label: sundryLabels[side],
      value: of.sundry[side],
      how: 'postings',
      parts: [],
      postings: {
        accounts: [...new Set(of.rows.flatMap((row) => row.sundries.map((each) => each.account.id)))],
        span: of.span,
        asOfSeq: of.key.asOfSeq,
        count: of.rows.flatMap((row) => row.sundries).filter((each) => each[side] !== 0n).length,
      },
    }),
  )
  return [...columns, ...sundries]
}

const sundryLabels: Readonly<Record<Side, Label>> = {
  debit: { en: 'Other accounts, debit', fr: 'Autres comptes, débit' },
  credit: { en: 'Other accounts, credit', fr: 'Autres comptes, crédit' },
}

/** What the columns of other accounts are called. */
export function sundryLabel(side: Side): Label {
  return sundryLabels[side]
}

function columnFigure(of: Journal, chart: Chart, column: JournalColumn): Figure {
  const postings = of.rows.flatMap((row) =>
    row.entry.postings.filter((posting) => column.parts.includes(partOf(posting, chart))),
  )
  return {
    id: journalId(of, column.key),
    label: column.label,
    value: of.totals[column.key] ?? 0n,
    how: 'postings',
    parts: [],
    postings: {
      accounts: [...new Set(postings.map((posting) => posting.account))],
      span: of.span,
      asOfSeq: of.key.asOfSeq,
      count: postings.length,
    },
  }
}
