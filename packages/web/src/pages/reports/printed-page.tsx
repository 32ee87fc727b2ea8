import type { PageJson, RowJson } from '@daybook/app/print/json.ts'
import { lazy, Suspense, useRef, useState } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { useScrolls } from '../../parts/use-scrolls.ts'
import { amountWords, type Language, percentWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'

type PrintedProps = {
  readonly page: PageJson
  readonly isWhole: boolean
  readonly isDrawn: boolean
  readonly current: string | undefined
  open(figure: string): void
}

/** With more columns of amounts than this, their headers go over two lines and they stand closer. */
const manyAmounts = 6

/** A page of a report as it is printed, each figure of which opens; one tab stop, arrows lead on. */
export function PrintedPage({ page, isWhole, isDrawn, current, open }: PrintedProps) {
  const { look } = useLook()
  const table = useRef<HTMLTableElement>(null)
  const place = useRef<HTMLElement>(null)
  const scrolls = useScrolls(place)
  const [stop, setStop] = useState<string>()
  const figures = page.rows.flatMap((row) => Object.values(row.figures ?? {}))
  const amounts = page.columns.filter(({ kind }) => kind === 'amount').length
  const isWide = amounts > manyAmounts
  const tabStop = stop !== undefined && figures.includes(stop) ? stop : figures[0]
  const step = (event: React.KeyboardEvent) => {
    const next = neighbour(table.current, event)
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return (
    <figure className="printed-page" ref={place} tabIndex={scrolls && figures.length === 0 ? 0 : undefined}>
      <figcaption>
        <div className="serif">{page.bookName}</div>
        <div className="serif second-title">{page.title[look.language]}</div>
        <div className="second">{page.subtitle[look.language]}</div>
      </figcaption>
      {isDrawn && page.chart !== undefined ? (
        <Suspense>
          <PageDrawing chart={page.chart} />
        </Suspense>
      ) : null}
      <table
        ref={table}
        className={isWide ? 'statement wide' : 'statement'}
        data-columns={amounts > 10 ? 'many' : undefined}
        aria-label={`${page.title[look.language]}, ${page.subtitle[look.language]}`}
        onKeyDown={step}
      >
        <thead>
          <tr>
            {page.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={column.kind === 'amount' ? 'amount' : column.kind}
                data-long={column.label[look.language].length > 30}
              >
                {column.label[look.language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row, index) => (
            <PrintedRow
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report never move
              key={index}
              page={page}
              row={row}
              isWhole={isWhole}
              language={look.language}
              current={current}
              tabStop={tabStop}
              open={(figure) => {
                setStop(figure)
                open(figure)
              }}
              reach={setStop}
            />
          ))}
        </tbody>
      </table>
      {page.notes.map((note) => (
        <p key={note.en} className="second note">
          {note[look.language]}
        </p>
      ))}
    </figure>
  )
}

type RowProps = {
  readonly page: PageJson
  readonly row: RowJson
  readonly isWhole: boolean
  readonly language: Language
  readonly current: string | undefined
  readonly tabStop: string | undefined
  open(figure: string): void
  reach(figure: string): void
}

function PrintedRow({ page, row, isWhole, language, current, tabStop, open, reach }: RowProps) {
  return (
    <tr data-kind={row.kind}>
      {page.columns.map((column, at) => {
        const cell = row.cells[column.key] ?? null
        const figure = row.figures?.[column.key]
        const indent = at < 2 && column.kind === 'text' ? row.indent : 0
        if (column.kind !== 'amount') {
          const shown = shownAs(column.kind, cell, language)
          const isHeader = column.kind === 'text' && row.kind !== 'blank' && shown !== null && shown !== ''
          const Cell = isHeader ? 'th' : 'td'
          return (
            <Cell
              key={column.key}
              className={column.kind}
              {...(Cell === 'th' ? { scope: 'row' } : {})}
              style={indent > 1 ? { paddingLeft: 8 + (indent - 1) * 16 } : undefined}
            >
              {figure === undefined || shown === null ? (
                shown
              ) : (
                <button
                  type="button"
                  className="figure"
                  data-figure={figure}
                  tabIndex={figure === tabStop ? 0 : -1}
                  aria-pressed={figure === current}
                  onFocus={() => reach(figure)}
                  onClick={() => open(figure)}
                >
                  {shown}
                </button>
              )}
            </Cell>
          )
        }
        const value = cell === null ? null : isWhole ? wholeDollars(cell) : cell
        return (
          <td key={column.key} className="amount">
            {value === null ? null : figure === undefined ? (
              <span className="figure">
                <Amount value={value} zero="dash" />
              </span>
            ) : (
              <button
                type="button"
                className="figure"
                data-figure={figure}
                tabIndex={figure === tabStop ? 0 : -1}
                aria-pressed={figure === current}
                onFocus={() => reach(figure)}
                onClick={() => open(figure)}
              >
                <Amount value={value} zero="dash" />
              </button>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** A percentage or a count as its language writes it; any other text as it is. */
function shownAs(kind: string, cell: string | null, language: Language): string | null {
  if (cell === null) return null
  // Such a cell may be a word too: that nothing can be told.
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(cell)
  if (kind === 'percent') return isNumber ? percentWords(cell, language) : cell
  return kind === 'count' && isNumber ? amountWords(cell, language) : cell
}

/** Charts are drawn when somebody first asks for one. */
const PageDrawing = lazy(async () => ({ default: (await import('./page-drawing.tsx')).PageDrawing }))

/** Whole dollars for the eye, half away from zero; what opens is the exact figure. */
function wholeDollars(amount: string): string {
  const [whole = '0', cents = '00'] = amount.replace('-', '').split('.')
  const rounded = BigInt(whole) + (Number(cents) >= 50 ? 1n : 0n)
  return `${amount.startsWith('-') && rounded !== 0n ? '-' : ''}${rounded}`
}

/** The figure that an arrow leads to: above, below, or beside in the table. */
function neighbour(table: HTMLTableElement | null, event: React.KeyboardEvent): HTMLElement | undefined {
  const from = event.target instanceof HTMLElement ? event.target.closest('td') : null
  const row = from?.parentElement
  if (table === null || !(row instanceof HTMLTableRowElement) || from === null) return undefined
  const figureAt = (each: Element | undefined, cell: number) =>
    each instanceof HTMLTableRowElement
      ? (each.cells[cell]?.querySelector<HTMLElement>('button.figure') ?? undefined)
      : undefined
  const rows = [...table.tBodies].flatMap((body) => [...body.rows])
  const [at, cell] = [rows.indexOf(row), from.cellIndex]
  const sideways = (step: number) => {
    for (let next = cell + step; next >= 0 && next < row.cells.length; next += step) {
      const found = figureAt(row, next)
      if (found !== undefined) return found
    }
    return undefined
  }
  const along = (step: number) => {
    for (let next = at + step; next >= 0 && next < rows.length; next += step) {
      const found = figureAt(rows[next], cell)
      if (found !== undefined) return found
    }
    return undefined
  }
  switch (event.key) {
    case 'ArrowDown':
    case 'j':
      return along(1)
    case 'ArrowUp':
    case 'k':
      return along(-1)
    case 'ArrowRight':
      return sideways(1)
    case 'ArrowLeft':
      return sideways(-1)
    case 'Home':
      return rows.map((each) => figureAt(each, cell)).find((each) => each !== undefined)
    case 'End':
      return rows.map((each) => figureAt(each, cell)).findLast((each) => each !== undefined)
    default:
      return undefined
  }
}
