import type { DeadlineRecord } from '@daybook/core/daybook/close-facts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { z } from 'zod'
import { deadlineRecord } from '../../deadlines/load-deadline-records.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Adds a deadline of the book’s own, or changes the one of that name. */
export const deadlineAdd = command({
  name: 'deadline.add',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Add a deadline of one’s own', fr: 'Ajouter une échéance à soi' },
  line: { words: ['name', 'date'] },
  input: z.strictObject({
    name: words.meta({ description: 'what is to be done' }),
    date: day.meta({ description: 'its first day' }),
    every: z
      .enum(['monthly', 'quarterly', 'yearly'])
      .optional()
      .meta({ description: 'how often it comes again; once when left out' }),
  }),
  output: z.strictObject({ id: z.string(), name: z.string(), date: z.string(), ...outcomeFields }),
  run: async (ctx, { name, date, every }) => {
    const id = `own/${idFromName(name)}`
    const act = actOf(ctx, 'deadline.add', { name, date, every })
    const recorded = await record(ctx.book, act, async ({ reader }) => {
      const was = await deadlineRecord(reader, id)
      const deadline: DeadlineRecord = {
        ...{ id, kind: 'own', name, date },
        ...(every === undefined ? {} : { every }),
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
    return ok({ id, name, date, ...outcomeOf(recorded.value) })
  },
})
