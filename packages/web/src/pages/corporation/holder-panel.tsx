import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import {
  Choice,
  DayField,
  DeedForm,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { filledIn } from '../assets/asset-draft.ts'
import { AccountBox } from '../assets/asset-fields.tsx'
import { type Holder, holderName } from './holder-table.tsx'

const kinds = ['individual', 'corporation', 'partnership', 'trust'] as const

/** The number that a shareholder of a kind is known by. */
const numberField = {
  individual: 'sin',
  corporation: 'businessNumber',
  partnership: 'businessNumber',
  trust: 'trustNumber',
} as const

/** Adds a shareholder, or changes one: shares from a day on, accounts, who they are. */
export function HolderPanel({
  was,
  say,
  close,
}: {
  readonly was: Holder | undefined
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  const [said, saying] = useState(() => draftOf(was))
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<HolderDraft>) => saying((held) => ({ ...held, ...next }))
  const kind = kindOf(said)
  const isNew = was === undefined
  const whyNot = isNew && said.name.trim() === '' ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    const rest = restOf(said)
    const name = said.name.trim()
    void (isNew
      ? settle(
          () => write('shareholder.add', { name, kind, ...rest }),
          () => words.didAdd(name),
        )
      : settle(
          () => write('shareholder.change', { shareholder: was.number, ...filledIn({ name }), ...rest }),
          () => words.didChange(name === '' ? holderName(was, words.locked) : name),
        ))
  }
  const remove = () => {
    if (was === undefined) return
    void settle(
      () => write('shareholder.remove', { shareholder: was.number }),
      ({ number }) => words.didRemove(number),
    )
  }
  return (
    <SidePanel
      title={isNew ? words.newHolder : words.changeHolder(holderName(was, words.locked))}
      close={close}
    >
      <p className="second small">{words.sealed}</p>
      <DeedForm verb={isNew ? words.addHolder : words.keep} send={send} whyNot={whyNot}>
        <HolderFields said={said} set={set} isNew={isNew} />
      </DeedForm>
      {isNew ? null : (
        <Button kind="word" onPress={remove}>
          {words.remove}
        </Button>
      )}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

type HolderDraft = ReturnType<typeof draftOf>

/** What stands in the fields at first: what is known of somebody but who they are. */
function draftOf(was: Holder | undefined) {
  const [first] = was?.shares ?? []
  return {
    name: '',
    kind: was?.kind ?? 'individual',
    identity: '',
    address: '',
    class: first?.class ?? 'A',
    count: '',
    since: today(),
    preferred: first?.kind === 'preferred',
    account: was?.accounts[0] ?? '',
    account2: was?.accounts[1] ?? '',
    language: '',
  }
}

function kindOf(said: HolderDraft) {
  return kinds.find((each) => each === said.kind) ?? 'individual'
}

/** What adding and changing both send; nothing of what is empty. */
function restOf(said: HolderDraft) {
  const { address, identity, since, preferred } = said
  const language = (['en', 'fr'] as const).find((each) => each === said.language)
  const account = [said.account, said.account2].filter((each) => each !== '')
  return {
    ...filledIn({ address, [numberField[kindOf(said)]]: identity }),
    ...(account.length === 0 ? {} : { account }),
    ...(said.count.trim() === '' ? {} : { shares: [`${said.class}=${said.count.trim()}`], since }),
    ...(preferred ? { preferred } : {}),
    ...(language === undefined ? {} : { language }),
  }
}

type FieldsProps = {
  readonly said: HolderDraft
  set(next: Partial<HolderDraft>): void
  readonly isNew: boolean
}

function HolderFields({ said, set, isNew }: FieldsProps) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  const kind = kindOf(said)
  const hint = isNew ? '' : words.unchanged
  return (
    <>
      <TextField label={words.name} hint={hint} value={said.name} onChange={(name) => set({ name })} />
      {isNew ? (
        <Choice
          label={words.kind}
          value={kind}
          onChange={(next) => set({ kind: next })}
          options={kinds.map((each) => [each, words.holderKinds[each] ?? each] as const)}
        />
      ) : null}
      <TextField
        label={words[numberField[kind]]}
        hint={hint}
        value={said.identity}
        onChange={(identity) => set({ identity })}
      />
      <TextField
        label={words.address}
        hint={hint}
        value={said.address}
        onChange={(address) => set({ address })}
      />
      <SharesFields said={said} set={set} isNew={isNew} />
      <AccountBox label={words.account} value={said.account} onChange={(account) => set({ account })} />
      <AccountBox label={words.account2} value={said.account2} onChange={(account2) => set({ account2 })} />
      <Choice
        label={words.language}
        value={said.language}
        onChange={(language) => set({ language })}
        options={[
          ['', isNew ? '–' : words.unchanged],
          ['en', 'English'],
          ['fr', 'Français'],
        ]}
      />
    </>
  )
}

function SharesFields({ said, set, isNew }: FieldsProps) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  const hint = isNew ? '' : words.unchanged
  return (
    <>
      <TextField label={words.class} value={said.class} onChange={(next) => set({ class: next })} />
      <TextField label={words.count} hint={hint} value={said.count} onChange={(count) => set({ count })} />
      <DayField label={words.since} value={said.since} onChange={(since) => set({ since })} />
      <Tick label={words.preferred} isOn={said.preferred} onChange={(preferred) => set({ preferred })} />
    </>
  )
}
