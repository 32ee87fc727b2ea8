import { Link, useNavigate } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { Amount } from '../parts/amount.tsx'
import { type Column, useColumns } from '../parts/columns.tsx'
import { ProofLine } from '../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../parts/row-keys.ts'
import type { BookStatus, PracticeRow } from '../practice.ts'
import { centsOf } from '../words/cents-text.ts'
import { useLook } from '../words/look-context.ts'
import { practiceWords } from '../words/practice-words.ts'
import { useDueWords } from './practice-deadlines.tsx'

/** Where the row is kept from which a person left, so that they come back to it. */
const place = 'daybook.practice.row'

/** All books, a row each; every cell leads to its very work. */
export function PracticeGrid({
  rows: given,
  isKnown,
}: {
  readonly rows: readonly PracticeRow[]
  readonly isKnown: boolean
}) {
  const { words: common } = useLook()
  const navigate = useNavigate()
  const { rows, heads } = useColumns('practice', usePracticeColumns(), given)
  const left = sessionStorage.getItem(place)
  const start = Math.max(
    0,
    rows.findIndex(({ name }) => name === left),
  )
  const keys = useRowKeys(
    rows.length,
    (index) => {
      const book = rows[index]?.name
      if (book !== undefined) void navigate({ to: '/$book', params: { book } })
    },
    start,
  )
  const body = useFirstFocus(isKnown ? rows.length : 0)
  return (
    <div className="table-scroll practice">
      <table className="table" aria-label={common.allBooks}>
        <thead>{heads}</thead>
        <tbody
          ref={body}
          onKeyDown={(event) => {
            if (!stepInRow(event)) keys.body.onKeyDown(event)
          }}
        >
          {rows.map((row, index) => {
            const own = keys.row(index)
            const onFocus = () => {
              sessionStorage.setItem(place, row.name)
              own.onFocus()
            }
            return (
              <tr key={row.name} {...own} onFocus={onFocus}>
                <PracticeCells row={row} />
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
    { key: 'yearEnd', text: words.yearEnd, value: ({ status }) => status?.fiscalYearEnd ?? '' },
    { key: 'bank', text: words.bank, value: ({ status }) => reconciledOf(status) },
    { key: 'toCode', text: words.toCode, isAmount: true, value: ({ status }) => status?.waiting ?? -1 },
    {
      key: 'questions',
      text: words.questions,
      isAmount: true,
      value: ({ status }) => status?.questions ?? -1,
    },
    { key: 'drafts', text: words.drafts, isAmount: true, value: ({ status }) => status?.drafts ?? -1 },
    {
      key: 'suspense',
      text: words.suspense,
      isAmount: true,
      value: ({ status }) => centsOf(status?.suspense ?? ''),
    },
    { key: 'proof', text: common.proofs, value: ({ status }) => (status?.balanced === false ? 0 : 1) },
    { key: 'locked', text: words.locked, value: ({ status }) => status?.lockedThrough ?? '' },
    { key: 'next', text: words.next, value: ({ status }) => status?.due[0]?.kind ?? '' },
    { key: 'due', text: words.due, value: ({ status }) => status?.due[0]?.on ?? '9999' },
  ]
}

/** The earliest day through which all bank accounts are reconciled; empty where one never was. */
function reconciledOf(status: BookStatus | undefined): string {
  return (status?.banks ?? []).map(({ reconciled }) => reconciled).sort()[0] ?? ''
}

function PracticeCells({ row: { name: book, title, status, unread } }: { readonly row: PracticeRow }) {
  const { words: common, look } = useLook()
  const words = practiceWords[look.language]
  const client = (
    <th scope="row">
      <Link to="/$book" params={{ book }} tabIndex={-1}>
        {title}
      </Link>
    </th>
  )
  if (status === undefined) {
    return (
      <>
        {client}
        <td colSpan={10} className="second">
          {unread === undefined ? (
            ''
          ) : (
            <span className="wrong-word">
              {words.unread}: {unread}
            </span>
          )}
        </td>
      </>
    )
  }
  const { fiscalYearEnd, waiting, questions, drafts, suspense, balanced, lockedThrough } = status
  return (
    <>
      {client}
      <td className="second">{fiscalYearEnd}</td>
      <td>
        <BankState book={book} status={status} />
      </td>
      <td className="amount">
        {waiting === 0 ? '–' : <WorkLink book={book} to="/$book/bank" text={String(waiting)} />}
      </td>
      <td className="amount" data-needs={questions > 0}>
        {questions === 0 ? '–' : <WorkLink book={book} to="/$book/bank" text={String(questions)} />}
      </td>
      <td className="amount">
        {drafts === 0 ? '–' : <WorkLink book={book} to="/$book/journal/desk" text={String(drafts)} />}
      </td>
      <td className="amount" data-needs={suspense !== '0.00'}>
        <Amount value={suspense} />
      </td>
      <td>
        <ProofLine holds={balanced}>{balanced ? common.inBalance : words.unbalanced}</ProofLine>
      </td>
      <td className="second">{lockedThrough ?? '–'}</td>
      <NextDue book={book} due={status.due[0]} />
    </>
  )
}

function WorkLink({
  book,
  to,
  text,
}: {
  readonly book: string
  readonly to:
    | '/$book/bank'
    | '/$book/journal/desk'
    | '/$book/returns'
    | '/$book/pay/owed'
    | '/$book/pay/people'
  readonly text: string
}) {
  return (
    <Link to={to} params={{ book }} search={{}} tabIndex={-1}>
      {text}
    </Link>
  )
}

function BankState({ book, status }: { readonly book: string; readonly status: BookStatus }) {
  const { look } = useLook()
  const words = practiceWords[look.language]
  if (status.banks.length === 0) return <span className="second">–</span>
  const late = status.due.filter(({ kind, late }) => kind === 'reconcile' && late).length
  const waits = status.due.some(({ kind }) => kind === 'reconcile')
  const day = reconciledOf(status)
  const shown = day === '' ? words.never : day
  return (
    <Link to="/$book/reconcile" params={{ book }} tabIndex={-1} className="state-link">
      {late > 0 ? (
        <span className="state-word">{words.late(shown, late)}</span>
      ) : waits ? (
        shown
      ) : (
        <ProofLine holds>{shown}</ProofLine>
      )}
    </Link>
  )
}

type DueShown = {
  readonly book: string
  readonly due: BookStatus['due'][number]
  readonly text: string
}

/** What is due, leading to where it is done. */
function DueLink({ book, due: { kind, name }, text }: DueShown) {
  if (kind === 'reconcile') {
    return (
      <Link to="/$book/reconcile/$account" params={{ book, account: name }} tabIndex={-1}>
        {text}
      </Link>
    )
  }
  if (kind === 'file-return') return <WorkLink book={book} to="/$book/returns" text={text} />
  if (kind === 'remit') return <WorkLink book={book} to="/$book/pay/owed" text={text} />
  if (kind === 'issue-roe') return <WorkLink book={book} to="/$book/pay/people" text={text} />
  return (
    <Link to="/$book/close" params={{ book }} search={{ year: name }} tabIndex={-1}>
      {text}
    </Link>
  )
}

function NextDue({
  book,
  due,
}: {
  readonly book: string
  readonly due: BookStatus['due'][number] | undefined
}) {
  const dueWords = useDueWords()
  if (due === undefined) {
    return (
      <>
        <td className="second">–</td>
        <td className="second">–</td>
      </>
    )
  }
  const text = dueWords(due)
  return (
    <>
      <td>
        <DueLink book={book} due={due} text={text} />
      </td>
      <td>{due.late ? <span className="state-word">{due.on}</span> : due.on}</td>
    </>
  )
}
