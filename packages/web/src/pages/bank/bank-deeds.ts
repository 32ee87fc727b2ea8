import { useRef, useState } from 'react'
import { useWrite } from '../../books.ts'
import type { Answer, ServerRefusal } from '../../client.ts'

/** What people start on a line with a key, and what then stands in the panel. */
export type Deed = 'account' | 'match' | 'transfer' | 'split' | 'rule' | 'ask' | 'answer' | 'exclude'

/** A line and its account: what every deed is done on. */
export type LineAt = { readonly account: string; readonly line: string; readonly text: string }

/**
 * Writes deeds one after the other: `settle` sends one, says it with its undo, and goes on with `done`; a
 * refusal stays in place. While one is under way another is not begun. With `isReadLater` the next line is
 * there at once, and the books are read anew behind it.
 */
export function useDeeds(
  say: (what: string, act: number) => void,
  done: () => void,
  { isReadLater = false }: { readonly isReadLater?: boolean } = {},
) {
  const send = useWrite()
  const write: typeof send = (command, input, options) => send(command, input, { isReadLater, ...options })
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const isBusy = useRef(false)
  const [isSending, sending] = useState(false)
  const settle = async (
    write: () => Promise<Answer<{ readonly act: number }>>,
    said: string,
  ): Promise<boolean> => {
    if (isBusy.current) return false
    isBusy.current = true
    sending(true)
    try {
      const answer = await write()
      refuse(answer.ok ? [] : answer.refusals)
      if (!answer.ok) return false
      say(said, answer.value.act)
      done()
      return true
    } finally {
      isBusy.current = false
      sending(false)
    }
  }
  return { write, settle, refusals, refuse, isSending }
}
