import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { MoneyField } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import { base64Of } from '../attach-papers.ts'
import { payText } from './pay-text.ts'
import { exceptIn } from './run-search.ts'
import type { StepProps } from './step-props.ts'
import { cellOf, type Draft, type TimeColumn } from './time-lines.ts'
import { useTimeDesk } from './use-time-desk.ts'

/** The columns that are always there; others come by choice or where something was entered. */
const usual = ['hours', 'overtime', 'holiday', 'vacation', 'bonus'] as const

/** Step 2: people down, earnings across; what is typed lies on the desk as soon as the cell is left. */
export function TimeStep({ run, prepared, change }: StepProps) {
  const { look } = useLook()
  const words = payWords[look.language]
  const kind = run.off === true ? 'off-cycle' : 'regular'
  const { from, through } = run
  const { data } = useRead('payrun.drafts', { from, through })
  const { data: people } = useRead('employee.list', { on: through })
  const [said, say] = useState('')
  const desk = useTimeDesk(run)
  const [added, add] = useState<readonly string[]>([])
  const drafts = (data?.drafts ?? []).filter((each) => each.kind === kind)
  const { columns, others } = useTimeColumns(drafts, [
    ...termItems(people?.employees.map(({ pay }) => pay) ?? []),
    ...added,
  ])
  const except = exceptIn(run)
  const known = new Map(people?.employees.map((each) => [each.number, each]))
  const paid = new Map(prepared?.pays.map((each) => [each.employee, each]))
  const inRun = [...paid.keys(), ...(prepared?.leftOut.map(({ employee }) => employee) ?? [])]
  const rows =
    run.off === true
      ? [...known.keys()]
      : [...new Set([...inRun, ...except])].toSorted((left, right) =>
          left.localeCompare(right, 'en', { numeric: true }),
        )
  const grid = useRef<HTMLDivElement>(null)
  const isHere = columns.length > 0 && rows.length > 0
  useEffect(() => {
    if (isHere) grid.current?.querySelector<HTMLElement>('.cell')?.focus()
  }, [isHere])
  const importSheet = async (file: File) => {
    const read = await desk.importSheet({ file: file.name, content: await base64Of(file) })
    if (read !== undefined) say(words.imported(read.rows))
  }
  return (
    <>
      <RefusalBox refusals={desk.refusals} />
      <p className="second small">{words.gridHint}</p>
      <TimeTools others={others} add={(item) => add([...added, item])} importSheet={importSheet} />
      <div role="status">{said}</div>
      <div className="scrolls" ref={grid}>
        <TimeGrid label={words.steps[2]} columns={columns}>
          {rows.map((employee) => {
            const name = known.get(employee)?.name ?? paid.get(employee)?.name ?? employee
            const draft = drafts.find((each) => each.employee === employee)
            const isOut = except.includes(employee)
            const others = isOut ? [...except].filter((each) => each !== employee) : [...except, employee]
            const pay = paid.get(employee)
            return (
              <tr key={employee}>
                <th scope="row">
                  {name} <span className="second">{employee}</span>
                </th>
                <td className="second terms-cell">
                  {payText(known.get(employee)?.pay ?? '', look.language)}
                </td>
                {columns.map((column) => (
                  <td key={column.item}>
                    <MoneyField
                      label={`${column.label}, ${name}`}
                      value={cellOf(draft, column)}
                      onChange={(text) => void desk.enter(employee, column, text)}
                      isBare
                    />
                  </td>
                ))}
                <td className="second amount faint">
                  {pay?.lastNet === undefined ? '' : <Amount value={pay.lastNet} />}
                </td>
                <td className="amount">{pay === undefined ? '' : <Amount value={pay.gross} />}</td>
                <td className="tick-cell">
                  <input
                    type="checkbox"
                    aria-label={words.finalOf(name)}
                    checked={draft?.final === true}
                    onChange={(event) => void desk.finish(employee, event.target.checked)}
                  />
                </td>
                <td className="tick-cell">
                  <input
                    type="checkbox"
                    aria-label={isOut ? words.takeIn(name) : words.leaveOut(name)}
                    checked={!isOut}
                    onChange={() => change({ except: others.length === 0 ? undefined : others.join(',') })}
                  />
                </td>
              </tr>
            )
          })}
        </TimeGrid>
      </div>
      <HolidayHours drafts={drafts} nameOf={(employee) => known.get(employee)?.name ?? employee} />
    </>
  )
}

