import { differenceFigure, type Figure } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import type { Label } from '../kit/refusal-text.ts'
import { assert } from '../kit/result.ts'
import { percentText, quotient } from '../reports/ratio-text.ts'
import type { FigureColumn } from './account-figure.ts'
import { compareOption, type DerivedColumn } from './columns.ts'
import { idLine, isReversed, type StatementColumn, type StatementLine } from './statement.ts'

/** A column that is worked out, as a column of the statement; a change says which columns it is made of. */
export function derivedColumn(column: DerivedColumn): StatementColumn {
  const { key, label } = column
  if (column.kind !== 'change' && column.kind !== 'variance') return { key, label, kind: 'percent' }
  const sumOf = [
    { column: column.to, sign: 1 },
    { column: column.from, sign: -1 },
  ] as const
  return { key, label, kind: 'amount', sumOf, ...(column.kind === 'variance' ? { isVariance: true } : {}) }
}

type Derivation = {
  readonly column: DerivedColumn
  readonly line: StatementLine
  readonly whole: StatementLine | undefined
  readonly columns: readonly FigureColumn[]
  readonly at: 'day' | 'span'
}

/**
 * The figure of a line in a column that is worked out: the later amount less the earlier, that in percent of
 * the earlier, or the amount in percent of the layout's whole. None where the divisor is nothing.
 */
export function derivedCells(from: Derivation): Figure | undefined {
  const { column } = from
  switch (column.kind) {
    case 'change':
      return changeFigure(from, column)
    case 'change-percent': {
      const change = changeFigure(from, column)
      return percentFigure(from, change, change?.parts[1], changeKey(from, column))
    }
    case 'variance':
      return varianceFigure(from, column)
    case 'variance-percent': {
      const variance = varianceFigure(from, column)
      return percentFigure(from, variance, cellOf(from, column.from), varianceKeyOf(from, column))
    }
    case 'share': {
      const cell = cellOf(from, column.of)
      const whole = from.whole?.cells[indexOf(from, column.of)]
      return percentFigure(from, cell, whole, keyOf(from, column.of))
    }
  }
}

type Change = { readonly from: string; readonly to: string }

const changeLabel: Label = { en: 'Change', fr: 'Variation' }

function changeFigure(from: Derivation, change: Change): Figure | undefined {
  const [later, earlier] = [cellOf(from, change.to), cellOf(from, change.from)]
  if (later === undefined || earlier === undefined) return undefined
  return differenceFigure(figureId(changeKey(from, change), `${idLine(from.line)}:change`), changeLabel, [
    later,
    earlier,
  ])
}

type Variance = { readonly from: string; readonly to: string; readonly budget: string }

const varianceLabel: Label = { en: 'Variance', fr: 'Écart' }

/** What is better than the budget, positive; on a balance sheet, what is more. */
function varianceFigure(from: Derivation, variance: Variance): Figure | undefined {
  const [actual, budget] = [cellOf(from, variance.to), cellOf(from, variance.from)]
  if (actual === undefined || budget === undefined) return undefined
  const parts = isReversed(from.line, from.at) ? [budget, actual] : [actual, budget]
  const id = figureId(varianceKeyOf(from, variance), `${idLine(from.line)}:variance`)
  return differenceFigure(id, varianceLabel, parts)
}

function varianceKeyOf(from: Derivation, variance: Variance): ReportKey {
  const key = keyOf(from, variance.to)
  return { ...key, options: { ...key.options, budget: variance.budget } }
}

function percentFigure(
  from: Derivation,
  part: Figure | undefined,
  whole: Figure | undefined,
  key: ReportKey,
): Figure | undefined {
  if (part === undefined || whole === undefined) return undefined
  const size = whole.value < 0n ? -whole.value : whole.value
  const [percent, text] = [quotient(part.value, size, 100), percentText(part.value, whole.value)]
  if (percent === undefined || text === undefined) return undefined
  return {
    id: figureId(key, `${idLine(from.line)}:${from.column.kind}`),
    label: from.column.label,
    value: percent.hundredths,
    how: 'calc',
    parts: [part, whole],
    text,
  }
}

/** A change is of the later column's days and names those that it is compared with. */
function changeKey(from: Derivation, change: Change): ReportKey {
  const key = keyOf(from, change.to)
  const earlier = from.columns[indexOf(from, change.from)]
  assert(earlier !== undefined, 'a change compares loaded columns')
  return { ...key, options: { ...key.options, compare: compareOption(from.at, earlier.column) } }
}

function keyOf(from: Derivation, column: string): ReportKey {
  const found = from.columns[indexOf(from, column)]
  assert(found !== undefined, 'a percentage is of a loaded column')
  return found.key
}

function cellOf(from: Derivation, column: string): Figure | undefined {
  return from.line.cells[indexOf(from, column)]
}

function indexOf(from: Derivation, column: string): number {
  return from.columns.findIndex((each) => each.column.key === column)
}
