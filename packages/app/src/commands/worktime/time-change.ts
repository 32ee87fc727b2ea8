import type { Work } from '@daybook/core/daybook/work-facts.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { record } from '../../record.ts'
import { customerId, loadWork, openWork } from '../../worktime/load-work.ts'
import { actOf, command } from '../command.ts'
import { amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { timeTyped, workId, workJson, workOut } from './time-fields.ts'

/** Changes time that is not billed; what is not said stays as it is. */
export const timeChange = command({
  name: 'time.change',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Change a time entry', fr: 'Modifier une entrée de temps' },
  line: { words: ['work'] },
  input: z.strictObject({
    work: workId,
    customer: words.optional().meta({ description: 'the customer’s name or number' }),
    time: timeTyped.optional(),
    task: words.optional().meta({ description: 'what was done: Bookkeeping, Tax return' }),
    date: day.optional(),
    person: words.optional(),
    cost: amount.optional().meta({ description: 'money laid out instead of time, without tax' }),
    note: words.optional(),
    billable: z.boolean().optional().meta({ description: 'whether it may be billed' }),
  }),
  output: z.strictObject({ ...workOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'time.change', input), async (view) => {
      const held = await openWork(view, input.work)
      if (!held.ok) return held
      const customer = await customerId(view, input.customer)
      if (!customer.ok) return customer
      const { date, person, task, note, time, cost, billable } = input
      const { cost: laidOut, ...was } = held.value
      const now = cost === undefined ? (time === undefined ? laidOut : undefined) : { amount: cost }
      const work: Work = {
        ...was,
        ...(customer.value === undefined ? {} : { customer: customer.value }),
        ...(date === undefined ? {} : { date }),
        ...(person === undefined ? {} : { person }),
        ...(task === undefined ? {} : { task }),
        ...(note === undefined ? {} : { note }),
        ...(billable === undefined ? {} : { isBillable: billable }),
        ...(now === undefined ? {} : { cost: now }),
        minutes: now === undefined ? (time ?? was.minutes) : 0,
      }
      const isSame = canonicalJson(work) === canonicalJson(held.value)
      const fact = { kind: 'work.set', v: 1, work, was: held.value } as const
      return ok({ facts: isSame ? [] : [{ fact }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    return inView(ctx.book, async (view) => {
      const loaded = await loadWork(view)
      const held = first?.fact.kind === 'work.set' ? ok(first.fact.work) : await openWork(view, input.work)
      return held.ok ? ok({ ...workJson(held.value, loaded), ...outcomeOf(recorded.value) }) : held
    })
  },
})
