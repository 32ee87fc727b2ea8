import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { mostMonths, planOpenSchedule } from '@daybook/core/ledger/open-schedule.ts'
import { scheduleParts } from '@daybook/core/ledger/schedule.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { scheduleOf } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { dimensionFlags, dimensionsGiven, nearDay, recordName } from '../record-fields.ts'

/** Opens a schedule that spreads a prepaid expense or deferred revenue over months. */
export const scheduleOpen = command({
  name: 'schedule.open',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Open a schedule', fr: 'Ouvrir un échéancier' },
  line: { words: ['name'] },
  input: z.strictObject({
    name: recordName,
    kind: z
      .enum(['prepaid', 'deferral'])
      .meta({ description: 'a prepaid expense, or revenue received in advance' }),
    from: accountCode.meta({ description: 'the balance sheet account that holds the amount' }),
    to: accountCode.meta({ description: 'the expense or revenue account that takes the parts' }),
    amount,
    first: nearDay.meta({ description: 'the day of the first part; at a month’s end all are' }),
    months: z.coerce.number().int().min(1).max(mostMonths),
    ...dimensionFlags,
  }),
  output: z.strictObject({
    id: z.string(),
    name: z.string(),
    amount: amountOut,
    monthly: amountOut,
    first: z.string(),
    last: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { name, kind, from, to, amount, first, months } = input
    const dims = dimensionsGiven(input)
    const recorded = await record(ctx.book, actOf(ctx, 'schedule.open', input), async (view) => {
      const was = await scheduleOf(view.reader, name)
      const books = await booksToPost(view, [{ account: to, amount, dims }], { first, last: first })
      const planned = planOpenSchedule(books, { name, kind, from, to, amount, first, months, dims }, was)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts
    const opened = fact?.fact.kind === 'schedule.set' ? fact.fact.schedule : undefined
    const parts = opened === undefined ? [] : scheduleParts(opened)
    return ok({
      id: opened?.id ?? '',
      name: opened?.name ?? '',
      amount: formatCents(opened?.amount ?? 0n),
      monthly: formatCents(parts[0]?.amount ?? 0n),
      first: parts[0]?.date ?? '',
      last: parts.at(-1)?.date ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
