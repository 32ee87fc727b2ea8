import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { checkedEntry } from '@daybook/core/ledger/post-entry.ts'
import { z } from 'zod'
import { record } from '../record.ts'
import { actOf, command } from './command.ts'
import { lineFields, postingsFrom } from './entry-lines.ts'
import { day, text, words } from './fields.ts'

/** Posts a journal entry. */
export const entryPost = command({
  name: 'entry.post',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post a journal entry', fr: 'Reporter une écriture' },
  input: z.strictObject({
    date: day,
    memo: text.default(''),
    payee: words.optional(),
    ref: words.optional().meta({ description: 'the number on the paper' }),
    journal: z.enum(['general', 'sales', 'purchases', 'receipts', 'disbursements', 'payroll']).optional(),
    adjusting: z.boolean().default(false).meta({ description: 'an adjusting entry of the 13th period' }),
    ...lineFields,
  }),
  output: z.strictObject({
    number: z.string(),
    date: z.string(),
    seq: z.number(),
    repeated: z.boolean(),
    dryRun: z.boolean(),
  }),
  run: async (ctx, input) => {
    const { date, memo, payee, ref, journal } = input
    const recorded = await record(ctx.book, actOf(ctx, 'entry.post', input), async ({ chart, head }) => {
      const checked = checkedEntry(chart, head, {
        number: head.entries + 1,
        date,
        memo,
        ...(payee === undefined ? {} : { payee }),
        ...(ref === undefined ? {} : { ref }),
        ...(journal === undefined ? {} : { journal }),
        ...(input.adjusting ? { layer: 'adjusting' as const } : {}),
        because: { kind: 'adjustment', id: ref ?? '' },
        postings: postingsFrom(input),
      })
      return checked.ok
        ? ok({ facts: [{ fact: { kind: 'entry.posted', v: 1, entry: checked.value } }] })
        : checked
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const number = first?.fact.kind === 'entry.posted' ? entryName(first.fact.entry.number) : ''
    return ok({
      number,
      date,
      seq: first?.seq ?? 0,
      repeated: recorded.value.repeated,
      dryRun: recorded.value.dry,
    })
  },
})
