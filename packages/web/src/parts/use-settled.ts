import { useEffect, useState } from 'react'

/**
 * What Enter and Tab ask of a field with choices: done at once where the choices are those of what was typed,
 * else as soon as they are. `isSettled` says whether they are; `deed` is done with the choices of that
 * moment.
 */
export function useOnceSettled(isSettled: boolean, deed: () => void) {
  const [isAsked, ask] = useState(false)
  useEffect(() => {
    if (!isAsked || !isSettled) return
    ask(false)
    deed()
  })
  return {
    /** Whether it waits for the choices. */
    isAsked,
    ask: () => (isSettled ? deed() : ask(true)),
    forget: () => ask(false),
  }
}
