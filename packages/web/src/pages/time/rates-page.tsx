import './time.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { timeWords } from '../../words/time-words.ts'
import { TradeTabs } from '../trade/trade-tabs.tsx'
import { FeePanel, RatePanel } from './time-panels.tsx'

type Listed = OutputOf<'time.rates'>

/** What an hour is charged at, and the fees that were agreed on; Enter changes one. */
export function RatesPage() {
  const { words: common, look } = useLook()
  const words = timeWords[look.language]
  const navigate = useNavigate()
  const { book } = useParams({ from: '/$book/invoices/rates' })
  const { data, error, isError, refetch } = useRead('time.rates', {})
  const [opened, open] = useState<string>()
  const { bar, say } = useUndoBar()
  const close = () => open(undefined)
  const said = (what: string, act: number) => {
    say(what, act)
    close()
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'r', label: words.setRate, run: () => open('rate') },
    { key: 'g', label: words.setFee, run: () => open('fee') },
    ...(opened === undefined
      ? [
          {
            ...{ key: 'Escape', label: common.back, shown: 'Esc' },
            run: () => void navigate({ to: '/$book/invoices/time', params: { book }, search: {} }),
          },
        ]
      : []),
  ])
  const rate = data?.rates.find((each) => each.rate === opened)
  const fee = data?.fees.find((each) => each.fee === opened)
  return (
    <>
      <Head title={words.rates}>
        <TradeTabs side="customer" here="time" />
        <div className="acts">
          <Button keyHint="r" onPress={() => open('rate')}>
            {words.setRate}
          </Button>
          <Button keyHint="g" onPress={() => open('fee')}>
            {words.setFee}
          </Button>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : <Lists data={data} open={open} />}
        {bar}
      </div>
      {rate === undefined ? null : <RatePanel key={opened} rate={rate} say={said} close={close} />}
      {fee === undefined ? null : <FeePanel key={opened} fee={fee} say={said} close={close} />}
      {opened === 'rate' ? <RatePanel say={said} close={close} /> : null}
      {opened === 'fee' ? <FeePanel say={said} close={close} /> : null}
    </>
  )
}

/** Both lists; the arrows go through the rates and on through the fees. */
function Lists({ data: { rates, fees }, open }: { readonly data: Listed; open(id: string): void }) {
  const { look } = useLook()
  const words = timeWords[look.language]
  return (
    <>
      <section className="inside" aria-labelledby="hourly-rates">
        <h2 id="hourly-rates">{words.hourly}</h2>
        <p className="second">{words.aboutRates}</p>
      </section>
      {rates.length === 0 ? <p className="inside">{words.noRates}</p> : <Rates rates={rates} open={open} />}
      <h2 className="inside">{words.monthly}</h2>
      {fees.length === 0 ? <p className="inside">{words.noFees}</p> : <Fees fees={fees} open={open} />}
    </>
  )
}

function Rates({ rates, open }: { readonly rates: Listed['rates']; open(id: string): void }) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const press = (index: number) => open(rates[index]?.rate ?? '')
  const keys = useRowKeys(rates.length, press)
  const body = useFirstFocus(rates.length)
  const all = <span className="second">{words.anybody}</span>
  return (
    <div className="table-scroll">
      <table className="table" aria-label={words.hourly}>
        <thead>
          <tr>
            {[words.from, words.customer, words.task, words.person].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rates.map((row, index) => (
            <tr key={row.rate} {...keys.row(index)} className="opens" onClick={() => press(index)}>
              <th scope="row" className="whole">
                {row.from}
              </th>
              <td>{row.customer || all}</td>
              <td>{row.task || all}</td>
              <td>{row.person || all}</td>
              <td className="amount">
                <Amount value={row.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Fees({ fees, open }: { readonly fees: Listed['fees']; open(id: string): void }) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const press = (index: number) => open(fees[index]?.fee ?? '')
  const keys = useRowKeys(fees.length, press)
  return (
    <div className="table-scroll">
      <table className="table" aria-label={words.monthly}>
        <thead>
          <tr>
            {[words.customer, words.fromMonth, words.throughMonth, words.task].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
            <th scope="col" className="amount">
              {words.feeAmount}
            </th>
            <th scope="col" className="amount">
              {words.billedMonths}
            </th>
          </tr>
        </thead>
        <tbody {...keys.body}>
          {fees.map((row, index) => (
            <tr key={row.fee} {...keys.row(index)} className="opens" onClick={() => press(index)}>
              <th scope="row">{row.customer}</th>
              <td className="whole">{row.from}</td>
              <td className="whole">{row.through}</td>
              <td>{row.task || <span className="second">{words.anybody}</span>}</td>
              <td className="amount">
                <Amount value={row.amount} />
              </td>
              <td className="amount">{row.billedMonths}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
