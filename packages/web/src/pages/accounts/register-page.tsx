import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react'
import { useBook } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { recodeWords } from '../../words/recode-words.ts'
import { ReportFilters } from '../reports/report-filters.tsx'
import type { ReportSearch } from '../reports/report-search.ts'
import { RecodeForm } from './recode-form.tsx'
import { type InSight, type RegisterRow, useRegister } from './register-rows.ts'

const rowHeight = { dense: 28, comfortable: 36 } as const

/**
 * The register of an account: its postings with the running balance; only the rows in sight are drawn, and
 * only their pages fetched.
 */
export function RegisterPage() {
  const { words, look } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const { account } = useParams({ from: '/$book/accounts/$account' })
  const search = useSearch({ from: '/$book/accounts/$account' })
  const { from, through } = search
  const { begin, count, rowAt, show } = useRegister({
    account,
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
  })
  const { data, error, isError, refetch } = begin
  const scroller = useRef<HTMLDivElement>(null)
  const [at, move] = useState(0)
  const [recoding, recode] = useState<string>()
  const { bar, say } = useUndoBar()
  const current = rowAt(Math.min(at, count - 1))
  const open = (index: number) => {
    const entry = rowAt(index)?.entry
    if (entry !== undefined) void navigate({ to: '/$book/entry/$entry', params: { book: name, entry } })
  }
  const change = (next: Partial<ReportSearch>) =>
    void navigate({
      to: '/$book/accounts/$account',
      params: { book: name, account },
      search: { ...search, ...next },
      replace: true,
    })
  useScreenKeys([
    { key: 'ArrowDown', label: words.move, shown: '↑↓' },
    { key: 'Enter', label: words.openEntry },
    { key: 'm', label: recodeWords[look.language].recode, run: () => recode(current?.entry) },
    {
      key: 'Escape',
      label: words.chart,
      shown: 'Esc',
      run: () => void navigate({ to: '/$book/accounts', params: { book: name } }),
    },
  ])
  return (
    <>
      <Head title={data === undefined ? account : `${data.code} ${data.name}`}>
        <ReportFilters report="general-ledger" search={search} change={change} />
      </Head>
      <div className="content register" ref={scroller}>
        {recoding === undefined ? null : (
          <RecodeForm
            key={recoding}
            account={account}
            entry={recoding}
            say={say}
            done={() => {
              recode(undefined)
              document.querySelector<HTMLElement>('.ledger')?.focus()
            }}
          />
        )}
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : (
          <Ledger
            count={count}
            rowAt={rowAt}
            show={show}
            opening={data.opening}
            scroller={scroller}
            at={at}
            move={move}
            open={open}
          />
        )}
      </div>
      {bar}
    </>
  )
}

const cells = ['date', 'entry', 'payee', 'memo', 'debit', 'credit', 'balance'] as const

/** The rows of a register as a grid of one tab stop; only those in sight are drawn. */
function Ledger({
  count,
  rowAt,
  show,
  opening,
  scroller,
  at,
  move,
  open,
}: {
  readonly count: number
  rowAt(index: number): RegisterRow | undefined
  show(sight: InSight): void
  readonly opening: string
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly at: number
  move(index: number): void
  open(index: number): void
}) {
  const { words, look } = useLook()
  const current = Math.min(at, Math.max(0, count - 1))
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight[look.rows],
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: when other rows come in sight
  useEffect(() => show({ first, last }), [first, last, count])
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index))
    move(next)
    virtual.scrollToIndex(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of which only the rows in sight are drawn
    <div
      role="grid"
      aria-label={words.register}
      aria-rowcount={count + 1}
      aria-activedescendant={count === 0 ? undefined : `posting-${current}`}
      tabIndex={0}
      className="ledger"
      onKeyDown={(event) => {
        const steps: Readonly<Record<string, number>> = {
          ArrowDown: current + 1,
          j: current + 1,
          ArrowUp: current - 1,
          k: current - 1,
          PageDown: current + 20,
          PageUp: current - 20,
          Home: 0,
          End: count - 1,
        }
        const next = steps[event.key]
        if (event.key === 'Enter') open(current)
        else if (next !== undefined && !event.ctrlKey) go(next)
        else return
        event.preventDefault()
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above */}
      <div role="row" aria-rowindex={1} className="ledger-row header">
        {cells.map((cell) => (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above
          <span role="columnheader" key={cell} className={isAmount(cell) ? 'amount' : ''}>
            {words[cell]}
          </span>
        ))}
      </div>
      <div className="ledger-line opening-line">
        {words.opening} {amountWords(opening, look.language)}
      </div>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map((item) => (
          <LedgerRow
            key={item.key}
            index={item.index}
            at={{ transform: `translateY(${item.start}px)`, height: item.size }}
            row={rowAt(item.index)}
            isCurrent={item.index === current}
            move={move}
            open={open}
          />
        ))}
      </div>
    </div>
  )
}

/** A row in sight, in its place; blank until its page has come. */
function LedgerRow({
  index,
  at,
  row,
  isCurrent,
  move,
  open,
}: {
  readonly index: number
  readonly at: CSSProperties
  readonly row: RegisterRow | undefined
  readonly isCurrent: boolean
  move(index: number): void
  open(index: number): void
}) {
  return (
    // biome-ignore lint/a11y: as above, the grid has the keys
    <div
      role="row"
      id={`posting-${index}`}
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      aria-busy={row === undefined}
      className="ledger-row"
      style={at}
      onClick={() => move(index)}
      onDoubleClick={() => open(index)}
    >
      {cells.map((cell) => (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above
        <span role="gridcell" key={cell} className={isAmount(cell) ? 'amount' : cell}>
          {row === undefined ? (
            ''
          ) : isAmount(cell) ? (
            <Amount value={row[cell]} zero={cell === 'balance' ? '0.00' : 'blank'} />
          ) : (
            (row[cell] ?? '')
          )}
        </span>
      ))}
    </div>
  )
}

function isAmount(cell: string): cell is 'debit' | 'credit' | 'balance' {
  return cell === 'debit' || cell === 'credit' || cell === 'balance'
}
