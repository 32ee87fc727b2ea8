import { useState } from 'react'
import type { InputOf } from '../../client.ts'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { type AssetDraft, emptyAsset, filledIn, methodOf, saidOf } from './asset-draft.ts'
import { AccountBox, type FieldsOf, MethodFields, TaxFields } from './asset-fields.tsx'

/** Enters an asset into the register, and posts its purchase where an account is named for it. */
export function AddPanel({ say, close }: { say(what: string, act: number): void; close(): void }) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const [draft, fill] = useState<AssetDraft>({ ...emptyAsset, acquired: today() })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<AssetDraft>) => fill((held) => ({ ...held, ...next }))
  const input = addInput(draft)
  const isLived = draft.method !== 'straight-line' || draft.months.trim() !== ''
  const trial = useTrial('asset.add', isLived ? input : undefined)
  const whyNot = input === undefined ? words.missing : undefined
  const send = () => {
    if (input === undefined) return
    void settle(
      () => write('asset.add', input),
      ({ asset, entry }) => words.didAdd(asset, entry),
    )
  }
  return (
    <SidePanel title={words.add} close={close}>
      <DeedForm verb={words.addIt} send={send} whyNot={whyNot}>
        <TextField label={words.name} value={draft.name} onChange={(name) => set({ name })} />
        <MoneyField label={words.cost} value={draft.cost} onChange={(cost) => set({ cost })} />
        <DayField label={words.acquired} value={draft.acquired} onChange={(acquired) => set({ acquired })} />
        <AccountBox
          label={words.accountOfCost}
          value={draft.account}
          onChange={(account) => set({ account })}
        />
        <AccountBox
          label={words.paidFrom}
          value={draft.from}
          onChange={(from) => set({ from })}
          note={words.paidFromNote}
        />
        <Books draft={draft} set={set} />
        <TaxFields draft={draft} set={set} />
        <Before draft={draft} set={set} />
        <TextField
          label={words.note}
          hint={words.noteHint}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
        {trial?.ok === true && trial.value.accumulated !== '' ? (
          <p className="second small">{words.goesTo(trial.value.accumulated, trial.value.expenseAccount)}</p>
        ) : null}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function Books({ draft, set }: FieldsOf) {
  const { look } = useLook()
  const words = assetWords[look.language]
  return (
    <fieldset className="part">
      <legend>{words.books}</legend>
      <div className="stack-form">
        <MethodFields draft={draft} set={set} />
        <DayField
          label={words.available}
          value={draft.available}
          onChange={(available) => set({ available })}
        />
      </div>
    </fieldset>
  )
}

function Before({ draft, set }: FieldsOf) {
  const { look } = useLook()
  const words = assetWords[look.language]
  return (
    <fieldset className="part">
      <legend>{words.before}</legend>
      <div className="stack-form">
        <MoneyField
          label={words.writtenBefore}
          value={draft.written}
          onChange={(written) => set({ written })}
        />
        <DayField
          label={words.writtenThrough}
          value={draft.writtenThrough}
          onChange={(writtenThrough) => set({ writtenThrough })}
        />
      </div>
    </fieldset>
  )
}

/** What is sent of a new asset; nothing until the four fields that it cannot do without are filled. */
function addInput(draft: AssetDraft): InputOf<'asset.add'> | undefined {
  const { name, cost, acquired, account, from, written, writtenThrough } = draft
  if ([name, cost, acquired, account].some((each) => each.trim() === '')) return undefined
  return {
    name: name.trim(),
    cost,
    acquired,
    account,
    ...methodOf(draft),
    ...saidOf(draft),
    ...filledIn({ from, written, writtenThrough }),
  }
}
