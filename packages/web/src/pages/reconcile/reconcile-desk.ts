import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useBook } from '../../books.ts'
import type { InputOf, OutputOf, ServerRefusal } from '../../client.ts'

/** A reconciliation under way, with all its postings. */
export type Status = OutputOf<'seal.status'>

/** A posting of it. */
export type OpenPosting = Status['postings'][number]

/** What people call a posting: its entry, and which line of it. */
export function postingKey({ entry, line }: Pick<OpenPosting, 'entry' | 'line'>): string {
  return `${entry}.${line}`
}

/**
 * Ticks and changes on the desk: nothing of the books changes, so only what shows the desk is read anew.
 * Ticks go one after the other in the order in which they were made.
 */
export function useDesk(account: string) {
  const { name, client } = useBook()
  const queries = useQueryClient()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const before = useRef<Promise<unknown>>(Promise.resolve())
  const readAnew = async () => {
    for (const shown of ['seal.status', 'seal.lights', 'seal.hints'])
      await queries.invalidateQueries({ queryKey: ['book', name, shown] })
  }
  const tick = (postings: readonly string[], isTicked: boolean) => {
    before.current = before.current.then(async () => {
      const input = { account, postings: [...postings] }
      const answer = await client.write(isTicked ? 'seal.untick' : 'seal.tick', input)
      refuse(answer.ok ? [] : answer.refusals)
      await readAnew()
    })
    return before.current
  }
  const change = async (input: Omit<InputOf<'account.reconcile'>, 'account'>) => {
    const answer = await client.write('account.reconcile', { account, ...input })
    refuse(answer.ok ? [] : answer.refusals)
    await readAnew()
  }
  const tickThrough = async (through: string) => {
    const answer = await client.write('seal.tick', { account, through })
    refuse(answer.ok ? [] : answer.refusals)
    await readAnew()
  }
  const discard = async () => {
    const answer = await client.write('seal.discard', { account })
    refuse(answer.ok ? [] : answer.refusals)
    await readAnew()
  }
  return { tick, tickThrough, change, discard, refusals, refuse }
}