/** Hours that were worked on a paid holiday, each with its day; they come from a time sheet. */
function HolidayHours({
  drafts,
  nameOf,
}: {
  readonly drafts: readonly Draft[]
  nameOf(employee: string): string
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  const told = drafts.flatMap(({ employee, lines }) =>
    lines.flatMap(({ day, label, quantity = '' }) =>
      day === undefined ? [] : [{ key: `${employee} ${day} ${label}`, employee, day, label, quantity }],
    ),
  )
  if (told.length === 0) return null
  return (
    <ul className="facts-list" aria-label={words.holidays}>
      {told.map(({ key, employee, day, label, quantity }) => (
        <li key={key}>
          {nameOf(employee)}{' '}
          <span className="second">{words.onHoliday(label, decimalText(quantity, look.language), day)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Items of which what was sold or made is counted; the rate of the terms does the rest. */
const counted: ReadonlySet<string> = new Set(['commission', 'piece'])

/** The items that the terms of people ask for, by how their pay is worded. */
function termItems(pays: readonly string[]): readonly string[] {
  return [
    ...(pays.some((pay) => pay.includes('%')) ? ['commission'] : []),
    ...(pays.some((pay) => /piece|pièce/.test(pay)) ? ['piece'] : []),
  ]
}

/** The columns of the grid, and the items that could be added to them. */
function useTimeColumns(drafts: readonly Draft[], added: readonly string[]) {
  const { data } = useRead('payrun.items', {})
  const items = (data?.items ?? []).filter((each) => each.class !== 'employer')
  const entered = drafts.flatMap(({ lines }) => lines.map(({ item }) => item))
  const wanted = [...new Set([...usual, ...entered, ...added])]
  const columns = wanted.flatMap((item): TimeColumn[] => {
    const found = items.find(({ code }) => code === item)
    return found === undefined
      ? []
      : [{ item, label: found.label, isCounted: found.hours || counted.has(item) }]
  })
  return { columns, others: items.filter(({ code }) => !wanted.includes(code)) }
}

function TimeTools({
  others,
  add,
  importSheet,
}: {
  readonly others: readonly { readonly code: string; readonly label: string }[]
  add(item: string): void
  importSheet(file: File): Promise<void>
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className="time-tools">
      <label className="labelled">
        <span>{words.addColumn}</span>
        <select className="field" value="" onChange={(event) => add(event.target.value)}>
          <option value=""> </option>
          {others.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <input
        ref={picker}
        type="file"
        accept=".csv,.xlsx,.txt"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.importSheet}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen !== undefined) void importSheet(chosen)
          event.target.value = ''
        }}
      />
      <Button onPress={() => picker.current?.click()}>{words.importSheet}</Button>
    </div>
  )
}

/** The table with its heads; Enter and the arrows lead down and up a column. */
function TimeGrid({
  label,
  columns,
  children,
}: {
  readonly label: string
  readonly columns: readonly TimeColumn[]
  readonly children: React.ReactNode
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  return (
    <table className="time-grid" aria-label={label} onKeyDown={stepDown}>
      <thead>
        <tr>
          <th scope="col">{words.employee}</th>
          <th scope="col">{words.terms}</th>
          {columns.map(({ item, label: name }) => (
            <th key={item} scope="col" className="amount">
              {name}
            </th>
          ))}
          <th scope="col" className="amount">
            {words.lastNet}
          </th>
          <th scope="col" className="amount">
            {words.gross}
          </th>
          <th scope="col">{words.final}</th>
          <th scope="col">{words.inRun}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

function stepDown(event: KeyboardEvent<HTMLTableElement>): void {
  const by = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key] ?? 0
  const cell = event.target instanceof HTMLInputElement ? event.target.closest('td') : null
  const row = cell?.parentElement
  if (by === 0 || event.ctrlKey || cell === null || !(row instanceof HTMLTableRowElement)) return
  const rows = [...(event.currentTarget.tBodies[0]?.rows ?? [])]
  const next = rows[rows.indexOf(row) + by]?.cells[cell.cellIndex]?.querySelector('input')
  event.preventDefault()
  if (next === null || next === undefined) {
    // At the end of a column what was typed is kept all the same.
    if (event.target instanceof HTMLElement) event.target.blur()
  } else next.focus()
}
