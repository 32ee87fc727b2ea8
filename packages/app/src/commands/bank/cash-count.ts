import { canadianCash } from '@daybook/canada/cash/denominations.ts'
import { overOf, planCashCount } from '@daybook/core/bank/count-cash.ts'
import { countedPieces, pieceTotal } from '@daybook/core/bank/pieces.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { balanceThrough, countOf } from '../../ledger/load-cash.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'
import { pieceOut, pieces } from './cash-fields.ts'

const input = z.strictObject({
  account: accountCode.meta({ description: 'the cash account that was counted' }),
  on: nearDay.optional().meta({ description: 'today when left out' }),
  note: z.array(pieces).default([]).meta({ description: 'notes: VALUE=COUNT, as often as needed' }),
  coin: z.array(pieces).default([]).meta({ description: 'coins: VALUE=COUNT, as often as needed' }),
  vouchers: amount.optional().meta({ description: 'slips in the box that are not in the books yet' }),
  by: words.optional().meta({ description: 'who counted' }),
  overShort: z.boolean().default(false).meta({ description: 'post what the cash is over or short' }),
})

/** Keeps a count of the cash of an account, and posts what is over or short when asked. */
export const cashCount = command({
  name: 'cash.count',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Count cash', fr: 'Compter l’encaisse' },
  line: { words: ['account'] },
  input,
  output: z.strictObject({
    account: z.string(),
    on: z.string(),
    pieces: z.array(pieceOut),
    counted: amountOut,
    vouchers: amountOut,
    booksSay: amountOut.meta({
      description: 'the balance of the books at the end of the day, before this act',
    }),
    difference: amountOut.meta({ description: 'over; negative when short' }),
    entry: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const on = input.on ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'cash.count', input), (view) =>
      planned(view, input, on),
    )
    if (!recorded.ok) return recorded
    const counted = recorded.value.facts.find(({ fact }) => fact.kind === 'cash.counted')?.fact
    const count = counted?.kind === 'cash.counted' ? counted.count : undefined
    const [total, book] = [count?.amount ?? 0n, count?.book.amount ?? 0n]
    return inView(ctx.book, async ({ chart }) =>
      ok({
        account: chart.get(count?.account ?? '')?.code ?? input.account,
        on,
        pieces: (count?.pieces ?? []).map((each) => ({
          piece: each.piece,
          count: each.count,
          amount: formatCents(pieceTotal(each)),
        })),
        counted: formatCents(total),
        vouchers: formatCents(count?.vouchers?.amount ?? 0n),
        booksSay: formatCents(book),
        difference: formatCents(count === undefined ? 0n : overOf(count)),
        entry: count?.entry === undefined ? '' : `J${count.entry}`,
        ...outcomeOf(recorded.value),
      }),
    )
  },
})

async function planned(view: View, input: Input, on: string): Promise<Result<Plan>> {
  const account = accountNamed(view.chart, input.account)
  if (!account.ok) return account
  const typed = [
    ...input.note.map((each) => ({ ...each, kind: 'note' as const })),
    ...input.coin.map((each) => ({ ...each, kind: 'coin' as const })),
  ]
  const counted = countedPieces(typed, canadianCash)
  if (!counted.ok) return counted
  const books = await booksToPost(view, [], { first: on, last: on })
  const wish = {
    account: account.value,
    on,
    pieces: counted.value,
    book: await balanceThrough(view, account.value, on),
    vouchers: input.vouchers ?? 0n,
    postsDifference: input.overShort,
    ...(input.by === undefined ? {} : { counter: input.by }),
  }
  const plan = planCashCount(books, wish, await countOf(view.reader, account.value, on))
  return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
}

type Input = z.output<typeof input>
