import { useState } from 'react'
import { useWrite } from '../../books.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Button } from '../../parts/button.tsx'
import {
  Choice,
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { provinces, provinceWords } from '../../words/province-words.ts'
import { today } from '../../words/today.ts'
import {
  addCustomerInput,
  addSupplierInput,
  changeInput,
  contractors,
  draftOf,
  frequencies,
  newParty,
  type PartyDraft,
  reliefs,
} from './party-draft.ts'
import type { ShownParty, Side } from './side.ts'

type Props = {
  readonly side: Side
  say(what: string, act: number): void
  close(): void
}

/** Adds a customer or a supplier; `done` is told the name. */
export function AddParty({
  side,
  named,
  start = newParty,
  done,
  say,
  close,
}: Props & { readonly named: string; readonly start?: PartyDraft; done?(name: string): void }) {
  const { look } = useLook()
  const words = partyWords[look.language]
  const [draft, keep] = useState<PartyDraft>({ ...start, name: named })
  const { write, settle, refusals } = useSending(say)
  const whyNot = draft.name.trim() === '' ? words.missing : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const added = await settle<{ readonly name: string }>(
      () =>
        side === 'customer'
          ? write('customer.add', addCustomerInput(draft))
          : write('supplier.add', addSupplierInput(draft)),
      ({ name }) => words.added(name),
    )
    if (added === undefined) return
    close()
    done?.(added.name)
  }
  return (
    <SidePanel title={side === 'customer' ? words.newCustomer : words.newSupplier} close={close}>
      <DeedForm verb={words.add} send={() => void send()} whyNot={whyNot}>
        <PartyFields side={side} draft={draft} set={(next) => keep((held) => ({ ...held, ...next }))} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Changes a customer or a supplier, closes or reopens it; `done` is told the name that it has then. */
export function ChangeParty({
  side,
  was,
  done,
  say,
  close,
}: Props & { readonly was: ShownParty; done(name: string): void }) {
  const { look } = useLook()
  const words = partyWords[look.language]
  const [draft, keep] = useState<PartyDraft>(() => draftOf(was))
  const { write, settle, refusals } = useSending(say)
  const whyNot = draft.name.trim() === '' ? words.missing : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const input = changeInput(side, was, draft)
    const changed = await settle<{ readonly name: string }>(
      () => write(side === 'customer' ? 'customer.change' : 'supplier.change', input),
      ({ name }) => words.changed(name),
    )
    if (changed === undefined) return
    close()
    done(changed.name)
  }
  return (
    <SidePanel title={was.name} close={close}>
      <DeedForm verb={words.keep} send={() => void send()} whyNot={whyNot}>
        <PartyFields side={side} draft={draft} set={(next) => keep((held) => ({ ...held, ...next }))} />
      </DeedForm>
      <p className="second small">{words.asIs}</p>
      <RefusalBox refusals={refusals} />
      <CloseParty side={side} was={was} say={say} close={close} />
    </SidePanel>
  )
}

function CloseParty({ side, was, say, close }: Props & { readonly was: ShownParty }) {
  const { look } = useLook()
  const words = partyWords[look.language]
  const [day, choose] = useState(today())
  const write = useWrite()
  const { settle, refusals } = useSending(say)
  const isClosed = was.closed !== ''
  const send = async () => {
    const done = await settle<{ readonly name: string }>(
      () =>
        write(side === 'customer' ? 'customer.change' : 'supplier.change', {
          party: was.name,
          ...(isClosed ? { reopen: true } : { close: day }),
        }),
      ({ name }) => (isClosed ? words.reopened(name) : words.closed(name)),
    )
    if (done !== undefined) close()
  }
  return (
    <div className="deed">
      {isClosed ? null : <DayField label={words.closeFrom} value={day} onChange={choose} />}
      <p>
        <Button kind="word" onPress={() => void send()}>
          {isClosed ? words.reopens : words.closes}
        </Button>
      </p>
      <RefusalBox refusals={refusals} />
    </div>
  )
}

type FieldsProps = { readonly side: Side; readonly draft: PartyDraft; set(next: Partial<PartyDraft>): void }

/** The fields of a party: who and where, how it pays, its taxes. */
function PartyFields({ side, draft, set }: FieldsProps) {
  const { look } = useLook()
  const words = partyWords[look.language]
  const text = (field: keyof PartyDraft, label: string) => (
    <TextField label={label} value={draft[field]} onChange={(value) => set({ [field]: value })} />
  )
  return (
    <>
      {text('name', words.name)}
      <Choice
        label={words.province}
        value={draft.province}
        onChange={(province) => set({ province })}
        options={[
          ['', words.noProvince] as const,
          ...provinces.map((each) => [each, provinceWords[look.language][each]] as const),
        ]}
      />
      {text('terms', words.terms)}
      {text('city', words.city)}
      {text('street', words.street)}
      {text('postal', words.postal)}
      {text('country', words.country)}
      {text('email', words.email)}
      {text('phone', words.phone)}
      {text('number', words.number)}
      <Choice
        label={words.language}
        value={draft.language}
        onChange={(language) => set({ language })}
        options={[
          ['', ''],
          ['en', words.languages.en],
          ['fr', words.languages.fr],
        ]}
      />
      {text('discount', words.discount)}
      <span className="stacked">
        <span aria-hidden="true">{words.usualAccount}</span>
        <span className="boxed-account">
          <AccountField
            label={words.usualAccount}
            value={draft.account}
            onChange={(account) => set({ account })}
          />
        </span>
      </span>
      {text('gst', words.gst)}
      {text('qst', words.qst)}
      {text('pst', words.pst)}
      {side === 'customer' ? (
        <CustomerFields side={side} draft={draft} set={set} />
      ) : (
        <SupplierFields side={side} draft={draft} set={set} />
      )}
      {text('note', words.note)}
    </>
  )
}

function CustomerFields({ draft, set }: FieldsProps) {
  const { look } = useLook()
  const words = partyWords[look.language]
  return (
    <>
      <Choice
        label={words.relief}
        value={draft.relief}
        onChange={(relief) => set({ relief })}
        options={['', ...reliefs].map((each) => [each, words.reliefs[each] ?? each] as const)}
      />
      {draft.relief === '' ? null : (
        <TextField
          label={words.certificate}
          value={draft.certificate}
          onChange={(certificate) => set({ certificate })}
        />
      )}
      <MoneyField label={words.limit} value={draft.limit} onChange={(limit) => set({ limit })} />
    </>
  )
}

function SupplierFields({ draft, set }: FieldsProps) {
  const { look } = useLook()
  const words = partyWords[look.language]
  return (
    <>
      <TextField
        label={words.payee}
        value={draft.payee}
        onChange={(payee) => set({ payee })}
        note={words.payeeNote}
      />
      <Tick
        label={words.unregistered}
        isOn={draft.unregistered === 'yes'}
        onChange={(isOn) => set({ unregistered: isOn ? 'yes' : 'no' })}
      />
      <Choice
        label={words.contractor}
        value={draft.contractor}
        onChange={(contractor) => set({ contractor })}
        options={['', ...contractors].map((each) => [each, words.contractors[each] ?? each] as const)}
      />
      <Choice
        label={words.expects}
        value={draft.every}
        onChange={(every) => set({ every })}
        options={['', ...frequencies].map((each) => [each, words.every[each] ?? each] as const)}
      />
      {draft.every === '' ? null : (
        <>
          <MoneyField label={words.least} value={draft.least} onChange={(least) => set({ least })} />
          <MoneyField label={words.most} value={draft.most} onChange={(most) => set({ most })} />
        </>
      )}
    </>
  )
}
