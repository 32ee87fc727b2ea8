import { useState } from 'react'
import { today } from '../words/today.ts'
import { dateByKey, typedDate } from '../words/typed-date.ts'

/** A field for a day: typed whole or in part, or reached by keys (t, + −, [ ], m h, y r). */
export function DateField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  onChange(day: string): void
}) {
  const [text, type] = useState<string>()
  const read = text === undefined ? value : text.trim() === '' ? '' : typedDate(text, today())
  return (
    <input
      className="field date"
      aria-label={label}
      aria-invalid={read === undefined}
      value={text ?? value}
      onFocus={(event) => event.target.select()}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        if (text !== undefined && read !== undefined) {
          onChange(read)
          type(undefined)
        }
      }}
      onKeyDown={(event) => {
        const isPart = event.key === '-' && text !== undefined && text !== value
        const next =
          event.ctrlKey || event.altKey || isPart ? undefined : dateByKey(event.key, value, today())
        if (next === undefined) return
        event.preventDefault()
        type(undefined)
        onChange(next)
      }}
    />
  )
}
