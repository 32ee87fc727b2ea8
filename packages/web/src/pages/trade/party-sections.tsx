import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { amountWords } from '../../words/amounts.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { provinceText } from '../../words/province-words.ts'
import { today } from '../../words/today.ts'
import { documentPath, type ShownParty, type Side, stateOf } from './side.ts'
import { StateWord } from './state-word.tsx'

/** How many rows of a list a party’s page shows at most. */
const most = 50

/** The documents of a party, the newest first. */
export function DocumentsSection({ side, party }: { readonly side: Side; readonly party: string }) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const { name } = useBook()
  const sales = useRead('invoice.list', { customer: party }, side === 'customer')
  const bills = useRead('bill.list', { supplier: party }, side === 'supplier')
  const documents = (side === 'customer' ? sales : bills).data?.documents ?? []
  if (documents.length === 0) return null
  return (
    <section>
      <h2>{partyWords[look.language].documents}</h2>
      <table className="posted" aria-label={partyWords[look.language].documents}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{common.date}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className="amount">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {documents
            .toReversed()
            .slice(0, most)
            .map((each) => (
              <tr key={each.id}>
                <th scope="row" className="whole">
                  <Link to={documentPath[side]} params={{ book: name, document: each.id }}>
                    {each.number}
                  </Link>
                </th>
                <td className="second">{words.kinds[each.kind] ?? each.kind}</td>
                <td className="second">{each.date}</td>
                <td>
                  <StateWord state={stateOf(each, today())} />
                </td>
                <td className="amount">
                  <Amount value={each.total} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {documents.length > most ? (
        <p className="second small">{words.shownOf(most, documents.length)}</p>
      ) : null}
    </section>
  )
}

/** Receipts, payments, refunds and write-offs of a party, the newest first. */
export function PaymentsSection({ party }: { readonly party: string }) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const { data } = useRead('payment.list', { party })
  const own = data?.settlements ?? []
  if (own.length === 0) return null
  return (
    <section>
      <h2>{partyWords[look.language].payments}</h2>
      <table className="posted" aria-label={partyWords[look.language].payments}>
        <thead>
          <tr>
            <th scope="col">{common.date}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{common.entry}</th>
            <th scope="col" className="amount">
              {common.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {own
            .toReversed()
            .slice(0, most)
            .map((each) => (
              <tr key={each.id}>
                <th scope="row" className="whole">
                  {each.date}
                </th>
                <td className="second">
                  {words.kinds[each.kind] ?? each.kind} {each.about}
                </td>
                <td>{each.entry === '' ? null : <EntryLink entry={each.entry} />}</td>
                <td className="amount">
                  <Amount value={each.amount} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}

/** What is known of a party: place, tax status, terms. */
export function DetailsSection({ shown }: { readonly shown: ShownParty }) {
  const { look } = useLook()
  const words = partyWords[look.language]
  const { data: accounts = [] } = useRead('account.list', {})
  const usual = accounts.find(({ code }) => code === shown.account)
  const rows = [
    [words.address, shown.address],
    [words.province, shown.province === '' ? words.noProvince : provinceText(shown.province, look.language)],
    [words.taxes, shown.taxes === '' ? words.taxedUsually : taxesText(shown.taxes, words.reliefs)],
    [words.terms, shown.terms],
    [words.email, shown.email],
    [words.phone, shown.phone],
    [words.language, shown.language === 'fr' ? words.languages.fr : words.languages.en],
    [words.usualAccount, shown.account === '' ? '' : `${shown.account} ${usual?.name ?? ''}`.trim()],
    [words.limit, shown.limit === '' ? '' : amountWords(shown.limit, look.language)],
    [words.payee, shown.payee],
    [words.contractor, words.contractors[shown.contractor] ?? shown.contractor],
    [words.expects, expectsText(shown.expects, words.every, look.language)],
    [words.note, shown.note],
  ] as const
  return (
    <section>
      <h2>{words.details}</h2>
      <dl className="pairs">
        {rows
          .filter(([label, text]) => text !== '' && (label !== words.contractor || shown.contractor !== ''))
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

type Named = Readonly<Record<string, string>>

/** Registrations as they are, and a relief by its name. */
function taxesText(text: string, reliefs: Named): string {
  return text
    .split(', ')
    .map((each) => reliefs[each] ?? each)
    .join(', ')
}

function expectsText(text: string, every: Named, language: 'en' | 'fr'): string {
  const [, often = '', least = '', most = ''] = /^(\w+):([\d.]+)-([\d.]+)$/.exec(text) ?? []
  if (often === '') return ''
  return `${every[often] ?? often}, ${amountWords(least, language)} – ${amountWords(most, language)}`
}
