import type { KeyboardEvent } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { useLook } from '../../words/look-context.ts'
import { owedWords } from '../../words/owed-words.ts'

/** A line of a form: an amount, or a count. */
export type OwedLine = {
  readonly line: string
  readonly label: string
  readonly amount?: string | undefined
  readonly count?: string | undefined
}

/** The lines of a form with their boxes; those that open lead to the pays behind them. */
export function OwedLines({
  title,
  lines,
  current,
  open,
}: {
  readonly title: string
  readonly lines: readonly OwedLine[]
  readonly current?: string | undefined
  open?(line: string): void
}) {
  const { look } = useLook()
  const words = owedWords[look.language]
  return (
    <table className="return-form" aria-label={title} onKeyDown={moved}>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{title}</th>
          <th scope="col" className="amount">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((each, index) => (
          <tr key={each.line} data-current={each.line === current}>
            <td className="second">{index + 1}</td>
            <th scope="row">{each.label}</th>
            <td className="amount box-cell">
              <Box line={each} isFirst={index === 0} isCurrent={each.line === current} open={open} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Box({
  line,
  isFirst,
  isCurrent,
  open,
}: {
  readonly line: OwedLine
  readonly isFirst: boolean
  readonly isCurrent: boolean
  readonly open: ((line: string) => void) | undefined
}) {
  const value = line.amount === undefined ? (line.count ?? '') : <Amount value={line.amount} />
  if (open === undefined) return <span className="boxed-figure">{value}</span>
  return (
    <button
      type="button"
      className="boxed-figure"
      data-figure={line.line}
      aria-pressed={isCurrent}
      tabIndex={isFirst || isCurrent ? 0 : -1}
      onClick={() => open(line.line)}
    >
      <span className="visually-hidden">{line.label} </span>
      {value}
    </button>
  )
}

/** Arrows lead from box to box. */
function moved(event: KeyboardEvent<HTMLTableElement>): void {
  const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key] ?? 0
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('button.boxed-figure')]
  const at = boxes.findIndex((each) => each.matches(':focus'))
  const next = boxes[at + by]
  if (by === 0 || at === -1 || next === undefined) return
  event.preventDefault()
  next.focus()
}
