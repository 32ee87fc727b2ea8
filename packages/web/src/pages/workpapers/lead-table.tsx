import type { KeyboardEvent } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import { type LeadLine, type LeadSheet, leadColumns } from './lead-shapes.ts'
import { SignWord } from './sign-word.tsx'

/** A row of the table: an account, or the total of its sheet. */
type Row = { readonly sheet: LeadSheet; readonly line?: LeadLine }

type Props = {
  readonly sheets: readonly LeadSheet[]
  readonly figure: string | undefined
  openPaper(line: LeadLine): void
  openFigure(figure: string): void
  /** Told which account is current, for the keys of the screen. */
  reach(line: LeadLine | undefined): void
}

/**
 * Lead sheets one under the other, an account a row and the total under them. Arrows up and down go from row
 * to row, right and left to the figures of a row, Enter opens either.
 */
export function LeadTable({ sheets, figure, openPaper, openFigure, reach }: Props) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const rows: readonly Row[] = sheets.flatMap((sheet) => [
    ...sheet.lines.map((line) => ({ sheet, line })),
    { sheet },
  ])
  const keys = useRowKeys(rows.length, (index) => {
    const line = rows[index]?.line
    if (line !== undefined) openPaper(line)
  })
  const body = useFirstFocus(rows.length)
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    if (stepInRow(event)) return
    // Enter on a figure opens it as its button does.
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return
    keys.body.onKeyDown(event)
  }
  return (
    <div className="table-scroll">
      <table className="table lead-sheets" aria-label={words.lead}>
        <thead>
          <tr>
            <th scope="col">{words.ref}</th>
            <th scope="col">{words.account}</th>
            {[words.prior, words.unadjusted, words.adjusting, words.adjusted].map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
            <th scope="col">{words.ticks}</th>
            <th scope="col">{words.prepared}</th>
            <th scope="col">{words.reviewed}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map(({ sheet, line }, index) => {
            const own = keys.row(index)
            const onFocus = () => {
              own.onFocus()
              reach(line)
            }
            return (
              <tr
                key={line?.account ?? `total ${sheet.letter}`}
                {...own}
                onFocus={onFocus}
                data-kind={line === undefined ? 'total' : 'line'}
              >
                <td className="second">{line?.ref ?? sheet.letter}</td>
                <th scope="row">
                  {line === undefined ? (
                    sheet.name
                  ) : (
                    <>
                      <span className="second">{line.account}</span> {line.name}
                    </>
                  )}
                </th>
                <Figures amounts={line ?? sheet} current={figure} open={openFigure} />
                <Written line={line} />
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Figures({
  amounts,
  current,
  open,
}: {
  readonly amounts: LeadLine | LeadSheet
  readonly current: string | undefined
  open(figure: string): void
}) {
  return leadColumns.map((column) => {
    const id = amounts.figures[column]
    return (
      <td key={column} className="amount">
        <button
          type="button"
          className="figure"
          data-figure={id}
          tabIndex={-1}
          aria-pressed={id === current}
          onClick={() => open(id)}
        >
          <Amount value={amounts[column]} zero="dash" />
        </button>
      </td>
    )
  })
}

/** The marks, the open notes and the signatures of an account; nothing of a total. */
function Written({ line }: { readonly line: LeadLine | undefined }) {
  if (line === undefined)
    return (
      <>
        <td />
        <td />
        <td />
      </>
    )
  return (
    <>
      <td>
        {line.ticks.map((mark) => (
          <span key={mark} className="tick-mark">
            {mark}
          </span>
        ))}
        <NotesWord count={line.openNotes} />
      </td>
      <td>
        <SignWord state={line.preparer} sign={line.signs.find(({ as }) => as === 'preparer')} />
      </td>
      <td>
        <SignWord state={line.reviewer} sign={line.signs.find(({ as }) => as === 'reviewer')} />
      </td>
    </>
  )
}

/** How many review notes are open, in amber: somebody must act. */
function NotesWord({ count }: { readonly count: number }) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  if (count === 0) return null
  return (
    <span className="state-word" title={words.notes}>
      {count} ?<span className="visually-hidden"> {words.notes}</span>
    </span>
  )
}

/** Right and left go from figure to figure of a row; true where they did. */
function stepInRow(event: KeyboardEvent<HTMLTableSectionElement>): boolean {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0 || event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement))
    return false
  const row = event.target.closest('tr')
  const stops: HTMLElement[] = row === null ? [] : [row, ...row.querySelectorAll('button')]
  const at = stops.indexOf(event.target)
  event.preventDefault()
  stops[Math.max(0, Math.min(stops.length - 1, at + by))]?.focus()
  return true
}
