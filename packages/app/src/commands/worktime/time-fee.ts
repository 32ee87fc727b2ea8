import type { FixedFee } from '@daybook/core/daybook/work-facts.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { loadWork } from '../../worktime/load-work.ts'
import { actOf, command } from '../command.ts'
import { amount, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { month } from './time-fields.ts'

/** Agrees on a fixed fee a month with a customer, or changes or ends one. */
export const timeFee = command({
  name: 'time.fee',
  effect: 'write',
  role: 'owner',
  title: { en: 'Agree on a fixed monthly fee', fr: 'Convenir d’honoraires mensuels fixes' },
  line: { words: ['customer', 'amount'] },
  input: z.strictObject({
    customer: words.meta({ description: 'the customer’s name or number' }),
    amount: amount.optional().meta({ description: 'what a month costs, without tax' }),
    from: month.optional().meta({ description: 'its first month, YYYY-MM' }),
    through: month.optional().meta({ description: 'its last month; it goes on when left out' }),
    task: words.optional().meta({ description: 'only this task is in it; all time when left out' }),
    id: words.optional().meta({ description: 'the fee that is changed or ended: F12' }),
  }),
  output: z.strictObject({ fee: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'time.fee', input), async (view) => {
      const party = await partyOf(view.reader, input.customer, 'customer')
      if (!party.ok) return party
      const { books } = await loadWork(view)
      const own = books.fees.filter(({ customer }) => customer === party.value.id)
      const was = own.find(({ id }) => id === input.id?.toUpperCase())
      if (input.id !== undefined && was === undefined)
        return refuse('time-fee-unknown', { customer: party.value.name, fee: input.id }, 'id')
      const [hourly, from] = [input.amount ?? was?.amount, input.from ?? was?.from]
      if (hourly === undefined) return refuse('input-missing', { what: 'amount' }, 'amount')
      if (from === undefined) return refuse('input-missing', { what: 'from' }, 'from')
      const [through, task] = [input.through ?? was?.through, input.task ?? was?.task]
      const fee: FixedFee = {
        id: was?.id ?? `F${view.head.seq + 1}`,
        customer: party.value.id,
        amount: hourly,
        from,
        ...(through === undefined ? {} : { through }),
        ...(task === undefined ? {} : { task }),
        billed: was?.billed ?? [],
      }
      const clash = own.find((each) => each.id !== fee.id && overlap(each, fee))
      if (clash !== undefined)
        return refuse('time-fee-clash', { customer: party.value.name, fee: clash.id }, 'from')
      const fact = { kind: 'fee.set', v: 1, fee, ...(was === undefined ? {} : { was }) } as const
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    return ok({
      fee: first?.fact.kind === 'fee.set' ? first.fact.fee.id : '',
      ...outcomeOf(recorded.value),
    })
  },
})

/** Whether two fees of a customer would both cover some time. */
function overlap(one: FixedFee, other: FixedFee): boolean {
  const isApart = (left: FixedFee, right: FixedFee) => left.through !== undefined && left.through < right.from
  const isSameTask = one.task === undefined || other.task === undefined || one.task === other.task
  return isSameTask && !isApart(one, other) && !isApart(other, one)
}
