import { type KeyboardEvent, useRef, useState } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'

/** A line of a personal form: its number (empty where it has none), words, amount, and its figure. */
export type T1Line = {
  readonly line: string
  readonly label: string
  readonly amount: string
  readonly figure: string
  readonly isTotal?: boolean
}

/** The lines of a form in the order of the paper; each opens. One tab stop, arrows lead on. */
export function T1Lines({
  title,
  lines,
  current,
  open,
  withZeros,
}: {
  readonly title: string
  readonly lines: readonly T1Line[]
  readonly current: string | undefined
  open(figure: string): void
  readonly withZeros: boolean
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const table = useRef<HTMLTableElement>(null)
  const [at, move] = useState<string>()
  const shown = lines.filter(({ amount, isTotal }) => withZeros || isTotal === true || !isZero(amount))
  const stop = (shown.find(({ figure }) => figure === at) ?? shown[0])?.figure
  const step = (event: KeyboardEvent) => {
    const by = steps[event.key]
    const boxes = [...(table.current?.querySelectorAll<HTMLElement>('button.boxed-figure') ?? [])]
    const from = boxes.findIndex((each) => each.matches(':focus'))
    if (by === undefined || from === -1) return
    event.preventDefault()
    boxes[Math.max(0, Math.min(boxes.length - 1, by(from, boxes.length)))]?.focus()
  }
  return (
    <table ref={table} className="return-form t1-form" aria-label={title} onKeyDown={step}>
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
        {shown.map(({ line, label, amount, figure, isTotal }) => (
          <tr key={figure} data-current={figure === current} data-total={isTotal}>
            <td className="second">{line}</td>
            <th scope="row">{label}</th>
            <td className="amount box-cell">
              <button
                type="button"
                className="boxed-figure"
                data-figure={figure}
                aria-label={`${line} ${label}: ${amountWords(amount, look.language)}`.trim()}
                aria-pressed={figure === current}
                tabIndex={figure === stop ? 0 : -1}
                onFocus={() => move(figure)}
                onClick={() => open(figure)}
              >
                <Amount value={amount} />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const steps: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  j: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  k: (from) => from - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}
