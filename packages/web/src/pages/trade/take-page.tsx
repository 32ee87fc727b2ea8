import './trade.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { InputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField, MoneyField, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords, isZero } from '../../words/amounts.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { PartyField } from './party-field.tsx'
import { AddParty } from './party-panel.tsx'
import { BoxedAccount } from './pay-panel.tsx'
import { nameOfItem, type ShownParty } from './side.ts'
import { useAfterTyping, useFirstField } from './typing.ts'

/** How a receipt came. */
const means = ['', 'cheque', 'cash', 'transfer', 'card'] as const

type Draft = {
  readonly customer: string
  readonly amount: string
  readonly date: string
  readonly account: string
  readonly means: string
  readonly reference: string
  /** Amounts typed beside documents, by their names; the oldest first where none is typed. */
  readonly shares: Readonly<Record<string, string>>
}

function takeInput(draft: Draft): InputOf<'receipt.take'> {
  const { customer, amount, date, account, reference } = draft
  const by = means.find((each) => each !== '' && each === draft.means)
  const shares = Object.entries(draft.shares).filter(([, share]) => share !== '')
  return {
    customer,
    amount,
    ...(date === '' ? {} : { date }),
    ...(account === '' ? {} : { account }),
    ...(by === undefined || by === '' ? {} : { means: by }),
    ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
    ...(shares.length === 0 ? {} : { invoice: shares.map(([item, share]) => `${item}=${share}`) }),
  }
}

/** Takes a receipt: what it pays is shown before it is taken, the oldest first or as it is typed. */
export function TakePage() {
  const search = useSearch({ from: '/$book/invoices/receipts/new' })
  const { data } = useRead('invoice.show', { number: search.invoice ?? '' }, search.invoice !== undefined)
  if (search.invoice !== undefined && data === undefined) return <Head title={search.invoice} />
  const share = data === undefined ? {} : { [data.number]: data.open }
  const start = { customer: search.customer ?? '', amount: data?.open ?? '', shares: share }
  return <TakeForm start={{ ...start, date: today(), account: '', means: '', reference: '' }} />
}

function TakeForm({ start }: { readonly start: Draft }) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const documents = documentWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [draft, keep] = useState(start)
  const [adding, add] = useState<string>()
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<Draft>) => keep((held) => ({ ...held, ...next }))
  const { data: party } = useRead('customer.show', { party: draft.customer }, draft.customer !== '')
  const whyNot =
    draft.customer === '' ? documents.partyNeeded : draft.amount === '' ? documents.amountNeeded : undefined
  const input = whyNot === undefined ? takeInput(draft) : undefined
  const trial = useTrial('receipt.take', input)
  const made = trial?.ok === true ? trial.value : undefined
  const send = async () => {
    if (input === undefined) return
    const done = await settle<{ readonly entry: string }>(
      () => write('receipt.take', input),
      () => words.took(amountWords(draft.amount, look.language), draft.customer),
    )
    if (done !== undefined) keep({ ...start, customer: '', amount: '', shares: {} })
  }
  const post = useAfterTyping(send)
  const first = useFirstField(draft.customer === '' ? '.party-field input' : '.field.number')
  const back = () => void navigate({ to: '/$book/invoices', params: { book: name }, search: {} })
  useScreenKeys([
    { key: 'Tab', label: common.nextCell, shown: 'Tab' },
    { key: 'Ctrl+Enter', label: words.takeReceipt, shown: 'Ctrl Enter', run: post },
    ...(adding === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
  ])
  return (
    <>
      <Head title={words.takeReceipt}>
        <div className="acts">
          <Button kind="filled" keyHint="Ctrl Enter" whyNot={whyNot} onPress={post}>
            {words.takeReceipt}
          </Button>
        </div>
      </Head>
      <div className="content" ref={first}>
        <TakeFields draft={draft} set={set} add={add} />
        {/* Above the list, which may be long: a refusal is seen where it was provoked. */}
        <div className="inside">
          <TakeState credit={made?.credit} />
          <RefusalBox
            refusals={refusals.length > 0 || trial === undefined || trial.ok ? refusals : trial.refusals}
          />
        </div>
        <OpenItems
          party={draft.customer === '' ? undefined : party}
          draft={draft}
          set={set}
          paid={new Map((made?.paid ?? []).map(({ item, amount }) => [item, amount]))}
        />
      </div>
      {adding === undefined ? null : (
        <AddParty
          side="customer"
          named={adding}
          say={say}
          close={() => add(undefined)}
          done={(customer) => set({ customer })}
        />
      )}
      {bar}
    </>
  )
}

