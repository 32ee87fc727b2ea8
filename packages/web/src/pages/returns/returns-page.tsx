import './returns.css'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { returnWords } from '../../words/return-words.ts'
import { RegistrationPanel } from './registration-panel.tsx'
import { TaxTabs } from './tax-tabs.tsx'

type Period = OutputOf<'return.periods'>['periods'][number]

/** The sales taxes that the books are registered for, and their reporting periods with what is due. */
export function ReturnsPage() {
  const { words: common, look } = useLook()
  const words = returnWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [panel, open] = useState<string>()
  const { data, error, isError, refetch } = useRead('return.periods', {})
  const { data: registered } = useRead('registration.list', {})
  const registrations = registered?.registrations ?? []
  // The newest first: what is to do stands at the top.
  const rows = (data?.periods ?? []).toReversed()
  const keys = useRowKeys(
    rows.length,
    (index) => {
      const row = rows[index]
      if (row === undefined) return
      const { program, from, through } = row
      void navigate({
        to: '/$book/returns/$program',
        params: { book: name, program },
        search: { from, through },
      })
    },
    Math.max(
      0,
      rows.findLastIndex(({ state }) => state === 'due' || state === 'overdue'),
    ),
  )
  const body = useFirstFocus(rows.length)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'n', label: words.newRegistration, run: () => open('') },
  ])
  return (
    <>
      <Head title={words.title}>
        <div className="acts">
          <Button keyHint="n" onPress={() => open('')}>
            {words.newRegistration}
          </Button>
        </div>
        <TaxTabs here="returns" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        <Registrations rows={registrations} open={open} />
        {rows.length === 0 ? null : (
          <section>
            <h2 className="list-title">{words.periods}</h2>
            <PeriodTable rows={rows} keys={keys} body={body} />
          </section>
        )}
      </div>
      {panel === undefined ? null : (
        <RegistrationPanel key={panel} program={panel} say={say} close={() => open(undefined)} />
      )}
      {bar}
    </>
  )
}

function Registrations({
  rows,
  open,
}: {
  readonly rows: OutputOf<'registration.list'>['registrations']
  open(program: string): void
}) {
  const { words: common, look } = useLook()
  const words = returnWords[look.language]
  if (rows.length === 0) return <p className="opening-line">{words.notRegistered}</p>
  return (
    <section>
      <h2 className="list-title">{words.registrations}</h2>
      <div className="scrolls">
        <table className="table" aria-label={words.registrations}>
          <thead>
            <tr>
              <th scope="col">{words.tax}</th>
              <th scope="col">{words.accountNumber}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.until}</th>
              <th scope="col">{words.frequency}</th>
              <th scope="col">{words.method}</th>
              <th scope="col">
                <span className="visually-hidden">{common.modify}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => (
              <tr key={each.program}>
                <th scope="row">{each.name}</th>
                <td>{each.number}</td>
                <td className="second whole">{each.from}</td>
                <td className="second whole">{each.through}</td>
                <td>{words.frequencies[each.frequency] ?? each.frequency}</td>
                <td>{words.methods[each.method] ?? each.method}</td>
                <td className="row-acts">
                  <Button kind="word" onPress={() => open(each.program)}>
                    {common.modify}
                    <span className="visually-hidden"> {each.name}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function PeriodTable({
  rows,
  keys,
  body,
}: {
  readonly rows: readonly Period[]
  readonly keys: ReturnType<typeof useRowKeys>
  readonly body: ReturnType<typeof useFirstFocus>
}) {
  const { words: common, look } = useLook()
  const words = returnWords[look.language]
  const { data } = useRead('return.list', {})
  const filed = new Map((data?.returns ?? []).map((each) => [each.return, each]))
  return (
    <div className="scrolls">
      <table className="table" aria-label={words.periods}>
        <thead>
          <tr>
            <th scope="col">{words.tax}</th>
            <th scope="col">{common.period}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
            <th scope="col" className="amount">
              {words.open}
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <PeriodRow
              key={`${each.program} ${each.from}`}
              period={each}
              amount={filed.get(each.return)?.amount}
              row={keys.row(index)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PeriodRow({
  period,
  amount,
  row,
}: {
  readonly period: Period
  readonly amount: string | undefined
  readonly row: object
}) {
  const { look } = useLook()
  const words = returnWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { program, from, through, due, state, days, open } = period
  const isLate = state === 'overdue'
  return (
    <tr
      {...row}
      className="opens"
      onClick={() =>
        void navigate({
          to: '/$book/returns/$program',
          params: { book: name, program },
          search: { from, through },
        })
      }
    >
      <td>{words.programs[program] ?? program}</td>
      <th scope="row" className="whole">
        {words.span(from, through)}
      </th>
      <td className="second whole">
        {due}{' '}
        {state === 'due' || state === 'overdue' ? (isLate ? words.lateBy(-days) : words.inDays(days)) : ''}
      </td>
      <td>
        {state === 'due' || isLate ? (
          <span className="state-word">{words.states[state]}</span>
        ) : (
          <span className="second">{words.states[state]}</span>
        )}
      </td>
      <td className="amount">{amount === undefined ? null : <Amount value={amount} />}</td>
      <td className="amount">
        <Amount value={open} zero="blank" />
      </td>
    </tr>
  )
}
