import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Puts focus on the first field of a form, by its selector; gives what holds the form. */
export function useFirstField(selector: string): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null)
  const first = useRef(selector)
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>(first.current)?.focus()
  }, [])
  return form
}

/** Runs a deed once the field that is typed in has given up what it holds. */
export function useAfterTyping(run: () => Promise<void>): () => void {
  const latest = useRef(run)
  latest.current = run
  return () => {
    const at = document.activeElement
    if (at instanceof HTMLElement && at.closest('input, select') !== null) {
      at.blur()
      at.focus()
    }
    // What the field gave up is in the draft after the next drawing.
    setTimeout(() => void latest.current(), 0)
  }
}
