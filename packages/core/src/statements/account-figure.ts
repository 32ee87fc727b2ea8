import { differenceFigure, type Figure, sumFigure } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import type { Cents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type Account, accountLabel, byCode, type Chart, type Side } from '../ledger/chart.ts'
import { entryName } from '../ledger/entry.ts'
import { budgetFigure } from './budget-figure.ts'
import {
  type AccountAmounts,
  type ColumnAmounts,
  layersOfMeasure,
  spanOfMeasure,
  unpaidShares,
} from './column-balances.ts'
import type { LoadedColumn } from './columns.ts'
import type { Measure } from './layout.ts'
import type { EntryShare } from './without-cash.ts'

/** A loaded column with its amounts and the key that the ids of its figures begin with. */
export type FigureColumn = {
  readonly column: LoadedColumn
  readonly amounts: ColumnAmounts
  readonly key: ReportKey
}

/** An amount signed as shown on a side: debits are positive on the debit side. */
export function asShown(net: Cents, side: Side): Cents {
  return side === 'debit' ? net : -net
}

/** An account's line in an id: the key of its group or line, and the account's id. */
export function accountLine(under: string, account: Account): string {
  return `${under}/${encodeURIComponent(account.id)}`
}

/**
 * What an account shows in a column: its postings of the measure and, on cash basis, what is taken back for
 * unpaid charges.
 */
export function accountFigure(
  { column, amounts, key }: FigureColumn,
  account: Account,
  shown: { readonly line: string; readonly measure: Measure; readonly side: Side },
): Figure {
  const found = amounts.get(account.id)
  const id = figureId(key, shown.line)
  const label = accountLabel(account)
  if (column.budgeted !== undefined) {
    const opening = openingFigure({ column, amounts, key }, account, shown)
    return budgetFigure(column.budgeted, account.id, { ...shown, id, label }, opening)
  }
  if (shown.measure === 'exchange')
    return entriesFigure(key, shown.line, label, found?.withoutCash.exchange ?? [], shown.side)
  const posted = postedFigure({ id, label, account, amounts: found, column, key, ...shown })
  const others = found === undefined ? [] : [unpaidFigure(key, found, shown), leftFigure(key, found, shown)]
  const more = others.filter((each) => each !== undefined)
  if (more.length === 0) return posted
  return sumFigure(id, label, [
    { ...posted, id: figureId(key, `${shown.line}.accrual`), label: onAccrual },
    ...more,
  ])
}

/** What stood before a budget begins: real postings, whose id says so. */
function openingFigure(
  { column, amounts, key }: FigureColumn,
  account: Account,
  shown: { readonly line: string; readonly side: Side },
): Figure {
  const label = { en: 'Balance before', fr: 'Solde antérieur' }
  const id = figureId(key, `${shown.line}.opening`)
  const from = { id, label, account, amounts: amounts.get(account.id), column, key, side: shown.side }
  return postedFigure({ ...from, measure: 'opening' })
}

const onAccrual: Label = { en: 'As posted', fr: 'Selon les écritures' }

function postedFigure(from: {
  readonly id: string
  readonly label: Label
  readonly account: Account
  readonly amounts: AccountAmounts | undefined
  readonly column: LoadedColumn
  readonly key: ReportKey
  readonly measure: Measure
  readonly side: Side
}): Figure {
  const { net, count } = from.amounts?.posted[from.measure] ?? { net: 0n, count: 0 }
  const figure = {
    id: from.id,
    label: from.label,
    value: asShown(net, from.side),
    how: 'postings',
    parts: [],
  } as const
  const span = spanOfMeasure(from.column.span, from.measure)
  if (span === undefined) return figure
  const layers = layersOfMeasure(from.measure)
  const query = {
    accounts: [from.account.id],
    span,
    asOfSeq: from.key.asOfSeq,
    count,
    ...(layers === undefined ? {} : { layers }),
    ...(from.column.dims === undefined ? {} : { dims: from.column.dims }),
  }
  return { ...figure, postings: query }
}

/** What cash basis takes back from an account, charge by charge; nothing when there is none. */
function unpaidFigure(
  key: ReportKey,
  amounts: AccountAmounts,
  shown: { readonly line: string; readonly measure: Measure; readonly side: Side },
): Figure | undefined {
  const shares = unpaidShares(amounts, shown.measure)
  if (shares.length === 0) return undefined
  const line = `${shown.line}.unpaid`
  const parts = shares.map(
    ({ charge, amount }, index): Figure => ({
      id: figureId(key, `${line}/${index + 1}`),
      label: {
        en: `${entryName(charge.number)} ${charge.date} ${charge.name}`.trimEnd(),
        fr: `${entryName(charge.number)} ${charge.date} ${charge.name}`.trimEnd(),
      },
      value: asShown(amount, shown.side),
      how: 'calc',
      parts: [],
    }),
  )
  return sumFigure(figureId(key, line), unpaidLabel(shown.measure), parts)
}

/** What took no cash and is left out of a movement, entry by entry; nothing when there is none. */
function leftFigure(
  key: ReportKey,
  { withoutCash }: AccountAmounts,
  shown: { readonly line: string; readonly measure: Measure; readonly side: Side },
): Figure | undefined {
  if (shown.measure !== 'movement' || withoutCash.left.length === 0) return undefined
  const label = { en: 'Less what took no cash', fr: 'Moins ce qui est sans effet sur la trésorerie' }
  return entriesFigure(key, `${shown.line}.without-cash`, label, withoutCash.left, shown.side)
}

/** A figure made of single entries: each by its number, day and words. */
function entriesFigure(
  key: ReportKey,
  line: string,
  label: Label,
  shares: readonly EntryShare[],
  side: Side,
): Figure {
  const parts = shares.map(({ number, date, memo, amount }, index): Figure => {
    const words = `${entryName(number)} ${date} ${memo}`.trimEnd()
    const id = figureId(key, `${line}/${index + 1}`)
    return { id, label: { en: words, fr: words }, value: asShown(amount, side), how: 'calc', parts: [] }
  })
  return sumFigure(figureId(key, line), label, parts)
}

function unpaidLabel(measure: Measure): Label {
  return measure === 'balance' || measure === 'opening'
    ? { en: 'Less what was not yet paid', fr: 'Moins ce qui n’était pas encore payé' }
    : { en: 'Change in what was not yet paid', fr: 'Variation de ce qui n’était pas encore payé' }
}

/** Earnings of a measure as a credit: revenue less expenses, down to every account that has an amount. */
export function earningsFigure(
  from: FigureColumn,
  chart: Chart,
  shown: { readonly line: string; readonly label: Label; readonly measure: Measure },
): Figure {
  const accounts = [...chart.values()].sort(byCode)
  const sideOf = (type: 'revenue' | 'expense', side: Side, label: Label): Figure => {
    const line = `${shown.line}.${type}`
    const parts = accounts
      .filter((account) => account.type === type && from.amounts.has(account.id))
      .map((account) =>
        accountFigure(from, account, { line: accountLine(line, account), measure: shown.measure, side }),
      )
    return sumFigure(
      figureId(from.key, line),
      label,
      parts.filter((part) => part.value !== 0n),
    )
  }
  return differenceFigure(figureId(from.key, shown.line), shown.label, [
    sideOf('revenue', 'credit', { en: 'Revenue', fr: 'Produits' }),
    sideOf('expense', 'debit', { en: 'Expenses', fr: 'Charges' }),
  ])
}
