import type { KeyboardEvent } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'

type FigureProps = {
  /** What it is, for those who do not see its column. */
  readonly label: string
  readonly value: string
  /** The id of the figure; an amount without one does not open. */
  readonly figure: string
  readonly current: string | undefined
  readonly zero?: 'dash' | '0.00'
  /** Whether Tab stops at it: where it stands in no row that is a stop. */
  readonly isStop?: boolean
  open(figure: string): void
}

/**
 * An amount in a row of a table that opens where it came from: with Enter, reached by the arrows of its row.
 */
export function FigureButton(props: FigureProps) {
  const { label, value, figure, current, zero = 'dash', isStop = false, open } = props
  const { look } = useLook()
  if (figure === '') return <Amount value={value} zero={zero} />
  return (
    <button
      type="button"
      className="figure"
      data-figure={figure}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${label}: ${amountWords(value, look.language)}`}
      aria-pressed={figure === current}
      onClick={(event) => {
        event.stopPropagation()
        open(figure)
      }}
    >
      <Amount value={value} zero={zero} />
    </button>
  )
}

/**
 * The keys of figures in the rows of a table, beside those of the rows: right and left lead from the row to
 * its figures and back; Enter on a figure opens the figure, not the row.
 */
export function figureKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
  if (key === 'Enter' && target instanceof HTMLButtonElement) {
    event.stopPropagation()
    return
  }
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const row = target.closest('tr')
  if (by === 0 || row === null) return
  const stops = [row, ...row.querySelectorAll<HTMLElement>('button.figure')]
  const next = stops[stops.indexOf(target) + by]
  event.preventDefault()
  next?.focus()
}
