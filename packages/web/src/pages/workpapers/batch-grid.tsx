import { useRef } from 'react'
import { AccountField } from '../../parts/account-field.tsx'
import { AmountField } from '../../parts/amount-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { handWords } from '../../words/hand-words.ts'
import { useLook } from '../../words/look-context.ts'
import { type BatchLine, balanceAt } from './batch-draft.ts'

type Props = {
  readonly lines: readonly BatchLine[]
  change(index: number, next: Partial<BatchLine>): void
}

/**
 * The lines of a batch as a grid that is typed into; Enter goes down, `=` balances the entry, `"` repeats.
 */
export function BatchGrid({ lines, change }: Props) {
  const { look } = useLook()
  const words = handWords[look.language]
  const grid = useRef<HTMLTableElement>(null)
  const goDown = (index: number, cell: string) =>
    setTimeout(
      () =>
        grid.current
          ?.querySelector<HTMLInputElement>(`[data-line="${index + 1}"] [data-cell="${cell}"] input`)
          ?.focus(),
      0,
    )
  return (
    <div className="batch-scroll">
      <table className="batch-grid" ref={grid} aria-label={words.grid}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.line}</span>
            </th>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.ref}</th>
            <th scope="col">{words.memo}</th>
            <th scope="col">{words.account}</th>
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
            <GridLine
              key={line.key}
              line={line}
              index={index}
              lines={lines}
              change={(next) => change(index, next)}
              goDown={(cell) => goDown(index, cell)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function GridLine({
  line,
  index,
  lines,
  change,
  goDown,
}: {
  readonly line: BatchLine
  readonly index: number
  readonly lines: readonly BatchLine[]
  change(next: Partial<BatchLine>): void
  goDown(cell: string): void
}) {
  const { look } = useLook()
  const words = handWords[look.language]
  const label = (name: string) => `${name}, ${words.line.toLowerCase()} ${index + 1}`
  const above = lines[index - 1]
  const text = (name: 'ref' | 'memo', head: string) => (
    <td data-cell={name}>
      <input
        className="cell"
        aria-label={label(head)}
        value={line[name]}
        onChange={(event) => change({ [name]: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === '"' && line[name] === '') change({ [name]: above?.[name] ?? '' })
          else if (event.key === 'Enter' && !event.ctrlKey) goDown(name)
          else return
          event.preventDefault()
        }}
      />
    </td>
  )
  const amount = (side: 'debit' | 'credit', head: string) => (
    <td data-cell={side}>
      <AmountField
        label={label(head)}
        value={line[side]}
        above={above?.[side] ?? ''}
        balance={balanceAt(lines, index, side)}
        onChange={(value) => change(value === '' ? { [side]: '' } : { debit: '', credit: '', [side]: value })}
        onEnter={() => goDown(side)}
      />
    </td>
  )
  return (
    <tr data-line={index} data-first={line.date !== ''}>
      <td>{index + 1}</td>
      <td data-cell="date">
        <DateField label={label(words.date)} value={line.date} onChange={(date) => change({ date })} />
      </td>
      {text('ref', words.ref)}
      {text('memo', words.memo)}
      <td data-cell="account">
        <AccountField
          label={label(words.account)}
          value={line.account}
          onChange={(account) => change({ account })}
          onEnter={() => goDown('account')}
        />
      </td>
      {amount('debit', words.debit)}
      {amount('credit', words.credit)}
    </tr>
  )
}
