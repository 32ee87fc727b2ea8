import { type KeyboardEvent, useRef, useState } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { MoneyField } from '../../parts/form-parts.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { returnWords } from '../../words/return-words.ts'

/** A line of a return: its number on the form, its words, its amount and the id of its figure. */
export type ReturnLine = {
  readonly line: string
  readonly label: string
  readonly amount: string
  readonly figure: string
  readonly how?: string
}

type Props = {
  readonly title: string
  readonly form: string
  readonly lines: readonly ReturnLine[]
  readonly current: string | undefined
  open(figure: string): void
  /** Amounts as they were filed before, beside those of now, by line. */
  readonly before?: ReadonlyMap<string, string> | undefined
  /** Takes an amount for a line that people enter. */
  enter?(line: string, amount: string): void
}

/** The lines of a form in the government’s order, each amount in its box; one tab stop, arrows lead on. */
export function ReturnLines({ title, form, lines, current, open, before, enter }: Props) {
  const { look } = useLook()
  const words = returnWords[look.language]
  const table = useRef<HTMLTableElement>(null)
  const [at, move] = useState<string>()
  const stop = lines.find(({ line }) => line === at)?.line ?? lines[0]?.line
  const step = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    const by = steps[event.key]
    const boxes = [...(table.current?.querySelectorAll<HTMLElement>('.boxed-figure, .cell') ?? [])]
    const from = boxes.findIndex((each) => each.matches(':focus'))
    if (by === undefined || from === -1) return
    event.preventDefault()
    boxes[Math.max(0, Math.min(boxes.length - 1, by(from, boxes.length)))]?.focus()
  }
  return (
    <table ref={table} className="return-form" aria-label={title} onKeyDown={step}>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{words.what}</th>
          {before === undefined ? null : (
            <th scope="col" className="amount">
              {words.asFiled}
            </th>
          )}
          <th scope="col" className="amount">
            {before === undefined ? words.amountOfLine : words.now}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((each) => (
          <tr
            key={each.line}
            data-current={each.figure === current}
            data-total={totalsOf(form)?.has(each.line) === true}
          >
            <td className="second">{each.line}</td>
            <th scope="row">{each.label}</th>
            {before === undefined ? null : (
              <td className="amount second">
                <Amount value={before.get(each.line) ?? '0.00'} />
              </td>
            )}
            <td className="amount box-cell">
              {each.how === 'input' && enter !== undefined ? (
                <MoneyField
                  label={`${each.line} ${each.label}, ${words.enteredLine}`}
                  value={each.amount === '0.00' ? '' : each.amount}
                  onChange={(amount) => enter(each.line, amount)}
                  isBare
                />
              ) : (
                <button
                  type="button"
                  className="boxed-figure"
                  data-figure={each.figure}
                  aria-label={`${each.line} ${each.label}: ${amountWords(each.amount, look.language)}`}
                  aria-pressed={each.figure === current}
                  tabIndex={each.line === stop ? 0 : -1}
                  onFocus={() => move(each.line)}
                  onClick={() => open(each.figure)}
                >
                  <Amount value={each.amount} />
                </button>
              )}
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

/** Lines that add others up stand out; a form of a special method (`GST34-quick`) has those of its own. */
function totalsOf(form: string): ReadonlySet<string> | undefined {
  return totals[form] ?? totals[form.replace(/-[a-z]+$/, '')]
}

const totals: Readonly<Record<string, ReadonlySet<string>>> = {
  GST34: new Set(['105', '108', '109', '112', '113A', '113C', '115']),
  'FPZ-500': new Set(['105', '108', '109', '112', '113A', '113C', '115', '205', '208', '209', '212', '213']),
  'VDZ-471': new Set(['205', '208', '209', '212', '213', '214']),
}
