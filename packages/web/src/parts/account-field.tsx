import { folded } from '@daybook/core/kit/fold.ts'
import { useId, useState } from 'react'
import { useRead } from '../books.ts'
import { useLook } from '../words/look-context.ts'

/**
 * A field for an account: by number, name in the person's language, or role; shows the number first. Arrows
 * choose, Enter and Tab take the choice.
 */
export function AccountField({
  label,
  value,
  onChange,
  onEnter,
  invalid = false,
}: {
  readonly label: string
  readonly value: string
  onChange(code: string): void
  onEnter?(): void
  readonly invalid?: boolean
}) {
  const { words } = useLook()
  const { data: accounts = [] } = useRead('account.list', {})
  const [text, type] = useState<string>()
  const [at, move] = useState(0)
  const list = useId()
  const sought = folded(text ?? '')
  const found =
    text === undefined
      ? []
      : accounts
          .filter((each) => each.type !== 'statistical')
          .filter((each) => folded(`${each.code} ${each.name} ${each.role ?? ''}`).includes(sought))
          .sort((left, right) => rank(left.code, sought) - rank(right.code, sought))
          .slice(0, 9)
  const chosen = accounts.find(({ code }) => code === value)
  const current = found[Math.min(at, found.length - 1)]
  const take = (code: string | undefined) => {
    if (code !== undefined) onChange(code)
    type(undefined)
    move(0)
  }
  return (
    <span className="account-field">
      <input
        className="cell"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-invalid={invalid}
        aria-activedescendant={current === undefined ? undefined : `${list}-${current.code}`}
        placeholder={words.accountHint}
        value={text ?? (chosen === undefined ? value : `${chosen.code} ${chosen.name}`)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          type(event.target.value)
          move(0)
        }}
        onBlur={() => {
          if (text === '') onChange('')
          else if (text !== undefined) take(current?.code)
          type(undefined)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && found.length > 0) move(Math.min(at + 1, found.length - 1))
          else if (event.key === 'ArrowUp' && found.length > 0) move(Math.max(at - 1, 0))
          else if (event.key === 'Enter' && !event.ctrlKey) {
            if (text !== undefined) take(current?.code)
            onEnter?.()
          } else if (event.key === 'Escape' && text !== undefined) type(undefined)
          else return
          event.preventDefault()
        }}
      />
      {found.length === 0 ? null : (
        <div role="listbox" id={list} aria-label={label} className="choices">
          {found.map(({ code, name }) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox does
            <div
              key={code}
              id={`${list}-${code}`}
              role="option"
              tabIndex={-1}
              aria-selected={code === current?.code}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(code)}
            >
              <span className="second">{code}</span> {name}
            </div>
          ))}
        </div>
      )}
    </span>
  )
}

/** A number that begins with what was typed comes before names that hold it. */
function rank(code: string, sought: string): number {
  return sought !== '' && code.startsWith(sought) ? 0 : 1
}
