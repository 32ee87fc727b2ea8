import { useQuery } from '@tanstack/react-query'
import { refusalsIn, taken, useBook, useRead } from '../../books.ts'
import type { InputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { type Choice, entriesProposed, type ProposedLine, useEntries } from './bank-choices.ts'

type Line = {
  readonly account: string
  readonly debit: string
  readonly credit: string
  readonly tag?: string | undefined
}

/** What Enter would do to the books: rehearsed by the server, or the entries that the line is tied to. */
export function EnterPosts({
  account,
  line,
  choice,
}: {
  readonly account: string
  readonly line: ProposedLine
  readonly choice: Choice | undefined
}) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const isProposed = choice?.by === 'proposal'
  const tied = isProposed ? entriesProposed(choice.to) : []
  return (
    <section aria-label={words.enterPosts}>
      <h2>{words.enterPosts}</h2>
      {choice === undefined ? <p className="second">{words.chooseFirst}</p> : null}
      {tied.length > 0 ? <TiedTo entries={tied} /> : null}
      {choice?.to === '-' ? <p>{words.leftOut}</p> : null}
      {isProposed && tied.length === 0 && choice.to !== '-' ? (
        <RehearsedAccept account={account} line={line.line} />
      ) : null}
      {choice !== undefined && !isProposed ? (
        <Rehearsed
          input={{
            account,
            line: line.line,
            to: choice.to,
            ...(choice.tax === '' ? {} : { tax: choice.tax }),
          }}
        />
      ) : null}
    </section>
  )
}

function TiedTo({ entries }: { readonly entries: readonly string[] }) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const found = useEntries(entries)
  return (
    <>
      <p>{words.nothingPosted(entries.join(', '))}</p>
      <ul className="past">
        {found.map((entry) => (
          <li key={entry.number}>
            <span className="second">{entry.date}</span>
            <span>{[entry.payee, entry.memo].filter(Boolean).join(', ')}</span>
            <Amount value={entry.debit} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The entry of a line as the books would post it: the same command, rehearsed. */
export function Rehearsed({ input }: { readonly input: InputOf<'line.split'> }) {
  const { name, client } = useBook()
  const { look } = useLook()
  const { data, error } = useQuery({
    queryKey: ['book', name, 'line.split', 'rehearsed', input, look.language],
    queryFn: async () => taken(await client.write('line.split', input, { dryRun: true })),
  })
  if (error !== null) return <RefusalBox refusals={refusalsIn(error)} />
  return data === undefined ? null : <PostedLines lines={data.postings} />
}

/** What accepting a proposal would post, a payment of invoices as well: the same command, rehearsed. */
function RehearsedAccept({ account, line }: { readonly account: string; readonly line: string }) {
  const { name, client } = useBook()
  const { look } = useLook()
  const { data, error } = useQuery({
    queryKey: ['book', name, 'line.accept', 'rehearsed', account, line, look.language],
    queryFn: async () =>
      taken(await client.write('line.accept', { account, lines: [line] }, { dryRun: true })),
  })
  if (error !== null) return <RefusalBox refusals={refusalsIn(error)} />
  return data === undefined ? null : <PostedLines lines={data.postings ?? []} />
}

/** The lines of an entry, debits before credits, which stand in; what the program adds for tax is softer. */
export function PostedLines({ lines }: { readonly lines: readonly Line[] }) {
  const { words: common } = useLook()
  const { data: accounts = [] } = useRead('account.list', {})
  const inOrder = [
    ...lines.filter(({ credit }) => credit === ''),
    ...lines.filter(({ credit }) => credit !== ''),
  ]
  const nameOf = (code: string) => accounts.find((each) => each.code === code)?.name ?? ''
  return (
    <table className="posts">
      <thead>
        <tr>
          <th scope="col">{common.account}</th>
          <th scope="col" className="amount">
            {common.debit}
          </th>
          <th scope="col" className="amount">
            {common.credit}
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((each) => (
          <tr
            key={`${each.account} ${each.debit} ${each.credit}`}
            data-side={each.credit === '' ? 'debit' : 'credit'}
          >
            <th scope="row" className={each.tag === undefined ? '' : 'second'}>
              <span className="second">{each.account}</span> {nameOf(each.account)}
            </th>
            <td className="amount">{each.debit === '' ? null : <Amount value={each.debit} />}</td>
            <td className="amount">{each.credit === '' ? null : <Amount value={each.credit} />}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <td className="amount total">
            <Amount value={sumOfTexts(lines.map(({ debit }) => debit))} />
          </td>
          <td className="amount total">
            <Amount value={sumOfTexts(lines.map(({ credit }) => credit))} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
