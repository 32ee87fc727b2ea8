import './standing.css'
import { type ReactNode, useState } from 'react'
import type { Answer } from '../../client.ts'
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
import { standingWords } from '../../words/standing-words.ts'
import { BoxedAccount } from '../trade/pay-panel.tsx'

/** A field of a deed: what it is called in the deed, and how it is typed. `start` is what stands in it. */
export type DeedField = {
  readonly name: string
  readonly kind: 'text' | 'day' | 'money' | 'account' | 'choice' | 'tick'
  readonly label: string
  readonly start?: string
  readonly options?: readonly (readonly [string, string])[]
  readonly note?: string
  /** Whether the deed cannot be done without it. */
  readonly isNeeded?: true
}

/** What was typed into the fields of a deed, by name; what is empty is left out, a tick is `true`. */
export type Typed = Readonly<Record<string, string | boolean>>

type Write = ReturnType<typeof useSending>['write']

/** A deed with its fields, what does it, and what is said once it is done. */
export type Deed = {
  readonly title: string
  readonly verb: string
  readonly fields: readonly DeedField[]
  send(write: Write, typed: Typed): Promise<Answer<{ readonly act?: number }>>
  said(typed: Typed): string
}

/**
 * What was typed as the input of a command. The fields bear the names of the command’s own, their lists offer
 * what it takes, and the server says no to anything else.
 */
export function typedAs<T>(typed: Typed): T {
  // See above: the command’s schema reads it before anything is done.
  return typed as T
}

/** The panel of a deed: its fields, the button that does it, what the books say to it. */
export function DeedPanel({
  deed,
  say,
  close,
  children,
}: {
  readonly deed: Deed
  say(what: string, act: number): void
  close(): void
  readonly children?: ReactNode
}) {
  const { look } = useLook()
  const words = standingWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [held, hold] = useState<Readonly<Record<string, string>>>({})
  const heldIn = (field: DeedField) => held[field.name] ?? field.start ?? ''
  const missing = deed.fields.filter((field) => field.isNeeded === true && heldIn(field).trim() === '')
  const whyNot = missing.length === 0 ? undefined : words.missing(missing.map(({ label }) => label))
  const send = async () => {
    if (whyNot !== undefined) return
    const typed = Object.fromEntries(
      deed.fields.flatMap((field): [string, string | boolean][] => {
        const value = heldIn(field).trim()
        if (field.kind === 'tick') return [[field.name, value === 'yes']]
        return value === '' ? [] : [[field.name, value]]
      }),
    )
    const done = await settle<object>(
      () => deed.send(write, typed),
      () => deed.said(typed),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={deed.title} close={close}>
      {children}
      <DeedForm verb={deed.verb} send={() => void send()} whyNot={whyNot}>
        {deed.fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={heldIn(field)}
            set={(next) => hold((before) => ({ ...before, [field.name]: next }))}
          />
        ))}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

type OneProps = { readonly field: DeedField; readonly value: string; set(next: string): void }

function OneField({ field, value, set }: OneProps) {
  const { kind, label, note, options = [] } = field
  const common = { label, value, onChange: set, ...(note === undefined ? {} : { note }) }
  switch (kind) {
    case 'day':
      return <DayField {...common} />
    case 'money':
      return <MoneyField {...common} />
    case 'choice':
      return <Choice {...common} options={options} />
    case 'tick':
      return <Tick label={label} isOn={value === 'yes'} onChange={(isOn) => set(isOn ? 'yes' : 'no')} />
    case 'account':
      return (
        <BoxedAccount
          label={label}
          value={value}
          onChange={set}
          {...(note === undefined ? {} : { hint: note })}
        />
      )
    default:
      return <TextField {...common} />
  }
}
