import './trade.css'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { type Column, useColumns } from '../../parts/columns.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords, type Language } from '../../words/amounts.ts'
import { centsOf } from '../../words/cents-text.ts'
import { confirmWords } from '../../words/confirm-words.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { ConfirmPanel, type Numbered } from './confirm-panel.tsx'
import { NsfPanel } from './nsf-panel.tsx'
import type { Side } from './side.ts'
import { TradeTabs } from './trade-tabs.tsx'
import { runMeans } from './use-run-deed.ts'

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
  const [numbered, number] = useState<Row>()
  const [means, pick] = useState('')
  const numbers = confirmWords[look.language]
  const by = runMeans.find((each) => each === means)
  const known = kindsOf[side].find((each) => each === kind) ?? kindsOf[side][0]
  const asked = {
    kind: known,
    side: side === 'customer' ? ('customers' as const) : ('suppliers' as const),
    ...(side === 'supplier' && by !== undefined ? { means: by } : {}),
    ...(span.from === '' ? {} : { from: span.from }),
    ...(span.through === '' ? {} : { through: span.through }),
  }
  const { data, error, isError, refetch } = useRead('payment.list', asked)
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
        {side === 'customer' ? null : (
          <label className="labelled">
            <span>{numbers.means}</span>
            <select className="field" value={means} onChange={(event) => pick(event.target.value)}>
              <option value="">{numbers.allMeans}</option>
              {runMeans.map((each) => (
                <option key={each} value={each}>
                  {words.meansOf[each]}
                </option>
              ))}
            </select>
          </label>
        )}
        {(['from', 'through'] as const).map((end) => (
          <span key={end} className="labelled">
            <span aria-hidden="true">{common[end]}</span>
            <DateField
              label={common[end]}
              value={span[end]}
              onChange={(day) => reach({ ...span, [end]: day })}
            />
          </span>
        ))}
        <Acts side={side}>
          <ListFiles command="payment.list" input={asked} isEmpty={data?.settlements.length === 0} />
        </Acts>
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
            side={side}
            title={title}
            list={data.settlements.toReversed()}
            number={number}
            {...(known === 'receipt' ? { takeBack: take } : {})}
          />
        )}
      </div>
      {returned === undefined ? null : (
        <NsfPanel key={returned.entry} entry={returned.entry} say={say} close={() => take(undefined)} />
      )}
      {numbered === undefined ? null : (
        <ConfirmPanel
          key={numbered.entry}
          things={[paymentOf(numbered, look.language)]}
          say={say}
          close={() => number(undefined)}
        />
      )}
      {bar}
    </>
  )
}

function Acts({ side, children }: { readonly side: Side; readonly children: ReactNode }) {
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
      {children}
      <Button kind="filled" keyHint={isSale ? 'r' : 'p'} onPress={run}>
        {label}
      </Button>
    </div>
  )
}

/** A payment as the panel of its confirmation number names it. */
function paymentOf({ party, amount, entry, reference }: Row, language: Language): Numbered {
  const label = `${party}, ${amountWords(amount, language)}, ${entry}`
  return { id: entry, is: 'payment', label, confirmation: reference }
}

function useSettlementColumns(side: Side): readonly Column<Row>[] {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const ours = { key: 'payee', text: confirmWords[look.language].ours, value: ({ payee }: Row) => payee }
  return [
    { key: 'date', text: common.date, value: ({ date }) => date },
    { key: 'party', text: words.party, value: ({ party }) => party },
    { key: 'about', text: words.what, value: ({ about }) => about },
    ...(side === 'supplier' ? [ours] : []),
    { key: 'means', text: words.means, value: ({ means }) => words.meansOf[means] ?? means },
    { key: 'reference', text: words.reference, value: ({ reference }) => reference },
    { key: 'account', text: common.account, value: ({ account }) => account },
    { key: 'entry', text: common.entry, value: ({ entry }) => entry },
    { key: 'amount', text: common.amount, isAmount: true, value: ({ amount }) => centsOf(amount) },
  ]
}

function Settlements({
  side,
  title,
  list,
  number,
  takeBack,
}: {
  readonly side: Side
  number(row: Row): void
  readonly title: string
  readonly list: readonly Row[]
  takeBack?(row: Row): void
}) {
  const { words: common, look } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const [most, more] = useState(atATime)
  const { rows, heads } = useColumns(`settlements-${side}`, useSettlementColumns(side), list)
  const shown = rows.slice(0, most)
  const keys = useRowKeys(shown.length, (index) => {
    const entry = shown[index]?.entry ?? ''
    if (entry !== '') void navigate({ to: '/$book/entry/$entry', params: { book: name, entry } })
  })
  const body = useFirstFocus(shown.length)
  const onRow = (run: (row: Row) => void) => () => {
    const row = shown[keys.current]
    if (row !== undefined && row.entry !== '') run(row)
  }
  useScreenKeys([
    { key: 'c', label: confirmWords[look.language].deed, run: onRow(number) },
    ...(takeBack === undefined
      ? []
      : [{ key: 'x', label: settleWords[look.language].nsf, run: onRow(takeBack) }]),
  ])
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={title}>
        <thead>{heads}</thead>
        <tbody ref={body} {...keys.body}>
          {shown.map((each, index) => (
            <SettlementRow key={each.id} side={side} settlement={each} row={keys.row(index)} />
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

function SettlementRow({
  side,
  settlement: each,
  row,
}: {
  readonly side: Side
  readonly settlement: Row
  readonly row: object
}) {
  const { look } = useLook()
  const words = settleWords[look.language]
  return (
    <tr {...row}>
      <td className="second">{each.date}</td>
      <th scope="row">{each.party}</th>
      <td className="second">{each.about}</td>
      {side === 'supplier' ? <td className="second">{each.payee}</td> : null}
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
