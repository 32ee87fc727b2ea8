import { useRef, useState } from 'react'
import type { Client } from '../client.ts'
import type { Reached } from './waiting.tsx'

/**
 * A long act under way: how far it is, and the way to stop it. `begin` gives what a write is asked with;
 * `end` is called once its answer is in. What was stopped is answered `work-stopped`: nothing of it was
 * recorded.
 */
export type LongWork = {
  readonly reached: Reached | undefined
  readonly isStopping: boolean
  begin(): Required<Pick<NonNullable<Parameters<Client['write']>[2]>, 'onProgress' | 'stop'>>
  stop(): void
  end(): void
}

/** Follows one long act of a screen at a time. */
export function useLongWork(): LongWork {
  const [reached, reach] = useState<Reached>()
  const [isStopping, stopping] = useState(false)
  const control = useRef(new AbortController())
  return {
    reached,
    isStopping,
    begin() {
      control.current = new AbortController()
      reach({ done: 0, of: 0 })
      return { stop: control.current.signal, onProgress: (done, of) => reach({ done, of }) }
    },
    stop() {
      stopping(true)
      control.current.abort()
    },
    end() {
      reach(undefined)
      stopping(false)
    },
  }
}
