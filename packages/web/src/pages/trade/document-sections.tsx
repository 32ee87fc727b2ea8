import { taxWord } from '@daybook/canada/sales-tax/tax-word.ts'
import { decimalText, inPercent } from '@daybook/core/kit/decimal-text.ts'
import { useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { amountWords } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { supplyWords } from '../../words/supply-words.ts'
import type { ShownDocument } from './side.ts'

type Shown = { readonly shown: ShownDocument }

/** The lines of a document, its taxes, and its total as on the paper. */
export function LinesSection({ shown }: Shown) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  return (
    <section>
      <table className="posted" aria-label={words.lines}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.account}</th>
            <th scope="col" className="amount">
              {words.quantity}
            </th>
            <th scope="col" className="amount">
              {words.price}
            </th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a document never move
            <tr key={index}>
              <th scope="row">{line.text}</th>
              <td className="second">{line.account}</td>
              <td className="amount">{line.quantity}</td>
              <td className="amount">{line.price === '' ? '' : decimalText(line.price, look.language)}</td>
              <td className="amount">
                <Amount value={line.amount} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {words.net}
            </th>
            <td className="amount">
              <Amount value={shown.net} />
            </td>
          </tr>
          {shown.taxes.map(({ tax, amount, reason }) => (
            <tr key={`${tax} ${reason}`}>
              <th scope="row" colSpan={4}>
                {taxWord(tax, look.language)}
              </th>
              <td className="amount">
                <Amount value={amount} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={4}>
              {common.total} {shown.currency}
            </th>
            <td className="amount total">
              <Amount value={shown.total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** Each tax with its rate and why it is charged; of bills what is claimed back. */
export function TaxesSection({ shown }: Shown) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const untaxed = shown.lines.filter((line) => line.taxes === '')
  return (
    <section>
      <h2>{words.taxes}</h2>
      <ul className="facts-list">
        {shown.taxes.map(({ tax, rate, amount, claimed, reason }) => (
          <li key={`${tax} ${reason}`}>
            {taxWord(tax, look.language)} {percentText(rate, look.language)}
            {colon(look.language)} {amountWords(amount, look.language)},{' '}
            <span className="second">
              {reason}
              {claimed === '' ? '' : `; ${words.claimed(amountWords(claimed, look.language))}`}
            </span>
          </li>
        ))}
        {[
          ...new Set(
            untaxed.map(
              ({ supply, reason }) =>
                `${supplyWords[look.language].supplies[supply] ?? supply}${colon(look.language)} ${reason}`,
            ),
          ),
        ].map((each) => (
          <li key={each} className="second">
            {each}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A rate such as `0.09975` as people say it: 9.975 %. */
function percentText(rate: string, language: 'en' | 'fr'): string {
  return `${decimalText(inPercent(rate), language)}${language === 'fr' ? '\u00a0' : ''}%`
}

/** What settled a document. */
export function SettledSection({ shown }: Shown) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  if (shown.settled.length === 0) return null
  return (
    <section>
      <h2>{words.settledBy}</h2>
      <table className="posted" aria-label={words.settledBy}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{common.date}</th>
            <th scope="col" className="amount">
              {common.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.settled.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                {words.kinds[each.kind] ?? each.kind} {each.id.split('/')[1] ?? ''}
              </th>
              <td className="second">{each.date}</td>
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

/** The lines of an entry, debits before credits, which stand in. */
function debitsFirst<T extends { readonly credit: string }>(lines: readonly T[]): readonly T[] {
  return lines.toSorted((one, other) => Number(one.credit !== '') - Number(other.credit !== ''))
}

/** The entry that a document was posted with. */
export function PostedSection({ entry }: { readonly entry: string }) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const { data } = useRead('entry.show', { number: entry })
  return (
    <section>
      <h2>
        {words.postedAs}
        {colon(look.language)} <EntryLink entry={entry} />
      </h2>
      {data === undefined ? null : (
        <table className="posted" aria-label={words.postedAs}>
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
            {debitsFirst(data.lines).map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of an entry never move
              <tr key={index} data-side={line.credit === '' ? 'debit' : 'credit'}>
                <th scope="row">
                  <span className="second">{line.account}</span> {line.name}
                </th>
                <td className="amount">{line.debit === '' ? null : <Amount value={line.debit} />}</td>
                <td className="amount">{line.credit === '' ? null : <Amount value={line.credit} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
