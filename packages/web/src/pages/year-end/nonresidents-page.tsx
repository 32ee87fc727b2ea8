import './year-end.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { isZero, percentWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { nonResidentWords } from '../../words/nonresident-words.ts'
import { slipWords } from '../../words/slip-words.ts'
import { today } from '../../words/today.ts'
import { NonResidentPayPanel, NonResidentRemitPanel, NonResidentSetPanel } from './nonresident-panels.tsx'
import { type SlipsSearch, usualYear } from './slips-search.ts'

type Listed = OutputOf<'nonresident.list'>
type Deed = 'set' | 'pay' | 'remit'

/** Who lives outside Canada for tax, what they were paid in a year, and what was withheld and is owed. */
export function NonResidentsPage() {
  const { words: common, look } = useLook()
  const words = nonResidentWords[look.language]
  const slips = slipWords[look.language]
  const search = useSearch({ from: '/$book/year-end/non-residents' })
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [deed, open] = useState<Deed>()
  const year = search.year ?? usualYear(today())
  const { data, error, isError, refetch } = useRead('nonresident.list', { year })
  const change = (next: SlipsSearch) =>
    void navigate({
      to: '/$book/year-end/non-residents',
      params: { book: name },
      search: { ...search, ...next },
      replace: true,
    })
  const back = () =>
    void navigate({ to: '/$book/year-end', params: { book: name }, search: { ...search, kind: 'NR4', year } })
  const hasSuppliers =
    data?.nonResidents.some(({ nonResident }) => nonResident.startsWith('supplier:')) ?? false
  const hasOwed = data !== undefined && !isZero(data.owed)
  useScreenKeys(
    deed === undefined
      ? [
          { key: 'n', label: words.set, run: () => open('set') },
          ...(hasSuppliers ? [{ key: 'p', label: words.pay, run: () => open('pay') }] : []),
          ...(hasOwed ? [{ key: 'r', label: words.remit, run: () => open('remit') }] : []),
          { key: '[', label: slips.earlier, run: () => change({ year: year - 1 }) },
          { key: ']', label: slips.later, run: () => change({ year: year + 1 }) },
          { key: 'Escape', label: common.back, shown: 'Esc', run: back },
        ]
      : [],
  )
  const done = (what: string, act: number) => {
    open(undefined)
    say(what, act)
  }
  const close = () => open(undefined)
  return (
    <>
      <Head title={words.title}>
        <span className="state">{year}</span>
        <div className="acts">
          <Button keyHint="n" onPress={() => open('set')}>
            {words.set}
          </Button>
          {hasSuppliers ? (
            <Button keyHint="p" onPress={() => open('pay')}>
              {words.pay}
            </Button>
          ) : null}
          {hasOwed ? (
            <Button kind="filled" keyHint="r" onPress={() => open('remit')}>
              {words.remit}
            </Button>
          ) : null}
          <Button onPress={back}>{words.toSlips}</Button>
        </div>
      </Head>
      <div className="content">
        <p className="opening-line second">{words.explained}</p>
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? isError ? null : <Loading /> : <Tables shown={data} say={say} />}
      </div>
      {deed === 'set' ? <NonResidentSetPanel say={done} close={close} /> : null}
      {deed === 'pay' && data !== undefined ? (
        <NonResidentPayPanel shown={data} say={done} close={close} />
      ) : null}
      {deed === 'remit' && data !== undefined ? (
        <NonResidentRemitPanel shown={data} say={done} close={close} />
      ) : null}
      {bar}
    </>
  )
}

type Say = (what: string, act: number) => void

function Tables({ shown, say }: { readonly shown: Listed; readonly say: Say }) {
  const { look } = useLook()
  const words = nonResidentWords[look.language]
  if (shown.nonResidents.length === 0) return <p className="opening-line">{words.none}</p>
  return (
    <>
      <People rows={shown.nonResidents} say={say} />
      {shown.months.length === 0 ? null : <Months rows={shown.months} />}
      {shown.payments.length === 0 ? null : <Payments rows={shown.payments} people={shown.nonResidents} />}
    </>
  )
}

