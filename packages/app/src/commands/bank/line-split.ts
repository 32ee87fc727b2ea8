import { planCode } from '@daybook/core/bank/accept-line.ts'
import { shareRefusals } from '@daybook/core/bank/plan-rule.ts'
import { ok, refused } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { codingBooks } from '../../bank/coding-books.ts'
import { openLineOf, toCode } from '../../bank/load-lines.ts'
import { inView } from '../../book.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { codingFields, lineRate, lineWords, sharesGiven, wordsGiven } from './coding-fields.ts'
import { postingOut, postingsMade } from './lines-out.ts'

/** Splits a bank line over accounts by amount or percent, with tax; the answer shows every posting. */
export const lineSplit = command({
  name: 'line.split',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Split a bank line', fr: 'Répartir une ligne bancaire' },
  line: { words: ['account', 'line'], rest: 'share' },
  input: z.strictObject({ ...lineWords, ...codingFields, rate: lineRate }),
  output: z.strictObject({
    entry: z.string(),
    postings: z.array(postingOut),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.split', input), async (view) => {
      const found = await openLineOf(view, input.account, input.line)
      if (!found.ok) return found
      const line = toCode(found.value)
      const shares = sharesGiven(input)
      const unfit = shareRefusals(shares).filter(({ code }) => code === 'share-percent')
      if (unfit.length > 0) return refused(unfit)
      const books = await codingBooks(view, [line.date], input.rate)
      const facts = planCode(books, line, shares, { ...wordsGiven(input), reason: { by: 'hand' } })
      return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    return inView(ctx.book, async ({ chart }) =>
      ok({
        entry: entry === undefined ? '' : entryName(entry.number),
        postings: postingsMade(chart, recorded.value),
        ...outcomeOf(recorded.value),
      }),
    )
  },
})
