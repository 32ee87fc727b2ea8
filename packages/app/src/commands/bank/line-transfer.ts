import { planTransfer } from '@daybook/core/bank/accept-line.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { codingBooks } from '../../bank/coding-books.ts'
import { openLineOf, toCode } from '../../bank/load-lines.ts'
import { inView } from '../../book.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { lineRate, lineWords } from './coding-fields.ts'
import { tiedOut, tiesMade } from './lines-out.ts'

/** Posts a bank line as a transfer with another own account; with the other account’s line both are tied. */
export const lineTransfer = command({
  name: 'line.transfer',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post a bank line as a transfer', fr: 'Reporter une ligne bancaire comme virement' },
  line: { words: ['account', 'line', 'to'] },
  input: z.strictObject({
    ...lineWords,
    to: accountCode.meta({ description: 'the other own account: a bank, a card, a loan' }),
    with: words.optional().meta({ description: 'the line of the other account, when it is here' }),
    memo: text.optional().meta({ description: 'the bank’s own words when left out' }),
    rate: lineRate,
  }),
  output: z.strictObject({ entry: z.string(), ties: z.array(tiedOut), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.transfer', input), async (view) => {
      const found = await openLineOf(view, input.account, input.line)
      if (!found.ok) return found
      const far = input.with === undefined ? undefined : await openLineOf(view, input.to, input.with)
      if (far?.ok === false) return far
      const line = toCode(found.value)
      const books = await codingBooks(view, [line.date], input.rate)
      const facts = planTransfer(books, line, input.to, {
        other: far === undefined ? undefined : toCode(far.value),
        reason: { by: far === undefined ? 'hand' : 'pair' },
        ...(input.memo === undefined ? {} : { memo: input.memo }),
      })
      return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    return inView(ctx.book, async ({ chart }) =>
      ok({
        entry: entry === undefined ? '' : entryName(entry.number),
        ties: tiesMade(chart, recorded.value),
        ...outcomeOf(recorded.value),
      }),
    )
  },
})
