import { useDeferredValue, useId, useState } from 'react'
import { useRead } from '../../books.ts'
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
  const [at, move] = useState(0)
  const list = useId()
  const asked = useDeferredValue((text ?? '').trim())
  const isAsked = asked.length > 1
  const { data, error } = useRead('occupation.find', { text: isAsked ? asked : '12200' }, isAsked)
  const hits = isAsked && error === null && text !== undefined ? (data?.hits ?? []) : []
  const current = hits[Math.min(at, hits.length - 1)]
  const take = (hit: typeof current) => {
    if (hit !== undefined) {
      onChange(hit.code)
      name(`${hit.code} ${hit.title}`)
    }
    type(undefined)
    move(0)
  }
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
        aria-activedescendant={current === undefined ? undefined : `${list}-${hits.indexOf(current)}`}
        placeholder={hint}
        lang={look.language}
        value={text ?? (value === '' ? '' : named === '' ? value : named)}
        onChange={(event) => {
          type(event.target.value)
          move(0)
        }}
        onBlur={() => {
          if (text === undefined) return
          if (text.trim() === '') onChange('')
          else take(current)
          type(undefined)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && hits.length > 0) move(Math.min(at + 1, hits.length - 1))
          else if (event.key === 'ArrowUp' && hits.length > 0) move(Math.max(at - 1, 0))
          else if (event.key === 'Enter' && current !== undefined && !event.ctrlKey) take(current)
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
              key={`${each.version} ${each.code}`}
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
