import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { taken, useBook, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import type { ShownEmployee } from './employee-sections.tsx'

/** The year to date, part by part, and the vacation pay that is owed. */
export function YearSection({ shown }: { readonly shown: ShownEmployee }) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const { data } = useRead('payrun.items', { all: true })
  const label = (item: string) => data?.items.find(({ code }) => code === item)?.label ?? item
  const { year, vacationOwed } = shown
  if (year === undefined) return null
  const parts = [...Map.groupBy(year.lines, ({ part }) => part)]
  return (
    <section>
      <h2>{words.year(year.year)}</h2>
      <table className="posted" aria-label={words.year(year.year)}>
        {parts.map(([part, lines]) => (
          <tbody key={part}>
            <tr>
              <th scope="rowgroup" className="part-head">
                {words.parts[part] ?? part}
              </th>
              <td />
            </tr>
            {lines.map(({ id, amount }) => (
              <tr key={id}>
                <th scope="row">{label(id)}</th>
                <td className="amount">
                  <Amount value={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          {(
            [
              [words.gross, year.gross],
              [words.net, year.net],
              [words.pensionable, year.pensionable],
              [words.insurable, year.insurable],
              [words.owed, vacationOwed],
            ] as const
          ).map(([name, amount]) =>
            amount === undefined ? null : (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="amount">
                  <Amount value={amount} />
                </td>
              </tr>
            ),
          )}
        </tfoot>
      </table>
    </section>
  )
}

/** How many runs are looked through for the latest pays of somebody. */
const latest = 8

/** The latest pays of an employee, each with its run. */
export function PaysSection({ employee }: { readonly employee: string }) {
  const { words: common, look } = useLook()
  const words = employeeWords[look.language]
  const pay = payWords[look.language]
  const { name, client } = useBook()
  const { data } = useRead('payrun.list', {})
  const runs = (data?.runs ?? []).toReversed().slice(0, latest)
  const pays = useQueries({
    queries: runs.map(({ run }) => ({
      queryKey: ['book', name, 'payrun.show', { run, employee }, look.language],
      queryFn: async () => taken(await client.read('payrun.show', { run, employee })),
    })),
  }).flatMap(({ data: shown }) => (shown?.pays ?? []).map((each) => ({ ...each, run: shown?.run ?? '' })))
  return (
    <section>
      <h2>{words.pays}</h2>
      {pays.length === 0 ? <p className="second">{words.noPays}</p> : null}
      {pays.length === 0 ? null : (
        <table className="posted" aria-label={words.pays}>
          <thead>
            <tr>
              <th scope="col">{pay.run}</th>
              <th scope="col">{common.date}</th>
              <th scope="col" className="amount">
                {words.gross}
              </th>
              <th scope="col" className="amount">
                {words.net}
              </th>
            </tr>
          </thead>
          <tbody>
            {pays.map(({ run, date, gross, net }) => (
              <tr key={run}>
                <th scope="row">
                  <Link to="/$book/pay/runs/$run" params={{ book: name, run }}>
                    {pay.runOf(run)}
                  </Link>
                </th>
                <td>{date}</td>
                <td className="amount">
                  <Amount value={gross} />
                </td>
                <td className="amount">
                  <Amount value={net} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
