import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { useLook } from '../../words/look-context.ts'
import { owedWords } from '../../words/owed-words.ts'

/** What was remitted, the newest first; each opens as it was filed. */
export function OwedHistory() {
  const { words: common, look } = useLook()
  const words = owedWords[look.language]
  const { name } = useBook()
  const { data } = useRead('remittance.list', {})
  const rows = (data?.remittances ?? []).toReversed()
  if (rows.length === 0) return null
  return (
    <section>
      <h2 className="list-title">{words.history}</h2>
      <div className="scrolls">
        <table className="table" aria-label={words.history}>
          <thead>
            <tr>
              <th scope="col">{words.paidOn}</th>
              <th scope="col">{words.form}</th>
              <th scope="col">{common.period}</th>
              <th scope="col">{common.entry}</th>
              <th scope="col">{words.confirmation}</th>
              <th scope="col">{words.status}</th>
              <th scope="col" className="amount">
                {words.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => (
              <tr key={each.remittance}>
                <td>{each.paid}</td>
                <th scope="row">
                  <Link
                    to="/$book/pay/filed/$remittance"
                    params={{ book: name, remittance: each.remittance }}
                  >
                    {words.forms[each.form] ?? each.form} {each.who === 'CA' ? '' : each.who}
                  </Link>
                </th>
                <td className="second whole">
                  {each.from} – {each.through}
                </td>
                <td className="second">{each.remittance}</td>
                <td className="second whole">{each.confirmation}</td>
                <td className="second">{words.statuses[each.state]}</td>
                <td className="amount">
                  <Amount value={each.amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
