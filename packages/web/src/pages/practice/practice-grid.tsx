import { Link, useNavigate } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { Amount } from '../../parts/amount.tsx'
import { type Column, useColumns } from '../../parts/columns.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import type { PracticeRow } from '../../practice.ts'
import { centsOf } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { practiceWords } from '../../words/practice-words.ts'
import { Readiness } from './practice-deadlines.tsx'

/** Where the row is kept from which a person left, so that they come back to it. */
const place = 'daybook.practice.row'

/** All books, a row each; every cell leads to its very work. */
export function PracticeGrid({
  rows: given,
  chosen,
  choose,
}: {
  readonly rows: readonly PracticeRow[]
  readonly chosen: ReadonlySet<string>
  choose(book: string): void
}) {
  const { words: common } = useLook()
  const navigate = useNavigate()
  const { rows, heads } = useColumns('practice', usePracticeColumns(), given)
  const left = sessionStorage.getItem(place)
  const start = Math.max(
    0,
    rows.findIndex(({ book }) => book === left),
  )
  const keys = useRowKeys(
    rows.length,
    (index) => {
      const { book, reason } = rows[index] ?? {}
      // Books that cannot be read have no screens to go to.
      if (book !== undefined && reason === '') void navigate({ to: '/$book', params: { book } })
    },
    start,
  )
  const body = useFirstFocus(rows.length)
  return (
    <div className="table-scroll practice">
      <table className="table" aria-label={common.allBooks}>
        <thead>{heads}</thead>
        <tbody
          ref={body}
          onKeyDown={(event) => {
            const book = rows[keys.current]?.book
            if (event.key === ' ' && book !== undefined) {
              event.preventDefault()
              choose(book)
            } else if (!stepInRow(event)) keys.body.onKeyDown(event)
          }}
        >
          {rows.map((row, index) => {
            const own = keys.row(index)
            const onFocus = () => {
              sessionStorage.setItem(place, row.book)
              own.onFocus()
            }
            return (
              <tr key={row.book} {...own} onFocus={onFocus} data-chosen={chosen.has(row.book)}>
                <PracticeCells row={row} isChosen={chosen.has(row.book)} choose={() => choose(row.book)} />
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Left and right go from cell to cell of a row; true where they did. */
function stepInRow(event: KeyboardEvent<HTMLTableSectionElement>): boolean {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0 || event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement))
    return false
  const row = event.target.closest('tr')
  const stops: HTMLElement[] = row === null ? [] : [row, ...row.querySelectorAll('a')]
  const at = stops.indexOf(event.target)
  event.preventDefault()
  stops[Math.max(0, Math.min(stops.length - 1, at + by))]?.focus()
  return true
}

function usePracticeColumns(): readonly Column<PracticeRow>[] {
  const { words: common, look } = useLook()
  const words = practiceWords[look.language]
  return [
    { key: 'client', text: words.client, value: ({ title }) => title },
    { key: 'state', text: words.state, value: ({ state, late }) => states.indexOf(state) * 1000 - late },
    { key: 'bank', text: words.bank, value: ({ reconciled }) => reconciled },
    { key: 'toCode', text: words.toCode, isAmount: true, value: ({ waiting }) => waiting },
    { key: 'questions', text: words.questions, isAmount: true, value: ({ questions }) => questions },
    {
      key: 'drafts',
      text: words.drafts,
      isAmount: true,
      value: ({ drafts, recurring }) => drafts + recurring,
    },
    { key: 'suspense', text: words.suspense, isAmount: true, value: ({ suspense }) => centsOf(suspense) },
    { key: 'proof', text: common.proofs, value: ({ balanced }) => (balanced ? 1 : 0) },
    { key: 'locked', text: words.locked, value: ({ lockedThrough }) => lockedThrough },
    { key: 'next', text: words.next, value: ({ next }) => next },
    { key: 'due', text: words.due, value: ({ due }) => due || '9999' },
    { key: 'ready', text: words.ready, value: ({ ready }) => (ready ? 1 : 0) },
    { key: 'yearEnd', text: words.yearEnd, value: ({ yearEnd }) => yearEnd },
  ]
}

/** Who needs somebody first. */
const states = ['broken', 'late', 'waiting', 'ready'] as const

type RowProps = { readonly row: PracticeRow; readonly isChosen: boolean; choose(): void }

function PracticeCells({ row, isChosen, choose }: RowProps) {
  const { words: common, look } = useLook()
  const words = practiceWords[look.language]
  const { book, title, reason, waiting, questions, drafts, recurring, suspense, balanced } = row
  const client = (
    <th scope="row">
      <input
        type="checkbox"
        tabIndex={-1}
        checked={isChosen}
        aria-label={words.chooseBook(title)}
        onChange={choose}
      />{' '}
      {reason === '' ? (
        <Link to="/$book" params={{ book }} tabIndex={-1}>
          {title}
        </Link>
      ) : (
        title
      )}
    </th>
  )
  if (reason !== '') {
    return (
      <>
        {client}
        <td colSpan={12} className="reason">
          <span className="wrong-word">
            {words.unread}: {reason}
          </span>
        </td>
      </>
    )
  }
  return (
    <>
      {client}
      <td>
        <State row={row} />
      </td>
      <td>
        <Link to="/$book/reconcile" params={{ book }} tabIndex={-1} className="state-link">
          {row.reconciled === '' ? words.never : row.reconciled}
        </Link>
      </td>
      <td className="amount">
        {waiting === 0 ? '–' : <WorkLink book={book} to="/$book/bank" text={waiting} />}
      </td>
      <td className="amount" data-needs={questions > 0}>
        {questions === 0 ? '–' : <WorkLink book={book} to="/$book/review/questions" text={questions} />}
      </td>
      <td className="amount">
        {drafts + recurring === 0 ? (
          '–'
        ) : (
          <WorkLink book={book} to="/$book/journal/desk" text={drafts + recurring} />
        )}
      </td>
      <td className="amount" data-needs={suspense !== '0.00'}>
        <Amount value={suspense} />
      </td>
      <td>
        <ProofLine holds={balanced}>{balanced ? common.inBalance : words.unbalanced}</ProofLine>
      </td>
      <td className="second">{row.lockedThrough || '–'}</td>
      <td className="words">{row.next || '–'}</td>
      <td className="second">{row.due || '–'}</td>
      <td>
        <Readiness ready={row.ready} missing={row.missing} />
      </td>
      <td className="second">{row.yearEnd}</td>
    </>
  )
}

function State({ row: { state, late } }: Pick<RowProps, 'row'>) {
  const { look } = useLook()
  const words = practiceWords[look.language]
  if (state === 'ready') return <ProofLine holds>{words.states.ready}</ProofLine>
  if (state === 'broken') return <span className="wrong-word">{words.states.broken}</span>
  if (late > 0) return <span className="state-word">{words.lateAll(late)}</span>
  return <span>{words.states.waiting}</span>
}

function WorkLink({
  book,
  to,
  text,
}: {
  readonly book: string
  readonly to: '/$book/bank' | '/$book/journal/desk' | '/$book/review/questions'
  readonly text: number
}) {
  return (
    <Link to={to} params={{ book }} search={{}} tabIndex={-1}>
      {text}
    </Link>
  )
}
