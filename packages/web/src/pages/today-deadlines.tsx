import { addDays } from '@daybook/core/kit/civil-date.ts'
import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../books.ts'
import { Amount } from '../parts/amount.tsx'
import { useLook } from '../words/look-context.ts'
import { practiceWords } from '../words/practice-words.ts'
import { today } from '../words/today.ts'
import { screenOfDeadline } from './closing/deed-screen.ts'

/** How many days ahead the list goes. */
const span = 40

/** What of the books is late or due in the next 40 days, each leading to where it is done. */
export function TodayDeadlines() {
  const { words: common, look } = useLook()
  const words = practiceWords[look.language]
  const { name: book } = useBook()
  const { data } = useRead('deadline.list', { through: addDays(today(), span) })
  if (data === undefined) return null
  return (
    <section className="charts-wide">
      <h2>{words.deadlines}</h2>
      {data.deadlines.length === 0 ? <p className="second">{words.nothingDue}</p> : null}
      {data.deadlines.length === 0 ? null : (
        <table className="table narrow" aria-label={words.deadlines}>
          <thead>
            <tr>
              <th scope="col">{words.due}</th>
              <th scope="col">{words.what}</th>
              <th scope="col" className="amount">
                {common.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.deadlines.map(({ id, kind, through, on, label, state, amount, command, source, note }) => {
              const screen = screenOfDeadline({ kind, through, command })
              return (
                <tr key={id} title={source}>
                  <td className="second">
                    {state === 'late' ? <span className="state-word">{words.passed(on)}</span> : on}
                  </td>
                  <th scope="row">
                    {screen === undefined ? (
                      label
                    ) : (
                      <Link to={screen.to} params={{ book, ...screen.params }} search={screen.search}>
                        {label}
                      </Link>
                    )}
                    {note === undefined ? null : <span className="second small"> {note}</span>}
                  </th>
                  <td className="amount">{amount === undefined ? null : <Amount value={amount} />}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
