import type { DecimalMark } from '../../bank/table/detected.ts'
import { decimalMarkOf } from '../../bank/written-amount.ts'
import { type Cents, formatCents } from '../../kit/cents.ts'
import { ok, type Result, refuse } from '../../kit/result.ts'
import { type ReportRow, reportAccount, reportAmount } from './opening-cells.ts'
import { type OpeningAccount, type OpeningTotals, onSides } from './opening-model.ts'
import { isTotal, type ReportColumn } from './opening-words.ts'

/** A report's table: its columns and the rows below the headings. */
export type ReportTable = {
  readonly file: string
  readonly columns: ReadonlyMap<ReportColumn, number>
  readonly rows: readonly ReportRow[]
}

/** The accounts of a trial balance with their sums. */
export type TrialBalanceRows = { readonly rows: readonly OpeningAccount[]; readonly totals: OpeningTotals }

/**
 * Reads the rows of a trial balance: one account a row with a debit, a credit, or one signed balance (debits
 * positive). Rows without an amount are headings of groups; the row of totals, with or without the word, is
 * compared with the sums. Refuses `rows-amount`, `rows-account`, `opening-total`.
 */
export function trialBalanceRows(table: ReportTable): Result<TrialBalanceRows> {
  const { columns, file } = table
  const amounts = (['debit', 'credit', 'balance', 'amount'] as const).flatMap(
    (column) => columns.get(column) ?? [],
  )
  const first = Math.min(...amounts)
  const mark = decimalMarkOf(table.rows.flatMap(({ cells }) => amounts.map((at) => cells[at] ?? ''))) ?? '.'
  const rows: OpeningAccount[] = []
  let stated: OpeningTotals['stated']
  for (const { row, cells } of table.rows) {
    const money = balanceIn(table, cells, mark)
    if (money === 'unreadable')
      return refuse(
        'rows-amount',
        { file, row: String(row), amount: cells.slice(first).join(' ').trim() },
        `${file}:${row}`,
      )
    if (money === undefined) continue
    const words = cells.slice(0, first).filter((cell) => cell.trim() !== '')
    if (words.some(isTotal) || (words.length === 0 && rows.length > 0)) {
      // The sums stand last; sums of groups before them are replaced by the next ones.
      stated = money
      continue
    }
    if (words.length === 0) return refuse('rows-account', { file, row: String(row) }, `${file}:${row}`)
    rows.push({ ...accountIn(table, cells, words), ...onSides(money.debit - money.credit), row })
  }
  return proven(table.file, rows, columns, stated)
}

function accountIn(table: ReportTable, cells: readonly string[], words: readonly string[]) {
  const [code, name] = (['code', 'account'] as const).map(
    (column) => cells[table.columns.get(column) ?? -1]?.trim() ?? '',
  )
  if (code !== undefined && code !== '' && name !== undefined && name !== '') return { code, name }
  // Sage 50 gives number and name in two cells without headings.
  const [first = '', second] = words
  if (second !== undefined && /^\d{3,8}$/.test(first.trim()))
    return { code: first.trim(), name: second.trim() }
  return reportAccount(words.at(-1) ?? '')
}

type Sides = { readonly debit: Cents; readonly credit: Cents }

function balanceIn(
  table: ReportTable,
  cells: readonly string[],
  mark: DecimalMark,
): Sides | 'unreadable' | undefined {
  const cell = (column: ReportColumn) => {
    const at = table.columns.get(column)
    return at === undefined ? '' : (cells[at]?.trim() ?? '')
  }
  const hasSides = table.columns.has('debit') && table.columns.has('credit')
  const texts = hasSides ? [cell('debit'), cell('credit')] : [cell('balance') || cell('amount')]
  if (texts.every((text) => text === '')) return undefined
  const [debit, credit = 0n] = texts.map((text) => reportAmount(text, mark))
  if (debit === undefined || credit === undefined) return 'unreadable'
  return hasSides ? { debit, credit } : onSides(debit)
}

const french = { debit: 'débit', credit: 'crédit', balance: 'solde' } as const

function proven(
  file: string,
  rows: readonly OpeningAccount[],
  columns: ReportTable['columns'],
  stated: OpeningTotals['stated'],
): Result<TrialBalanceRows> {
  const sum = (side: 'debit' | 'credit') => rows.reduce((total, each) => total + each[side], 0n)
  const totals = { debit: sum('debit'), credit: sum('credit') }
  if (stated === undefined) return ok({ rows, totals })
  // With one signed column the sum stated is that of both sides.
  const hasSides = columns.has('debit') && columns.has('credit')
  const checks = hasSides
    ? ([
        ['debit', totals.debit, stated.debit],
        ['credit', totals.credit, stated.credit],
      ] as const)
    : ([['balance', totals.debit - totals.credit, stated.debit - stated.credit]] as const)
  for (const [what, own, theirs] of checks) {
    if (own !== theirs) {
      const names = { file, what, whatFr: french[what], sum: formatCents(own), total: formatCents(theirs) }
      return refuse('opening-total', names, file)
    }
  }
  return ok({ rows, totals: hasSides ? { ...totals, stated } : totals })
}
