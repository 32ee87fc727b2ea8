import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { type ExchangeSide, planExchange, realizedRole } from '@daybook/core/ledger/exchange.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { booksToPost, ratesBetween } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { carriedBalance } from '../../ledger/load-foreign.ts'
import { type Recorded, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { nearDay, rateText } from '../record-fields.ts'

const positive = amount.refine((cents) => cents > 0n, 'an amount above zero')

/** Moves money out of, into or between foreign balances, and posts the realized gain or loss. */
export const currencyExchange = command({
  name: 'currency.exchange',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Exchange or settle foreign money', fr: 'Changer ou régler des devises' },
  line: { words: ['from', 'to'] },
  input: z.strictObject({
    from: accountCode.meta({ description: 'the account that the money leaves, or the receivable settled' }),
    to: accountCode.meta({ description: 'the account that it comes to, or the payable settled' }),
    date: nearDay,
    paid: positive.optional().meta({ description: 'what left, in the currency of --from' }),
    received: positive.optional().meta({ description: 'what came, in the currency of --to' }),
    rate: rateText.optional(),
    memo: text.optional(),
    payee: words.optional(),
    ref: words.optional().meta({ description: 'the number on the paper' }),
    party: words.optional().meta({ description: 'the customer or supplier that is settled with' }),
  }),
  output: z.strictObject({
    entry: z.string(),
    date: z.string(),
    gain: amountOut.meta({ description: 'realized gain; a loss is negative' }),
    explanation: z.string(),
    lines: z.array(
      z.strictObject({
        account: z.string(),
        amount: amountOut.meta({ description: 'debit, or credit when negative, in the books’ currency' }),
        foreign: z.string(),
        rate: z.string(),
      }),
    ),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'currency.exchange', input), async (view) => {
      const { from: _from, to: _to, ...given } = input
      const from = await sideOf(view, input.from, input.date)
      if (!from.ok) return from
      const to = await sideOf(view, input.to, input.date)
      if (!to.ok) return to
      const days = { first: input.date, last: input.date }
      const currencies = [from.value, to.value].flatMap(({ account }) => account.currency ?? [])
      const books = await booksToPost(view, [], days)
      const rates = await ratesBetween(view, new Set(currencies), days)
      const planned = planExchange({ ...books, rates }, { from: from.value, to: to.value }, said(given))
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    return inView(ctx.book, async ({ chart }) =>
      ok({ ...exchangedIn(recorded.value, chart), ...outcomeOf(recorded.value) }),
    )
  },
})

function exchangedIn(recorded: Recorded, chart: Chart) {
  const [entry] = postedIn(recorded)
  const postings = entry?.postings ?? []
  const realized = postings.find(({ account }) => chart.get(account)?.role === realizedRole)
  return {
    entry: entry === undefined ? '' : entryName(entry.number),
    date: entry?.date ?? '',
    gain: formatCents(-(realized?.amount ?? 0n)),
    explanation: realized?.memo ?? '',
    lines: postings.map(({ account, amount, foreign }) => ({
      account: chart.get(account)?.code ?? account,
      amount: formatCents(amount),
      foreign: foreign === undefined ? '' : `${foreign.currency} ${formatCents(foreign.amount)}`,
      rate: foreign?.rate ?? '',
    })),
  }
}

/** An account with its balance in its own currency, and what that cost, through a day. */
async function sideOf(view: View, name: string, date: string): Promise<Result<ExchangeSide>> {
  const account = accountNamed(view.chart, name)
  if (!account.ok) return account
  return ok({ account: account.value, balance: await carriedBalance(view, account.value, date) })
}

type Said = Parameters<typeof planExchange>[2]

/** What was given, without what was not. */
function said(given: { readonly [K in keyof Said]: Said[K] | undefined } & { readonly date: string }): Said {
  const { date, ...rest } = given
  // Fields that were not given are dropped; the others keep their types.
  const kept = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  ) as Partial<Said>
  return { ...kept, date }
}
