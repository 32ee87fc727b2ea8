import { folded } from '@daybook/core/kit/fold.ts'
import { useEffect, useId, useState } from 'react'
import { useRead } from '../books.ts'
import { useLook } from '../words/look-context.ts'

/**
 * A field for an account: by number, name in the person's language, or role; shows the number first. Arrows
 * choose, Enter and Tab take the choice; what is typed before the chart is read stands as typed until it is.
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
  const { data: chart } = useRead('account.list', {})
  const accounts = chart ?? []
  const [text, type] = useState<string>()
  const [early, keepEarly] = useState<string>()
  const [at, move] = useState(0)
  const [missed, miss] = useState<string>()
  const list = useId()
  const found = text === undefined ? [] : foundIn(accounts, text)
  const chosen = accounts.find(({ code }) => code === value)
  const current = found[Math.min(at, found.length - 1)]
  const take = () => {
    if (chart === undefined && text !== undefined) {
      onChange(text.trim())
      keepEarly(text.trim())
    } else if (current !== undefined) onChange(current.code)
    else miss(text?.trim())
    type(undefined)
    move(0)
  }
  useEffect(() => {
    if (early === undefined || chart === undefined) return
    const code = foundIn(chart, early)[0]?.code
    if (value !== early || code === undefined || code === early) keepEarly(undefined)
    else onChange(code)
  })
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
          miss(undefined)
          move(0)
        }}
        onBlur={() => {
          if (text === '') onChange('')
          else if (text !== undefined) take()
          type(undefined)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && found.length > 0) move(Math.min(at + 1, found.length - 1))
          else if (event.key === 'ArrowUp' && found.length > 0) move(Math.max(at - 1, 0))
          else if (event.key === 'Enter' && !event.ctrlKey) {
            if (text !== undefined) take()
            onEnter?.()
          } else if (event.key === 'Escape' && text !== undefined) type(undefined)
          else return
          event.preventDefault()
        }}
      />
      {missed === undefined ? null : <Missed typed={missed} />}
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
              onClick={() => {
                onChange(code)
                type(undefined)
                move(0)
              }}
            >
              <span className="second">{code}</span> {name}
            </div>
          ))}
        </div>
      )}
    </span>
  )
}

/** Says that no account is called as was typed, and that nothing was changed. */
function Missed({ typed }: { readonly typed: string }) {
  const { words } = useLook()
  return (
    <small role="alert" className="choices field-note missed" data-wrong="true">
      {words.noAccount(typed)}
    </small>
  )
}

type Found = {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly role?: string | undefined
}

/** The accounts with what was typed in their number, name or role, best first. */
function foundIn<A extends Found>(accounts: readonly A[], typed: string): readonly A[] {
  const sought = folded(typed)
  return accounts
    .filter((each) => each.type !== 'statistical')
    .filter((each) => folded(`${each.code} ${each.name} ${each.role ?? ''}`).includes(sought))
    .toSorted((left, right) => rank(left.code, sought) - rank(right.code, sought))
    .slice(0, 9)
}

/** A number that begins with what was typed comes before names that hold it. */
function rank(code: string, sought: string): number {
  return sought !== '' && code.startsWith(sought) ? 0 : 1
}
