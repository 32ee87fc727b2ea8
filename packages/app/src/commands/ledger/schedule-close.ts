import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planCloseSchedule } from '@daybook/core/ledger/run-schedules.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { scheduleNamed } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { debitOf, postedIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'

/** Closes a schedule before its time: what remains is moved on one day. */
export const scheduleClose = command({
  name: 'schedule.close',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Close a schedule early', fr: 'Fermer un échéancier avant terme' },
  line: { words: ['schedule'] },
  input: z.strictObject({
    schedule: words.meta({ description: 'its name' }),
    on: nearDay.meta({ description: 'the day on which what remains is moved' }),
  }),
  output: z.strictObject({ entry: z.string(), date: z.string(), amount: amountOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'schedule.close', input), async (view) => {
      const schedule = await scheduleNamed(view.reader, input.schedule)
      if (!schedule.ok) return schedule
      const { to, amount, dims = {} } = schedule.value
      const days = { first: input.on, last: input.on }
      const books = await booksToPost(view, [{ account: to, amount, dims }], days)
      const planned = planCloseSchedule(books, schedule.value, input.on)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    return ok({
      entry: entry === undefined ? '' : entryName(entry.number),
      date: entry?.date ?? '',
      amount: entry === undefined ? '0.00' : debitOf(entry),
      ...outcomeOf(recorded.value),
    })
  },
})
