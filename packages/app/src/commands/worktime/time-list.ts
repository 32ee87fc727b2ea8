import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { hoursText } from '@daybook/core/worktime/minutes.ts'
import { isSettled } from '@daybook/core/worktime/worth.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { customerId, loadWork } from '../../worktime/load-work.ts'
import { command } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'
import { workJson, workOut, worthOf } from './time-fields.ts'

/** Lists time that was worked, with what it is worth and where it was billed. */
export const timeList = command({
  name: 'time.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List time worked for customers', fr: 'Lister le temps travaillé pour des clients' },
  input: z.strictObject({
    from: day.optional(),
    through: day.optional(),
    customer: words.optional().meta({ description: 'only that of one customer' }),
    person: words.optional().meta({ description: 'only that of one person' }),
    only: z.enum(['time', 'cost']).optional().meta({ description: 'only time, or only money laid out' }),
    unbilled: z.boolean().default(false).meta({ description: 'only what may be billed and is not' }),
  }),
  output: z.strictObject({
    time: z.string().meta({ description: 'all of it, in hours and minutes' }),
    costs: amountOut.meta({ description: 'all money laid out, without tax' }),
    worth: amountOut.meta({ description: 'what all of it is worth' }),
    works: z.array(z.strictObject(workOut)),
    tasks: z.array(z.string()).meta({ description: 'all tasks that time was entered for' }),
    persons: z.array(z.string()).meta({ description: 'everybody who entered time' }),
  }),
  run: async (ctx, { from, through, customer, person, only: kind, unbilled }) =>
    inView(ctx.book, async (view) => {
      const only = await customerId(view, customer)
      if (!only.ok) return only
      const loaded = await loadWork(view)
      const works = loaded.works.filter(
        (work) =>
          (from === undefined || work.date >= from) &&
          (through === undefined || work.date <= through) &&
          (only.value === undefined || work.customer === only.value) &&
          (person === undefined || work.person === person) &&
          (kind === undefined || (work.cost === undefined) === (kind === 'time')) &&
          (!unbilled || (work.isBillable && !isSettled(work, loaded.books))),
      )
      const distinct = (names: readonly string[]) => [...new Set(names)].toSorted()
      return ok({
        time: hoursText(works.reduce((sum, { minutes }) => sum + minutes, 0)),
        costs: formatCents(works.reduce((sum, { cost }) => sum + (cost?.amount ?? 0n), 0n)),
        worth: formatCents(works.reduce((sum, work) => sum + worthOf(work, loaded), 0n)),
        works: works.map((work) => workJson(work, loaded)),
        tasks: distinct(loaded.works.map(({ task }) => task)),
        persons: distinct(loaded.works.map((each) => each.person)),
      })
    }),
})
