import type { Fact } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, refusal, refused } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { answerBooks } from '../../trade/answer-books.ts'
import { holdsOf } from '../../trade/approvals.ts'
import { loadItems } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { namedBills } from './bill-approve.ts'

/** Refuses bills for payment, with the reason: none of them is paid until somebody approves it. */
export const billRefuse = command({
  name: 'bill.refuse',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Refuse bills for payment', fr: 'Refuser le paiement de factures d’achat' },
  line: { rest: 'bills' },
  input: z.strictObject({
    bills: z.array(words).min(1).max(1000).meta({ description: 'the suppliers’ numbers, or ours: bill/12' }),
    reason,
    date: day.optional().meta({ description: 'today when left out' }),
  }),
  output: z.strictObject({
    refused: z.array(z.strictObject({ bill: z.string(), supplier: z.string(), amount: amountOut })),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { date = ctx.today } = input
    const recorded = await recordFacts(ctx, 'bill.refuse', input, async (view) => {
      const bills = await namedBills(view, input.bills)
      const refusals: Refusal[] = [...bills.refusals]
      const open = new Map((await loadItems(view, 'supplier')).map((item) => [item.key, item.open]))
      for (const { id, number: item, party } of bills.found)
        if ((open.get(id) ?? 0n) >= 0n) refusals.push(refusal('item-settled', { item, party }, 'bills'))
      if (refusals.length > 0) return refused(refusals)
      const holds = await holdsOf(view)
      return ok(
        bills.found.map(({ id }): Fact => {
          const was = holds.get(id)
          const hold = { id, date, reason: input.reason }
          return { kind: 'bill.held', v: 1, hold, ...(was === undefined ? {} : { was }) }
        }),
      )
    })
    if (!recorded.ok) return recorded
    const { nameOf } = await answerBooks(ctx.book, ctx.language)
    const { found } = await inView(ctx.book, (view) => namedBills(view, input.bills))
    return ok({
      refused: found.map(({ number, party, amount }) => ({
        bill: number,
        supplier: nameOf(party),
        amount: formatCents(amount),
      })),
      ...outcomeOf(recorded.value),
    })
  },
})
