import { type KeyboardEvent, useRef, useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { amountWords } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'

/** A pay of a run, prepared or posted. */
export type ShownPay = Omit<OutputOf<'payrun.show'>['pays'][number], 'deductions'> & {
  readonly deductions: readonly { readonly item: string; readonly label: string; readonly amount: string }[]
}

type Totals = OutputOf<'payrun.show'>['totals']

type Props = {
  readonly title: string
  readonly pays: readonly ShownPay[]
  readonly totals: Totals
  readonly current: string | undefined
  /** Opens a figure: `employee:item`. */
  open(figure: string): void
}

/** People down, what was held back across, net pay and cost at the end; every figure opens. */
export function PayTable({ title, pays, totals, current, open }: Props) {
  const { look } = useLook()
  const words = payWords[look.language]
  const table = useRef<HTMLTableElement>(null)
  const [stop, setStop] = useState<string>()
  const columns = deductionsOf(pays)
  const first = pays[0] === undefined ? undefined : `${pays[0].employee}:gross`
  const isThere = pays.some(({ employee }) => stop?.startsWith(`${employee}:`) === true)
  const tabStop = isThere ? stop : first
  const figure = (id: string, name: string, value: string | undefined) =>
    value === undefined ? (
      <span className="figure">–</span>
    ) : (
      <button
        type="button"
        className="figure"
        data-figure={id}
        aria-label={`${name}: ${amountWords(value, look.language)}`}
        aria-pressed={id === current}
        tabIndex={id === tabStop ? 0 : -1}
        onFocus={() => setStop(id)}
        onClick={() => open(id)}
      >
        <Amount value={value} />
      </button>
    )
  return (
    <div className="scrolls">
      <table
        ref={table}
        className="table pay-table"
        aria-label={title}
        onKeyDown={(event) => moved(table.current, event)}
      >
        <thead>
          <tr>
            <th scope="col">{words.employee}</th>
            <th scope="col">
              <span className="visually-hidden">{words.province}</span>
            </th>
            <th scope="col" className="amount">
              {words.gross}
            </th>
            {columns.map(({ item, label }) => (
              <th key={item} scope="col" className="amount">
                {label}
              </th>
            ))}
            <th scope="col" className="amount">
              {words.net}
            </th>
            <th scope="col" className="amount">
              {words.cost}
            </th>
          </tr>
        </thead>
        <tbody>
          {pays.map((pay) => {
            const name = pay.name ?? pay.employee
            return (
              <tr key={pay.employee} data-current={current?.startsWith(`${pay.employee}:`) === true}>
                <th scope="row">{name}</th>
                <td className="second">{pay.province}</td>
                <td className="amount">
                  {figure(`${pay.employee}:gross`, `${words.gross}, ${name}`, pay.gross)}
                </td>
                {columns.map(({ item, label }) => (
                  <td key={item} className="amount">
                    {figure(`${pay.employee}:${item}`, `${label}, ${name}`, amountOf(pay, item))}
                  </td>
                ))}
                <td className="amount net">
                  {figure(`${pay.employee}:net`, `${words.net}, ${name}`, pay.net)}
                </td>
                <td className="amount second">
                  {figure(`${pay.employee}:cost`, `${words.cost}, ${name}`, pay.cost)}
                </td>
              </tr>
            )
          })}
        </tbody>
        <TotalRow pays={pays} totals={totals} columns={columns} />
      </table>
    </div>
  )
}

type Columns = readonly { readonly item: string; readonly label: string }[]

function TotalRow({
  pays,
  totals,
  columns,
}: {
  readonly pays: readonly ShownPay[]
  readonly totals: Totals
  readonly columns: Columns
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  const sum = (item: string) =>
    sumOfTexts(
      pays.flatMap(({ deductions }) =>
        deductions.filter((each) => each.item === item).map(({ amount }) => amount),
      ),
    )
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.total(pays.length)}</th>
        <td />
        <td className="amount total">
          <Amount value={totals.gross} />
        </td>
        {columns.map(({ item }) => (
          <td key={item} className="amount total">
            <Amount value={sum(item)} />
          </td>
        ))}
        <td className="amount total">
          <Amount value={totals.net} />
        </td>
        <td className="amount total">
          <Amount value={totals.cost} />
        </td>
      </tr>
    </tfoot>
  )
}

/** What somebody was held back for an item, all its lines together; nothing where there is none. */
function amountOf({ deductions }: ShownPay, item: string): string | undefined {
  const own = deductions.filter((each) => each.item === item).map(({ amount }) => amount)
  return own.length === 0 ? undefined : sumOfTexts(own)
}

/** The deductions that any of the pays has, in the order in which they first stand. */
function deductionsOf(pays: readonly ShownPay[]): Columns {
  const seen = new Map<string, { readonly item: string; readonly label: string }>()
  for (const { deductions } of pays)
    for (const { item, label } of deductions) if (!seen.has(item)) seen.set(item, { item, label })
  return [...seen.values()]
}

/** Arrows lead from figure to figure, up, down and along. */
function moved(table: HTMLTableElement | null, event: KeyboardEvent): void {
  const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null
  const row = cell?.parentElement
  if (table === null || cell === null || !(row instanceof HTMLTableRowElement)) return
  const rows = [...(table.tBodies[0]?.rows ?? [])]
  const [at, column] = [rows.indexOf(row), cell.cellIndex]
  const buttonsOf = (each: HTMLTableRowElement | undefined) => [
    ...(each?.querySelectorAll<HTMLElement>('button.figure') ?? []),
  ]
  const beside = (step: number) => {
    const all = buttonsOf(row)
    return all[all.findIndex((each) => each.matches(':focus')) + step]
  }
  const along = (step: number) =>
    rows[at + step]?.cells[column]?.querySelector<HTMLElement>('button.figure') ??
    buttonsOf(rows[at + step]).at(-1)
  const keys: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowDown: () => along(1),
    j: () => along(1),
    n: () => along(1),
    ArrowUp: () => along(-1),
    k: () => along(-1),
    ArrowRight: () => beside(1),
    ArrowLeft: () => beside(-1),
  }
  const next = keys[event.key]?.()
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
