import { planWithdraw } from '@daybook/core/filings/settle-return.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { entryNumbered } from '../../ledger/load-entry.ts'
import { record } from '../../record.ts'
import { filingNamed, filingPaymentsOf, filingsOf } from '../../returns/load-filings.ts'
import { actOf, command } from '../command.ts'
import { day } from '../fields.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { returnId } from './return-fields.ts'

/** Withdraws the last return of a tax, with a reason: what it counted waits for the next one. */
export const returnWithdraw = command({
  name: 'return.withdraw',
  effect: 'write',
  role: 'owner',
  title: { en: 'Withdraw a return', fr: 'Retirer une déclaration' },
  line: { words: ['return'] },
  input: z.strictObject({
    return: returnId,
    reason,
    date: day.optional().meta({ description: 'the day of the reversal; the day of its entry or today' }),
  }),
  output: z.strictObject({ return: z.string(), entry: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'return.withdraw', input), async (view) => {
      const filing = await filingNamed(view, input.return)
      if (!filing.ok) return filing
      const { entry: number, program } = filing.value
      const entry = number === 0 ? undefined : await entryNumbered(view.reader, number)
      if (entry !== undefined && !entry.ok) return entry
      const { lockedThrough } = view.head
      const own = entry?.value.entry.date ?? ctx.today
      const isOpen = lockedThrough === undefined || own > lockedThrough
      const date = input.date ?? (isOpen ? own : ctx.today)
      const books = await booksToPost(view, [], { first: date, last: date })
      const planned = planWithdraw(
        books,
        filing.value,
        {
          filings: await filingsOf(view, program),
          payments: await filingPaymentsOf(view),
          ...(entry === undefined ? {} : { entry: entry.value }),
        },
        { date, reason: input.reason },
      )
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    const name = entry === undefined ? '' : entryName(entry.number)
    return ok({ return: input.return, entry: name, ...outcomeOf(recorded.value) })
  },
})
