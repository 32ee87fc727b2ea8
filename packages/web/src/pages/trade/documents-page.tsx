import './trade.css'
import { folded } from '@daybook/core/kit/fold.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useColumns } from '../../parts/columns.tsx'
import { FilterField } from '../../parts/filter-field.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { DocumentRow, useDocumentColumns } from './document-row.tsx'
import { type ListSearch, shownKinds } from './document-search.ts'
import {
  documentPath,
  documentsPath,
  type ListedDocument,
  newDocumentPath,
  type Side,
  stateOf,
} from './side.ts'
import { TradeTabs } from './trade-tabs.tsx'

/** Invoices by how they stand, and on wish credit notes, deposits and estimates. */
export function InvoicesPage() {
  const search = useSearch({ from: '/$book/invoices' })
  return <DocumentsPage key="customer" side="customer" search={search} />
}

/** Bills by how they stand, and vendor credits. */
export function BillsPage() {
  const search = useSearch({ from: '/$book/bills' })
  return <DocumentsPage key="supplier" side="supplier" search={search} />
}

/** How many rows are shown at first, and how many more at a time. */
const atATime = 500

function useDocuments(side: Side, show: string) {
  const open = { open: show === 'open' || show === 'overdue' }
  const isEstimates = side === 'customer' && (show === 'estimates' || show === 'orders')
  const sales = useRead('invoice.list', open, side === 'customer' && !isEstimates)
  const bills = useRead('bill.list', open, side === 'supplier')
  const estimates = useRead('estimate.list', {}, isEstimates)
  const read = isEstimates ? estimates : side === 'customer' ? sales : bills
  const documents = (read.data?.documents ?? []).filter((each) => fits(each, show))
  // What is owed longest stands first among the open ones, the newest first among all others.
  return { ...read, documents: open.open ? documents : documents.toReversed() }
}

function fits(document: ListedDocument, show: string): boolean {
  const isCharge = document.kind === 'invoice' || document.kind === 'bill'
  if (show === 'credits') return !isCharge
  if (show === 'orders') return document.status === 'accepted' || document.status === 'part-billed'
  if (show === 'open') return isCharge
  if (show === 'overdue') return stateOf(document, today()) === 'overdue'
  return show === 'paid' ? isCharge && document.status === 'paid' : true
}

function DocumentsPage({ side, search }: { readonly side: Side; readonly search: ListSearch }) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const show = shownKinds[side].find((each) => each === search.show) ?? 'open'
  const { bar, say } = useUndoBar()
  const sending = useSending(say)
  const [text, filter] = useState('')
  const read = useDocuments(side, show)
  const found = read.documents.filter((each) =>
    folded(`${each.number} ${each.party} ${each.total}`).includes(folded(text)),
  )
  const title = side === 'customer' ? words.invoices : words.bills
  return (
    <>
      <Head title={title}>
        <span className="state">
          {read.data === undefined
            ? ''
            : `${words.countOf(found.length)}, ${words.sumOpen(
                amountWords(sumOfTexts(found.map(({ open }) => open)), look.language),
              )}`}
        </span>
        <Filters side={side} show={show} text={text} filter={filter} />
        <Acts side={side} show={show} text={text} isEmpty={found.length === 0} />
        <TradeTabs side={side} here={side === 'customer' ? 'invoices' : 'bills'} />
      </Head>
      <div className="content">
        {side === 'supplier' ? <MissingBills /> : null}
        <RefusalBox refusals={sending.refusals} />
        {read.isError ? <Failure error={read.error} again={() => void read.refetch()} /> : null}
        {read.data === undefined && !read.isError ? <Loading /> : null}
        {read.data !== undefined && found.length === 0 ? (
          <p className="opening-line">{words.none('n')}</p>
        ) : null}
        {found.length === 0 ? null : <DocumentTable side={side} title={title} documents={found} />}
      </div>
      {bar}
    </>
  )
}

