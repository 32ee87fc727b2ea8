import { differenceFigure, type Figure, type PostingQuery, sumFigure } from '../filings/figure.ts'
import { figureId } from '../filings/figure-id.ts'
import type { Cents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { spanOfMeasure } from './column-balances.ts'
import {
  pairLabels,
  type Worksheet,
  type WorksheetPair,
  type WorksheetRow,
  worksheetPairs,
} from './worksheet.ts'

type Side = 'debit' | 'credit'

/** What the balancing line of the worksheet is called. */
export const netIncomeLabel: Label = { en: 'Net income', fr: 'Résultat net' }

/** What one of the ten columns is called. */
export function pairColumnLabel(pair: WorksheetPair, side: Side): Label {
  const [words, name] = [sideLabels[side], pairLabels[pair]]
  return { en: `${name.en}, ${words.en}`, fr: `${name.fr}, ${words.fr}` }
}

const sideLabels: Readonly<Record<Side, Label>> = {
  debit: { en: 'debit', fr: 'débit' },
  credit: { en: 'credit', fr: 'crédit' },
}

/** The id of a figure of a worksheet: `worksheet@2025-07-01..2026-06-30#812:account/1010:adjusted.debit`. */
export function worksheetId(
  sheet: Pick<Worksheet, 'key'>,
  line: string,
  pair: WorksheetPair,
  side: Side,
): string {
  return figureId(sheet.key, `${line}:${pair}.${side}`)
}

/**
 * How a row is called in ids: accounts by their id after a stroke, so that no account can be taken for a
 * total.
 */
export function worksheetLine(row: WorksheetRow): string {
  return row.account === undefined ? 'earlier' : `account/${encodeURIComponent(row.account.id)}`
}

/**
 * The figures of a worksheet: the sums of its columns with all that is in them, net income, and the sums
 * after it. An adjusted amount is the unadjusted one and the adjustments; the last four columns copy it.
 */
export function worksheetFigures(sheet: Worksheet): readonly Figure[] {
  const sides = ['debit', 'credit'] as const
  const totals = new Map<string, Figure>()
  for (const pair of worksheetPairs) {
    for (const side of sides) totals.set(`${pair}.${side}`, totalFigure(sheet, pair, side))
  }
  const found = (...names: readonly string[]) => names.flatMap((name) => totals.get(name) ?? [])
  const [more, less] = sheet.netIncome > 0n ? (['credit', 'debit'] as const) : (['debit', 'credit'] as const)
  const ends = (['income', 'balance'] as const).flatMap((pair) =>
    sides.flatMap((side): Figure[] => {
      const isBalanced = sheet.balancing[pair][side] !== 0n
      const id = worksheetId(sheet, 'net-income', pair, side)
      const income = differenceFigure(id, netIncomeLabel, found(`income.${more}`, `income.${less}`))
      const line = isBalanced ? [income] : []
      const label = pairColumnLabel(pair, side)
      return [
        ...line,
        sumFigure(worksheetId(sheet, 'finals', pair, side), label, [...found(`${pair}.${side}`), ...line]),
      ]
    }),
  )
  return [...totals.values(), ...ends]
}

function totalFigure(sheet: Worksheet, pair: WorksheetPair, side: Side): Figure {
  const shown = sheet.rows.filter((row) => row[pair][side] !== 0n)
  const parts = shown.map((row) => rowFigure(sheet, row, pair, side))
  return sumFigure(worksheetId(sheet, 'totals', pair, side), pairColumnLabel(pair, side), parts)
}

function rowFigure(sheet: Worksheet, row: WorksheetRow, pair: WorksheetPair, side: Side): Figure {
  const id = worksheetId(sheet, worksheetLine(row), pair, side)
  const label = labelOf(row)
  switch (pair) {
    case 'unadjusted':
      return sumFigure(id, label, broughtFigures({ sheet, row, id, side }, ['opening', 'daily']))
    case 'adjustments':
      return {
        id,
        label,
        value: row.adjustments[side],
        how: 'postings',
        parts: [],
        ...queryOf(sheet, row, 'adjusting'),
      }
    case 'adjusted':
      return sumFigure(id, label, broughtFigures({ sheet, row, id, side }, ['opening', 'daily', 'adjusting']))
    case 'income':
    case 'balance': {
      const part = rowFigure(sheet, row, 'adjusted', side)
      return { id, label, value: part.value, how: 'copy', parts: [part] }
    }
  }
}

type From = {
  readonly sheet: Worksheet
  readonly row: WorksheetRow
  readonly id: string
  readonly side: Side
}

type Origin = keyof WorksheetRow['brought']

const originLabels: Readonly<Record<Origin, Label>> = {
  opening: { en: 'Before the year', fr: 'Avant l’exercice' },
  daily: { en: 'In the year', fr: 'Dans l’exercice' },
  adjusting: { en: 'Adjusting entries', fr: 'Écritures de régularisation' },
}

/** Where an amount came from, signed by the side on which it stands; what brought nothing is left out. */
function broughtFigures({ sheet, row, id, side }: From, origins: readonly Origin[]): readonly Figure[] {
  return origins.flatMap((origin): Figure[] => {
    const { net, count } = row.brought[origin]
    if (count === 0) return []
    const value: Cents = side === 'debit' ? net : -net
    const label = originLabels[origin]
    return [
      { id: `${id}/${origin}`, label, value, how: 'postings', parts: [], ...queryOf(sheet, row, origin) },
    ]
  })
}

function queryOf(sheet: Worksheet, row: WorksheetRow, origin: Origin): { readonly postings?: PostingQuery } {
  const span = origin === 'opening' ? spanOfMeasure(sheet.span, 'opening') : sheet.span
  if (span === undefined) return {}
  const query = { accounts: row.accounts, span, asOfSeq: sheet.key.asOfSeq, count: row.brought[origin].count }
  return { postings: origin === 'opening' ? query : { ...query, layers: [origin] } }
}

function labelOf(row: WorksheetRow): Label {
  const code = row.account === undefined ? '' : `${row.account.code} `
  return { en: `${code}${row.name.en}`, fr: `${code}${row.name.fr}` }
}
