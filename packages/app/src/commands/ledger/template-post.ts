import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planTemplateUse } from '@daybook/core/ledger/use-template.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { templateNamed } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountAmount, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { debitOf, postedIn, reversalIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'

const amountsOf = (side: string) =>
  z
    .array(accountAmount)
    .default([])
    .meta({ description: `ACCOUNT=AMOUNT: another ${side} this time` })

/** Posts an entry from a template. */
export const templatePost = command({
  name: 'template.post',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post from a template', fr: 'Reporter d’après un modèle' },
  line: { words: ['template', 'date'] },
  input: z.strictObject({
    template: words.meta({ description: 'its name' }),
    date: nearDay,
    debit: amountsOf('debit'),
    credit: amountsOf('credit'),
    memo: text.optional(),
    payee: words.optional(),
    ref: words.optional().meta({ description: 'the number on the paper' }),
    reverse: z
      .boolean()
      .optional()
      .meta({ description: 'reverse it on the first day of the next month; as the template says otherwise' }),
  }),
  output: z.strictObject({
    number: z.string(),
    date: z.string(),
    amount: z.string(),
    reversal: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { date, memo, payee, ref, reverse } = input
    const amounts = [
      ...input.debit,
      ...input.credit.map(({ account, amount }) => ({ account, amount: -amount })),
    ]
    const recorded = await record(ctx.book, actOf(ctx, 'template.post', input), async (view) => {
      const template = await templateNamed(view.reader, input.template)
      if (!template.ok) return template
      const books = await booksToPost(view, template.value.postings, { first: date, last: date })
      const planned = planTemplateUse(books, template.value, {
        date,
        amounts,
        because: { kind: 'adjustment', id: ref ?? template.value.id },
        ...(memo === undefined ? {} : { memo }),
        ...(payee === undefined ? {} : { payee }),
        ...(ref === undefined ? {} : { ref }),
        ...(reverse === undefined ? {} : { reverse }),
      })
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const entries = postedIn(recorded.value)
    const [entry] = entries
    return ok({
      number: entry === undefined ? '' : entryName(entry.number),
      date: entry?.date ?? '',
      amount: entry === undefined ? '' : debitOf(entry),
      reversal: entry === undefined ? '' : reversalIn(entries, entry),
      ...outcomeOf(recorded.value),
    })
  },
})
