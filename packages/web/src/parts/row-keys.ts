import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * The keys of a table of rows: one tab stop; arrows and j/k move, Home and End jump, Page keys go ten, Enter
 * opens. The row at `start` is the first that is current. Gives what the body and each row of the table need.
 */
export function useRowKeys(count: number, open: (index: number) => void, start = 0) {
  const [own, setAt] = useState<number>()
  const at = own ?? start
  const current = Math.min(at, Math.max(0, count - 1))
  const steps: Readonly<Record<string, (from: number) => number>> = {
    ArrowDown: (from) => from + 1,
    j: (from) => from + 1,
    ArrowUp: (from) => from - 1,
    k: (from) => from - 1,
    PageDown: (from) => from + 10,
    PageUp: (from) => from - 10,
    Home: () => 0,
    End: () => count - 1,
  }
  return {
    current,
    body: {
      onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>) {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key === 'Enter' && !(event.target instanceof HTMLAnchorElement)) {
          event.preventDefault()
          open(current)
          return
        }
        const step = steps[event.key]
        if (step === undefined) return
        event.preventDefault()
        const next = Math.max(0, Math.min(count - 1, step(current)))
        setAt(next)
        event.currentTarget.rows[next]?.focus()
      },
    },
    row: (index: number) => ({
      tabIndex: index === current ? 0 : -1,
      'data-current': index === current,
      onFocus: () => setAt(index),
    }),
  }
}

/**
 * Puts focus on the current row once there are rows, and again where the one that had it is gone, unless
 * something else has it; gives what the body needs.
 */
export function useFirstFocus(count: number): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null)
  useLayoutEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (isFree && count > 0) body.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
  }, [count])
  return body
}
