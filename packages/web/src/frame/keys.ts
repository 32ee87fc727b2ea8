import { createContext, useContext, useLayoutEffect, useRef } from 'react'
import { stopAtWrong } from '../parts/wrong-field.ts'

/**
 * A key of a screen: `key` as the browser names it, with `Ctrl+`, `Shift+` or `Alt+` before it; `label` for
 * the foot line and the map. Plain letters are not heard while a person types in a field.
 */
export type ScreenKey = {
  readonly key: string
  readonly label: string
  readonly shown?: string
  /** A place of the topic, shown beside its word: the foot line names the deeds first. */
  readonly isPlace?: true
  run?(): void
}

/** Where screens hang their keys up; the frame listens and shows them. */
export type KeyBoard = {
  hang(keys: readonly ScreenKey[]): () => void
}

/** Set by the frame. */
export const KeyContext = createContext<KeyBoard>({ hang: () => () => {} })

/**
 * The keys of a screen as long as it stands, from the moment that it can be seen; the last hung is asked
 * first.
 */
export function useScreenKeys(keys: readonly ScreenKey[]): void {
  const board = useContext(KeyContext)
  const latest = useRef(keys)
  latest.current = keys
  const names = keys.map(({ key, label, run }) => `${key} ${label} ${run !== undefined}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: hung anew when the keys or their words change
  useLayoutEffect(
    () =>
      board.hang(
        latest.current.map((each) =>
          each.run === undefined
            ? each
            : { ...each, run: () => latest.current.find(({ key }) => key === each.key)?.run?.() },
        ),
      ),
    [board, names],
  )
}

/** The name of a pressed key as screens write it. */
export function pressedKey(event: KeyboardEvent): string {
  const name = event.key.length === 1 ? event.key : event.key
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && event.key.length > 1 ? 'Shift+' : '',
  ]
  return `${parts.join('')}${name}`
}

/**
 * Whether the deed of a key with Ctrl cannot be done yet: a field of the form cannot be read, or its button
 * cannot be used. What keeps it back gets focus, and so says why.
 */
export function isKeptBack(name: string, target: EventTarget | null): boolean {
  if (!name.startsWith('Ctrl+')) return false
  if (name === 'Ctrl+Enter' && target instanceof HTMLElement && stopAtWrong(target.closest('form')))
    return true
  const hint = name === 'Ctrl+Enter' ? 'Ctrl Enter' : `Ctrl ${name.slice('Ctrl+'.length).toUpperCase()}`
  const named = [...document.querySelectorAll<HTMLElement>('.button .key')].flatMap((key) =>
    key.textContent === hint ? (key.closest<HTMLElement>('.button') ?? []) : [],
  )
  if (named.length === 0 || named.some((button) => button.ariaDisabled !== 'true')) return false
  named.at(-1)?.focus()
  return true
}

/** Whether a person types there, so that plain letters are text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
