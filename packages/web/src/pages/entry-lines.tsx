import { useRef } from 'react'
import { AccountField } from '../parts/account-field.tsx'
import { AmountField } from '../parts/amount-field.tsx'
import { amountWords } from '../words/amounts.ts'
import { centsOf, textOf } from '../words/cents-text.ts'
import { useLook } from '../words/look-context.ts'
import { type DraftLine, differenceOf } from './entry-draft.ts'

/** The lines of an entry as a grid that is typed into, with the totals and what is out of balance. */
export function EntryLines({
  lines,
  changeLine,
}: {
  readonly lines: readonly DraftLine[]
  changeLine(index: number, next: Partial<DraftLine>): void
}) {
  const { words } = useLook()
  const grid = useRef<HTMLTableElement>(null)
  const goTo = (index: number, cell: string) =>
    grid.current
      ?.querySelector<HTMLInputElement>(`[data-line="${index}"] [data-cell="${cell}"] input`)
      ?.focus()
  return (
    <table className="entry-grid" ref={grid} aria-label={words.entry}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.line}</span>
          </th>
          <th scope="col">{words.account}</th>
          <th scope="col">{words.memo}</th>
          <th scope="col" className="amount">
            {words.debit}
          </th>
          <th scope="col" className="amount">
            {words.credit}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <EntryLine
            key={line.key}
            line={line}
            index={index}
            above={lines[index - 1]}
            others={differenceOf(lines.filter((each) => each !== line))}
            change={(next) => changeLine(index, next)}
            goDown={(cell) => goTo(index + 1, cell)}
          />
        ))}
      </tbody>
      <EntryTotals lines={lines} />
    </table>
  )
}

type LineProps = {
  readonly line: DraftLine
  readonly index: number
  readonly above: DraftLine | undefined
  /** Debits less credits of all other lines. */
  readonly others: bigint
  change(next: Partial<DraftLine>): void
  goDown(cell: string): void
}

function EntryLine({ line, index, above, others, change, goDown }: LineProps) {
  const { words } = useLook()
  const named = (what: string) => `${what}, ${words.line} ${index + 1}`
  return (
    <tr data-line={index}>
      <td className="second">{index + 1}</td>
      <td data-cell="account">
        <AccountField
          label={named(words.account)}
          value={line.account}
          onChange={(account) => change({ account })}
          onEnter={() => goDown('account')}
        />
      </td>
      <td data-cell="memo">
        <input
          className="cell"
          aria-label={named(words.memo)}
          value={line.memo}
          onChange={(event) => change({ memo: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === '"' && line.memo === '' && above !== undefined) {
              event.preventDefault()
              change({ memo: above.memo })
            }
            if (event.key === 'Enter' && !event.ctrlKey) goDown('memo')
          }}
        />
      </td>
      {(['debit', 'credit'] as const).map((side) => (
        <td key={side} data-cell={side} className="amount">
          <AmountField
            label={named(words[side])}
            value={line[side]}
            above={above?.[side] ?? ''}
            balance={balancing(others, side)}
            onChange={(value) =>
              change(side === 'debit' ? { debit: value, credit: '' } : { credit: value, debit: '' })
            }
            onEnter={() => goDown(side)}
          />
        </td>
      ))}
    </tr>
  )
}

function EntryTotals({ lines }: { readonly lines: readonly DraftLine[] }) {
  const { words, look } = useLook()
  const sum = (side: 'debit' | 'credit') => lines.reduce((total, line) => total + centsOf(line[side]), 0n)
  const [debit, credit] = [sum('debit'), sum('credit')]
  const difference = debit > credit ? debit - credit : credit - debit
  const isBlank = debit === 0n && credit === 0n
  return (
    <tfoot>
      <tr>
        <td />
        <td colSpan={2} aria-live="polite">
          {isBlank ? null : difference === 0n ? (
            <span className="proof" data-holds="yes">
              {words.inBalance}
            </span>
          ) : (
            words.outOfBalance(amountWords(textOf(difference), look.language))
          )}
        </td>
        <td className="amount total">{amountWords(textOf(debit), look.language)}</td>
        <td className="amount total">{amountWords(textOf(credit), look.language)}</td>
      </tr>
    </tfoot>
  )
}

/** What `=` puts on a side so that the entry balances; nothing where the other side is wanted. */
function balancing(others: bigint, side: 'debit' | 'credit'): string {
  const wanted = side === 'debit' ? -others : others
  return wanted > 0n ? textOf(wanted) : ''
}
