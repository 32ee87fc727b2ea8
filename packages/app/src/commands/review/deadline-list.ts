import { addMonths } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { listDeadlines, windowOf } from '../../deadlines/list-deadlines.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'
import { deadlineOut, deadlineOutOf } from './deadline-fields.ts'

/** Lists what the books owe at a day: returns, remittances, slips, income tax, and what people added. */
export const deadlineList = command({
  name: 'deadline.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the deadlines of the books', fr: 'Lister les échéances des livres' },
  line: { words: ['through'] },
  input: z.strictObject({
    through: day.optional().meta({ description: 'through which day; three months ahead when left out' }),
    on: day.optional().meta({ description: 'as seen on a day; today when left out' }),
    done: z.boolean().default(false).meta({ description: 'what is done too' }),
  }),
  output: z.strictObject({
    on: z.string(),
    through: z.string(),
    late: z.number(),
    deadlines: z.array(z.strictObject(deadlineOut)),
    unsaid: z
      .array(z.strictObject({ kind: z.string(), label: z.string() }))
      .meta({ description: 'what nobody said whether it is owed: deadline.set' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const today = input.on ?? ctx.today
      const through = input.through ?? addMonths(today, 3)
      const { deadlines, unsaid } = await listDeadlines(view, windowOf(today, through))
      const shown = deadlines.filter(({ state }) => input.done || state !== 'done')
      return ok({
        on: today,
        through,
        late: deadlines.filter(({ state }) => state === 'late').length,
        deadlines: shown.map((each) => deadlineOutOf(each, today, ctx.language)),
        unsaid: unsaid.map(({ kind, label }) => ({ kind, label: label[ctx.language] })),
      })
    }),
})
