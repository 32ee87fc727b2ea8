import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useBook, useRead } from '../books.ts'
import { Head } from '../frame/head.tsx'
import { Amount } from '../parts/amount.tsx'
import { Failure, Loading, ProofLine } from '../parts/notices.tsx'
import { useTrialBalance } from '../report-shapes.ts'
import { amountWords } from '../words/amounts.ts'
import { useLook } from '../words/look-context.ts'
import { TodayDeadlines } from './today-deadlines.tsx'

/** The home of a book: its cash and cards, its proofs, what was done last. */
export function TodayPage() {
  const { words, look } = useLook()
  const { name } = useBook()
  const { data: book } = useRead('book.show', {})
  const { data: accounts, error, isError, refetch } = useRead('account.list', {})
  const { data: balance } = useTrialBalance()
  const { data: activity } = useRead('activity.list', { limit: 8 })
  const money = (accounts ?? []).filter(
    ({ subtype, debit, credit }) =>
      ['bank', 'cash', 'card', 'creditcard', 'credit-card'].includes(subtype ?? '') &&
      (debit !== '' || credit !== ''),
  )
  return (
    <>
      <Head title={book?.name ?? words.today} />
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {accounts === undefined && !isError ? <Loading /> : null}
        <div className="inside today">
          <section>
            <h2>{words.accounts}</h2>
            <table className="table narrow">
              <tbody>
                {money.map((each) => (
                  <tr key={each.code}>
                    <td className="second">{each.code}</td>
                    <th scope="row">
                      <Link
                        to="/$book/accounts/$account"
                        params={{ book: name, account: each.code }}
                        search={{}}
                      >
                        {each.name}
                      </Link>
                    </th>
                    <td className="amount">
                      <Amount value={each.debit === '' ? `-${each.credit}` : each.debit} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section>
            <h2>{words.proofs}</h2>
            <ul>
              {(balance?.proof ?? []).map((proof) => (
                <li key={proof.claim}>
                  <ProofLine holds={proof.holds}>
                    {proof.claim} {amountWords(proof.left, look.language)}
                  </ProofLine>
                </li>
              ))}
            </ul>
          </section>
          <TodayDeadlines />
          <section className="charts">
            <Suspense fallback={null}>
              <CashChart />
              <IncomeCharts span={{}} />
            </Suspense>
          </section>
          <section>
            <h2>
              <Link to="/$book/activity" params={{ book: name }}>
                {words.activity}
              </Link>
            </h2>
            <ul>
              {(activity?.acts ?? []).map((act) => (
                <li key={act.act}>
                  <span className="second">{act.when.slice(0, 10)}</span> {act.what}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  )
}

/** Charts come after the figures: nobody waits for them. */
const CashChart = lazy(async () => ({ default: (await import('./reports/report-charts.tsx')).CashChart }))
const IncomeCharts = lazy(async () => ({
  default: (await import('./reports/report-charts.tsx')).IncomeCharts,
}))
