import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { amountWords } from '../../words/amounts.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
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
                {tax}
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
            {tax} {percentText(rate, look.language)}: {amountWords(amount, look.language)},{' '}
            <span className="second">
              {reason}
              {claimed === '' ? '' : `; ${words.claimed(amountWords(claimed, look.language))}`}
            </span>
          </li>
        ))}
        {[...new Set(untaxed.map(({ supply, reason }) => `${supply}: ${reason}`))].map((each) => (
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
  const percent = new Intl.NumberFormat(`${language}-CA`, { style: 'percent', maximumFractionDigits: 3 })
  return percent.format(Number(rate))
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

/** The entry that a document was posted with. */
export function PostedSection({ entry }: { readonly entry: string }) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const { name } = useBook()
  const { data } = useRead('entry.show', { number: entry })
  return (
    <section>
      <h2>
        {words.postedAs}:{' '}
        <Link to="/$book/entry/$entry" params={{ book: name, entry }}>
          {entry}
        </Link>
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
            {data.lines.map((line, index) => (
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
