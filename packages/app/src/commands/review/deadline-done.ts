import type { DeadlineRecord } from '@daybook/core/daybook/close-facts.ts'
import { addMonths } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { listDeadlines } from '../../deadlines/list-deadlines.ts'
import { deadlineRecord } from '../../deadlines/load-deadline-records.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** How many deadlines a refusal names at most. */
const mostNamed = 12

/** Says that a deadline was met that nothing in the books proves. */
export const deadlineDone = command({
  name: 'deadline.done',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Say that a deadline was met', fr: 'Dire qu’une échéance est respectée' },
  line: { words: ['deadline'] },
  input: z.strictObject({
    deadline: words.meta({ description: 'as deadline.list shows it: t4/2026' }),
    date: day.optional().meta({ description: 'on which day; today when left out' }),
    note: words.optional().meta({ description: 'a confirmation number, or how it was done' }),
  }),
  output: z.strictObject({ deadline: z.string(), date: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'deadline.done', input), async (view) => {
      // Somebody may catch up on years, or be early by one.
      const window = { today: ctx.today, from: addMonths(ctx.today, -60), through: addMonths(ctx.today, 18) }
      const { deadlines } = await listDeadlines(view, window)
      if (!deadlines.some(({ id }) => id === input.deadline)) {
        const open = deadlines.filter(({ state }) => state !== 'done').slice(0, mostNamed)
        const known = open.length === 0 ? '-' : open.map(({ id }) => id).join(', ')
        return refuse('deadline-unknown', { deadline: input.deadline, known }, 'deadline')
      }
      const id = `done/${input.deadline}`
      const was = await deadlineRecord(view.reader, id)
      const deadline: DeadlineRecord = {
        ...{ id, kind: 'done', what: input.deadline, date },
        ...(input.note === undefined ? {} : { note: input.note }),
      }
      const fact = {
        kind: 'deadline.set' as const,
        v: 1 as const,
        deadline,
        ...(was === undefined ? {} : { was }),
      }
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    return ok({ deadline: input.deadline, date, ...outcomeOf(recorded.value) })
  },
})
