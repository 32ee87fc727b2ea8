import { useRef, useState } from 'react'
import { useBook, useWrite } from '../../books.ts'
import type { Answer, InputOf, ServerRefusal } from '../../client.ts'
import type { RunAt } from './run-search.ts'
import { isPlain, linesWith, type TimeColumn } from './time-lines.ts'

/**
 * The desk that a pay run’s hours lie on. Every cell is kept as soon as it is left, one after the other, upon
 * what lies there at that moment: nothing that was typed is lost, however fast the hands are.
 */
export function useTimeDesk({ from, through, off }: RunAt) {
  const { client } = useBook()
  const write = useWrite()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const span = { from, through, ...(off === true ? { offCycle: true } : {}) }
  const kind = off === true ? 'off-cycle' : 'regular'
  const inTurn = <T>(work: () => Promise<Answer<T>>): Promise<T | undefined> => {
    const done = queue.current.then(async () => {
      const answer = await work()
      refuse(answer.ok ? [] : answer.refusals)
      return answer.ok ? answer.value : undefined
    })
    queue.current = done.catch(() => {})
    return done
  }
  return {
    refusals,
    /** Keeps a cell: the hours or the amount of an item; nothing takes the item off. */
    enter: (employee: string, column: TimeColumn, text: string) =>
      inTurn(async () => {
        const lying = await client.read('payrun.drafts', { from, through })
        if (!lying.ok) return lying
        const draft = lying.value.drafts.find((each) => each.employee === employee && each.kind === kind)
        const { item, isCounted } = column
        return write('payrun.enter', {
          employee,
          ...span,
          ...(text !== '' && isPlain(draft, column)
            ? { item, ...(isCounted ? { quantity: text } : { amount: text }) }
            : { lines: linesWith(draft, column, text) }),
        })
      }),
    /** Says whether this is somebody’s last pay. */
    finish: (employee: string, final: boolean) =>
      inTurn(() => write('payrun.enter', { employee, ...span, final })),
    /** Reads a time sheet onto the desk. */
    importSheet: (file: Pick<InputOf<'payrun.import'>, 'file' | 'content'>) =>
      inTurn(() => write('payrun.import', { ...file, ...span })),
  }
}
