import { type LineBooks, planCode, posted } from '@daybook/core/bank/accept-line.ts'
import { bankPosting, entryOf, type LineToCode } from '@daybook/core/bank/code-line.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { entryName, type Posting } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { codingBooks } from '../../bank/coding-books.ts'
import { openLineOf, toCode } from '../../bank/load-lines.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { lineFields, postingsFrom } from '../ledger/entry-lines.ts'
import { postedIn } from '../posted.ts'
import { codingFields, lineRate, lineWords, sharesGiven, wordsGiven } from './coding-fields.ts'

const input = z.strictObject({ ...lineWords, ...codingFields, rate: lineRate, ...lineFields })

/** Codes a bank line: posts its entry against one account, or split over several. */
export const lineCode = command({
  name: 'line.code',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Code a bank line', fr: 'Coder une ligne bancaire' },
  line: { words: ['account', 'line'] },
  input,
  output: z.strictObject({ entry: z.string(), repeated: z.boolean() }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.code', given), async (view) => {
      const found = await openLineOf(view, given.account, given.line)
      if (!found.ok) return found
      const line = toCode(found.value)
      const books = await codingBooks(view, [line.date], given.rate)
      const postings = postingsFrom(given)
      const facts =
        postings.length === 0
          ? planCode(books, line, sharesGiven(given), { ...wordsGiven(given), reason: { by: 'hand' } })
          : writtenOut(books, line, given, postings)
      return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    return ok({
      entry: entry === undefined ? '' : entryName(entry.number),
      repeated: recorded.value.repeated,
    })
  },
})

/** The entry of a line whose other postings were written out, debit by debit. */
function writtenOut(
  books: LineBooks,
  line: LineToCode,
  given: z.output<typeof input>,
  postings: readonly Posting[],
): Result<readonly Fact[]> {
  const own = bankPosting(books, line)
  if (!own.ok) return own
  const whole = given.to === undefined ? [] : [{ account: given.to, amount: -own.value.amount }]
  const entry = entryOf(line, wordsGiven(given), [own.value, ...whole, ...postings])
  return posted(books, entry, [line], { by: 'hand' }, 0)
}
