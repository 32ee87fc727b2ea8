import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'

/** The dividends, the newest first; each opens its shares, its resolution and its payments. */
export function DividendTable({
  rows: all,
  open,
}: {
  readonly rows: OutputOf<'dividend.list'>['dividends']
  open(dividend: string): void
}) {
  const { words: common, look } = useLook()
  const words = dividendWords[look.language]
  const rows = all.toReversed()
  const choose = (index: number) => {
    const row = rows[index]
    if (row !== undefined) open(row.dividend)
  }
  const keys = useRowKeys(rows.length, choose)
  const body = useFirstFocus(rows.length)
  return (
    <section>
      <h2 className="list-title">{words.dividends}</h2>
      {rows.length === 0 ? (
        <p className="opening-line">{words.noDividends}</p>
      ) : (
        <div className="scrolls">
          <table className="table holder-table" aria-label={words.dividends}>
            <thead>
              <tr>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.declared}</th>
                <th scope="col">{words.recordDay}</th>
                <th scope="col">{words.payable}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.class}</th>
                <th scope="col">{common.entry}</th>
                <th scope="col" className="amount">
                  {words.amount}
                </th>
                <th scope="col" className="amount">
                  {words.owed}
                </th>
              </tr>
            </thead>
            <tbody ref={body} {...keys.body}>
              {rows.map((each, index) => (
                <tr key={each.dividend} {...keys.row(index)} className="opens" onClick={() => choose(index)}>
                  <td className="second">{each.dividend}</td>
                  <th scope="row" className="whole">
                    {each.declared}
                  </th>
                  <td className="second whole">{each.record}</td>
                  <td className="second whole">{each.payable}</td>
                  <td>{words.kinds[each.kind] ?? each.kind}</td>
                  <td>{each.class}</td>
                  <td className="second">{each.entry}</td>
                  <td className="amount">
                    <Amount value={each.amount} />
                  </td>
                  <td className="amount">
                    <Amount value={each.owed} zero="dash" />
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
