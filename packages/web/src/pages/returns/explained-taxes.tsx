import { taxWord } from '@daybook/canada/sales-tax/tax-word.ts'
import { decimalText, inPercent } from '@daybook/core/kit/decimal-text.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { LawSources } from '../../parts/explain.tsx'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { provinces, provinceWords } from '../../words/province-words.ts'
import { supplyWords } from '../../words/supply-words.ts'

type Explained = OutputOf<'tax.explain'>

/** The taxes of a supply with their reasons, what is not charged, what the buyer owes, and the law. */
export function ExplainedTaxes({ of }: { readonly of: Explained }) {
  const { look } = useLook()
  const words = supplyWords[look.language]
  const place = provinces.find((each) => each === of.place)
  const where = place === undefined ? words.abroad : provinceWords[look.language][place]
  return (
    <>
      <section aria-live="polite">
        <h2>{words.head(words.sides[of.side] ?? of.side, words.supplies[of.supply] ?? of.supply, where)}</h2>
        <p className="second">
          {of.placeBecause}; {of.because}
        </p>
        <Charged of={of} />
      </section>
      <NotCharged of={of} />
      <SelfAssessed of={of} />
      <LawSources
        sources={of.sources.map(
          ({ source, title, where: at, read, url }) =>
            `${source}. ${title}${colon(look.language)} ${at}, ${words.read(read)}, ${url}`,
        )}
      />
    </>
  )
}

/** Each tax that is charged, and on a purchase what of it is claimed back. */
function Charged({ of }: { readonly of: Explained }) {
  const { look } = useLook()
  const words = supplyWords[look.language]
  const isBought = of.taxes.some(({ recoverable }) => recoverable !== undefined)
  const amounts = isBought ? [words.on, words.tax, words.back, words.cost] : [words.on, words.tax]
  return (
    <div className="scrolls">
      <table className="posted" aria-label={words.taxes}>
        <thead>
          <tr>
            <th scope="col">{words.taxes}</th>
            <th scope="col">{words.why}</th>
            {amounts.map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.taxes.map((each) => (
            <tr key={each.tax}>
              <th scope="row" className="whole">
                {taxWord(each.tax, look.language)} {percentText(each.rate, look.language)}
              </th>
              <td>
                {each.because}
                {each.creditBecause === undefined ? '' : `; ${each.creditBecause}`}{' '}
                <span className="second small">[{each.sources}]</span>
              </td>
              <AmountCell value={each.on} />
              <AmountCell value={each.amount} />
              {isBought ? <AmountCell value={each.recoverable} /> : null}
              {isBought ? <AmountCell value={each.cost} /> : null}
            </tr>
          ))}
          {of.taxes.length > 0 ? null : (
            <tr>
              <th scope="row" colSpan={2 + amounts.length} className="second">
                {words.noTaxes}
              </th>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.price}
            </th>
            <AmountCell value={of.price} />
            <td colSpan={amounts.length - 1} />
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {words.total}
            </th>
            <td className="amount total">
              <Amount value={of.total} />
            </td>
            <td colSpan={amounts.length - 1} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function NotCharged({ of: { notCharged } }: { readonly of: Explained }) {
  const { look } = useLook()
  const words = supplyWords[look.language]
  if (notCharged.length === 0) return null
  return (
    <section>
      <h2>{words.left}</h2>
      <ul className="facts-list">
        {notCharged.map(({ tax, rate, because, sources }) => (
          <li key={tax}>
            {taxWord(tax, look.language)} {percentText(rate, look.language)}
            {colon(look.language)} {because} <span className="second small">[{sources}]</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SelfAssessed({ of: { selfAssessed } }: { readonly of: Explained }) {
  const { look } = useLook()
  const words = supplyWords[look.language]
  if (selfAssessed.length === 0) return null
  return (
    <section>
      <h2>{words.self}</h2>
      <table className="posted" aria-label={words.self}>
        <tbody>
          {selfAssessed.map(({ tax, rate, amount, because, claimable, sources }) => (
            <tr key={tax}>
              <th scope="row" className="whole">
                {taxWord(tax, look.language)} {percentText(rate, look.language)}
              </th>
              <td>
                {because}
                {claimable ? `; ${words.claimable}` : ''} <span className="second small">[{sources}]</span>
              </td>
              <AmountCell value={amount} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function AmountCell({ value }: { readonly value: string | undefined }) {
  return <td className="amount">{value === undefined ? null : <Amount value={value} />}</td>
}

/** A rate such as `0.09975` as people say it: 9.975 %. */
function percentText(rate: string, language: 'en' | 'fr'): string {
  return `${decimalText(inPercent(rate), language)}${language === 'fr' ? '\u00a0' : ''}%`
}
