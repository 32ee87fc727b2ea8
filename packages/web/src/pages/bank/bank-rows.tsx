import { taxWord } from '@daybook/canada/sales-tax/tax-word.ts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { sizeText } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import type { ProposedLine } from './bank-choices.ts'
import { ChoiceWords } from './bank-panel.tsx'

/** How many rows are drawn at first, and how many more at a time. */
const atOnce = 200

/**
 * Lines as rows with one tab stop: arrows and j/k move, Home and End jump, Page keys go ten, Enter acts.
 * `turn` counts what was done: with each the current row has focus again.
 */
export function LineRows<L extends { readonly line: string }>({
  label,
  heads,
  lines,
  current,
  turn,
  move,
  enter,
  cells,
}: {
  readonly label: string
  readonly heads: readonly {
    readonly text: string
    readonly isAmount?: boolean
    readonly isHidden?: boolean
  }[]
  readonly lines: readonly L[]
  readonly current: string | undefined
  readonly turn: number
  move(line: string): void
  enter(): void
  cells(line: L): ReactNode
}) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const [shown, show] = useState(atOnce)
  const body = useRef<HTMLTableSectionElement>(null)
  const at = lines.findIndex(({ line }) => line === current)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when a thing is done or the rows come
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (turn > 0 || isFree) body.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
  }, [turn, at === -1])
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: lines.length - 1,
  }
  return (
    <>
      <table className="table lines" aria-label={label}>
        <thead>
          <tr>
            {heads.map(({ text, isAmount, isHidden }) => (
              <th key={text} scope="col" className={isAmount === true ? 'amount' : ''}>
                {isHidden === true ? <span className="visually-hidden">{text}</span> : text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          ref={body}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return
            const isRow = event.target instanceof HTMLTableRowElement
            const step = steps[event.key]
            if (event.key === 'Enter' && isRow) enter()
            else if (step !== undefined) {
              const next = Math.max(0, Math.min(Math.min(shown, lines.length) - 1, step))
              event.currentTarget.rows[next]?.focus()
            } else return
            event.preventDefault()
          }}
        >
          {lines.slice(0, shown).map((line) => (
            <tr
              key={line.line}
              tabIndex={line.line === current ? 0 : -1}
              data-current={line.line === current}
              onFocus={() => move(line.line)}
            >
              {cells(line)}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length <= shown ? null : (
        <p className="rows-foot">
          {words.shownOf(shown, lines.length)} ·{' '}
          <Button kind="word" onPress={() => show(shown + atOnce)}>
            {common.more}
          </Button>
        </p>
      )}
    </>
  )
}

/** The cells that every line begins with: its day, the bank’s words, money out, money in. */
export function LineCells({
  date,
  text,
  amount,
  isDayOnly = false,
}: {
  readonly isDayOnly?: boolean
  readonly date: string
  readonly text: string
  readonly amount: string
}) {
  const isOut = amount.startsWith('-')
  return (
    <>
      <td className="second day">{isDayOnly ? date.slice(5) : date}</td>
      <th scope="row" className="bank-text">
        {text}
      </th>
      <td className="amount">{isOut ? <Amount value={sizeText(amount)} /> : null}</td>
      <td className="amount">{isOut ? null : <Amount value={amount} />}</td>
    </>
  )
}

/** What is proposed for a line, why, with what tax, and whether a person must choose. */
export function ProposalCells({
  line,
  isDayOnly,
}: {
  readonly line: ProposedLine
  readonly isDayOnly: boolean
}) {
  const { look } = useLook()
  const words = bankWords[look.language]
  return (
    <>
      <LineCells date={line.date} text={line.text} amount={line.amount} isDayOnly={isDayOnly} />
      <td className="why">
        {line.kind === 'ask' ? (
          <span className="needs-choice">{words.choose}</span>
        ) : (
          <>
            <ChoiceWords to={line.proposal} />
            {line.sure ? '' : ' ?'}
          </>
        )}
      </td>
      <td className="second why">{line.why}</td>
      <td className="second">{line.tax === undefined ? '–' : taxWord(line.tax, look.language)}</td>
      <td className="needs-cell">
        {line.sure ? null : (
          <span className="state-word">
            {line.question === undefined ? words.you : words.asked}
            <span className="visually-hidden">, {words.needsYou}</span>
          </span>
        )}
      </td>
    </>
  )
}
