import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icons.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { sizeText, sumOfTexts } from '../../words/cents-text.ts'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'

/** A shareholder of the list. */
export type Holder = OutputOf<'shareholder.list'>['shareholders'][number]

/** The shareholders: what they hold, and how they stand with the company. */
export function HolderTable({
  rows,
  change,
}: {
  readonly rows: readonly Holder[]
  change(number: string): void
}) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  return (
    <section>
      <h2 className="list-title">{words.shareholders}</h2>
      {rows.length === 0 ? (
        <p className="opening-line">{words.noHolders}</p>
      ) : (
        <div className="scrolls">
          <table className="table holder-table" aria-label={words.shareholders}>
            <thead>
              <tr>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.shares}</th>
                <th scope="col">{words.identified}</th>
                <th scope="col">{words.accounts}</th>
                <th scope="col">{words.balance}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.change}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((each) => (
                <tr key={each.number}>
                  <td className="second">{each.number}</td>
                  <th scope="row">{holderName(each, words.locked)}</th>
                  <td>{words.holderKinds[each.kind] ?? each.kind}</td>
                  <td>{each.shares.map((held) => words.sharesOf(held.count, held.class)).join(', ')}</td>
                  <td className="second">{each.identified === '' ? '–' : each.identified}</td>
                  <td className="second">{each.accounts.join(', ')}</td>
                  <td>{each.accounts.length === 0 ? '–' : <Standing holder={each} />}</td>
                  <td className="row-acts">
                    <Button kind="word" onPress={() => change(each.number)}>
                      {words.change}
                      <span className="visually-hidden"> {each.name}</span>
                    </Button>
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

/** A shareholder’s name, or why it is not there. */
export function holderName({ name, number }: Pick<Holder, 'name' | 'number'>, locked: string): string {
  return name === '' ? `№ ${number} (${locked})` : name
}

/** How a shareholder and the company stand, with an alarm for what is to be repaid; leads to the account. */
function Standing({ holder }: { readonly holder: Holder }) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  const { name } = useBook()
  const { data } = useRead('shareholder.loan', { shareholder: holder.number })
  if (data === undefined) return null
  const { amount } = data.closing
  const size = amountWords(sizeText(amount), look.language)
  const soon = data.advances.filter(({ state }) => state === 'due-soon')
  const text = isZero(amount) ? words.even : amount.startsWith('-') ? words.owedTo(size) : words.owedBy(size)
  return (
    <>
      <Link
        to="/$book/year-end/dividends/loan/$shareholder"
        params={{ book: name, shareholder: holder.number }}
        className="underlined"
      >
        {text}
        <span className="visually-hidden">, {holder.name}</span>
      </Link>
      {isZero(data.income) ? null : (
        <span className="loan-state" data-alarm>
          {' '}
          <Icon name="needs" /> {words.tooLate(amountWords(data.income, look.language))}
        </span>
      )}
      {soon.length === 0 ? null : (
        <span className="loan-state needs-line">
          {' '}
          <Icon name="needs" />{' '}
          {words.alarm(
            soon[0]?.due ?? '',
            amountWords(sumOfTexts(soon.map(({ left }) => left)), look.language),
          )}
        </span>
      )}
    </>
  )
}
