import './payroll.css'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { amountWords, isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { owedWords } from '../../words/owed-words.ts'
import { OwedHistory } from './owed-history.tsx'
import { PayTabs } from './pay-tabs.tsx'

type Row = OutputOf<'remittance.due'>['remittances'][number]

/** All forms that payroll owes something by, with their due dates; below, what was paid as it was filed. */
export function OwedPage() {
  const { words: common, look } = useLook()
  const words = owedWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const [withPaid, take] = useState(false)
  const { data, error, isError, refetch } = useRead('remittance.due', { all: withPaid })
  const rows = data?.remittances ?? []
  const open = (index: number) => {
    const row = rows[index]
    if (row === undefined) return
    void navigate({
      to: '/$book/pay/owed/$form',
      params: { book: name, form: row.form },
      search: { period: row.from, ...(row.who === '' ? {} : { who: row.who }) },
    })
  }
  const keys = useRowKeys(rows.length, open)
  const body = useFirstFocus(rows.length)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
  ])
  return (
    <>
      <Head title={words.title}>
        <OwedSums due={data} />
        <label className="labelled">
          <input type="checkbox" checked={withPaid} onChange={(event) => take(event.target.checked)} />
          <span>{words.all}</span>
        </label>
        <PayTabs here="owed" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.nothing}</p> : null}
        {data === undefined || data.undated.length === 0 ? null : (
          <p className="opening-line">
            {words.undated} {data.undated.join('; ')}
          </p>
        )}
        {rows.length === 0 ? null : (
          <div className="scrolls">
            <table className="table" aria-label={words.title}>
              <thead>
                <tr>
                  <th scope="col">{words.due}</th>
                  <th scope="col">{words.form}</th>
                  <th scope="col">{words.to}</th>
                  <th scope="col">{common.period}</th>
                  <th scope="col">{words.status}</th>
                  <th scope="col" className="amount">
                    {words.owed}
                  </th>
                  <th scope="col" className="amount">
                    {words.paid}
                  </th>
                  <th scope="col" className="amount">
                    {words.left}
                  </th>
                </tr>
              </thead>
              <tbody ref={body} {...keys.body}>
                {rows.map((each, index) => (
                  <OwedRow
                    key={`${each.form} ${each.who} ${each.from}`}
                    owed={each}
                    row={keys.row(index)}
                    open={() => open(index)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <OwedHistory />
      </div>
    </>
  )
}

function OwedSums({ due }: { readonly due: OutputOf<'remittance.due'> | undefined }) {
  const { look } = useLook()
  const words = owedWords[look.language]
  if (due === undefined) return null
  return (
    <span className="state">
      {isZero(due.overdue) ? null : (
        <span className="state-word">{words.overdueSum(amountWords(due.overdue, look.language))}</span>
      )}{' '}
      {words.upcomingSum(amountWords(due.upcoming, look.language))}
    </span>
  )
}

function OwedRow({ owed, row, open }: { readonly owed: Row; readonly row: object; open(): void }) {
  const { look } = useLook()
  const words = owedWords[look.language]
  const { status, days, due } = owed
  const isToDo = status === 'due' || status === 'overdue'
  return (
    <tr {...row} className="opens" onClick={open}>
      <td>
        {due}{' '}
        <span className="second">{isToDo ? (days < 0 ? words.lateBy(-days) : words.inDays(days)) : ''}</span>
      </td>
      <th scope="row" className="roomy">
        {owed.title}
      </th>
      <td className="second">{owed.agency}</td>
      <td className="second whole">
        {owed.from} – {owed.through}
      </td>
      <td>
        <span className={status === 'overdue' ? 'state-word' : 'second'}>{words.statuses[status]}</span>
        {isZero(owed.penalty) ? null : (
          <span className="second small">{words.penalty(amountWords(owed.penalty, look.language))}</span>
        )}
      </td>
      <td className="amount">
        <Amount value={owed.owed} />
      </td>
      <td className="amount">
        <Amount value={owed.paid} zero="blank" />
      </td>
      <td className="amount">
        <Amount value={owed.left} zero="blank" />
      </td>
    </tr>
  )
}
