import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useWrite } from '../books.ts'
import type { Answer, ServerRefusal } from '../client.ts'
import { useScreenKeys } from '../frame/keys.ts'
import { amountWords } from '../words/amounts.ts'
import { formWords } from '../words/form-words.ts'
import { useLook } from '../words/look-context.ts'
import { typedAmount } from '../words/typed-amount.ts'
import { Button } from './button.tsx'
import { DateField } from './date-field.tsx'
import { Dialog } from './dialog.tsx'
import { stopAtWrong } from './wrong-field.ts'

/** A panel at the right of a screen; its first field has focus, Esc and leaving give focus back. */
export function SidePanel({
  title,
  close,
  children,
}: {
  readonly title: string
  close(): void
  readonly children: ReactNode
}) {
  const { words } = useLook()
  const panel = useRef<HTMLElement>(null)
  const before = useRef<Element>(null)
  // Before it can be seen: the first key that is pressed is its own.
  useLayoutEffect(() => {
    before.current = document.activeElement
    const first = panel.current?.querySelector<HTMLElement>('input, select')
    if (first === null || first === undefined) panel.current?.focus()
    else first.focus()
  }, [])
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
    },
    [],
  )
  useScreenKeys([{ key: 'Escape', label: words.closePanel, shown: 'Esc', run: close }])
  return (
    <aside ref={panel} className="panel" aria-label={title} tabIndex={-1}>
      <div className="panel-head">
        <h2>{title}</h2>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {words.closePanel}
        </Button>
      </div>
      {children}
    </aside>
  )
}

/** A form of fields one under the other with the button that sends it. */
export function DeedForm({
  verb,
  send,
  whyNot,
  children,
}: {
  readonly verb: string
  send(): void
  readonly whyNot?: string | undefined
  readonly children: ReactNode
}) {
  const why = useRef(whyNot)
  why.current = whyNot
  return (
    <form
      className="stack-form"
      onKeyDown={({ key, target, currentTarget: form, defaultPrevented }) => {
        if (key !== 'Enter' || defaultPrevented || !(target instanceof HTMLInputElement)) return
        // Enter may have finished what was missing; where it did not, the button says what is.
        requestAnimationFrame(() => {
          if (why.current !== undefined) form.querySelector<HTMLElement>(':scope > .acts button')?.focus()
        })
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!stopAtWrong(event.currentTarget)) send()
      }}
    >
      {children}
      <div className="acts">
        <Button kind="filled" submits whyNot={whyNot}>
          {verb}
        </Button>
      </div>
    </form>
  )
}

type FieldProps = {
  readonly label: string
  readonly value: string
  onChange(value: string): void
  /** What stands under the field. */
  readonly note?: string | undefined
  readonly isWrong?: boolean
}

/** A field of text with its name above it. */
export function TextField({
  label,
  value,
  onChange,
  note,
  isWrong = false,
  hint,
  isWide = false,
}: FieldProps & { readonly hint?: string; readonly isWide?: boolean }) {
  const id = useId()
  return (
    <label className="stacked" data-wide={isWide}>
      <span>{label}</span>
      <input
        className="field"
        value={value}
        placeholder={hint}
        aria-invalid={isWrong}
        aria-describedby={note === undefined ? undefined : id}
        onChange={(event) => onChange(event.target.value)}
      />
      <Note id={id} note={note} isWrong={isWrong} />
    </label>
  )
}

function Note({ id, note, isWrong }: { id: string; note: string | undefined; isWrong: boolean }) {
  if (note === undefined) return null
  return (
    <small id={id} className="field-note" data-wrong={isWrong}>
      {note}
    </small>
  )
}

/** A choice of a few with its name above it. */
export function Choice({
  label,
  value,
  onChange,
  options,
}: FieldProps & { readonly options: readonly (readonly [string, string])[] }) {
  return (
    <label className="stacked">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A day with its name above it. */
export function DayField({ label, value, onChange, note }: FieldProps) {
  const id = useId()
  return (
    <span className="stacked">
      <span aria-hidden="true">{label}</span>
      <DateField label={label} value={value} onChange={onChange} />
      <Note id={id} note={note} isWrong={false} />
    </span>
  )
}

/** A tick with its name beside it. */
export function Tick({
  label,
  isOn,
  onChange,
}: {
  readonly label: string
  readonly isOn: boolean
  onChange(isOn: boolean): void
}) {
  return (
    <label className="labelled ticked">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}

/** A field for money, or any decimal number, in the numbers of either language; empty is nothing. */
export function MoneyField({
  label,
  value,
  onChange,
  note,
  isBare = false,
  onEnter,
}: FieldProps & { readonly isBare?: boolean; onEnter?(): void }) {
  const { words, look } = useLook()
  const id = useId()
  const [text, type] = useState<string>()
  const read = text === undefined || text.trim() === '' ? undefined : typedAmount(text)
  const isWrong = text !== undefined && text.trim() !== '' && (read === undefined || read === 'ask')
  const wrong = read === 'ask' ? words.eitherNumber : words.noAmount(text?.trim() ?? '')
  const said = isWrong ? wrong : note
  const finish = () => {
    if (text === undefined || isWrong) return
    if (text.trim() === '') onChange('')
    else if (read !== undefined && read !== 'ask') onChange(read)
    type(undefined)
  }
  const field = (
    <input
      className={isBare ? 'cell number' : 'field number'}
      inputMode="decimal"
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={said === undefined ? undefined : id}
      title={read === 'ask' ? words.eitherNumber : undefined}
      value={text ?? (value === '' ? '' : amountWords(value, look.language))}
      onFocus={(event) => event.target.select()}
      onChange={(event) => type(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        finish()
        if (onEnter === undefined || event.ctrlKey) return
        event.preventDefault()
        onEnter()
      }}
    />
  )
  if (isBare) return field
  return (
    <span className="stacked">
      <span aria-hidden="true">{label}</span>
      {field}
      <Note id={id} note={said} isWrong={isWrong} />
    </span>
  )
}

/** The question before what undo cannot reach: the safe button has focus. */
export function Confirm({
  title,
  lines,
  verb,
  no,
  yes,
  children,
}: {
  readonly title: string
  readonly lines: readonly string[]
  readonly verb: string
  no(): void
  yes(): void
  readonly children?: ReactNode
}) {
  const { look } = useLook()
  const words = formWords[look.language]
  return (
    <Dialog title={title} close={no}>
      <div className="confirm">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {children}
        <div className="acts">
          <button type="button" className="button" data-first onClick={no}>
            {words.notYet}
            <span className="key">Esc</span>
          </button>
          <Button kind="filled" onPress={yes}>
            {verb}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Sends deeds one after the other; a refusal stays in place, what was done is said with its undo. */
export function useSending(say: (what: string, act: number) => void) {
  const write = useWrite()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const [isSending, sending] = useState(false)
  const isBusy = useRef(false)
  const settle = async <T,>(
    ask: () => Promise<Answer<T & { readonly act?: number }>>,
    said: (value: T) => string,
  ): Promise<T | undefined> => {
    if (isBusy.current) return undefined
    isBusy.current = true
    sending(true)
    try {
      const answer = await ask()
      refuse(answer.ok ? [] : answer.refusals)
      if (!answer.ok) return undefined
      say(said(answer.value), answer.value.act ?? 0)
      return answer.value
    } finally {
      isBusy.current = false
      sending(false)
    }
  }
  return { write, settle, refusals, refuse, isSending }
}
