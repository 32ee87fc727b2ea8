import { Link } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { isZero } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { documentPath, isDocument, type ShownParty, type Side } from './side.ts'

/** Each document of which something is open today; what journal entries left open leads to its entry. */
export function OpenSection({ side, shown }: { readonly side: Side; readonly shown: ShownParty }) {
  const { words: common, look } = useLook()
  const words = partyWords[look.language]
  const named = documentWords[look.language]
  const items = shown.items.filter(({ open }) => !isZero(open))
  if (items.length === 0)
    return (
      <section>
        <h2>{words.openItems}</h2>
        <p className="second">{words.nothingOpen}</p>
      </section>
    )
  return (
    <section>
      <h2>{words.openItems}</h2>
      <table className="posted" data-phone="open-items" aria-label={words.openItems}>
        <thead>
          <tr>
            <th scope="col">{named.number}</th>
            <th scope="col">{named.kind}</th>
            <th scope="col">{common.date}</th>
            <th scope="col">{named.due}</th>
            <th scope="col" className="amount">
              {common.amount}
            </th>
            <th scope="col" className="amount">
              {words.open}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((each) => (
            <tr key={`${each.kind} ${each.item}`}>
              <th scope="row">
                <ItemLink side={side} item={each.item} kind={each.kind} />
              </th>
              <td className="second">{named.kinds[each.kind] ?? each.kind}</td>
              <td className="second">{each.date}</td>
              <td className="second">{each.due}</td>
              <td className="amount">
                <Amount value={each.amount} />
              </td>
              <td className="amount">
                <Amount value={each.open} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What is dated after today, apart from what is open now: post-dated receipts, invoices of next month. */
export function LaterSection({ side, shown }: { readonly side: Side; readonly shown: ShownParty }) {
  const { words: common, look } = useLook()
  const words = partyWords[look.language]
  const named = documentWords[look.language]
  if (shown.later.length === 0) return null
  return (
    <section>
      <h2>{words.later}</h2>
      <table className="posted" aria-label={words.later}>
        <thead>
          <tr>
            <th scope="col">{named.number}</th>
            <th scope="col">{named.kind}</th>
            <th scope="col">{common.date}</th>
            <th scope="col" className="amount">
              {common.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.later.map((each) => (
            <tr key={`${each.kind} ${each.item}`}>
              <th scope="row">
                <ItemLink side={side} item={each.item} kind={each.kind} />
              </th>
              <td className="second">{named.kinds[each.kind] ?? each.kind}</td>
              <td className="second">{each.date}</td>
              <td className="amount">
                <Amount value={each.amount} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {words.openThen}
            </th>
            <td className="amount">
              <Amount value={sumOfTexts([shown.open, shown.laterOpen])} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** Leads to a document, or to the entry that stands in its place. */
export function ItemLink({
  side,
  item,
  kind,
}: {
  readonly side: Side
  readonly item: string
  readonly kind: string
}) {
  const { name } = useBook()
  if (isDocument(kind))
    return (
      <Link
        to={documentPath[side]}
        params={{ book: name, document: kind === 'invoice' || kind === 'bill' ? item : `${kind}/${item}` }}
      >
        {item}
      </Link>
    )
  return /^J\d+$/.test(item) ? <EntryLink entry={item} /> : <span>{item}</span>
}
