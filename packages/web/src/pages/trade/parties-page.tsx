import './trade.css'
import { folded } from '@daybook/core/kit/fold.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { type Column, useColumns } from '../../parts/columns.tsx'
import { FilterField } from '../../parts/filter-field.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { centsOf, sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { AddParty } from './party-panel.tsx'
import { partyPath, type Side } from './side.ts'
import { TradeTabs } from './trade-tabs.tsx'

/** The customers with what each owes and how old it is. */
export function CustomersPage() {
  return <PartiesPage key="customer" side="customer" />
}

/** The suppliers with what each is owed and how old it is. */
export function SuppliersPage() {
  return <PartiesPage key="supplier" side="supplier" />
}

const spans = ['current', 'span1', 'span2', 'span3', 'later', 'total'] as const

type Row = {
  readonly name: string
  readonly number: string
  readonly province: string
  readonly terms: string
  readonly closed: string
  /** Somebody whom only journal entries name, without a card of their own. */
  readonly isUnknown: boolean
} & Readonly<Record<(typeof spans)[number], string>>

const nothing = {
  current: '0.00',
  span1: '0.00',
  span2: '0.00',
  span3: '0.00',
  later: '0.00',
  total: '0.00',
}

/** Everybody of a side: those with a card, and those whom only journal entries name. */
function useRows(side: Side, withClosed: boolean) {
  const list = useRead(side === 'customer' ? 'customer.list' : 'supplier.list', { all: withClosed })
  const { data: aged } = useRead('ageing.show', { side: side === 'customer' ? 'customers' : 'suppliers' })
  const parties = list.data?.parties ?? []
  const byName = new Map((aged?.parties ?? []).map((each) => [each.party, each]))
  const known = new Set(parties.map(({ name }) => name))
  const rows: Row[] = parties.map((each) => ({
    ...each,
    ...nothing,
    total: each.open,
    ...byName.get(each.name),
    isUnknown: false,
  }))
  const unknown: Row[] = (aged?.parties ?? [])
    .filter(({ party }) => !known.has(party))
    .map((each) => ({
      ...each,
      name: each.party,
      number: '',
      province: '',
      terms: '',
      closed: '',
      isUnknown: true,
    }))
  return { ...list, rows: [...rows, ...unknown], totals: aged?.totals[0] }
}

function usePartyColumns(): readonly Column<Row>[] {
  const { look } = useLook()
  const words = partyWords[look.language]
  const names: Readonly<Record<(typeof spans)[number], string>> = {
    current: words.notDue,
    span1: words.days(1, 30),
    span2: words.days(31, 60),
    span3: words.days(61, 90),
    later: words.over(90),
    total: words.open,
  }
  return [
    { key: 'name', text: words.name, value: ({ name }) => name },
    { key: 'number', text: words.number, value: ({ number }) => number },
    { key: 'province', text: words.province, value: ({ province }) => province },
    { key: 'terms', text: words.terms, value: ({ terms }) => Number.parseInt(terms, 10) || 0 },
    ...spans.map((key) => ({
      key,
      text: names[key],
      isAmount: true,
      value: (row: Row) => centsOf(row[key]),
    })),
  ]
}

function PartiesPage({ side }: { readonly side: Side }) {
  const { words: common, look } = useLook()
  const words = partyWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [withClosed, take] = useState(false)
  const [text, filter] = useState('')
  const [adding, add] = useState<string>()
  const { rows: all, data, error, isError, refetch } = useRows(side, withClosed)
  const found = all.filter((each) => folded(`${each.name} ${each.number}`).includes(folded(text)))
  const { rows, heads } = useColumns(`${side}s`, usePartyColumns(), found)
  const title = side === 'customer' ? words.customers : words.suppliers
  const openParty = (party: string) => void navigate({ to: partyPath[side], params: { book: name, party } })
  const open = (row: Row | undefined) => {
    if (row?.isUnknown === true) add(row.name)
    else if (row !== undefined) openParty(row.name)
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'n', label: side === 'customer' ? words.newCustomer : words.newSupplier, run: () => add('') },
  ])
  return (
    <>
      <Head title={title}>
        <span className="state">{data === undefined ? '' : words.countOf(rows.length)}</span>
        <FilterField value={text} onChange={filter} />
        <label className="labelled">
          <input type="checkbox" checked={withClosed} onChange={(event) => take(event.target.checked)} />
          <span>{words.withClosed}</span>
        </label>
        <div className="acts">
          <ListFiles
            command="report.party-list"
            input={{
              side: `${side}s`,
              ...(withClosed ? { closed: true } : {}),
              ...(text.trim() === '' ? {} : { find: text }),
            }}
            isEmpty={found.length === 0}
          />
          <Button kind="filled" keyHint="n" onPress={() => add('')}>
            {side === 'customer' ? words.newCustomer : words.newSupplier}
          </Button>
        </div>
        <TradeTabs side={side} here={side === 'customer' ? 'customers' : 'suppliers'} />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? (
          <p className="opening-line">{words.noneYet('n')}</p>
        ) : null}
        {rows.length === 0 ? null : <PartyTable title={title} heads={heads} rows={rows} open={open} />}
      </div>
      {adding === undefined ? null : (
        <AddParty side={side} named={adding} say={say} close={() => add(undefined)} done={openParty} />
      )}
      {bar}
    </>
  )
}

function PartyTable({
  title,
  heads,
  rows,
  open,
}: {
  readonly title: string
  readonly heads: React.ReactNode
  readonly rows: readonly Row[]
  open(row: Row | undefined): void
}) {
  const { words: common, look } = useLook()
  const words = partyWords[look.language]
  const keys = useRowKeys(rows.length, (index) => open(rows[index]))
  const body = useFirstFocus(rows.length)
  return (
    <div className="scrolls">
      <table className="table wide-table" data-phone="parties" aria-label={title}>
        <thead>{heads}</thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr key={each.name} {...keys.row(index)} className="opens" onClick={() => open(each)}>
              <th scope="row">
                {each.name}{' '}
                {each.closed === '' ? null : <span className="second">{words.closedSince(each.closed)}</span>}
                {each.isUnknown ? <span className="second">{words.journalOnly}</span> : null}
              </th>
              <td className="second">{each.number}</td>
              <td>{each.province}</td>
              <td className="second">{each.terms}</td>
              {spans.map((span) => (
                <td key={span} className={span === 'total' ? 'amount strong' : 'amount'}>
                  <Amount value={each[span]} zero="blank" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {common.total}
            </th>
            {spans.map((span) => (
              <td key={span} className="amount plain-total">
                <Amount value={sumOfTexts(rows.map((row) => row[span]))} zero="dash" />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
