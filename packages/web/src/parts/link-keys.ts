import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * The keys of a list of links: arrows and j/k lead from one to the next, Home and End to the first and the
 * last; the first has focus once the list stands (`isThere`), where nothing else has it. Gives what the list
 * needs.
 */
export function useLinkKeys<Kind extends HTMLElement>(
  isThere: boolean,
): { readonly ref: RefObject<Kind | null>; onKeyDown(event: KeyboardEvent): void } {
  const ref = useRef<Kind>(null)
  const links = () => [...(ref.current?.querySelectorAll<HTMLElement>('a, button') ?? [])]
  useLayoutEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (isFree && isThere) ref.current?.querySelector<HTMLElement>('a, button')?.focus()
  }, [isThere])
  return {
    ref,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const all = links()
      const at = all.findIndex((each) => each.contains(document.activeElement))
      const next = stepOf(event.key, at, all.length - 1)
      if (at < 0 || next === undefined) return
      event.preventDefault()
      all[Math.max(0, Math.min(all.length - 1, next))]?.focus()
    },
  }
}

function stepOf(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowDown' || key === 'j') return at + 1
  if (key === 'ArrowUp' || key === 'k') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}
