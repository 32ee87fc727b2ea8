import { useState } from 'react'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'
import { type AssetDraft, emptyAsset, filledIn, methodOf, saidOf } from './asset-draft.ts'
import { MethodFields, TaxFields } from './asset-fields.tsx'

/** Changes what is said of an asset; only what is filled in. `say` is told the name it has then. */
export function ChangePanel({
  asset,
  say,
  close,
}: {
  readonly asset: string
  say(what: string, act: number, name: string): void
  close(): void
}) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const [draft, fill] = useState<AssetDraft>({ ...emptyAsset, method: '' })
  const name = draft.name.trim() === '' ? asset : draft.name.trim()
  const { write, settle, refusals } = useSending((what, act) => say(what, act, name))
  const set = (next: Partial<AssetDraft>) => fill((held) => ({ ...held, ...next }))
  const send = () =>
    void settle(
      () =>
        write('asset.change', {
          asset,
          ...methodOf(draft),
          ...saidOf(draft),
          ...filledIn({ name: draft.name, cost: draft.cost }),
        }),
      () => words.didChange(name),
    )
  return (
    <SidePanel title={words.changeTitle(asset)} close={close}>
      <p className="second">{words.changeText}</p>
      <DeedForm verb={words.keep} send={send}>
        <TextField
          label={words.name}
          hint={words.unchanged}
          value={draft.name}
          onChange={(next) => set({ name: next })}
        />
        <MoneyField label={words.cost} value={draft.cost} onChange={(cost) => set({ cost })} />
        <DayField
          label={words.available}
          value={draft.available}
          onChange={(available) => set({ available })}
        />
        <fieldset className="part">
          <legend>{words.books}</legend>
          <div className="stack-form">
            <MethodFields draft={draft} set={set} unchanged={words.unchanged} />
          </div>
        </fieldset>
        <TaxFields draft={draft} set={set} />
        <TextField
          label={words.note}
          hint={words.unchanged}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
