import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { taken, useBook, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { bankWords } from '../../words/bank-words.ts'
import { lessText, sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import type { ProposedLine } from './bank-choices.ts'
import type { BankView } from './bank-search.ts'

/** An account with lines of a bank, and how many of them are open. */
export type BankAccount = { readonly code: string; readonly name: string; readonly open: number | undefined }

const bankKinds: readonly string[] = ['bank', 'creditCard']

/** The accounts that a bank keeps too: those with statements, banks and cards, with their open lines. */
export function useBankAccounts(): readonly BankAccount[] | undefined {
  const { name: book, client } = useBook()
  const { look } = useLook()
  const { data: accounts } = useRead('account.list', {})
  const { data: statements } = useRead('statement.list', {})
  const withLines = new Set((statements ?? []).map(({ account }) => account))
  const own = (accounts ?? []).filter(
    ({ code, subtype }) => withLines.has(code) || bankKinds.includes(subtype ?? ''),
  )
  const open = useQueries({
    queries: own.map(({ code }) => {
      const input = { account: code, state: 'open' as const }
      return {
        queryKey: ['book', book, 'line.list', input, look.language],
        queryFn: async () => taken(await client.read('line.list', input)),
        enabled: withLines.has(code),
      }
    }),
  })
  if (accounts === undefined || statements === undefined) return undefined
  return own.map(({ code, name }, index) => ({ code, name, open: open[index]?.data?.length }))
}

/** Which lines are seen, with their counts; each is a link, so that it stands in the address. */
export function BankViews({
  account,
  show,
  counts,
}: {
  readonly account: string
  readonly show: BankView
  readonly counts: Readonly<Record<BankView, number | undefined>>
}) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { name: book } = useBook()
  const views = ['review', 'accepted', 'excluded'] as const
  return (
    <nav className="views" aria-label={words.views}>
      {views.map((view) => (
        <Link
          key={view}
          to="/$book/bank"
          params={{ book }}
          search={{ account, show: view }}
          aria-current={view === show ? 'page' : undefined}
        >
          {words[view]} {counts[view] ?? ''}
        </Link>
      ))}
    </nav>
  )
}

type BankLine = Pick<ProposedLine, 'date' | 'amount'>

/** Bank less books is the difference, and what of it the open and the excluded lines explain. */
export function Equation({
  account,
  lines,
  excluded,
}: {
  readonly account: string
  readonly lines: readonly BankLine[]
  readonly excluded: readonly BankLine[]
}) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { data: statements = [] } = useRead('statement.list', {})
  const last = statements
    .filter((each) => each.account === account && each.closing !== undefined && each.through !== undefined)
    .sort((left, right) => ((left.through ?? '') < (right.through ?? '') ? 1 : -1))[0]
  const day = last?.through
  const { data: own } = useRead('account.show', { account, ...(day === undefined ? {} : { on: day }) })
  if (own === undefined) return <p className="equation" />
  const books = own.foreignBalance ?? (own.credit === '' ? own.debit || '0.00' : `-${own.credit}`)
  const until = (all: readonly BankLine[]) => all.filter(({ date }) => day === undefined || date <= day)
  const sumOf = (all: readonly BankLine[]) => sumOfTexts(all.map(({ amount }) => amount))
  const [waiting, out] = [until(lines), until(excluded)]
  const review = sumOf(waiting)
  const said = (text: string) => amountWords(text, look.language)
  if (last?.closing === undefined || day === undefined) {
    return (
      <p className="equation">
        <span>{words.bankUnknown}</span>
        <span>{words.books}</span> <b>{said(books)}</b>
        {lines.length === 0 ? null : (
          <span className="second">{words.waiting(lines.length, said(review))}</span>
        )}
      </p>
    )
  }
  const difference = lessText(last.closing, books)
  const rest = lessText(sumOf([...waiting, ...out]), difference)
  return (
    <p className="equation">
      <span>{words.bankOn(day)}</span> <b>{said(last.closing)}</b>
      <span>–</span>
      <span>{words.books}</span> <b>{said(books)}</b>
      <span>=</span>
      <b className="difference">
        <Amount value={difference} />
      </b>
      {isZero(difference) && waiting.length + out.length === 0 ? (
        <ProofLine holds>{words.agree}</ProofLine>
      ) : isZero(rest) ? (
        <ProofLine holds>{words.explained(waiting.length, out.length)}</ProofLine>
      ) : (
        <span className="second">
          {[
            words.waiting(waiting.length, said(review)),
            ...(out.length === 0 ? [] : [words.leftOutSum(out.length, said(sumOf(out)))]),
            words.booksOnly(said(rest)),
          ].join(' · ')}
        </span>
      )}
    </p>
  )
}
