import { ok } from '@daybook/core/kit/result.ts'
import { nextPeriod, planAccrual } from '@daybook/core/ledger/accrue-entry.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'
import { lineFields, postingsFrom } from './entry-lines.ts'

/** Posts an accrual and its reversal on the first day of the next period, in one act. */
export const entryAccrue = command({
  name: 'entry.accrue',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post an accrual that reverses', fr: 'Reporter une régularisation qui se contrepasse' },
  input: z.strictObject({
    date: nearDay,
    reverseOn: nearDay
      .optional()
      .meta({ description: 'the day of the reversal; the first day of the next month when left out' }),
    memo: text.default(''),
    payee: words.optional(),
    ref: words.optional().meta({ description: 'the number on the paper' }),
    adjusting: z.boolean().default(false).meta({ description: 'an adjusting entry of the 13th period' }),
    ...lineFields,
  }),
  output: z.strictObject({
    number: z.string(),
    date: z.string(),
    reversal: z.string(),
    reverseOn: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { date, memo, payee, ref } = input
    const reverseOn = input.reverseOn ?? nextPeriod(date)
    const postings = postingsFrom(input)
    const recorded = await record(ctx.book, actOf(ctx, 'entry.accrue', input), async (view) => {
      const books = await booksToPost(view, postings, { first: date, last: reverseOn })
      const entry = {
        date,
        memo,
        ...(payee === undefined ? {} : { payee }),
        ...(ref === undefined ? {} : { ref }),
        ...(input.adjusting ? { layer: 'adjusting' as const } : {}),
        because: { kind: 'adjustment' as const, id: ref ?? '' },
        postings,
      }
      const planned = planAccrual(books, entry, reverseOn)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const [entry, reversal] = postedIn(recorded.value)
    return ok({
      number: entry === undefined ? '' : entryName(entry.number),
      date: entry?.date ?? '',
      reversal: reversal === undefined ? '' : entryName(reversal.number),
      reverseOn: reversal?.date ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
