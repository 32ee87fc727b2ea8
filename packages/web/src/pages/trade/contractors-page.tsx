import './trade.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { SidePanel } from '../../parts/form-parts.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { amountWords, isZero } from '../../words/amounts.ts'
import { contractorWords } from '../../words/contractor-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import type { ContractorSearch } from './document-search.ts'
import { TradeTabs } from './trade-tabs.tsx'

type Contractor = OutputOf<'supplier.contractors'>['contractors'][number]
type Payment = OutputOf<'supplier.contractors'>['payments'][number]

/** How many years back can be chosen. */
const yearsBack = 6

/** What contractors were paid in a year and what their slips report; each opens to its payments. */
export function ContractorsPage() {
  const { words: common, look } = useLook()
  const words = contractorWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const search = useSearch({ from: '/$book/bills/contractors' })
  const now = Number(today().slice(0, 4))
  const { year = now, fiscal = false, goods = '' } = search
  const asked = { year, fiscal, ...(goods === '' ? {} : { goods: [goods] }) }
  const { data, error, isError, refetch } = useRead('supplier.contractors', { ...asked, detail: true })
  const change = (next: ContractorSearch) =>
    void navigate({
      to: '/$book/bills/contractors',
      params: { book: name },
      search: { ...search, ...next },
      replace: true,
    })
  const rows = data?.contractors ?? []
  const opened = rows.find((each) => each.contractor === search.contractor)
  // To the slips of the contractor that is open, else of the first: those of the year that is shown.
  const kind = (opened ?? rows[0])?.slip === 'T4A' ? 'T4A' : 'T5018'
  const slips = () =>
    void navigate({
      to: '/$book/year-end',
      params: { book: name },
      search: { kind, year, ...(fiscal && kind === 'T5018' ? { fiscal } : {}) },
    })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.payments },
    { key: 'l', label: words.toSlips, run: slips },
  ])
  return (
    <>
      <Head title={words.title}>
        <span className="state">
          {data === undefined ? '' : words.sum(rows.filter(({ needed }) => needed).length)}
        </span>
        <Filters asked={{ year, fiscal, goods }} change={change} />
        <div className="acts">
          <ListFiles
            command="supplier.contractors"
            input={{ ...asked, detail: true }}
            isEmpty={rows.length === 0}
          />
          <Button keyHint="l" onPress={slips}>
            {words.toSlips}
          </Button>
        </div>
        <TradeTabs side="supplier" here="contractors" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.none}</p> : null}
        {data === undefined || rows.length === 0 ? null : (
          <>
            <p className="opening-line second">{words.explained}</p>
            <ContractorTable
              rows={rows}
              reported={data.reported}
              open={({ contractor }) => change({ contractor })}
            />
          </>
        )}
      </div>
      {opened === undefined ? null : (
        <PaymentsPanel
          key={opened.contractor}
          of={opened}
          payments={(data?.payments ?? []).filter(({ contractor }) => contractor === opened.contractor)}
          close={() => change({ contractor: undefined })}
        />
      )}
    </>
  )
}

function Filters({
  asked: { year, fiscal, goods },
  change,
}: {
  readonly asked: { readonly year: number; readonly fiscal: boolean; readonly goods: string }
  change(next: ContractorSearch): void
}) {
  const { look } = useLook()
  const words = contractorWords[look.language]
  const now = Number(today().slice(0, 4))
  return (
    <>
      <label className="labelled">
        <span>{words.year}</span>
        <select
          className="field"
          value={String(year)}
          onChange={(event) => change({ year: Number(event.target.value), contractor: undefined })}
        >
          {Array.from({ length: yearsBack }, (_, back) => now - back).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        <span>{words.span}</span>
        <select
          className="field"
          value={fiscal ? 'fiscal' : ''}
          onChange={(event) => change({ fiscal: event.target.value === 'fiscal' || undefined })}
        >
          <option value="">{words.calendar}</option>
          <option value="fiscal">{words.fiscal}</option>
        </select>
      </label>
      <span className="labelled" title={words.goodsNote}>
        <span aria-hidden="true">{words.goods}</span>
        <span className="boxed-account boxed">
          <AccountField
            label={words.goods}
            value={goods}
            onChange={(code) => change({ goods: code === '' ? undefined : code })}
          />
        </span>
      </span>
    </>
  )
}

function ContractorTable({
  rows,
  reported,
  open,
}: {
  readonly rows: readonly Contractor[]
  readonly reported: string
  open(row: Contractor): void
}) {
  const { look } = useLook()
  const words = contractorWords[look.language]
  const keys = useRowKeys(rows.length, (index) => {
    const row = rows[index]
    if (row !== undefined) open(row)
  })
  const body = useFirstFocus(rows.length)
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={words.title}>
        <thead>
          <tr>
            {[words.contractor, words.slip, words.days, words.number, words.needed].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {[words.paid, words.gst, words.goodsIn, words.reported].map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr key={each.contractor} {...keys.row(index)} className="opens" onClick={() => open(each)}>
              <th scope="row" className="whole">
                {each.contractor}
              </th>
              <td>{each.slip}</td>
              <td className="second">
                {each.from} – {each.through}
              </td>
              <td className="second">{each.number}</td>
              <td className="whole">
                {each.needed ? words.yes : <span className="second">{words.no}</span>}{' '}
                {each.missing === '' ? null : <span className="state-word">{words.lacks(each.missing)}</span>}
              </td>
              {(['paid', 'gst', 'goods', 'reported'] as const).map((field) => (
                <td key={field} className={field === 'reported' ? 'amount strong' : 'amount'}>
                  <Amount value={each[field]} zero="blank" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={8}>
              {words.total}
            </th>
            <td className="amount plain-total">
              <Amount value={reported} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** The payments behind a contractor’s slip, each of which leads to its entry. */
function PaymentsPanel({
  of,
  payments,
  close,
}: {
  readonly of: Contractor
  readonly payments: readonly Payment[]
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = contractorWords[look.language]
  const { name } = useBook()
  return (
    <SidePanel title={`${of.contractor}, ${of.slip}`} close={close}>
      <p>
        <Link to="/$book/suppliers/$party" params={{ book: name, party: of.contractor }}>
          {words.toSupplier}
        </Link>
      </p>
      {of.missing === '' ? null : <p>{words.lacks(of.missing)}</p>}
      {payments.length === 0 ? <p className="second">{words.noPayments}</p> : null}
      {payments.length === 0 ? null : (
        <div className="scrolls">
          <table className="posted" aria-label={words.payments}>
            <thead>
              <tr>
                <th scope="col">{common.date}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{common.entry}</th>
                <th scope="col" className="amount">
                  {common.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {payments.map((each, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: payments may be alike and never move
                <tr key={index}>
                  <th scope="row" className="whole">
                    {each.date}
                  </th>
                  <td>
                    {each.what}
                    <Within of={each} />
                  </td>
                  <td>
                    <EntryLink entry={each.entry} />
                  </td>
                  <td className="amount">
                    <Amount value={each.amount} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  {common.total}
                </th>
                <td className="amount total">
                  <Amount value={of.paid} />
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </SidePanel>
  )
}

/** The tax and the goods within a payment. */
function Within({ of: { gst, goods } }: { readonly of: Payment }) {
  const { look } = useLook()
  const words = contractorWords[look.language]
  const parts = [
    ...(isZero(gst) ? [] : [`${words.gst} ${amountWords(gst, look.language)}`]),
    ...(isZero(goods) ? [] : [`${words.goodsIn} ${amountWords(goods, look.language)}`]),
  ]
  return parts.length === 0 ? null : <span className="second small"> {parts.join(', ')}</span>
}
