import { ok } from '@daybook/core/kit/result.ts'
import { planOffset } from '@daybook/core/receivables/offset.ts'
import { z } from 'zod'
import { answerBooks } from '../../trade/answer-books.ts'
import { loadItems, partiesOf, partyOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { settlementOutOf, settlementsIn } from '../../trade/settlement-answer.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { settlementOut } from '../settlement-fields.ts'

/** Sets off what cancels on the open items of one party or of all. */
export const creditOffset = command({
  name: 'credit.offset',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set off items that cancel each other', fr: 'Compenser les postes qui s’annulent' },
  line: { words: ['party'] },
  input: z.strictObject({
    party: words
      .optional()
      .meta({ description: 'the customer’s or supplier’s name or number; all of the side when left out' }),
    supplier: z.boolean().default(false).meta({ description: 'the items of suppliers' }),
    date: day.optional().meta({ description: 'today when left out' }),
  }),
  output: z.strictObject({ settlements: z.array(z.strictObject(settlementOut)), ...outcomeFields }),
  run: async (ctx, input) => {
    const side = input.supplier ? ('supplier' as const) : ('customer' as const)
    const date = input.date ?? ctx.today
    const recorded = await recordFacts(ctx, 'credit.offset', input, async (view) => {
      const named = input.party === undefined ? undefined : await partyOf(view.reader, input.party, side)
      if (named?.ok === false) return named
      const parties = named === undefined ? [...(await partiesOf(view.reader)).values()] : [named.value]
      const books = await tradeBooks(view, { days: [date] })
      return planOffset(books, { side, parties, date }, await loadItems(view, side))
    })
    if (!recorded.ok) return recorded
    const books = await answerBooks(ctx.book, ctx.language)
    const settlements = settlementsIn(recorded.value).map((each) => settlementOutOf(each, books))
    return ok({ settlements, ...outcomeOf(recorded.value) })
  },
})
