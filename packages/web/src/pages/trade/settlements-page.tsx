import './trade.css'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { type Column, useColumns } from '../../parts/columns.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { centsOf } from '../../words/cents-text.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { DayField } from '../payroll/form-parts.tsx'
import { NsfPanel } from './nsf-panel.tsx'
import type { Side } from './side.ts'
import { TradeTabs } from './trade-tabs.tsx'

/** What came from customers: receipts, and what was refunded or written off. */
export function ReceiptsPage() {
  return <SettlementsPage key="customer" side="customer" />
}

/** What went to suppliers. */
export function PaymentsPage() {
  return <SettlementsPage key="supplier" side="supplier" />
}

type Row = OutputOf<'payment.list'>['settlements'][number]

const kindsOf = {
  customer: ['receipt', 'refund', 'write-off', 'allocation'],
  supplier: ['payment', 'refund', 'allocation'],
} as const

/** How many rows are shown at first, and how many more at a time. */
const atATime = 500

function SettlementsPage({ side }: { readonly side: Side }) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const documents = documentWords[look.language]
  const { bar, say } = useUndoBar()
  const [kind, choose] = useState<string>(kindsOf[side][0])
  const [span, reach] = useState({ from: `${today().slice(0, 4)}-01-01`, through: '' })
  const [returned, take] = useState<Row>()
  const known = kindsOf[side].find((each) => each === kind) ?? kindsOf[side][0]
  const { data, error, isError, refetch } = useRead('payment.list', {
    kind: known,
    ...(span.from === '' ? {} : { from: span.from }),
    ...(span.through === '' ? {} : { through: span.through }),
  })
  const title = side === 'customer' ? words.receipts : words.payments
  return (
    <>
      <Head title={title}>
        <label className="labelled">
          <span>{documents.show}</span>
          <select className="field" value={known} onChange={(event) => choose(event.target.value)}>
            {kindsOf[side].map((each) => (
              <option key={each} value={each}>
                {documents.kinds[each]}
              </option>
            ))}
          </select>
        </label>
        <span className="line-form">
          <DayField label={common.from} value={span.from} onChange={(from) => reach({ ...span, from })} />
          <DayField
            label={common.through}
            value={span.through}
            onChange={(through) => reach({ ...span, through })}
          />
        </span>
        <Acts side={side} />
        <TradeTabs side={side} here={side === 'customer' ? 'receipts' : 'payments'} />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && data.settlements.length === 0 ? (
          <p className="opening-line">{words.noSettlements}</p>
        ) : null}
        {data === undefined || data.settlements.length === 0 ? null : (
          <Settlements
            title={title}
            list={data.settlements.toReversed()}
            {...(known === 'receipt' ? { takeBack: take } : {})}
          />
        )}
      </div>
      {returned === undefined ? null : (
        <NsfPanel entry={returned.entry} say={say} close={() => take(undefined)} />
      )}
      {bar}
    </>
  )
}

function Acts({ side }: { readonly side: Side }) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const isSale = side === 'customer'
  const label = isSale ? words.takeReceipt : words.payRun
  const run = () =>
    isSale
      ? void navigate({ to: '/$book/invoices/receipts/new', params: { book: name }, search: {} })
      : void navigate({ to: '/$book/bills/run', params: { book: name } })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.openEntry },
    { key: isSale ? 'r' : 'p', label, run },
  ])
  return (
    <div className="acts">
      <Button kind="filled" keyHint={isSale ? 'r' : 'p'} onPress={run}>
        {label}
      </Button>
    </div>
  )
}

function useSettlementColumns(): readonly Column<Row>[] {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  return [
    { key: 'date', text: common.date, value: ({ date }) => date },
    { key: 'party', text: words.party, value: ({ party }) => party },
    { key: 'items', text: words.what, value: ({ items }) => items },
    { key: 'means', text: words.means, value: ({ means }) => words.meansOf[means] ?? means },
    { key: 'reference', text: words.reference, value: ({ reference }) => reference },
    { key: 'account', text: common.account, value: ({ account }) => account },
    { key: 'entry', text: common.entry, value: ({ entry }) => entry },
    { key: 'amount', text: common.amount, isAmount: true, value: ({ amount }) => centsOf(amount) },
  ]
}

function Settlements({
  title,
  list,
  takeBack,
}: {
  readonly title: string
  readonly list: readonly Row[]
  takeBack?(row: Row): void
}) {
  const { words: common, look } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const [most, more] = useState(atATime)
  const { rows, heads } = useColumns('settlements', useSettlementColumns(), list)
  const shown = rows.slice(0, most)
  const keys = useRowKeys(shown.length, (index) => {
    const entry = shown[index]?.entry ?? ''
    if (entry !== '') void navigate({ to: '/$book/entry/$entry', params: { book: name, entry } })
  })
  const body = useFirstFocus(shown.length)
  useScreenKeys(
    takeBack === undefined
      ? []
      : [
          {
            key: 'x',
            label: settleWords[look.language].nsf,
            run: () => {
              const row = shown[keys.current]
              if (row !== undefined && row.entry !== '') takeBack(row)
            },
          },
        ],
  )
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={title}>
        <thead>{heads}</thead>
        <tbody ref={body} {...keys.body}>
          {shown.map((each, index) => (
            <SettlementRow key={each.id} settlement={each} row={keys.row(index)} />
          ))}
        </tbody>
      </table>
      {rows.length <= most ? null : (
        <p className="opening-line">
          <Button kind="word" onPress={() => more(most + atATime)}>
            {common.more}
          </Button>
        </p>
      )}
    </div>
  )
}

function SettlementRow({ settlement: each, row }: { readonly settlement: Row; readonly row: object }) {
  const { look } = useLook()
  const words = settleWords[look.language]
  return (
    <tr {...row}>
      <td className="second">{each.date}</td>
      <th scope="row">{each.party}</th>
      <td className="second">{each.items}</td>
      <td className="second">{words.meansOf[each.means] ?? each.means}</td>
      <td className="second">{each.reference}</td>
      <td className="second">{each.account}</td>
      <td>
        {each.entry} {each.status === 'reversed' ? <span className="second">{words.reversed}</span> : null}
      </td>
      <td className="amount">
        <Amount value={each.amount} />
      </td>
    </tr>
  )
}
