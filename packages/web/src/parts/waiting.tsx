import { useEffect, useState } from 'react'
import { useLook } from '../words/look-context.ts'
import { waitWords } from '../words/wait-words.ts'
import { Button } from './button.tsx'

/** How far work is: so many steps done, of so many. */
export type Reached = { readonly done: number; readonly of: number }

type Props = {
  readonly what: string
  /** How far it is, where that is known. */
  readonly reached?: Reached | undefined
  /** Whether it was stopped already, and its answer is waited for. */
  readonly isStopping?: boolean
  stop?(): void
}

/**
 * What stands beside work that takes longer than a second: what it is, how far and how long, and the way to
 * end it where it can be ended without leaving anything half done.
 */
export function Waiting({ what, reached, isStopping = false, stop }: Props) {
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
      {reached === undefined || reached.of === 0 ? null : (
        <progress value={reached.done} max={reached.of} aria-label={what} />
      )}
      <span className="second">{words.seconds(seconds)}</span>
      {stop === undefined ? (
        <span className="second">{words.whole}</span>
      ) : (
        <Button whyNot={isStopping ? words.stopping : undefined} onPress={stop}>
          {words.cancel}
        </Button>
      )}
    </div>
  )
}
