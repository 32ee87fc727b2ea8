import { type ReactNode, useEffect, useState } from 'react'
import { useWrite } from '../books.ts'
import type { ServerRefusal } from '../client.ts'
import { useScreenKeys } from '../frame/keys.ts'
import { useLook } from '../words/look-context.ts'
import { RefusalBox } from './notices.tsx'

type Done = { readonly what: string; readonly act: number }

/** How long what was done stands at the bottom of the sheet; the list of activity keeps it after that. */
const shownFor = 10_000

/**
 * The dark bar of what was just done: `say` shows it; where an act comes along, `z` or the button undoes it.
 * Seals (locks, closes, reopenings) have deeds of their own to lift them, and are said without an act. A
 * screen that showed what was done at once shows with `back` at once that it was undone.
 */
export function useUndoBar(back?: () => void): {
  readonly bar: ReactNode
  say(what: string, act?: number): void
} {
  const { words } = useLook()
  const write = useWrite()
  const [done, say] = useState<Done>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  useEffect(() => {
    if (done === undefined) return
    const timer = setTimeout(() => say(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [done])
  const undo = async () => {
    if (done === undefined || done.act === 0) return
    const answer = await write('act.undo', { number: done.act }, { isReadLater: back !== undefined })
    if (!answer.ok) return refuse(answer.refusals)
    back?.()
    say({ what: words.undid(done.what), act: 0 })
  }
  useScreenKeys(
    done === undefined || done.act === 0 ? [] : [{ key: 'z', label: words.undo, run: () => void undo() }],
  )
  const bar = (
    <>
      <RefusalBox refusals={refusals} />
      <div role="status">
        {done === undefined ? null : (
          <div className="bar">
            <span>{done.what}</span>
            {done.act === 0 ? null : (
              <button type="button" onClick={() => void undo()}>
                {words.undo} <span className="key">z</span>
              </button>
            )}
          </div>
        )}
      </div>
    </>
  )
  return {
    bar,
    say: (what, act = 0) => {
      refuse([])
      say({ what, act })
    },
  }
}