function TakeState({ credit }: { readonly credit: string | undefined }) {
  const { look } = useLook()
  const words = settleWords[look.language]
  if (credit === undefined) return null
  return (
    <p aria-live="polite">
      {isZero(credit) ? words.allAllocated : words.onAccount(amountWords(credit, look.language))}
    </p>
  )
}

type FieldsProps = { readonly draft: Draft; set(next: Partial<Draft>): void }

function TakeFields({ draft, set, add }: FieldsProps & { add(name: string): void }) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  return (
    <div className="doc-head">
      <PartyField
        side="customer"
        value={draft.customer}
        onChange={(customer) => set({ customer, shares: {} })}
        add={add}
      />
      <MoneyField label={words.amount} value={draft.amount} onChange={(amount) => set({ amount })} />
      <DayField label={common.date} value={draft.date} onChange={(date) => set({ date })} />
      <BoxedAccount
        label={words.account}
        hint={words.undeposited}
        value={draft.account}
        onChange={(account) => set({ account })}
      />
      <Choice
        label={words.means}
        value={draft.means}
        onChange={(by) => set({ means: by })}
        options={means.map((each) => [each, words.meansOf[each] ?? each] as const)}
      />
      <TextField
        label={words.reference}
        value={draft.reference}
        onChange={(reference) => set({ reference })}
      />
    </div>
  )
}

/** What is open of the customer, with what the receipt pays of each. */
function OpenItems({
  party,
  draft,
  set,
  paid,
}: FieldsProps & {
  readonly party: ShownParty | undefined
  readonly paid: ReadonlyMap<string, string>
}) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const documents = documentWords[look.language]
  if (party === undefined) return null
  const items = party.items.filter(({ left }) => !left.startsWith('-') && !isZero(left))
  if (items.length === 0) return <p className="opening-line">{words.nothingOpen}</p>
  const isByHand = Object.values(draft.shares).some((share) => share !== '')
  return (
    <div className="scrolls">
      <table className="table" aria-label={words.pays}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{common.date}</th>
            <th scope="col">{documents.due}</th>
            <th scope="col" className="amount">
              {documents.open}
            </th>
            <th scope="col" className="amount">
              {words.pays}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((each) => {
            const item = nameOfItem(each)
            return (
              <tr key={`${each.kind} ${each.item}`}>
                <th scope="row">
                  {documents.kinds[each.kind] ?? each.kind} {each.item}
                </th>
                <td className="second">{each.date}</td>
                <td className="second">{each.due}</td>
                <td className="amount">
                  <Amount value={each.left} />
                </td>
                <td className="share-cell">
                  <MoneyField
                    label={`${words.pays}, ${each.item}`}
                    value={draft.shares[item] ?? (isByHand ? '' : paidOf(paid, each.item))}
                    onChange={(share) => set({ shares: { ...draft.shares, [item]: share } })}
                    isBare
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="opening-line">{isByHand ? words.byHand : words.paysHint}</p>
    </div>
  )
}

/** What a receipt pays of a document that the books call by its id or its number. */
function paidOf(paid: ReadonlyMap<string, string>, item: string): string {
  return paid.get(item) ?? [...paid].find(([id]) => id.endsWith(`/${item}`))?.[1] ?? ''
}
