import { decimalText, inPercent } from '@daybook/core/kit/decimal-text.ts'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { amountWords } from '../../words/amounts.ts'
import { assetWords } from '../../words/asset-words.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import type { CcaClassShown, CcaFigure, CcaShown } from './asset-shapes.ts'

/** The columns of an allowance in the order of the schedule; the three of `CcaFigure` open. */
const columns = [
  'opening',
  'additions',
  'disposals',
  'most',
  'claimed',
  'recapture',
  'terminalLoss',
  'closing',
] as const

type Column = (typeof columns)[number]

/** The classes of a year; figures are one tab stop, arrows lead on, Enter says where one came from. */
export function CcaTable({
  shown,
  current,
  open,
  claim,
}: {
  readonly shown: CcaShown
  readonly current: string | undefined
  open(figure: string): void
  claim(key: string): void
}) {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  const table = useRef<HTMLTableElement>(null)
  const [at, move] = useState<string>()
  const first = shown.classes.flatMap((each) => Object.values(each.figures))[0] ?? shown.figures.claimed
  const cell = { stop: at ?? first, current, open, move }
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const boxes = [...(table.current?.querySelectorAll<HTMLElement>('button.figure') ?? [])]
    const from = boxes.findIndex((each) => each.matches(':focus'))
    if (by === undefined || from === -1) return
    event.preventDefault()
    boxes[Math.max(0, Math.min(boxes.length - 1, from + by))]?.focus()
  }
  return (
    <div className="scrolls">
      <table ref={table} className="table assets-table" aria-label={words.tabs.cca} onKeyDown={step}>
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            <th scope="col" className="amount">
              {words.rate}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="amount">
                {headOf(column, words)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{words.claim}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.classes.map((each) => (
            <ClassLine key={each.key} shown={each} cell={cell} claim={claim} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{common.total}</th>
            <td />
            {columns.map((column) => (
              <td key={column} className="amount">
                <Cell
                  {...cell}
                  label={`${common.total}, ${headOf(column, words)}`}
                  value={sumOfTexts(shown.classes.map((each) => each[column]))}
                  figure={isOpening(column) ? shown.figures[column] : undefined}
                />
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

type CellState = {
  readonly stop: string
  readonly current: string | undefined
  open(figure: string): void
  move(figure: string): void
}

function ClassLine({
  shown,
  cell,
  claim,
}: {
  readonly shown: CcaClassShown
  readonly cell: CellState
  claim(key: string): void
}) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const { property, key, rate } = shown
  const name = words.classOf(shown.class)
  return (
    <tr>
      <th scope="row">
        {name}
        {property === '' ? null : <span className="second"> {property}</span>}
      </th>
      <td className="amount second">
        {rate === '0' ? '' : words.ratePercent(decimalText(inPercent(rate), look.language))}
      </td>
      {columns.map((column) => (
        <td key={column} className="amount">
          <Cell
            {...cell}
            label={`${name}, ${headOf(column, words)}`}
            value={shown[column]}
            figure={isOpening(column) ? shown.figures[column] : undefined}
          />
        </td>
      ))}
      <td className="row-acts">
        <Button kind="word" onPress={() => claim(key)}>
          {words.claim}
          <span className="visually-hidden">, {name}</span>
        </Button>
      </td>
    </tr>
  )
}

/** An amount; one with a figure opens it. */
function Cell({
  label,
  value,
  figure,
  stop,
  current,
  open,
  move,
}: CellState & { readonly label: string; readonly value: string; readonly figure: string | undefined }) {
  const { look } = useLook()
  if (figure === undefined) return <Amount value={value} zero="dash" />
  return (
    <button
      type="button"
      className="figure"
      data-figure={figure}
      aria-label={`${label}: ${amountWords(value, look.language)}`}
      aria-pressed={figure === current}
      tabIndex={figure === stop ? 0 : -1}
      onFocus={() => move(figure)}
      onClick={() => open(figure)}
    >
      <Amount value={value} zero="dash" />
    </button>
  )
}

function isOpening(column: Column): column is CcaFigure {
  return column === 'claimed' || column === 'recapture' || column === 'terminalLoss'
}

function headOf(column: Column, words: (typeof assetWords)['en']): string {
  const heads: Readonly<Record<Column, string>> = {
    opening: words.start,
    additions: words.additions,
    disposals: words.disposals,
    most: words.most,
    claimed: words.claimed,
    recapture: words.recapture,
    terminalLoss: words.terminalLoss,
    closing: words.end,
  }
  return heads[column]
}
