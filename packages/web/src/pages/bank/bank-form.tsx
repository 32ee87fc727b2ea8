import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { ServerRefusal } from '../../client.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Button } from '../../parts/button.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { useLook } from '../../words/look-context.ts'
import { taxCodes } from './tax-codes.ts'

/** A form of the panel: its first field has focus, Enter sends, Esc leaves it as it was. */
export function PanelForm({
  title,
  verb,
  whyNot,
  refusals,
  send,
  leave,
  children,
  more,
}: {
  readonly title: string
  readonly verb: string
  readonly whyNot?: string | undefined
  readonly refusals: readonly ServerRefusal[]
  send(): void
  leave(): void
  readonly children: ReactNode
  readonly more?: ReactNode
}) {
  const { words: common } = useLook()
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
  }, [])
  return (
    <form
      ref={form}
      className="stack-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === undefined) send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) leave()
        else if (event.key === 'Enter' && whyNot === undefined && (event.ctrlKey || isTick(event.target)))
          send()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <h2>{title}</h2>
      {children}
      <RefusalBox refusals={refusals} />
      <div className="acts">
        <Button submits kind="filled" keyHint="Enter" whyNot={whyNot}>
          {verb}
        </Button>
        {more}
        <Button keyHint="Esc" onPress={leave}>
          {common.back}
        </Button>
      </div>
    </form>
  )
}

/** Whether it is a box to tick, on which browsers send no form with Enter. */
function isTick(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'checkbox'
}

/** A line of text with its label above. */
export function TextField({
  label,
  value,
  list,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly list?: string
  onChange(value: string): void
}) {
  return (
    <label className="stacked">
      <span>{label}</span>
      <input className="field" list={list} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}

/** An account with its label above: Enter takes it, and where one is taken already sends the form. */
export function StackedAccount({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  onChange(code: string): void
}) {
  const box = useRef<HTMLDivElement>(null)
  const send = () => {
    if (value !== '') setTimeout(() => box.current?.closest('form')?.requestSubmit(), 0)
  }
  return (
    <div className="stacked">
      <span aria-hidden="true">{label}</span>
      <div className="field boxed wide" ref={box}>
        <AccountField label={label} value={value} onChange={onChange} onEnter={send} />
      </div>
    </div>
  )
}

/** The sales taxes that an amount holds, typed or chosen from the usual ones. */
export function TaxField({ value, onChange }: { readonly value: string; onChange(value: string): void }) {
  const { look } = useLook()
  const words = bankWords[look.language]
  return (
    <>
      <TextField
        label={words.tax}
        value={value}
        list="tax-codes"
        onChange={(text) => onChange(text.toUpperCase())}
      />
      <datalist id="tax-codes">
        {taxCodes.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </>
  )
}
