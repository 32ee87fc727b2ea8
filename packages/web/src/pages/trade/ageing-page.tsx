import './trade.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { amountWords } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { remindWords } from '../../words/remind-words.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import type { AgeingSearch } from './ageing-search.ts'
import { HeldApart } from './holdback-section.tsx'
import { ItemLink } from './open-sections.tsx'
import { partyPath, type Side } from './side.ts'
import { TradeTabs } from './trade-tabs.tsx'

/** What customers owe by age, as of any day. */
export function ReceivablePage() {
  const search = useSearch({ from: '/$book/invoices/ageing' })
  return <AgeingPage key="customer" side="customer" search={search} />
}

/** What suppliers are owed by age, as of any day. */
export function PayablePage() {
  const search = useSearch({ from: '/$book/bills/ageing' })
  return <AgeingPage key="supplier" side="supplier" search={search} />
}

const spans = ['current', 'span1', 'span2', 'span3', 'later', 'total'] as const
const ageingPath = { customer: '/$book/invoices/ageing', supplier: '/$book/bills/ageing' } as const

function AgeingPage({ side, search }: { readonly side: Side; readonly search: AgeingSearch }) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const on = search.on ?? today()
  const by = search.by === 'date' ? ('date' as const) : ('due' as const)
  const detail = search.items === true
  const asked = { side: side === 'customer' ? ('customers' as const) : ('suppliers' as const), on, by }
  const { data, error, isError, refetch } = useRead('ageing.show', { ...asked, detail })
  const change = (next: Partial<AgeingSearch>) =>
    void navigate({
      to: ageingPath[side],
      params: { book: name },
      search: (held: AgeingSearch) => ({ ...held, ...next }),
      replace: true,
    })
  const remind = () => void navigate({ to: '/$book/invoices/reminders', params: { book: name }, search: {} })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'e', label: words.items, run: () => change({ items: !detail }) },
    ...(side === 'customer' ? [{ key: 'l', label: remindWords[look.language].remind, run: remind }] : []),
  ])
  return (
    <>
      <Head title={side === 'customer' ? words.receivable : words.payable}>
        <span className="labelled">
          <span aria-hidden="true">{words.asOf}</span>
          <DateField label={words.asOf} value={on} onChange={(day) => change({ on: day })} />
        </span>
        <label className="labelled">
          <span>{words.countFrom}</span>
          <select className="field" value={by} onChange={(event) => change({ by: event.target.value })}>
            <option value="due">{words.fromDue}</option>
            <option value="date">{words.fromDate}</option>
          </select>
        </label>
        <label className="labelled">
          <input
            type="checkbox"
            checked={detail}
            onChange={(event) => change({ items: event.target.checked })}
          />
          <span>{words.items}</span>
        </label>
        <div className="acts">
          {side === 'customer' ? (
            <Button keyHint="l" onPress={remind}>
              {remindWords[look.language].remind}
            </Button>
          ) : null}
          <ListFiles
            command="report.ageing"
            input={{ ...asked, ...(detail ? { detail } : {}) }}
            isEmpty={data?.parties.length === 0}
          />
        </div>
        <TradeTabs side={side} here={side === 'customer' ? 'receivable' : 'payable'} />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? isError ? null : <Loading /> : <Ageing side={side} ageing={data} />}
        {data === undefined ? null : <HeldApart side={side} held={data.held} total={data.heldTotal} />}
        <Proofs on={on} />
      </div>
    </>
  )
}

type Aged = OutputOf<'ageing.show'>

function Ageing({ side, ageing }: { readonly side: Side; readonly ageing: Aged }) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const parties = partyWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const rows = ageing.parties
  const open = (index: number) => {
    const party = rows[index]?.party
    if (party !== undefined) void navigate({ to: partyPath[side], params: { book: name, party } })
  }
  const keys = useRowKeys(rows.length, open)
  const body = useFirstFocus(rows.length)
  if (rows.length === 0) return <p className="opening-line">{words.nobody}</p>
  const heads = [parties.notDue, parties.days(1, 30), parties.days(31, 60), parties.days(61, 90)]
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={side === 'customer' ? words.receivable : words.payable}>
        <thead>
          <tr>
            <th scope="col">{words.party}</th>
            {[...heads, parties.over(90), parties.open].map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr key={each.party} {...keys.row(index)} className="opens" onClick={() => open(index)}>
              <th scope="row">{each.party}</th>
              {spans.map((span) => (
                <td key={span} className={span === 'total' ? 'amount strong' : 'amount'}>
                  <Amount value={each[span]} zero="blank" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {ageing.totals.map((each) => (
            <tr key={common.total}>
              <th scope="row">{common.total}</th>
              {spans.map((span) => (
                <td key={span} className="amount plain-total">
                  <Amount value={each[span]} zero="dash" />
                </td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
      {ageing.items.length === 0 ? null : <Items side={side} items={ageing.items} />}
    </div>
  )
}

function Items({ side, items }: { readonly side: Side; readonly items: Aged['items'] }) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const documents = documentWords[look.language]
  return (
    <table className="table wide-table" aria-label={words.items}>
      <thead>
        <tr>
          <th scope="col">{words.party}</th>
          <th scope="col">{words.item}</th>
          <th scope="col">{common.date}</th>
          <th scope="col">{documents.due}</th>
          <th scope="col" className="amount">
            {words.overdueBy}
          </th>
          <th scope="col" className="amount">
            {documents.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((each) => (
          <tr key={`${each.party} ${each.kind} ${each.item}`}>
            <th scope="row">{each.party}</th>
            <td>
              <span className="second">{documents.kinds[each.kind] ?? each.kind}</span>{' '}
              <ItemLink side={side} item={each.item} kind={each.kind} />
            </td>
            <td className="second">{each.date}</td>
            <td className="second">{each.due}</td>
            <td className="amount">{each.overdueDays > 0 ? each.overdueDays : ''}</td>
            <td className="amount">
              <Amount value={each.open} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** That each control account equals its list on that day. */
function Proofs({ on }: { readonly on: string }) {
  const { look } = useLook()
  const words = settleWords[look.language]
  const { data } = useRead('ageing.prove', { on })
  if (data === undefined) return null
  const said = (amount: string) => amountWords(amount, look.language)
  return (
    <div className="report-foot">
      {data.accounts.map(({ account, balance, list, holds }) => (
        <ProofLine key={account} holds={holds}>
          {holds ? words.proved(account, said(balance)) : words.notProved(account, said(balance), said(list))}
        </ProofLine>
      ))}
      {data.findings.map(({ item, what }) => (
        <ProofLine key={`${item} ${what}`} holds={false}>
          {item}
          {colon(look.language)} {what}
        </ProofLine>
      ))}
    </div>
  )
}
