import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planSchedules } from '@daybook/core/ledger/run-schedules.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { scheduleNamed, schedulesOf } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { debitOf, postedIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'

/** Posts every part of schedules that is due through a day, each once. */
export const scheduleRun = command({
  name: 'schedule.run',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post the parts that are due', fr: 'Reporter les parties dues' },
  input: z.strictObject({
    through: nearDay.optional().meta({ description: 'the last day; today when left out' }),
    schedule: words.optional().meta({ description: 'only the schedule of this name' }),
  }),
  output: z.strictObject({
    posted: z.array(
      z.strictObject({ memo: z.string(), entry: z.string(), date: z.string(), amount: amountOut }),
    ),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const through = input.through ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'schedule.run', input), async (view) => {
      const chosen =
        input.schedule === undefined
          ? ok(await schedulesOf(view.reader))
          : await scheduleNamed(view.reader, input.schedule)
      if (!chosen.ok) return chosen
      const schedules = [chosen.value].flat()
      const lines = schedules.map(({ to, amount, dims = {} }) => ({ account: to, amount, dims }))
      const books = await booksToPost(view, lines, { first: through, last: through })
      const planned = planSchedules(books, schedules, through)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    return ok({
      posted: postedIn(recorded.value).map((entry) => ({
        memo: entry.memo,
        entry: entryName(entry.number),
        date: entry.date,
        amount: debitOf(entry),
      })),
      ...outcomeOf(recorded.value),
    })
  },
})