function People({ rows, say }: { readonly rows: Listed['nonResidents']; readonly say: Say }) {
  const { look } = useLook()
  const words = nonResidentWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const remove = ({ nonResident, name }: Listed['nonResidents'][number]) => {
    const at = nonResident.indexOf(':')
    const id = nonResident.slice(at + 1)
    const who = nonResident.slice(0, at) === 'supplier' ? { supplier: id } : { shareholder: id }
    void settle(
      () => write('nonresident.remove', who),
      () => words.didRemove(name),
    )
  }
  return (
    <div className="scrolls">
      <RefusalBox refusals={refusals} />
      <table className="table slip-table" aria-label={words.title}>
        <thead>
          <tr>
            {[
              words.name,
              words.country,
              words.income,
              words.rate,
              words.article,
              words.exempt,
              words.since,
            ].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col" className="amount">
              {words.gross}
            </th>
            <th scope="col" className="amount">
              {words.withheld}
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={each.nonResident}>
              <th scope="row">{each.name}</th>
              <td>{each.country}</td>
              <td>{each.incomeCode}</td>
              <td>{percentWords(each.rate, look.language)}</td>
              <td className="second">{each.article}</td>
              <td className="second">{each.exemption}</td>
              <td className="second">
                {each.from}
                {each.through === '' ? '' : ` – ${each.through}`}
              </td>
              <td className="amount">
                <Amount value={each.gross} zero="dash" />
              </td>
              <td className="amount">
                <Amount value={each.withheld} zero="dash" />
              </td>
              <td>
                <Button kind="word" onPress={() => remove(each)}>
                  {words.remove}
                  <span className="visually-hidden"> {each.name}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Months({ rows }: { readonly rows: Listed['months'] }) {
  const { look } = useLook()
  const words = nonResidentWords[look.language]
  return (
    <section className="year-section" aria-label={words.months}>
      <h2>{words.months}</h2>
      <div className="scrolls">
        <table className="table slip-table" aria-label={words.months}>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" className="amount">
                {words.withheld}
              </th>
              <th scope="col">{words.due}</th>
              <th scope="col" className="amount">
                {words.owed}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => (
              <tr key={each.month}>
                <th scope="row">{each.month}</th>
                <td className="amount">
                  <Amount value={each.withheld} />
                </td>
                <td>{each.due}</td>
                <td className="amount">
                  {isZero(each.owed) ? (
                    <span className="second">{words.paidOff}</span>
                  ) : (
                    <Amount value={each.owed} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Payments({
  rows,
  people,
}: {
  readonly rows: Listed['payments']
  readonly people: Listed['nonResidents']
}) {
  const { look } = useLook()
  const words = nonResidentWords[look.language]
  const called = (key: string) => people.find(({ nonResident }) => nonResident === key)?.name ?? key
  return (
    <section className="year-section" aria-label={words.payments}>
      <h2>{words.payments}</h2>
      <div className="scrolls">
        <table className="table slip-table" aria-label={words.payments}>
          <thead>
            <tr>
              {[words.date, words.name, words.entry, words.income].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col" className="amount">
                {words.gross}
              </th>
              <th scope="col" className="amount">
                {words.withheld}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => (
              <tr key={`${each.nonResident} ${each.entry} ${each.what}`}>
                <td className="second">{each.date}</td>
                <th scope="row">{called(each.nonResident)}</th>
                <td>
                  <EntryLink entry={each.entry} />
                </td>
                <td>{each.exemption === '' ? each.incomeCode : `${each.incomeCode}, ${each.exemption}`}</td>
                <td className="amount">
                  <Amount value={each.gross} />
                </td>
                <td className="amount">
                  <Amount value={each.withheld} zero="dash" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
