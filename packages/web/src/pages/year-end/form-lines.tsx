import { unbroken } from '@daybook/core/kit/french-spaces.ts'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'

/** A line of a form: its number, its words, what stands there; `figure` where it opens. */
export type FormLine = {
  readonly line: string
  readonly label: string
  readonly value: string
  readonly figure?: string
  /** Adds others up. */
  readonly isTotal?: boolean
}

/** What the columns of a form are called. */
export type FormHeads = { readonly line: string; readonly what: string; readonly value: string }

/**
 * The lines of a form in its own order. Amounts and counts with a figure open it; words are told, or lead to
 * where they are answered. One tab stop, arrows lead on.
 */
export function FormLines({
  title,
  heads,
  lines,
  current,
  open,
  answer,
  isAnswered = () => true,
  before,
}: {
  readonly title: string
  readonly heads: FormHeads
  readonly lines: readonly FormLine[]
  readonly current: string | undefined
  open(figure: string): void
  /** Leads to the answer of a line that is not computed. */
  answer?(line: string): void
  /** Which lines are answered; all that do not open where it is not said. */
  readonly isAnswered?: (line: string) => boolean
  /** What stood there before, by line, beside what stands there now. */
  readonly before?: { readonly head: string; readonly values: ReadonlyMap<string, string> } | undefined
}) {
  const { look } = useLook()
  const table = useRef<HTMLTableElement>(null)
  const [at, move] = useState<string>()
  const isEmpty = lines.length === 0
  // As in tables of rows: the first that opens has focus, where nothing else has it.
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (isFree && !isEmpty) table.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
  }, [isEmpty])
  const answerOf = (line: string) => (isAnswered(line) ? answer : undefined)
  const opens = ({ line, figure = '' }: FormLine) => figure !== '' || answerOf(line) !== undefined
  const stop = (lines.find((each) => each.line === at && opens(each)) ?? lines.find(opens))?.line
  const step = (event: KeyboardEvent) => {
    const by = steps[event.key]
    const boxes = [...(table.current?.querySelectorAll<HTMLElement>('button.boxed-figure') ?? [])]
    const from = boxes.findIndex((each) => each.matches(':focus'))
    if (by === undefined || from === -1) return
    event.preventDefault()
    boxes[Math.max(0, Math.min(boxes.length - 1, by(from, boxes.length)))]?.focus()
  }
  return (
    <table
      ref={table}
      className="return-form year-form"
      data-before={before !== undefined}
      aria-label={title}
      onKeyDown={step}
    >
      <thead>
        <tr>
          <th scope="col">{heads.line}</th>
          <th scope="col">{heads.what}</th>
          {before === undefined ? null : (
            <th scope="col" className="amount">
              {before.head}
            </th>
          )}
          <th scope="col" className="amount">
            {heads.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((each) => (
          <tr
            key={`${each.line} ${each.label}`}
            data-current={(each.figure ?? '') !== '' && each.figure === current}
            data-total={each.isTotal === true}
          >
            <td className="second">{each.line}</td>
            <th scope="row">{unbroken(each.label, look.language)}</th>
            {before === undefined ? null : (
              <td className="amount second before">
                <LineValue value={before.values.get(each.line) ?? ''} />
              </td>
            )}
            <td className="box-cell">
              <Box
                line={each}
                isStop={each.line === stop}
                isCurrent={(each.figure ?? '') !== '' && each.figure === current}
                focus={() => move(each.line)}
                open={open}
                answer={answerOf(each.line)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Box({
  line: { line, label, value, figure = '' },
  isStop,
  isCurrent,
  focus,
  open,
  answer,
}: {
  readonly line: FormLine
  readonly isStop: boolean
  readonly isCurrent: boolean
  focus(): void
  open(figure: string): void
  readonly answer: ((line: string) => void) | undefined
}) {
  const { look } = useLook()
  if (figure === '' && answer === undefined) {
    return (
      <span className="told-value">
        <LineValue value={value} />
      </span>
    )
  }
  return (
    <button
      type="button"
      className="boxed-figure"
      data-figure={figure === '' ? undefined : figure}
      data-told={figure === ''}
      aria-label={`${line} ${label}: ${lineText(value, look.language)}`}
      aria-pressed={figure === '' ? undefined : isCurrent}
      tabIndex={isStop ? 0 : -1}
      onFocus={focus}
      onClick={() => (figure === '' ? answer?.(line) : open(figure))}
    >
      <LineValue value={value} />
    </button>
  )
}

/** An amount as an amount, with what follows it; words as they are. */
export function LineValue({ value }: { readonly value: string }) {
  const { look } = useLook()
  return /^-?\d+\.\d\d$/.test(value) ? <Amount value={value} /> : lineText(value, look.language)
}

/** What stands in a line, in the numbers of a language. */
export function lineText(value: string, language: 'en' | 'fr'): string {
  return value.replace(/^-?\d+\.\d\d(?!\d)/, (amount) => amountWords(amount, language))
}

const steps: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  j: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  k: (from) => from - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}
