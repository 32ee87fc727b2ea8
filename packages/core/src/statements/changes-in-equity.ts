import { type Figure, type Proof, proof, sumFigure } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import { sumOf } from '../kit/cents.ts'
import type { Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import { accountFigure, accountLine, earningsFigure, type FigureColumn } from './account-figure.ts'
import { columnAmounts } from './column-balances.ts'
import type { LoadedColumn } from './columns.ts'
import { type EquityComponent, equityComponents } from './equity-components.ts'
import type { Measure } from './layout.ts'
import { netOfTypes, type StatementInput } from './statement-input.ts'

/** A column of the statement: a component of equity, income not yet closed, or all together. */
export type EquityColumn = { readonly key: string; readonly label: Label }

/** What a row of the statement shows. */
export type EquityRow = {
  readonly key: 'opening' | 'changes' | 'net-income' | 'taken' | 'closing-entries' | 'closing'
  readonly label: Label
  readonly cells: readonly Figure[]
}

/**
 * Changes in equity: rows from opening to closing, a column for each component, one for income, one for the
 * whole.
 */
export type ChangesInEquity = {
  readonly key: ReportKey
  readonly title: Label
  readonly span: Span
  readonly columns: readonly EquityColumn[]
  readonly rows: readonly EquityRow[]
  readonly proofs: readonly Proof[]
}

/**
 * How equity changed over a span, with a column for each of its components (`equityComponents`): each
 * partner's capital, each class of net assets, shares and retained earnings. Income stands in a column of its
 * own until it is closed into a component. Credits are positive, what was taken out negative.
 *
 * `column` is loaded as for any statement. Proofs: the closing amount is that of all accounts of equity with
 * income not closed; the components add up. Refuses `account-unknown`.
 *
 *              Ash      Birch    Income   Total
 *   Opening    500.00   300.00            800.00
 *   Income                       200.00   200.00
 *   Drawings  (100.00)                   (100.00)
 *   Closing    400.00   300.00   200.00   900.00
 */
export function changesInEquity(
  input: Pick<StatementInput, 'chart' | 'profile' | 'asOfSeq'> & { readonly column: LoadedColumn },
): Result<ChangesInEquity> {
  const { chart, column, profile, asOfSeq } = input
  const amounts = columnAmounts(chart, column)
  if (!amounts.ok) return amounts
  const basis = column.cash === undefined ? {} : { basis: 'cash' }
  const key = { report: 'changes-in-equity', span: column.span, asOfSeq, options: basis }
  const from: FigureColumn = { column, amounts: amounts.value, key }
  const components = equityComponents(chart, profile.form)
  const rows = rowKinds.map((kind): EquityRow => {
    const parts = components.map((component) => componentFigure(from, kind, component))
    const line = `${kind.key}:income`
    const income =
      kind.key === 'changes' || kind.key === 'taken'
        ? sumFigure(figureId(key, line), kind.label, [])
        : earningsFigure(from, chart, { line, label: kind.label, measure: kind.measure })
    return { key: kind.key, label: kind.label, cells: withTotal(key, kind, [...parts, income]) }
  })
  const closing = closingRow(key, rows)
  return ok({
    key,
    title: titles[profile.form === 'partnership' ? 'partners' : 'other'],
    span: column.span,
    columns: [...components, incomeColumn, totalColumn].map(({ key: name, label }) => ({ key: name, label })),
    rows: [...rows, closing],
    proofs: [
      proof(
        { en: 'Closing equals the balance sheet', fr: 'La clôture égale le bilan' },
        closing.cells.at(-1)?.value ?? 0n,
        -netOfTypes(from, chart, ['equity', 'revenue', 'expense'], 'balance'),
      ),
      proof(
        { en: 'Columns add up to the whole', fr: 'Les colonnes s’additionnent' },
        sumOf(closing.cells.slice(0, -1).map((cell) => cell.value)),
        closing.cells.at(-1)?.value ?? 0n,
      ),
    ],
  })
}

const titles = {
  partners: { en: 'Partners’ capital by partner', fr: 'Capital de chaque associé' },
  other: { en: 'Changes in equity', fr: 'Variation des capitaux propres' },
} as const

const incomeColumn: EquityColumn = {
  key: 'income',
  label: { en: 'Income not closed', fr: 'Résultat non clôturé' },
}
const totalColumn: EquityColumn = { key: 'total', label: { en: 'Total', fr: 'Total' } }

type RowKind = Pick<EquityRow, 'label'> & {
  readonly key: Exclude<EquityRow['key'], 'closing'>
  readonly measure: Measure
}

const rowKinds: readonly RowKind[] = [
  { key: 'opening', label: { en: 'Beginning of period', fr: 'Début de la période' }, measure: 'opening' },
  {
    key: 'changes',
    label: { en: 'Contributions and other changes', fr: 'Apports et autres variations' },
    measure: 'movement',
  },
  { key: 'net-income', label: { en: 'Net income', fr: 'Résultat net' }, measure: 'movement' },
  {
    key: 'taken',
    label: { en: 'Dividends and drawings', fr: 'Dividendes et prélèvements' },
    measure: 'movement',
  },
  {
    key: 'closing-entries',
    label: { en: 'Closed into capital', fr: 'Viré au capital à la clôture' },
    measure: 'closing-entries',
  },
]

const closingLabel: Label = { en: 'End of period', fr: 'Fin de la période' }

function isTaken({ subtype }: Account): boolean {
  return subtype === 'dividend' || subtype === 'ownerDrawings' || subtype === 'partnerDrawings'
}

/** What a component shows in a row: its accounts in the row's measure; income is none of them. */
function componentFigure(from: FigureColumn, kind: RowKind, component: EquityComponent): Figure {
  const accounts = component.accounts.filter((account) => {
    if (kind.key === 'net-income') return false
    if (kind.key === 'taken') return isTaken(account)
    return kind.key !== 'changes' || !isTaken(account)
  })
  const line = `${kind.key}:${encodeURIComponent(component.key)}`
  const parts = accounts.map((account) =>
    accountFigure(from, account, { line: accountLine(line, account), measure: kind.measure, side: 'credit' }),
  )
  return sumFigure(
    figureId(from.key, line),
    component.label,
    parts.filter((part) => part.value !== 0n),
  )
}

function withTotal(key: ReportKey, kind: RowKind, parts: readonly Figure[]): readonly Figure[] {
  const shown = parts.filter((part) => part.value !== 0n)
  return [...parts, sumFigure(figureId(key, `${kind.key}:total`), kind.label, shown)]
}

/** Each column added up from opening to closing. */
function closingRow(key: ReportKey, rows: readonly EquityRow[]): EquityRow {
  const [first] = rows
  const cells = (first?.cells ?? []).map((cell, at) => {
    const parts = rows.flatMap((row) => row.cells[at] ?? []).filter((part) => part.value !== 0n)
    const column = cell.id.slice(cell.id.lastIndexOf(':') + 1)
    return sumFigure(figureId(key, `closing:${column}`), closingLabel, parts)
  })
  return { key: 'closing', label: closingLabel, cells }
}
