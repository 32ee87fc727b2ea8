import './columns.css'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { columnWords } from '../words/column-words.ts'
import { useLook } from '../words/look-context.ts'

/** A column of a table: its heading, and what its rows are sorted by. */
export type Column<R> = {
  readonly key: string
  readonly text: string
  readonly isAmount?: boolean
  value(row: R): string | number | bigint
}

type Sort = { readonly key: string; readonly isDown: boolean }
type Kept = { readonly sort?: Sort | undefined; readonly widths: Readonly<Record<string, number>> }

/** How much a key or the least pull makes a column wider, in pixels, and how wide it may become. */
const [step, widest] = [16, 640] as const

/**
 * Columns that a person sorts and widens; both are kept in the browser under `id`. Gives the rows in order
 * and the row of headings: one tab stop, arrows move, Enter sorts (up, down, as it was), Alt with arrows
 * makes the column wider and narrower. No column becomes narrower than what it holds.
 */
export function useColumns<R>(
  id: string,
  columns: readonly Column<R>[],
  rows: readonly R[],
): { readonly rows: readonly R[]; readonly heads: ReactNode } {
  const { look } = useLook()
  const place = `daybook.columns.${id}`
  const [kept, set] = useState(() => keptAt(place))
  const keep = (next: Kept) => {
    set(next)
    try {
      localStorage.setItem(place, JSON.stringify(next))
    } catch {
      // A browser that keeps nothing: the order lasts until the page is closed.
    }
  }
  const sorted = columns.find(({ key }) => key === kept.sort?.key)
  const order = sorted === undefined ? rows : inOrder(rows, sorted, kept.sort?.isDown === true, look.language)
  return { rows: order, heads: <Heads columns={columns} kept={kept} keep={keep} /> }
}

function Heads<R>({
  columns,
  kept,
  keep,
}: {
  readonly columns: readonly Column<R>[]
  readonly kept: Kept
  keep(next: Kept): void
}) {
  const { look } = useLook()
  const words = columnWords[look.language]
  const [at, move] = useState(0)
  const row = useRef<HTMLTableRowElement>(null)
  const widen = (key: string, width: number) =>
    keep({ ...kept, widths: { ...kept.widths, [key]: Math.max(0, Math.min(widest, Math.round(width))) } })
  const press = (event: KeyboardEvent, index: number) => {
    const column = columns[index]
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0 || column === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const cells = row.current?.cells
    if (event.altKey) return widen(column.key, (cells?.[index]?.offsetWidth ?? 0) + by * step)
    const next = Math.max(0, Math.min(columns.length - 1, index + by))
    move(next)
    cells?.[next]?.querySelector('button')?.focus()
  }
  return (
    <tr ref={row}>
      {columns.map((column, index) => {
        const { key, text, isAmount = false } = column
        const isSorted = kept.sort?.key === key
        const way = isSorted ? (kept.sort?.isDown === true ? 'descending' : 'ascending') : undefined
        const width = kept.widths[key]
        return (
          <th
            key={key}
            scope="col"
            className={isAmount ? 'amount sortable' : 'sortable'}
            aria-sort={way}
            style={width === undefined ? undefined : { minWidth: width, width }}
          >
            <button
              type="button"
              className="sorter"
              tabIndex={index === at ? 0 : -1}
              title={words.sortHint}
              onFocus={() => move(index)}
              onKeyDown={(event) => press(event, index)}
              onClick={() => keep({ ...kept, sort: nextSort(kept.sort, key) })}
            >
              {text}
              <span aria-hidden="true" className="sort-sign">
                {way === undefined ? '' : way === 'ascending' ? '↑' : '↓'}
              </span>
            </button>
            <Puller start={() => row.current?.cells[index]?.offsetWidth ?? 0} pull={(to) => widen(key, to)} />
          </th>
        )
      })}
    </tr>
  )
}

/** The edge of a heading that is pulled with a pointer; the keys of the heading do the same. */
function Puller({ start, pull }: { start(): number; pull(width: number): void }) {
  const from = useRef<{ readonly x: number; readonly width: number }>(undefined)
  return (
    <span
      aria-hidden="true"
      className="puller"
      onPointerDown={(event: PointerEvent<HTMLSpanElement>) => {
        from.current = { x: event.clientX, width: start() }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (from.current !== undefined) pull(from.current.width + event.clientX - from.current.x)
      }}
      onPointerUp={() => {
        from.current = undefined
      }}
    />
  )
}

/** Up first, then down, then as the rows came. */
function nextSort(sort: Sort | undefined, key: string): Sort | undefined {
  if (sort?.key !== key) return { key, isDown: false }
  return sort.isDown ? undefined : { key, isDown: true }
}

function inOrder<R>(
  rows: readonly R[],
  { value }: Column<R>,
  isDown: boolean,
  language: string,
): readonly R[] {
  const collator = new Intl.Collator(`${language}-CA`, { numeric: true })
  const compared = (left: R, right: R) => {
    const [one, other] = [value(left), value(right)]
    if (typeof one === 'string' || typeof other === 'string')
      return collator.compare(String(one), String(other))
    return one < other ? -1 : one > other ? 1 : 0
  }
  return rows.toSorted((left, right) => (isDown ? compared(right, left) : compared(left, right)))
}

function keptAt(place: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    // Only this part writes there; what somebody else put there is left aside.
    return typeof kept === 'object' && kept !== null ? { widths: {}, ...kept } : { widths: {} }
  } catch {
    return { widths: {} }
  }
}