function Filters({
  side,
  show,
  text,
  filter,
}: {
  readonly side: Side
  readonly show: string
  readonly text: string
  filter(text: string): void
}) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  return (
    <>
      <label className="labelled">
        <span>{words.show}</span>
        <select
          className="field"
          value={show}
          onChange={(event) =>
            void navigate({
              to: documentsPath[side],
              params: { book: name },
              search: { show: event.target.value },
              replace: true,
            })
          }
        >
          {shownKinds[side].map((each) => (
            <option key={each} value={each}>
              {words.shown[each]}
            </option>
          ))}
        </select>
      </label>
      <FilterField value={text} onChange={filter} />
    </>
  )
}

function Acts({
  side,
  show,
  text,
  isEmpty,
}: {
  readonly side: Side
  readonly show: string
  readonly text: string
  readonly isEmpty: boolean
}) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const settle = settleWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const make = side === 'customer' ? words.newInvoice : words.newBill
  const create = () => void navigate({ to: newDocumentPath[side], params: { book: name }, search: {} })
  const money = side === 'customer' ? settle.takeReceipt : settle.payRun
  const settleThem = () =>
    side === 'customer'
      ? void navigate({ to: '/$book/invoices/receipts/new', params: { book: name }, search: {} })
      : void navigate({ to: '/$book/bills/run', params: { book: name } })
  const key = side === 'customer' ? 'r' : 'p'
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'n', label: make, run: create },
    { key, label: money, run: settleThem },
  ])
  return (
    <div className="acts">
      <ListFiles command="report.document-list" input={listAsked(side, show, text)} isEmpty={isEmpty} />
      <Button keyHint={key} onPress={settleThem}>
        {money}
      </Button>
      <Button kind="filled" keyHint="n" onPress={create}>
        {make}
      </Button>
    </div>
  )
}

/** What the report of documents is asked for the rows that are shown. */
function listAsked(side: Side, show: string, text: string) {
  const isEstimates = show === 'estimates' || show === 'orders'
  const isAll = show === 'all' || show === 'estimates'
  return {
    kind: side === 'supplier' ? 'bills' : isEstimates ? 'estimates' : 'invoices',
    ...(isAll ? {} : { state: show }),
    ...(text.trim() === '' ? {} : { find: text }),
  }
}

/** The bills that a supplier should have sent by now. */
function MissingBills() {
  const { look } = useLook()
  const words = documentWords[look.language]
  const { data } = useRead('bill.missing', {})
  if (data === undefined || data.missing.length === 0) return null
  return (
    <ul className="opening-line notices">
      {data.missing.map(({ supplier, by }) => (
        <li key={supplier}>{words.billLate(supplier, by)}</li>
      ))}
    </ul>
  )
}

function DocumentTable({
  side,
  title,
  documents,
}: {
  readonly side: Side
  readonly title: string
  readonly documents: readonly ListedDocument[]
}) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const [most, more] = useState(atATime)
  const { rows, heads } = useColumns(`${side}-documents`, useDocumentColumns(side), documents)
  const shown = rows.slice(0, most)
  const open = (index: number) => {
    const row = shown[index]
    if (row === undefined) return
    void navigate({ to: documentPath[side], params: { book: name, document: row.id }, search: {} })
  }
  const keys = useRowKeys(shown.length, open)
  const body = useFirstFocus(shown.length)
  return (
    <div className="scrolls">
      <table className="table wide-table" data-phone="documents" aria-label={title}>
        <thead>{heads}</thead>
        <tbody ref={body} {...keys.body}>
          {shown.map((each, index) => (
            <DocumentRow key={each.id} document={each} row={keys.row(index)} open={() => open(index)} />
          ))}
        </tbody>
      </table>
      {rows.length <= most ? null : (
        <p className="opening-line">
          {words.shownOf(shown.length, rows.length)}{' '}
          <Button kind="word" onPress={() => more(most + atATime)}>
            {common.more}
          </Button>
        </p>
      )}
    </div>
  )
}
