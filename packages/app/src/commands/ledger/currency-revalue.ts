import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { foreignBalances } from '@daybook/core/ledger/foreign-balances.ts'
import { planRevaluation } from '@daybook/core/ledger/revalue.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { booksToPost, ratesBetween } from '../../ledger/books-to-post.ts'
import { type Recorded, record } from '../../record.ts'
import { loadBalances } from '../../reports/load-balances.ts'
import { actOf, command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn, reversalIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'

/** Brings foreign balances to the rate of a day, with the reversal on the next. */
export const currencyRevalue = command({
  name: 'currency.revalue',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Revalue foreign balances', fr: 'Réévaluer les soldes en devises' },
  line: { words: ['on'] },
  input: z.strictObject({
    on: nearDay.meta({ description: 'the last day of a month' }),
    reverse: z.boolean().default(true).meta({ description: 'reverse it on the next day' }),
  }),
  output: z.strictObject({
    entry: z.string().meta({ description: 'empty when the books are at the rate already' }),
    reversal: z.string(),
    gain: amountOut.meta({ description: 'unrealized gain; a loss is negative' }),
    accounts: z.array(
      z.strictObject({
        account: z.string(),
        currency: z.string(),
        rate: z.string(),
        difference: amountOut,
        explanation: z.string(),
      }),
    ),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { on, reverse } = input
    const recorded = await record(ctx.book, actOf(ctx, 'currency.revalue', input), async (view) => {
      const { chart, profile } = view
      const rows = await loadBalances(view, { through: on })
      const balances = foreignBalances(chart, profile.currency, rows)
      const days = { first: on, last: addDays(on, 1) }
      const currencies = new Set(balances.map(({ currency }) => currency))
      const books = await booksToPost(view, [], days)
      const rates = await ratesBetween(view, currencies, days)
      const planned = planRevaluation({ ...books, rates }, balances, on, { reverse })
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    return inView(ctx.book, async ({ chart }) =>
      ok({ ...revaluedIn(recorded.value, chart), ...outcomeOf(recorded.value) }),
    )
  },
})

function revaluedIn(recorded: Recorded, chart: Chart) {
  const entries = postedIn(recorded)
  const entry = entries.find(({ because }) => because.kind === 'revaluation')
  const moved = entry?.postings.filter(({ foreign }) => foreign !== undefined) ?? []
  return {
    entry: entry === undefined ? '' : entryName(entry.number),
    reversal: entry === undefined ? '' : reversalIn(entries, entry),
    gain: formatCents(sumOf(moved.map(({ amount }) => amount))),
    accounts: moved.map(({ account, amount, memo = '', foreign }) => ({
      account: chart.get(account)?.code ?? account,
      currency: foreign?.currency ?? '',
      rate: foreign?.rate ?? '',
      difference: formatCents(amount),
      explanation: memo,
    })),
  }
}
