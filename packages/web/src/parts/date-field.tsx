import { useId, useState } from 'react'
import { useLook } from '../words/look-context.ts'
import { today } from '../words/today.ts'
import { dateByKey, typedDate } from '../words/typed-date.ts'

/**
 * A field for a day: typed whole or in part, or reached by keys (t, + −, [ ], m h, y r). What is no day stays
 * as it was typed, marked, with a sentence that says so once the field is left or sent.
 */
export function DateField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  onChange(day: string): void
}) {
  const { words } = useLook()
  const id = useId()
  const [text, type] = useState<string>()
  const [isSaid, say] = useState(false)
  const read = text === undefined ? value : text.trim() === '' ? '' : typedDate(text, today())
  const take = () => {
    if (text === undefined) return
    say(read === undefined)
    if (read === undefined) return
    onChange(read)
    type(undefined)
  }
  const isWrong = isSaid && text !== undefined && read === undefined
  const field = (
    <input
      className="field date"
      aria-label={label}
      aria-invalid={read === undefined}
      aria-describedby={isWrong ? id : undefined}
      value={text ?? value}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        type(event.target.value)
        say(false)
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // A form is sent while the field still has focus: the day that was typed goes along, or nothing
          // does.
          take()
          if (read === undefined) event.preventDefault()
          return
        }
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
  return (
    <>
      {field}
      {isWrong ? (
        <small id={id} role="alert" className="field-note" data-wrong="true">
          {words.noDay(text.trim())}
        </small>
      ) : null}
    </>
  )
}
