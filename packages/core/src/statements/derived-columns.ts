import { differenceFigure, type Figure } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import type { Label } from '../kit/refusal-text.ts'
import { assert } from '../kit/result.ts'
import { percentText, quotient } from '../reports/ratio-text.ts'
import type { FigureColumn } from './account-figure.ts'
import { compareOption, type DerivedColumn } from './columns.ts'
import { idLine, type StatementColumn, type StatementLine } from './statement.ts'

/** A column that is worked out, as a column of the statement; a change says which columns it is made of. */
export function derivedColumn(column: DerivedColumn): StatementColumn {
  const { key, label } = column
  if (column.kind !== 'change') return { key, label, kind: 'percent' }
  const sumOf = [
    { column: column.to, sign: 1 },
    { column: column.from, sign: -1 },
  ] as const
  return { key, label, kind: 'amount', sumOf }
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
  const kind = from.column.kind === 'share' ? 'share' : 'change-percent'
  return {
    id: figureId(key, `${idLine(from.line)}:${kind}`),
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
