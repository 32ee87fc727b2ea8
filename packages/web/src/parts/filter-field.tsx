import { useRef } from 'react'
import { useScreenKeys } from '../frame/keys.ts'
import { useLook } from '../words/look-context.ts'

/** The filter over a list: `/` goes to it, Esc empties it and goes back to the rows. */
export function FilterField({ value, onChange }: { readonly value: string; onChange(text: string): void }) {
  const { words, look } = useLook()
  const field = useRef<HTMLInputElement>(null)
  const label = words.filter.toLocaleLowerCase(look.language)
  useScreenKeys([{ key: '/', label, run: () => field.current?.focus() }])
  return (
    <label className="labelled">
      <span>{words.filter}</span>
      <input
        ref={field}
        className="field"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          onChange('')
          // The rows that were filtered away stand again by the next frame.
          requestAnimationFrame(() => document.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus())
        }}
      />
    </label>
  )
}
