import { createContext, useContext, useEffect, useRef } from 'react'

/**
 * A key of a screen: `key` as the browser names it, with `Ctrl+`, `Shift+` or `Alt+` before it; `label` for
 * the foot line and the map. Plain letters are not heard while a person types in a field.
 */
export type ScreenKey = {
  readonly key: string
  readonly label: string
  readonly shown?: string
  run?(): void
}

/** Where screens hang their keys up; the frame listens and shows them. */
export type KeyBoard = {
  hang(keys: readonly ScreenKey[]): () => void
}

/** Set by the frame. */
export const KeyContext = createContext<KeyBoard>({ hang: () => () => {} })

/** The keys of a screen as long as it stands; the last hung is asked first. */
export function useScreenKeys(keys: readonly ScreenKey[]): void {
  const board = useContext(KeyContext)
  const latest = useRef(keys)
  latest.current = keys
  const names = keys.map(({ key, label, run }) => `${key} ${label} ${run !== undefined}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: hung anew when the keys or their words change
  useEffect(
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

/** Whether a person types there, so that plain letters are text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
