import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'

/** Who gets what of a dividend, with the taxable amount and the credit as their T5 shows them. */
export function ShareRows({
  shares,
  total,
}: {
  readonly shares: OutputOf<'dividend.show'>['shares']
  readonly total: string
}) {
  const { words: common, look } = useLook()
  const words = dividendWords[look.language]
  return (
    <section className="panel-amounts" aria-label={words.whoGets}>
      <h2>{words.whoGets}</h2>
      <div className="scrolls">
        <table className="plain-rows outcome share-rows" aria-label={words.whoGets}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col" className="amount">
                {words.shares}
              </th>
              <th scope="col" className="amount">
                {words.share}
              </th>
              <th scope="col" className="amount">
                {words.taxable}
              </th>
              <th scope="col" className="amount">
                {words.credit}
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map((each) => (
              <tr key={each.shareholder}>
                <th scope="row">
                  {each.name === '' ? `№ ${each.shareholder}` : each.name}
                  {each.paid ? <span className="second"> {words.paid}</span> : null}
                </th>
                <td className="amount">{each.shares}</td>
                {[each.amount, each.taxable, each.credit].map((value, index) => (
                  <td key={['amount', 'taxable', 'credit'][index]} className="amount">
                    {value === undefined ? '–' : <Amount value={value} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{common.total}</th>
              <td />
              <td className="amount">
                <Amount value={total} />
              </td>
              <td />
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="second small">{words.t5Note}</p>
    </section>
  )
}
