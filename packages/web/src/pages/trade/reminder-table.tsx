import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { remindWords } from '../../words/remind-words.ts'

/** A reminder as commands tell it. */
type Reminder = OutputOf<'customer.reminders'>[number]

/** Reminders: whom, how firm, of which invoices, how much; those that were sent with their day. */
export function ReminderTable({
  title,
  rows,
  isSent = false,
}: {
  readonly title: string
  readonly rows: readonly Reminder[]
  readonly isSent?: boolean
}) {
  const { words: common, look } = useLook()
  const words = remindWords[look.language]
  const { name } = useBook()
  return (
    <div className="scrolls">
      <table className="posted" aria-label={title}>
        <thead>
          <tr>
            {isSent ? <th scope="col">{common.date}</th> : null}
            <th scope="col">{partyWords[look.language].customer}</th>
            <th scope="col">{words.level}</th>
            <th scope="col">{words.invoices}</th>
            <th scope="col" className="amount">
              {common.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={each.id}>
              {isSent ? <td className="second whole">{each.date}</td> : null}
              <th scope="row">
                <Link to="/$book/customers/$party" params={{ book: name, party: each.customer }}>
                  {each.customer}
                </Link>
              </th>
              <td>{words.levels[each.level] ?? each.level}</td>
              <td className="second">
                {each.invoices.split(', ').map((number, index) => (
                  <span key={number}>
                    {index === 0 ? '' : ', '}
                    <Link to="/$book/invoices/$document" params={{ book: name, document: number }}>
                      {number}
                    </Link>
                  </span>
                ))}
              </td>
              <td className="amount">
                <Amount value={each.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The reminders of one customer; nothing where there was none. */
export function ReminderSection({ customer }: { readonly customer: string }) {
  const { look } = useLook()
  const words = remindWords[look.language]
  const { data } = useRead('customer.reminders', { customer })
  if (data === undefined || data.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <ReminderTable title={words.title} rows={data} isSent />
    </section>
  )
}
