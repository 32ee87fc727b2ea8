import './time.css'
import { firstOfMonth } from '@daybook/core/kit/civil-date.ts'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { timeWords } from '../../words/time-words.ts'
import { today } from '../../words/today.ts'
import { TradeTabs } from '../trade/trade-tabs.tsx'
import { ImportPanel } from './time-import.tsx'
import { ChangePanel, CostPanel } from './time-panels.tsx'
import { type Shown, shownIn } from './time-screens.ts'
import { TimeTyping } from './time-typing.tsx'

type Listed = OutputOf<'time.list'>

/** What is asked of the list for what is shown of it. */
const asked: { readonly [S in Shown]: Pick<InputOf<'time.list'>, 'only' | 'unbilled'> } = {
  ...{ all: {}, time: { only: 'time' }, cost: { only: 'cost' } },
  unbilled: { unbilled: true },
}

/** Time worked for customers: typed a line after the other, and what was entered over some days. */
export function TimePage() {
  const { words: common, look } = useLook()
  const words = timeWords[look.language]
  const navigate = useNavigate()
  const { book } = useParams({ from: '/$book/invoices/time' })
  const search = useSearch({ from: '/$book/invoices/time' })
  const { from = firstOfMonth(today()), through = today(), show = 'all' } = search
  const { data, error, isError, refetch } = useRead('time.list', { from, through, ...asked[show] })
  const [opened, open] = useState<string>()
  const { bar, say } = useUndoBar()
  const close = () => open(undefined)
  const said = (what: string, act: number) => {
    say(what, act)
    close()
  }
  const change = (next: typeof search) =>
    void navigate({
      to: '/$book/invoices/time',
      params: { book },
      search: { ...search, ...next },
      replace: true,
    })
  const toRates = () => void navigate({ to: '/$book/invoices/rates', params: { book } })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'd', label: words.layOut, run: () => open('cost') },
    { key: 'i', label: words.importSheet, run: () => open('import') },
    { key: 'r', label: words.rates, run: toRates },
  ])
  const offers = { tasks: data?.tasks ?? [], persons: data?.persons ?? [] }
  const work = data?.works.find((each) => each.work === opened)
  return (
    <>
      <Head title={words.time}>
        <TradeTabs side="customer" here="time" />
        <span className="labelled">
          <span aria-hidden="true">{words.from}</span>
          <DateField label={words.from} value={from} onChange={(day) => change({ from: day })} />
        </span>
        <span className="labelled">
          <span aria-hidden="true">{words.until}</span>
          <DateField label={words.until} value={through} onChange={(day) => change({ through: day })} />
        </span>
        <label className="labelled">
          <span>{words.show}</span>
          <select
            className="field"
            value={show}
            onChange={({ target }) => change({ show: shownIn(target.value) })}
          >
            {Object.entries(words.shown).map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <div className="acts">
          <Button keyHint="d" onPress={() => open('cost')}>
            {words.layOut}
          </Button>
          <Button keyHint="i" onPress={() => open('import')}>
            {words.importSheet}
          </Button>
          <Link className="button" data-kind="outlined" to="/$book/invoices/rates" params={{ book }}>
            {words.rates} <span className="key">r</span>
          </Link>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : (
          <>
            <TimeTyping {...offers} say={say} />
            <Entered data={data} open={open} />
          </>
        )}
        {bar}
      </div>
      {work === undefined ? null : <ChangePanel key={work.work} work={work} say={said} close={close} />}
      {opened === 'cost' ? <CostPanel {...offers} say={said} close={close} /> : null}
      {opened === 'import' ? <ImportPanel persons={offers.persons} say={said} close={close} /> : null}
    </>
  )
}

function Entered({ data, open }: { readonly data: Listed; open(work: string): void }) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const { works } = data
  const press = (index: number) => {
    const row = works[index]
    if (row !== undefined) open(row.work)
  }
  const keys = useRowKeys(works.length, press, works.length - 1)
  if (works.length === 0) return <p className="inside">{words.none}</p>
  return (
    <div className="table-scroll">
      <table className="table" aria-label={words.entered}>
        <thead>
          <tr>
            {[words.date, words.customer, words.task, words.person, words.note].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
            {[words.length, words.rate, words.worth].map((text) => (
              <th key={text} scope="col" className="amount">
                {text}
              </th>
            ))}
            <th scope="col">{words.invoice}</th>
          </tr>
        </thead>
        <tbody {...keys.body}>
          {works.map((row, index) => (
            <tr key={row.work} {...keys.row(index)} className="opens" onClick={() => press(index)}>
              <td className="whole">{row.date}</td>
              <th scope="row">{row.customer}</th>
              <td>{row.task}</td>
              <td>{row.person}</td>
              <td className="second">{row.note}</td>
              <td className="amount">{row.time}</td>
              <td className="amount">{row.rate === '' ? null : <Amount value={row.rate} />}</td>
              <td className="amount">
                <Amount value={row.worth} />
              </td>
              <td>{stateOf(row, words)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="total">
            <th scope="row" colSpan={5}>
              {words.total}
            </th>
            <td className="amount">{data.time}</td>
            <td />
            <td className="amount">
              <Amount value={data.worth} />
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function stateOf({ invoice, billable }: Listed['works'][number], words: (typeof timeWords)['en']): string {
  if (invoice === '—') return words.writtenOff
  return billable ? invoice : words.notBillable
}
