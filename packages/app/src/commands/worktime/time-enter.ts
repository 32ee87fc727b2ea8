import type { Work } from '@daybook/core/daybook/work-facts.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { record } from '../../record.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { loadWork } from '../../worktime/load-work.ts'
import { actOf, command } from '../command.ts'
import { amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { timeTyped, workJson, workOut } from './time-fields.ts'

/** Enters time that was worked for a customer, or money laid out for one. */
export const timeEnter = command({
  name: 'time.enter',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Enter time worked for a customer', fr: 'Inscrire du temps travaillé pour un client' },
  line: { words: ['customer', 'time'] },
  input: z.strictObject({
    customer: words.meta({ description: 'the customer’s name or number' }),
    time: timeTyped.optional(),
    task: words.meta({ description: 'what was done: Bookkeeping, Tax return' }),
    date: day.optional().meta({ description: 'today when left out' }),
    person: words.optional().meta({ description: 'who worked; whoever types it when left out' }),
    cost: amount.optional().meta({ description: 'money laid out instead of time, without tax' }),
    note: words.optional(),
    billable: z.boolean().default(true).meta({ description: 'whether it may be billed' }),
  }),
  output: z.strictObject({ ...workOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const { customer, time, cost, task, note, billable } = input
    if ((time === undefined) === (cost === undefined))
      return refuse('input-missing', { what: 'time' }, 'time')
    const recorded = await record(ctx.book, actOf(ctx, 'time.enter', input), async (view) => {
      const party = await partyOf(view.reader, customer, 'customer')
      if (!party.ok) return party
      const work: Work = {
        id: `W${view.head.seq + 1}`,
        date: input.date ?? ctx.today,
        customer: party.value.id,
        person: input.person ?? ctx.actor,
        task,
        minutes: time ?? 0,
        ...(cost === undefined ? {} : { cost: { amount: cost } }),
        ...(note === undefined ? {} : { note }),
        isBillable: billable,
      }
      return ok({ facts: [{ fact: { kind: 'work.set', v: 1, work } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    assert(first?.fact.kind === 'work.set', 'entering time sets it')
    const { work } = first.fact
    return inView(ctx.book, async (view) =>
      ok({ ...workJson(work, await loadWork(view)), ...outcomeOf(recorded.value) }),
    )
  },
})
