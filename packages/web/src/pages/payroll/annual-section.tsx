import { useRef } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure } from '../../parts/notices.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useScrolls } from '../../parts/use-scrolls.ts'
import { useLook } from '../../words/look-context.ts'
import { payYearWords } from '../../words/pay-year-words.ts'

/** A year’s return of a compensation board or of a health levy: the people, the premium, what is left. */
export function AnnualSection({
  form,
  who,
  year,
}: {
  readonly form: 'compensation' | 'health-levy'
  readonly who: string
  readonly year: number
}) {
  const { look } = useLook()
  const words = payYearWords[look.language]
  const asked = { form, year, who }
  const paper = usePaper()
  const { data, error, isError, refetch } = useRead('remittance.annual', asked)
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return null
  const isCredit = data.owing.startsWith('-')
  const sums = [
    [words.total, data.total],
    [words.remitted, data.remitted],
    [isCredit ? words.credit : words.owing, data.owing.replace(/^-/, '')],
  ] as const
  const title = words.annual(String(data.year))
  return (
    <section className="form-sheet" aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        <Button kind="word" onPress={() => paper('remittance.annual', { form, who, year: String(year) })}>
          {words.printAnnual}
        </Button>
      </div>
      <p className="second">
        {data.agency}, {words.annualDue(data.due)}
      </p>
      {data.persons.length === 0 ? null : <People persons={data.persons} title={title} />}
      <table className="posted" aria-label={title}>
        <tbody>
          {data.lines.map(({ line, label, amount, count }) => (
            <tr key={line}>
              <th scope="row">{label}</th>
              <td className="amount">{amount === undefined ? count : <Amount value={amount} />}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sums.map(([label, amount]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="amount">
                <Amount value={amount} />
              </td>
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  )
}

/** Each person with earnings; arrows scroll the table where it is wider than the screen. */
function People({
  persons,
  title,
}: {
  readonly persons: OutputOf<'remittance.annual'>['persons']
  readonly title: string
}) {
  const { look } = useLook()
  const words = payYearWords[look.language]
  const place = useRef<HTMLDivElement>(null)
  const scrolls = useScrolls(place)
  return (
    <div className="scrolls" ref={place} tabIndex={scrolls ? 0 : undefined}>
      <table className="plain-rows" aria-label={`${title}, ${words.person}`}>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.group}</th>
            {[words.earnings, words.excess, words.counted].map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {persons.map((each) => (
            <tr key={`${each.group} ${each.name}`}>
              <th scope="row">{each.name}</th>
              <td>{each.group}</td>
              {[each.earnings, each.excess, each.counted].map((amount, index) => (
                <td key={words.counted + String(index)} className="amount">
                  <Amount value={amount} zero="dash" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
