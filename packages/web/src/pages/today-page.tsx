import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useBook, useRead } from '../books.ts'
import type { OutputOf } from '../client.ts'
import { Head } from '../frame/head.tsx'
import { useScreenKeys } from '../frame/keys.ts'
import { Amount } from '../parts/amount.tsx'
import { Button } from '../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../parts/notices.tsx'
import { useUndoBar } from '../parts/undo-bar.tsx'
import { useTrialBalance } from '../report-shapes.ts'
import { amountWords } from '../words/amounts.ts'
import { deadlineWords } from '../words/deadline-words.ts'
import { useLook } from '../words/look-context.ts'
import { OwnDeadlines } from './own-deadlines.tsx'
import { TodayDeadlines } from './today-deadlines.tsx'

/** The home of a book: its cash and cards, its proofs, what was done last. */
export function TodayPage() {
  const { words, look } = useLook()
  const { name } = useBook()
  const { bar, say } = useUndoBar()
  const [isOwn, own] = useState(false)
  const { data: book } = useRead('book.show', {})
  const { data: accounts, error, isError, refetch } = useRead('account.list', {})
  const { data: balance } = useTrialBalance()
  const { data: activity } = useRead('activity.list', { limit: 8 })
  const money = (accounts ?? []).filter(
    ({ subtype, debit, credit }) =>
      ['bank', 'cash', 'card', 'creditcard', 'credit-card'].includes(subtype ?? '') &&
      (debit !== '' || credit !== ''),
  )
  const deadlines = deadlineWords[look.language].open
  useScreenKeys([{ key: 'n', label: deadlines, run: () => own(true) }])
  return (
    <>
      <Head title={book?.name ?? words.today}>
        <div className="acts">
          <Button keyHint="n" onPress={() => own(true)}>
            {deadlines}
          </Button>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {accounts === undefined && !isError ? <Loading /> : null}
        <div className="inside today">
          <MoneyAccounts rows={money} />
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
      {isOwn ? <OwnDeadlines say={say} close={() => own(false)} /> : null}
      {bar}
    </>
  )
}

/** Charts come after the figures: nobody waits for them. */
const CashChart = lazy(async () => ({ default: (await import('./reports/report-charts.tsx')).CashChart }))
const IncomeCharts = lazy(async () => ({
  default: (await import('./reports/report-charts.tsx')).IncomeCharts,
}))

/** The accounts of money, each with its balance; a name leads to its register. */
function MoneyAccounts({ rows }: { readonly rows: OutputOf<'account.list'> }) {
  const { words } = useLook()
  const { name } = useBook()
  return (
    <section>
      <h2>{words.accounts}</h2>
      <table className="table narrow" aria-label={words.accounts}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.account}</th>
            <th scope="col" className="amount">
              {words.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={each.code}>
              <td className="second">{each.code}</td>
              <th scope="row">
                <Link to="/$book/accounts/$account" params={{ book: name, account: each.code }} search={{}}>
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
  )
}
