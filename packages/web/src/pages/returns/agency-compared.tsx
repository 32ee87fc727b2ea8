import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import { TypedDeed } from '../../parts/way-to.tsx'
import { agencyWords } from '../../words/agency-words.ts'
import { amountWords, isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'

type Compared = OutputOf<'agency.compare'>
type Moved = Compared['onlyBooks'][number]

/** From the balance of the agency to that of the books, line by line; below, what both have. */
export function AgencyCompared({ of }: { readonly of: Compared }) {
  const { look } = useLook()
  const words = agencyWords[look.language]
  const { account, agency, from, through, earlier, turned, balanceGiven, matched } = of
  return (
    <section aria-label={account} data-agency>
      <h2 className="list-title">
        {account}, {agency}, {words.days(from, through)}
      </h2>
      {turned ? <p className="second">{words.wasTurned}</p> : null}
      {balanceGiven ? null : <p className="second">{words.noBalance}</p>}
      <div className="table-scroll">
        <table className="table" aria-label={words.title}>
          <AgencyColumns />
          <tbody>
            <SumRow label={words.agency} amount={of.balance} />
            {of.onlyAgency.length === 0 ? null : <HeadRow label={words.onlyAgency} />}
            {of.onlyAgency.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be equal, and none ever moves
              <tr key={index}>
                <td className="second whole">{each.date}</td>
                <th scope="row">
                  {each.kindText}, {each.text}
                  {each.command === '' ? null : (
                    <>
                      {' '}
                      <TypedDeed line={each.command} />
                    </>
                  )}
                </th>
                <td className="amount">
                  <Amount value={negated(each.amount)} />
                </td>
              </tr>
            ))}
            {of.onlyBooks.length === 0 ? null : <HeadRow label={words.onlyBooks} />}
            {of.onlyBooks.map((each) => (
              <tr key={each.entry}>
                <td className="second whole">{each.date}</td>
                <th scope="row">
                  <EntryLink entry={each.entry} /> {each.kindText}, {each.text}
                </th>
                <td className="amount">
                  <Amount value={each.amount} />
                </td>
              </tr>
            ))}
            {isZero(earlier) ? null : <SumRow label={words.earlier} amount={earlier} />}
            <SumRow label={words.books(of.accounts.join(', '))} amount={of.books} />
          </tbody>
        </table>
      </div>
      <p>
        <ProofLine holds={isZero(earlier)}>
          {isZero(earlier) ? words.explained : words.unexplained(amountWords(earlier, look.language))}
        </ProofLine>
      </p>
      {matched.length === 0 ? null : <Matched matched={matched} />}
    </section>
  )
}

function Matched({ matched }: Pick<Compared, 'matched'>) {
  const { look } = useLook()
  const words = agencyWords[look.language]
  return (
    <>
      <h2 className="list-title">{words.both}</h2>
      <div className="table-scroll">
        <table className="table" aria-label={words.both}>
          <AgencyColumns />
          <tbody>
            {matched.map(({ amount, lines, entries }) => (
              <tr key={`${lines[0]?.date ?? ''} ${entries[0]?.entry ?? ''}`}>
                <td className="second whole">{lines[0]?.date}</td>
                <th scope="row">
                  {lines.map(({ text }) => text).join(' + ')}{' '}
                  {entries.map((each: Omit<Moved, 'kind' | 'kindText' | 'command'>) => (
                    <EntryLink key={each.entry} entry={each.entry} />
                  ))}
                </th>
                <td className="amount">
                  <Amount value={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function AgencyColumns() {
  const { words: common, look } = useLook()
  const words = agencyWords[look.language]
  return (
    <thead>
      <tr>
        <th scope="col">{common.date}</th>
        <th scope="col">{words.what}</th>
        <th scope="col" className="amount">
          {common.amount}
        </th>
      </tr>
    </thead>
  )
}

function SumRow({ label, amount }: { readonly label: string; readonly amount: string }) {
  return (
    <tr className="total">
      <td />
      <th scope="row">{label}</th>
      <td className="amount">
        <Amount value={amount} />
      </td>
    </tr>
  )
}

function HeadRow({ label }: { readonly label: string }) {
  return (
    <tr>
      <td />
      <th scope="row" className="second">
        {label}
      </th>
      <td />
    </tr>
  )
}

function negated(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`
}
