import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Icon } from '../../parts/icons.tsx'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'
import type { LoanShown } from './shapes.ts'

/** The advances with the last day to repay each; what is late or soon due stands out. */
export function Advances({ shown }: { readonly shown: LoanShown }) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  return (
    <section>
      <h2 className="list-title">{words.advances}</h2>
      {shown.advances.length === 0 ? (
        <p className="opening-line">{words.noAdvances}</p>
      ) : (
        <div className="scrolls">
          <table className="table loan-table" aria-label={words.advances}>
            <thead>
              <tr>
                <th scope="col">{words.advanced}</th>
                <th scope="col">{words.dueOn}</th>
                <th scope="col">{words.state}</th>
                <th scope="col" className="amount">
                  {words.amount}
                </th>
                <th scope="col" className="amount">
                  {words.left}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.advances.map((each) => (
                <tr key={`${each.entry} ${each.date}`}>
                  <th scope="row">
                    {each.date} <EntryLink entry={each.entry} />
                  </th>
                  <td>{each.due}</td>
                  <td>
                    <AdvanceState state={each.state} />
                  </td>
                  <td className="amount">
                    <Amount value={each.amount} />
                  </td>
                  <td className="amount">
                    <Amount value={each.left} zero="dash" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function AdvanceState({ state }: { readonly state: LoanShown['advances'][number]['state'] }) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  const text = words.states[state] ?? state
  if (state === 'overdue')
    return (
      <span className="loan-state" data-alarm>
        <Icon name="cross" /> {text}
      </span>
    )
  if (state === 'due-soon') return <span className="state-word">{text}</span>
  return <span className="second">{text}</span>
}

/** What moved in the account, entry by entry, with the balance after each. */
export function Movements({ shown }: { readonly shown: LoanShown }) {
  const { words: common, look } = useLook()
  const words = dividendWords[look.language]
  return (
    <section>
      <h2 className="list-title">{words.movements}</h2>
      {shown.movements.length === 0 ? (
        <p className="opening-line">{words.noMovements}</p>
      ) : (
        <div className="scrolls">
          <table className="table loan-table" aria-label={words.movements}>
            <thead>
              <tr>
                <th scope="col">{common.date}</th>
                <th scope="col">{common.entry}</th>
                <th scope="col">{common.memo}</th>
                <th scope="col" className="amount">
                  {common.amount}
                </th>
                <th scope="col" className="amount">
                  {common.balance}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.movements.map((each, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an entry may move the account twice
                <tr key={`${each.entry} ${index}`}>
                  <td className="second">{each.date}</td>
                  <th scope="row">
                    <EntryLink entry={each.entry} />
                  </th>
                  <td>{each.text}</td>
                  <td className="amount">
                    <Amount value={each.amount} />
                  </td>
                  <td className="amount">
                    <Amount value={each.balance} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
