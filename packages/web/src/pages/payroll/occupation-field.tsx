import { useDeferredValue, useId, useState } from 'react'
import { useRead } from '../../books.ts'
import { useOnceSettled } from '../../parts/use-settled.ts'
import { useLook } from '../../words/look-context.ts'

/** A field that finds an occupation by a title or a code: arrows choose, Enter and Tab take the choice. */
export function OccupationField({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string
  readonly hint: string
  readonly value: string
  onChange(code: string): void
}) {
  const { look } = useLook()
  const [text, type] = useState<string>()
  const [named, name] = useState('')
  const [chosen, choose] = useState<string>()
  const list = useId()
  const asked = useDeferredValue((text ?? '').trim())
  const isAsked = asked.length > 1
  const { data, error, isFetching } = useRead('occupation.find', { text: isAsked ? asked : '12200' }, isAsked)
  const hits = isAsked && error === null && text !== undefined ? (data?.hits ?? []) : []
  // The choice stays with its occupation while what is found changes under the hand.
  const at = Math.max(
    0,
    hits.findIndex((each) => idOf(each) === chosen),
  )
  const current = hits[at]
  const move = (to: number) => {
    const hit = hits[Math.max(0, Math.min(to, hits.length - 1))]
    choose(hit === undefined ? undefined : idOf(hit))
  }
  const take = (hit: typeof current) => {
    if (hit !== undefined) {
      onChange(hit.code)
      name(`${hit.code} ${hit.title}`)
    }
    type(undefined)
    choose(undefined)
  }
  // What is offered may still be the answer to the letters before: Enter and Tab wait for that of these.
  const isSettled = asked === (text ?? '').trim() && !isFetching
  const isEntered = current !== undefined || (text !== undefined && !isSettled)
  const taking = useOnceSettled(isSettled, () => take(current))
  return (
    <span className="stacked finder-field">
      <span aria-hidden="true">{label}</span>
      <input
        className="field"
        role="combobox"
        aria-label={label}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : `${list}-${at}`}
        placeholder={hint}
        lang={look.language}
        value={text ?? (value === '' ? '' : named === '' ? value : named)}
        onChange={(event) => {
          type(event.target.value)
          choose(undefined)
          taking.forget()
        }}
        onBlur={() => {
          if (text === undefined) return
          if (text.trim() !== '') return taking.ask()
          onChange('')
          type(undefined)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && hits.length > 0) move(at + 1)
          else if (event.key === 'ArrowUp' && hits.length > 0) move(at - 1)
          else if (event.key === 'Enter' && isEntered && !event.ctrlKey) taking.ask()
          else if (event.key === 'Escape' && text !== undefined) type(undefined)
          else return
          event.preventDefault()
        }}
      />
      {hits.length === 0 ? null : (
        <div role="listbox" id={list} aria-label={label} className="choices">
          {hits.map((each, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox does
            <div
              key={idOf(each)}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={each === current}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(each)}
            >
              <span className="second">{each.code}</span> {each.title}
            </div>
          ))}
        </div>
      )}
    </span>
  )
}

/** What tells one occupation found from another: a code may stand in two editions. */
function idOf({ version, code }: { readonly version: string; readonly code: string }): string {
  return `${version} ${code}`
}
