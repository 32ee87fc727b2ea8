import { folded } from '@daybook/core/kit/fold.ts'
import { useId, useState } from 'react'
import { useRead } from '../../books.ts'
import { useOnceSettled } from '../../parts/use-settled.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import type { Side } from './side.ts'

/**
 * A field for a customer or a supplier, by name or number; the last choice adds who is not there yet. Arrows
 * choose, Enter and Tab take the choice.
 */
export function PartyField({
  side,
  value,
  onChange,
  add,
}: {
  readonly side: Side
  readonly value: string
  onChange(name: string): void
  add(name: string): void
}) {
  const { look } = useLook()
  const words = partyWords[look.language]
  const label = side === 'customer' ? words.customer : words.supplier
  const { data } = useRead(side === 'customer' ? 'customer.list' : 'supplier.list', {})
  const [text, type] = useState<string>()
  const [at, move] = useState(0)
  const list = useId()
  const found = text === undefined ? [] : choicesFor(data?.parties ?? [], text)
  const isNew =
    data !== undefined &&
    text !== undefined &&
    text.trim() !== '' &&
    !found.some((each) => isSame(each.name, text))
  const choices = [
    ...found.map(({ name, number, province }) => ({ name, note: [number, province].join(' ').trim() })),
    ...(isNew ? [{ name: '', note: words.addNamed(text.trim()) }] : []),
  ]
  const current = Math.min(at, choices.length - 1)
  const take = (index: number) => {
    const choice = choices[index]
    if (choice === undefined) return
    if (choice.name === '') add(text?.trim() ?? '')
    else onChange(choice.name)
    type(undefined)
    move(0)
  }
  // Typed before the list is read, a name that is there is no new one: Enter and Tab wait for the list.
  const entering = useOnceSettled(data !== undefined, () => take(current))
  const leaving = useOnceSettled(data !== undefined, () =>
    found.length > 0 ? take(current) : type(undefined),
  )
  return (
    <span className="stacked party-field">
      <span aria-hidden="true">{label}</span>
      <input
        className="field"
        role="combobox"
        aria-label={label}
        aria-expanded={choices.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={choices[current] === undefined ? undefined : `${list}-${current}`}
        value={text ?? value}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          type(event.target.value)
          move(0)
          entering.forget()
          leaving.forget()
        }}
        onBlur={() => {
          if (entering.isAsked || text === undefined) return
          // Only a name that is there is taken on the way out; somebody new is added on purpose.
          if (text !== '') return leaving.ask()
          onChange('')
          type(undefined)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(Math.min(current + 1, choices.length - 1))
          else if (event.key === 'ArrowUp') move(Math.max(current - 1, 0))
          else if (event.key === 'Enter' && !event.ctrlKey && text !== undefined) entering.ask()
          else if (event.key === 'Escape' && text !== undefined) type(undefined)
          else return
          event.preventDefault()
        }}
      />
      {choices.length === 0 ? null : (
        <Choices id={list} label={label} choices={choices} current={current} take={take} />
      )}
    </span>
  )
}

function Choices({
  id,
  label,
  choices,
  current,
  take,
}: {
  readonly id: string
  readonly label: string
  readonly choices: readonly { readonly name: string; readonly note: string }[]
  readonly current: number
  take(index: number): void
}) {
  return (
    <div role="listbox" id={id} aria-label={label} className="choices">
      {choices.map(({ name, note }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox does
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(index)}
        >
          {name} <span className="second">{note}</span>
        </div>
      ))}
    </div>
  )
}

type Named = { readonly name: string; readonly number: string; readonly province: string }

function isSame(name: string, typed: string): boolean {
  return folded(name) === folded(typed.trim())
}

/** Those whose name or number holds what was typed; names that begin with it first. */
function choicesFor<P extends Named>(parties: readonly P[], typed: string): readonly P[] {
  const sought = folded(typed.trim())
  const rank = ({ name }: P) => (folded(name).startsWith(sought) ? 0 : 1)
  return parties
    .filter(({ name, number }) => folded(`${name} ${number}`).includes(sought))
    .toSorted((left, right) => rank(left) - rank(right))
    .slice(0, 9)
}
