import { AccountField } from '../../parts/account-field.tsx'
import { Choice, DayField, MoneyField, TextField, Tick } from '../../parts/form-parts.tsx'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'
import { type AssetDraft, methods } from './asset-draft.ts'

/** Fields of an asset: what they hold, and how one of them changes. */
export type FieldsOf = {
  readonly draft: AssetDraft
  set(next: Partial<AssetDraft>): void
}

/** An account with its name above the field. */
export function AccountBox({
  label,
  value,
  onChange,
  note,
}: {
  readonly label: string
  readonly value: string
  onChange(code: string): void
  readonly note?: string
}) {
  return (
    <span className="stacked boxed-account">
      <span aria-hidden="true">{label}</span>
      <AccountField label={label} value={value} onChange={onChange} />
      {note === undefined ? null : <small className="field-note">{note}</small>}
    </span>
  )
}

/** How the books write an asset off; `unchanged` offers to leave it as it is. */
export function MethodFields({ draft, set, unchanged }: FieldsOf & { readonly unchanged?: string }) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const options = methods.map((each) => [each, words.methods[each] ?? each] as const)
  return (
    <>
      <Choice
        label={words.method}
        value={draft.method}
        onChange={(method) => set({ method })}
        options={unchanged === undefined ? options : [['', unchanged] as const, ...options]}
      />
      {draft.method === 'straight-line' ? (
        <TextField label={words.life} value={draft.months} onChange={(months) => set({ months })} />
      ) : null}
      {draft.method === 'declining' ? (
        <>
          <TextField label={words.share} value={draft.percent} onChange={(percent) => set({ percent })} />
          <Tick label={words.halved} isOn={draft.halved} onChange={(halved) => set({ halved })} />
        </>
      ) : null}
      {draft.method === 'units' ? (
        <TextField label={words.unitsExpected} value={draft.units} onChange={(units) => set({ units })} />
      ) : null}
      <MoneyField label={words.residual} value={draft.residual} onChange={(residual) => set({ residual })} />
      <AccountBox
        label={words.accumulated}
        value={draft.accumulated}
        onChange={(accumulated) => set({ accumulated })}
      />
      <AccountBox label={words.expense} value={draft.expense} onChange={(expense) => set({ expense })} />
    </>
  )
}

/** What an asset is for income tax. */
export function TaxFields({ draft, set }: FieldsOf) {
  const { look } = useLook()
  const words = assetWords[look.language]
  return (
    <fieldset className="part">
      <legend>{words.tax}</legend>
      <div className="stack-form">
        <TextField
          label={words.ccaClass}
          hint={words.ccaHint}
          value={draft.cca}
          onChange={(cca) => set({ cca })}
        />
        <TextField label={words.source} value={draft.source} onChange={(source) => set({ source })} />
        <MoneyField label={words.taxInside} value={draft.tax} onChange={(tax) => set({ tax })} />
        <DayField label={words.ends} value={draft.ends} onChange={(ends) => set({ ends })} />
        <Tick label={words.outside} isOn={draft.outside} onChange={(outside) => set({ outside })} />
      </div>
    </fieldset>
  )
}
