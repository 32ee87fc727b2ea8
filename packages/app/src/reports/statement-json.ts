import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { type LoadedColumn, mainColumn } from '@daybook/core/statements/columns.ts'
import type { Statement } from '@daybook/core/statements/statement.ts'
import type { View } from '../book.ts'
import { proofsJson } from './report.ts'

/**
 * A statement as plain JSON: its columns, its rows as they are printed with the id of each figure, its totals
 * by name, its proofs. Rows of accounts also have their ledger sides, debit and credit, in the main column.
 */
export function statementJson(
  view: View,
  statement: Statement,
  columns: readonly LoadedColumn[],
  page: Page,
  language: Language,
): object {
  const main = columns.find((column) => column.key === mainColumn)
  return {
    report: statement.report,
    title: statement.title[language],
    period: statement.subtitle[language],
    basis: statement.basis,
    columns: statement.columns.map(({ key, label, kind }) => ({ key, label: label[language], kind })),
    rows: rowsJson(page, sidesOf(view, statement, main)),
    totals: totalsJson(statement),
    proof: proofsJson(statement.proofs, language),
    asOfSeq: statement.asOfSeq,
  }
}

/** The main column's balance of each account, debit positive, by code. */
function sidesOf(
  view: View,
  statement: Statement,
  main: LoadedColumn | undefined,
): ReadonlyMap<string, Cents> {
  const nets = new Map<string, Cents>()
  const rows = main === undefined ? [] : statement.at === 'day' ? [...main.opening, ...main.rows] : main.rows
  for (const row of rows) {
    const code = view.chart.get(row.account)?.code ?? row.account
    if (statement.report === 'income-statement' && row.layer === 'closing') continue
    nets.set(code, (nets.get(code) ?? 0n) + row.debit - row.credit)
  }
  return nets
}

function rowsJson(page: Page, nets: ReadonlyMap<string, Cents>): readonly object[] {
  return page.rows
    .filter((row) => row.kind !== 'blank')
    .map((row) => {
      const cells: Record<string, string | null> = {}
      page.columns.forEach((column, at) => {
        const cell = row.cells[at] ?? null
        cells[column.key === 'account' ? 'name' : column.key] =
          typeof cell === 'bigint' ? formatCents(cell) : cell
      })
      const net = row.kind === 'line' && typeof cells.code === 'string' ? nets.get(cells.code) : undefined
      const sides =
        net === undefined
          ? {}
          : { debit: formatCents(net > 0n ? net : 0n), credit: formatCents(net < 0n ? -net : 0n) }
      return {
        kind: row.kind,
        indent: row.indent,
        ...cells,
        ...sides,
        ...(row.figures === undefined ? {} : { figures: row.figures }),
      }
    })
}

/**
 * The sections and results of the main column by their keys: `assets`, `liabilities-and-equity`,
 * `net-income`.
 */
function totalsJson(statement: Statement): Readonly<Record<string, string>> {
  const at = statement.columns.findIndex((column) => column.key === mainColumn)
  const totals: Record<string, string> = {}
  for (const line of statement.lines) {
    const figure = line.cells[at]
    if (figure !== undefined) totals[line.key] = formatCents(figure.value)
  }
  return totals
}
