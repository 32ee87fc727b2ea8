import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { bankWords } from '../../words/bank-words.ts'
import { lessText, sizeText, sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { reconcileWords } from '../../words/reconcile-words.ts'
import { type OpenPosting, postingKey, type Status, type useDesk } from './reconcile-desk.ts'

const atOnce = 300

/**
 * What the bank says, as it came in, between the last seal and the day; the pair of the current row is
 * marked.
 */
export function BankPaper({
  account,
  status,
  current,
}: {
  readonly account: string
  readonly status: Status
  readonly current: string | undefined
}) {
  const { look } = useLook()
  const words = reconcileWords[look.language]
  const bank = bankWords[look.language]
  const { data: lines = [] } = useRead('line.list', { account })
  const within = lines.filter(({ date }) => date > status.sealed && date <= status.on)
  const entry = current?.split('.')[0]
  if (within.length === 0) return null
  return (
    <section className="paper" aria-label={words.atBank}>
      <table>
        <caption>{words.atBank}</caption>
        <thead>
          <tr>
            <th scope="col">{status.on.slice(0, 4)}</th>
            <th scope="col">{bank.bankText}</th>
            <th scope="col" className="amount">
              {bank.spent}
            </th>
            <th scope="col" className="amount">
              {bank.received}
            </th>
          </tr>
        </thead>
        <tbody>
          {within.map((each) => (
            <tr key={each.line} data-pair={entry !== undefined && each.entry === entry}>
              <td>{each.date.slice(5)}</td>
              <td>
                {each.text}
                {each.state === 'open' || each.state === 'asked' ? (
                  <span className="state-word">{bank.review}</span>
                ) : null}
              </td>
              <td className="amount">
                {each.amount.startsWith('-') ? <Amount value={sizeText(each.amount)} /> : null}
              </td>
              <td className="amount">
                {each.amount.startsWith('-') ? null : <Amount value={each.amount} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Props = {
  readonly account: string
  readonly normal: 'debit' | 'credit'
  readonly status: Status
  readonly desk: ReturnType<typeof useDesk>
  readonly current: string | undefined
  move(key: string): void
}

/** The postings of the account, ticked and not, in the order of their days; Space ticks, Enter opens. */
export function Postings({ normal, status, desk, current, move }: Props) {
  const { words: common, look } = useLook()
  const words = reconcileWords[look.language]
  const [isOpenOnly, only] = useState(false)
  const [shown, show] = useState(atOnce)
  const rows = status.postings.filter(({ ticked }) => !isOpenOnly || ticked === '')
  const debit = (each: OpenPosting) => isDebit(each.amount, normal)
  const cleared = status.postings.filter(({ ticked }) => ticked !== '')
  const sumOf = (side: boolean) =>
    sumOfTexts(cleared.filter((each) => debit(each) === side).map(({ amount }) => sizeText(amount)))
  return (
    <section className="in-books" aria-label={words.inBooks}>
      <div className="books-head">
        <label className="ticked">
          <input type="checkbox" checked={isOpenOnly} onChange={() => only(!isOpenOnly)} />
          {words.onlyOpen}
        </label>
        <Button kind="word" onPress={() => void desk.tickThrough(status.on)}>
          {words.tickAll}
        </Button>
      </div>
      <table className="table" aria-label={words.inBooks}>
        <thead>
          <tr>
            <th scope="col">{words.ticked}</th>
            <th scope="col">{common.date}</th>
            <th scope="col">{words.inBooks}</th>
            <th scope="col" className="amount">
              {common.debit}
            </th>
            <th scope="col" className="amount">
              {common.credit}
            </th>
            <th scope="col">{words.bankLine}</th>
          </tr>
        </thead>
        <PostingRows rows={rows.slice(0, shown)} isDebit={debit} desk={desk} current={current} move={move} />
        <tfoot>
          <tr>
            <td colSpan={3}>{words.cleared}</td>
            <td className="amount total">
              <Amount value={sumOf(true)} />
            </td>
            <td className="amount total">
              <Amount value={sumOf(false)} />
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      {rows.length <= shown ? null : (
        <p className="rows-foot">
          <Button kind="word" onPress={() => show(shown + atOnce)}>
            {common.more}
          </Button>
        </p>
      )}
      <Proof status={status} />
    </section>
  )
}

function PostingRows({
  rows,
  isDebit: debit,
  desk,
  current,
  move,
}: {
  readonly rows: readonly OpenPosting[]
  isDebit(posting: OpenPosting): boolean
} & Pick<Props, 'desk' | 'current' | 'move'>) {
  const { name: book } = useBook()
  const navigate = useNavigate()
  const body = useRef<HTMLTableSectionElement>(null)
  const found = rows.findIndex((each) => postingKey(each) === current)
  const at = Math.max(0, found)
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: rows.length - 1,
  }
  const isEmpty = rows.length === 0
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (isFree && !isEmpty) body.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
  }, [isEmpty])
  const flip = (each: OpenPosting | undefined) => {
    if (each !== undefined) void desk.tick([postingKey(each)], each.ticked !== '')
  }
  return (
    <tbody
      ref={body}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const step = steps[event.key]
        const row = rows[at]
        const isRow = event.target instanceof HTMLTableRowElement
        if (event.key === ' ' && isRow) flip(row)
        else if (event.key === 'Enter' && row !== undefined)
          void navigate({ to: '/$book/entry/$entry', params: { book, entry: row.entry } })
        else if (step !== undefined)
          event.currentTarget.rows[Math.max(0, Math.min(rows.length - 1, step))]?.focus()
        else return
        event.preventDefault()
      }}
    >
      {rows.map((each, index) => {
        const key = postingKey(each)
        return (
          <tr
            key={key}
            id={`posting-${key}`}
            tabIndex={index === at ? 0 : -1}
            data-current={index === at}
            onFocus={() => move(key)}
          >
            <td className="tick-cell">
              <input
                type="checkbox"
                tabIndex={-1}
                checked={each.ticked !== ''}
                aria-label={`${each.entry}, ${each.text}`}
                onChange={() => flip(each)}
              />
            </td>
            <td className="second day">{each.date}</td>
            <th scope="row">
              {each.ref === '' ? '' : `${each.ref} `}
              {each.text}
              {each.remark === '' ? null : <span className="state-word">{each.remark}</span>}
            </th>
            <td className="amount">{debit(each) ? <Amount value={sizeText(each.amount)} /> : null}</td>
            <td className="amount">{debit(each) ? null : <Amount value={sizeText(each.amount)} />}</td>
            <td className="second">{each.ticked}</td>
          </tr>
        )
      })}
    </tbody>
  )
}

/** Amounts come as a statement of the account shows them: above zero is what makes its balance larger. */
function isDebit(amount: string, normal: 'debit' | 'credit'): boolean {
  return (normal === 'debit') === !amount.startsWith('-')
}

function Proof({ status }: { readonly status: Status }) {
  const { look } = useLook()
  const words = reconcileWords[look.language]
  const open = status.postings.filter(({ ticked, date }) => ticked === '' && date <= status.on)
  const outstanding = sumOfTexts(open.map(({ amount }) => amount))
  const said = (text: string) => amountWords(text, look.language)
  return (
    <div className="inside">
      {status.uncoded === 0 ? null : <p className="needs-choice">{words.uncoded(status.uncoded)}</p>}
      <p>
        {words.notAtBank}: {open.length} · {said(outstanding)}
      </p>
      <p>
        {words.proof(said(status.books), said(outstanding), said(lessText(status.books, outstanding)))}{' '}
        {isZero(status.difference) ? <ProofLine holds>{words.agrees}</ProofLine> : null}
      </p>
    </div>
  )
}
