import { useState } from 'react'
import { useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import {
  Choice,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { centsOf, sizeText } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { AccountsField } from './accounts-field.tsx'
import { isTaken } from './is-taken.ts'
import { monthWords } from './months.ts'
import type { EnvelopeDeed, EnvelopeShown } from './personal-shapes.ts'

type Said = { say(what: string, act: number): void; close(): void }

/** An envelope: its amounts, the accounts that it pays for, and what can be done with it. */
export function EnvelopePanel({
  envelope,
  start,
  say,
  close,
}: Said & { readonly envelope: EnvelopeShown; start(deed: EnvelopeDeed): void }) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { data: accounts = [] } = useRead('account.list', {})
  const { write, settle, refusals } = useSending(say)
  const { name } = envelope
  const remove = () =>
    void settle(
      () => write('envelope.remove', { envelope: name }),
      () => words.didRemove(name),
    )
  useScreenKeys([
    { key: 'c', label: words.change, run: () => start('change') },
    { key: 'x', label: words.remove, run: remove },
  ])
  return (
    <SidePanel title={name} close={close}>
      <dl className="pairs">
        {(['brought', 'assigned', 'spent', 'left'] as const).map((column) => (
          <div key={column}>
            <dt>{words[column]}</dt>
            <dd>
              <Amount value={envelope[column]} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words.spendsOn}</h3>
      <ul className="plain-list">
        {envelope.accounts.map((code) => (
          <li key={code}>
            <span className="second">{code}</span> {accounts.find((each) => each.code === code)?.name}
          </li>
        ))}
      </ul>
      <RefusalBox refusals={refusals} />
      <div className="acts panel-acts">
        <Button kind="filled" keyHint="a" onPress={() => start('assign')}>
          {words.assign}
        </Button>
        <Button keyHint="m" onPress={() => start('move')}>
          {words.move}
        </Button>
        <Button keyHint="c" onPress={() => start('change')}>
          {words.change}
        </Button>
        <Button keyHint="x" onPress={remove}>
          {words.remove}
        </Button>
      </div>
    </SidePanel>
  )
}

/** Gives an envelope money of a month. */
export function AssignPanel({
  envelope,
  month,
  say,
  close,
}: Said & { readonly envelope: EnvelopeShown; readonly month: string }) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const { name, assigned } = envelope
  const [amount, type] = useState(isZero(assigned) ? '' : assigned)
  const [add, onTop] = useState(false)
  const send = () =>
    void settle(
      () => write('envelope.assign', { envelope: name, amount, month, add }),
      (value) => words.didAssign(name, amountWords(value.assigned, look.language)),
    )
  return (
    <SidePanel title={words.assignTo(name, monthWords(month, look.language))} close={close}>
      <DeedForm verb={words.assign} send={send} whyNot={amount === '' ? words.needsAmount : undefined}>
        <MoneyField
          label={words.amount}
          value={amount}
          onChange={type}
          note={words.had(amountWords(assigned, look.language))}
        />
        <Tick label={words.onTop} isOn={add} onChange={onTop} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Moves money from one envelope to another: an overspent one is covered by the fullest to begin with. */
export function MovePanel({
  rows,
  chosen,
  month,
  say,
  close,
}: Said & {
  readonly rows: readonly EnvelopeShown[]
  readonly chosen: string | undefined
  readonly month: string
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [{ from, to, amount }, type] = useState(() => moveFor(rows, chosen))
  const held = rows.find(({ name }) => name === from)?.left ?? '0.00'
  const options = rows.map(({ name }) => [name, name] as const)
  const send = () =>
    void settle(
      () => write('envelope.move', { from, to, amount, month }),
      (value) => words.didMove(amountWords(value.amount, look.language), from, to),
    )
  return (
    <SidePanel title={words.moveTitle(monthWords(month, look.language))} close={close}>
      <DeedForm verb={words.move} send={send} whyNot={amount === '' ? words.needsAmount : undefined}>
        <Choice
          label={words.from}
          value={from}
          onChange={(next) => type({ from: next, to, amount })}
          options={options}
        />
        <Choice
          label={words.to}
          value={to}
          onChange={(next) => type({ from, to: next, amount })}
          options={options}
        />
        <MoneyField
          label={words.amount}
          value={amount}
          onChange={(next) => type({ from, to, amount: next })}
          note={words.held(amountWords(held, look.language))}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function moveFor(rows: readonly EnvelopeShown[], chosen: string | undefined) {
  const fullest = rows.toSorted((one, other) => (centsOf(one.left) > centsOf(other.left) ? -1 : 1))
  const own = rows.find(({ name }) => name === chosen)
  const over = own?.isOver === true ? own : own === undefined ? rows.find(({ isOver }) => isOver) : undefined
  if (over !== undefined) {
    const from = fullest.find(({ name }) => name !== over.name)?.name ?? ''
    return { from, to: over.name, amount: sizeText(over.left) }
  }
  const from = own?.name ?? fullest[0]?.name ?? ''
  return { from, to: rows.find(({ name }) => name !== from)?.name ?? '', amount: '' }
}

/** Makes an envelope, or changes the accounts and the first month of one. */
export function SetEnvelopePanel({
  envelope,
  month,
  say,
  close,
}: Said & { readonly envelope?: EnvelopeShown; readonly month: string }) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [name, call] = useState(envelope?.name ?? '')
  const [accounts, choose] = useState<readonly string[]>(envelope?.accounts ?? [])
  const [from, since] = useState(envelope === undefined ? month : '')
  const { data: all = [] } = useRead('envelope.list', {})
  const others = envelope === undefined ? all.map((each) => each.envelope) : []
  const taken = isTaken(name, others) ? words.nameTaken(name.trim()) : undefined
  const send = () => {
    const wish = { envelope: name.trim(), account: [...accounts] }
    void settle(
      () => write('envelope.set', { ...wish, ...(from.trim() === '' ? {} : { from: from.trim() }) }),
      (value) => words.didSet(value.envelope),
    )
  }
  return (
    <SidePanel title={envelope === undefined ? words.newEnvelope : words.changeTitle(name)} close={close}>
      <DeedForm
        verb={envelope === undefined ? words.add : words.change}
        send={send}
        whyNot={name.trim() === '' ? words.needsName : taken}
      >
        {envelope === undefined ? (
          <TextField
            label={words.name}
            value={name}
            onChange={call}
            note={taken}
            isWrong={taken !== undefined}
          />
        ) : null}
        <AccountsField label={words.spendsOn} codes={accounts} onChange={choose} />
        <TextField label={words.firstMonth} hint={words.monthHint} value={from} onChange={since} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
