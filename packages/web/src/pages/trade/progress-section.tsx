import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Failure } from '../../parts/notices.tsx'
import { holdbackWords } from '../../words/holdback-words.ts'
import { useLook } from '../../words/look-context.ts'

/** How far an estimate is billed: what of it, what is left, and each stage with its revenue. */
export function ProgressSection({ number }: { readonly number: string }) {
  const { words: common, look } = useLook()
  const words = holdbackWords[look.language]
  const { name } = useBook()
  const { data, error, isError, refetch } = useRead('estimate.progress', { number })
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined || data.stages.length === 0) return null
  const percent = (text: string) => (text === '' ? '' : words.share(decimalText(text, look.language)))
  const sums = [
    [words.contract, data.contract],
    [words.billed, data.billed],
    [words.left, data.left],
    [words.held, data.held],
  ] as const
  return (
    <section>
      <h2>
        {words.progress} · {percent(data.percent)}
      </h2>
      <table className="posted" aria-label={words.progress}>
        <tbody>
          {sums.map(([label, amount]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="amount">
                <Amount value={amount} zero="blank" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="scrolls">
        <table className="posted" aria-label={words.stage}>
          <thead>
            <tr>
              <th scope="col">{words.stage}</th>
              <th scope="col">{common.date}</th>
              <th scope="col" className="amount">
                {words.work}
              </th>
              <th scope="col" className="amount">
                {words.held}
              </th>
              <th scope="col" className="amount">
                {words.through}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.stages.map((stage) => (
              <tr key={stage.number}>
                <th scope="row">
                  <Link to="/$book/invoices/$document" params={{ book: name, document: stage.number }}>
                    {stage.number}
                  </Link>
                </th>
                <td className="second">{stage.date}</td>
                <td className="amount">
                  <Amount value={stage.billed} />
                </td>
                <td className="amount">
                  <Amount value={stage.held} zero="blank" />
                </td>
                <td className="amount">
                  <Amount value={stage.through} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
