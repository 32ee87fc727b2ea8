import { inPercent } from '@daybook/core/kit/decimal-text.ts'
import { Amount } from '../../parts/amount.tsx'
import { LawSources } from '../../parts/explain.tsx'
import { Choice, MoneyField } from '../../parts/form-parts.tsx'
import { percentWords } from '../../words/amounts.ts'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import type { LoanSearch } from './loan-search.ts'
import type { LoanShown } from './shapes.ts'

/** How many calendar years back interest is offered for. */
const back = 4

/** Interest that the law imputes on what a shareholder owes, quarter by quarter, less what was paid. */
export function Interest({
  shown,
  search,
  change,
}: {
  readonly shown: LoanShown
  readonly search: LoanSearch
  change(next: LoanSearch): void
}) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  const running = Number(today().slice(0, 4))
  const years = Array.from({ length: back }, (_, index) => String(running - index))
  return (
    <section>
      <h2 className="list-title">{words.interest}</h2>
      <div className="interest-asked">
        <Choice
          label={words.interestYear}
          value={search.interest === undefined ? '' : String(search.interest)}
          onChange={(year) => change({ interest: year === '' ? undefined : Number(year) })}
          options={[['', words.noYear] as const, ...years.map((year) => [year, year] as const)]}
        />
        {search.interest === undefined ? null : (
          <MoneyField
            label={words.interestPaid}
            value={search.paid ?? ''}
            onChange={(paid) => change({ paid: paid === '' ? undefined : paid })}
          />
        )}
      </div>
      {shown.interest === undefined ? null : shown.interest.quarters.length === 0 ? (
        <p className="opening-line">{words.noInterest}</p>
      ) : (
        <Quarters interest={shown.interest} />
      )}
    </section>
  )
}

function Quarters({ interest }: { readonly interest: NonNullable<LoanShown['interest']> }) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  const ends = [
    [words.reckoned, interest.interest],
    [words.paidOff, interest.paid],
    [words.benefit, interest.benefit],
  ] as const
  return (
    <>
      <div className="scrolls">
        <table className="table loan-table" aria-label={words.interest}>
          <thead>
            <tr>
              <th scope="col">{words.quarter}</th>
              <th scope="col" className="amount">
                {words.days}
              </th>
              <th scope="col" className="amount">
                {words.rate}
              </th>
              <th scope="col" className="amount">
                {words.reckoned}
              </th>
            </tr>
          </thead>
          <tbody>
            {interest.quarters.map((each) => (
              <tr key={each.from}>
                <th scope="row">{words.span(each.from, each.through)}</th>
                <td className="amount">{each.days}</td>
                <td className="amount">{percentWords(inPercent(each.rate), look.language)}</td>
                <td className="amount">
                  <Amount value={each.interest} zero="dash" />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            {ends.map(([label, amount]) => (
              <tr key={label}>
                <th scope="row" colSpan={3}>
                  {label}
                </th>
                <td className="amount">
                  <Amount value={amount} />
                </td>
              </tr>
            ))}
          </tfoot>
        </table>
      </div>
      <div className="assets-notes">
        <LawSources sources={interest.quarters.map(({ source }) => source)} />
      </div>
    </>
  )
}
