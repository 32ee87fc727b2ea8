import type { HourlyRate } from '@daybook/core/daybook/work-facts.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { customerId, loadWork } from '../../worktime/load-work.ts'
import { actOf, command } from '../command.ts'
import { amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Sets what an hour is charged at from a day on: of all, or of a person, a task, a customer. */
export const timeRate = command({
  name: 'time.rate',
  effect: 'write',
  role: 'owner',
  title: { en: 'Set an hourly rate', fr: 'Fixer un taux horaire' },
  line: { words: ['amount'] },
  input: z.strictObject({
    amount: amount.meta({ description: 'what an hour is charged at, without tax' }),
    from: day.meta({ description: 'the first day on which it is in force' }),
    person: words.optional().meta({ description: 'only for the time of one person' }),
    task: words.optional().meta({ description: 'only for one task' }),
    customer: words.optional().meta({ description: 'only for one customer' }),
  }),
  output: z.strictObject({ rate: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'time.rate', input), async (view) => {
      const customer = await customerId(view, input.customer)
      if (!customer.ok) return customer
      const { amount: hour, from, person, task } = input
      const { books } = await loadWork(view)
      const was = books.rates.find(
        (each) =>
          each.from === from &&
          each.person === person &&
          each.task === task &&
          each.customer === customer.value,
      )
      const hourly: HourlyRate = {
        id: was?.id ?? `H${view.head.seq + 1}`,
        from,
        amount: hour,
        ...(person === undefined ? {} : { person }),
        ...(task === undefined ? {} : { task }),
        ...(customer.value === undefined ? {} : { customer: customer.value }),
      }
      if (was !== undefined && canonicalJson(was) === canonicalJson(hourly)) return ok({ facts: [] })
      const fact = { kind: 'hourly.set', v: 1, hourly, ...(was === undefined ? {} : { was }) } as const
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const rate = first?.fact.kind === 'hourly.set' ? first.fact.hourly.id : ''
    return ok({ rate, ...outcomeOf(recorded.value) })
  },
})
