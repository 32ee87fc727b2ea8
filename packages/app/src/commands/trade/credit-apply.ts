import { assert, ok } from '@daybook/core/kit/result.ts'
import { planApply } from '@daybook/core/receivables/apply-credit.ts'
import { z } from 'zod'
import { answerBooks } from '../../trade/answer-books.ts'
import { planDepositUse } from '../../trade/deposit-use.ts'
import { loadItems, partyOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { settlementOutOf, settlementsIn } from '../../trade/settlement-answer.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { settlementOut, shareTyped } from '../settlement-fields.ts'

/** Applies a credit of a party (a credit note, a deposit, an over-payment) to its documents. */
export const creditApply = command({
  name: 'credit.apply',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Apply a credit to documents', fr: 'Imputer un crédit à des documents' },
  line: { words: ['party', 'credit'], rest: 'to' },
  input: z.strictObject({
    party: words.meta({ description: 'the customer’s or supplier’s name or number' }),
    credit: words.meta({ description: 'the credit: credit/1002, deposit/1001, receipt/57, J12' }),
    to: z
      .array(shareTyped)
      .default([])
      .meta({ description: 'ITEM or ITEM=AMOUNT that it pays; the oldest first when left out' }),
    amount: amount.optional().meta({ description: 'how much of it; all of it when left out' }),
    supplier: z.boolean().default(false).meta({ description: 'on the list of bills, where a party is both' }),
    date: day.optional().meta({ description: 'today when left out' }),
  }),
  output: z.strictObject({ ...settlementOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await recordFacts(ctx, 'credit.apply', input, async (view) => {
      const party = await partyOf(view.reader, input.party, input.supplier ? 'supplier' : 'customer')
      if (!party.ok) return party
      const isSupplier = input.supplier || party.value.kind === 'supplier'
      const side = isSupplier ? ('supplier' as const) : ('customer' as const)
      const shares = input.to.length === 0 ? {} : { shares: input.to }
      const most = input.amount === undefined ? {} : { amount: input.amount }
      const books = await tradeBooks(view, { days: [date] })
      if (input.credit.startsWith('deposit/')) {
        const used = await planDepositUse(view, books, party.value, input.credit, {
          date,
          ...shares,
          ...most,
        })
        return used.ok ? ok(used.value.facts) : used
      }
      const wish = { side, party: party.value, date, credit: input.credit, ...shares, ...most }
      const planned = planApply(books, wish, await loadItems(view, side))
      return planned.ok ? ok(planned.value.facts) : planned
    })
    if (!recorded.ok) return recorded
    const [settlement] = settlementsIn(recorded.value)
    assert(settlement !== undefined, 'what was applied is in its act')
    const books = await answerBooks(ctx.book, ctx.language)
    return ok({ ...settlementOutOf(settlement, books), ...outcomeOf(recorded.value) })
  },
})
