import './trade.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { remindWords } from '../../words/remind-words.ts'
import { routineWords } from '../../words/routine-words.ts'
import { settleWords } from '../../words/settle-words.ts'
import { ClaimPanel } from './claim-panel.tsx'
import { DepositPanel, type PartyDeedProps } from './deposit-panel.tsx'
import { OffsetAct } from './offset-act.tsx'
import { LaterSection, OpenSection } from './open-sections.tsx'
import { ChangeParty } from './party-panel.tsx'
import { DetailsSection, DocumentsSection, PaymentsSection } from './party-sections.tsx'
import { PayPanel } from './pay-panel.tsx'
import { RecurringPanel } from './recurring-panel.tsx'
import { ReminderSection } from './reminder-table.tsx'
import { newDocumentPath, partiesPath, partyPath, type ShownParty, type Side } from './side.ts'
import { StatementSection } from './statement-section.tsx'

/** A customer: open items, documents, receipts, statement of account, details. */
export function CustomerPage() {
  const { party } = useParams({ from: '/$book/customers/$party' })
  return <PartyPage key={`c ${party}`} side="customer" party={party} />
}

/** A supplier: open items, bills, payments, details. */
export function SupplierPage() {
  const { party } = useParams({ from: '/$book/suppliers/$party' })
  return <PartyPage key={`s ${party}`} side="supplier" party={party} />
}

/** What a panel beside a party does. */
type PartyPanel = 'change' | 'pay' | 'deposit' | 'repeat' | 'claim'

function PartyPage({ side, party }: { readonly side: Side; readonly party: string }) {
  const { words: common } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [panel, show] = useState<PartyPanel>()
  const read = useRead(side === 'customer' ? 'customer.show' : 'supplier.show', { party })
  const { data, error, isError, refetch } = read
  const close = () => show(undefined)
  const back = () => void navigate({ to: partiesPath[side], params: { book: name } })
  const change = () => show('change')
  useScreenKeys([
    { key: 'c', label: common.modify, run: change },
    ...(panel === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
  ])
  const renamed = (next: string) => {
    if (next !== party) void navigate({ to: partyPath[side], params: { book: name, party: next } })
  }
  return (
    <>
      <Head title={data?.name ?? party}>
        <PartyState side={side} shown={data} />
        <div className="acts">
          <Button keyHint="c" onPress={change}>
            {common.modify}
          </Button>
          <PartyActs side={side} party={data?.name ?? party} choose={show} />
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <div className="inside doc-sheet">
            <div>
              <OpenSection side={side} shown={data} />
              <LaterSection side={side} shown={data} />
              <OffsetAct side={side} shown={data} say={say} />
              {side === 'customer' ? <StatementSection customer={data.name} /> : null}
              {side === 'customer' ? <ReminderSection customer={data.name} /> : null}
            </div>
            <div>
              <DetailsSection shown={data} />
              <DocumentsSection side={side} party={data.name} />
              <PaymentsSection party={data.name} />
            </div>
          </div>
        )}
      </div>
      {panel === 'change' && data !== undefined ? (
        <ChangeParty side={side} was={data} say={say} close={close} done={renamed} />
      ) : null}
      {panel === 'pay' && data !== undefined ? (
        <PayPanel
          supplier={data.name}
          open={sumOfTexts([data.open, data.laterOpen])}
          say={say}
          close={close}
        />
      ) : null}
      <PartyDeeds panel={panel} party={data?.name ?? party} say={say} close={close} />
      {bar}
    </>
  )
}

function PartyState({ side, shown }: { readonly side: Side; readonly shown: ShownParty | undefined }) {
  const { look } = useLook()
  const words = partyWords[look.language]
  if (shown === undefined) return null
  const isCredit = shown.open.startsWith('-')
  const amount = amountWords(isCredit ? shown.open.slice(1) : shown.open, look.language)
  const balance = isZero(shown.open)
    ? words.nothingOpen
    : isCredit
      ? side === 'customer'
        ? words.credit(amount)
        : words.creditThere(amount)
      : side === 'customer'
        ? words.owes(amount)
        : words.owed(amount)
  return (
    <span className="state">
      {shown.number === '' ? '' : `${shown.number} · `}
      {balance}
      {shown.closed === '' ? '' : `, ${words.closedSince(shown.closed)}`}
    </span>
  )
}

/** A deposit of a customer, an invoice that recurs, or an expense claim, in its panel. */
function PartyDeeds({ panel, ...props }: PartyDeedProps & { readonly panel: PartyPanel | undefined }) {
  switch (panel) {
    case 'deposit':
      return <DepositPanel {...props} />
    case 'repeat':
      return <RecurringPanel {...props} />
    case 'claim':
      return <ClaimPanel {...props} />
    default:
      return null
  }
}

/** A new document for the party, and money from or to it. */
function PartyActs({
  side,
  party,
  choose,
}: {
  readonly side: Side
  readonly party: string
  choose(panel: PartyPanel): void
}) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const settle = settleWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const create = () => void navigate({ to: newDocumentPath[side], params: { book: name }, search: { party } })
  const money = () =>
    side === 'supplier'
      ? choose('pay')
      : void navigate({
          to: '/$book/invoices/receipts/new',
          params: { book: name },
          search: { customer: party },
        })
  const verb = side === 'customer' ? words.newInvoice : words.newBill
  const routine = routineWords[look.language]
  const remind = remindWords[look.language].remind
  const reminding = () =>
    void navigate({ to: '/$book/invoices/reminders', params: { book: name }, search: { customer: party } })
  const more: readonly (readonly [string, string, PartyPanel])[] =
    side === 'customer'
      ? [
          ['g', routine.repeat, 'repeat'],
          ['d', routine.deposit, 'deposit'],
        ]
      : [['k', routine.claim, 'claim']]
  useScreenKeys([
    ...more.map(([key, label, panel]) => ({ key, label, run: () => choose(panel) })),
    { key: 'n', label: verb, run: create },
    ...(side === 'customer' ? [{ key: 'l', label: remind, run: reminding }] : []),
    side === 'customer'
      ? { key: 'r', label: settle.takeReceipt, run: money }
      : { key: 'p', label: words.pay, run: money },
  ])
  return (
    <>
      {more.map(([key, label, panel]) => (
        <Button key={key} keyHint={key} onPress={() => choose(panel)}>
          {label}
        </Button>
      ))}
      {side === 'customer' ? (
        <Button keyHint="l" onPress={reminding}>
          {remind}
        </Button>
      ) : null}
      <Button keyHint={side === 'customer' ? 'r' : 'p'} onPress={money}>
        {side === 'customer' ? settle.takeReceipt : words.pay}
      </Button>
      <Button kind="filled" keyHint="n" onPress={create}>
        {verb}
      </Button>
    </>
  )
}
