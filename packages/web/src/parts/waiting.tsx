import { useEffect, useState } from 'react'
import { useLook } from '../words/look-context.ts'
import { waitWords } from '../words/wait-words.ts'
import { Button } from './button.tsx'

/**
 * What stands beside work that takes longer than a second: what it is, how long it has taken, and the way to
 * end it where it can be ended without leaving anything half done.
 */
export function Waiting({ what, stop }: { readonly what: string; stop?(): void }) {
  const { look } = useLook()
  const words = waitWords[look.language]
  const [seconds, count] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => count((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  if (seconds === 0) return null
  return (
    <div className="waiting">
      <span role="status">{what}</span>
      <span className="second">{words.seconds(seconds)}</span>
      {stop === undefined ? (
        <span className="second">{words.whole}</span>
      ) : (
        <Button onPress={stop}>{words.cancel}</Button>
      )}
    </div>
  )
}
