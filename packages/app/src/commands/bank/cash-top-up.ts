import { planTopUp } from '@daybook/core/bank/count-cash.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { balanceThrough, countsOf } from '../../ledger/load-cash.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountAmount, accountCode, amount, amountOut, text } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'

const input = z.strictObject({
  account: accountCode.meta({ description: 'the petty cash account' }),
  from: accountCode.meta({ description: 'the account that the money comes from' }),
  on: nearDay.optional().meta({ description: 'today when left out' }),
  float: amount.meta({ description: 'what the fund is to hold' }),
  cash: amount.optional().meta({
    description: 'the cash that is there; the count of the day, or what the vouchers leave, when left out',
  }),
  voucher: z
    .array(accountAmount)
    .default([])
    .meta({ description: 'ACCOUNT=AMOUNT of the slips in the box, as often as needed' }),
  overShort: z.boolean().default(false).meta({ description: 'post what the cash is over or short' }),
  memo: text.optional(),
})

/** Tops a petty cash fund up to its float, with the expenses of its vouchers. */
export const cashTopUp = command({
  name: 'cash.top-up',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Top up petty cash', fr: 'Renflouer la petite caisse' },
  line: { words: ['account'] },
  input,
  output: z.strictObject({
    entry: z.string(),
    date: z.string(),
    vouchers: amountOut,
    topUp: amountOut.meta({ description: 'what the bank gave' }),
    difference: amountOut.meta({ description: 'over; negative when short' }),
    moved: amountOut.meta({
      description: 'how the balance of the fund moved: a float set up, raised or lowered',
    }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const on = input.on ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'cash.top-up', input), (view) =>
      planned(view, input, on),
    )
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    return inView(ctx.book, async (view) => {
      const codeOf = (id: string) => view.chart.get(id)?.code
      const sum = (isWanted: (id: string) => boolean) =>
        sumOf((entry?.postings ?? []).map(({ account, amount }) => (isWanted(account) ? amount : 0n)))
      const over = sum((id) => view.chart.get(id)?.role === 'cash.overshort')
      const vouchers = sumOf(input.voucher.map((each) => each.amount))
      const topUp = -sum((id) => codeOf(id) === input.from)
      return ok({
        entry: entry === undefined ? '' : entryName(entry.number),
        date: on,
        vouchers: formatCents(vouchers),
        topUp: formatCents(topUp),
        difference: formatCents(-over),
        moved: formatCents(sum((id) => codeOf(id) === input.account)),
        ...outcomeOf(recorded.value),
      })
    })
  },
})

async function planned(view: View, input: Input, on: string): Promise<Result<Plan>> {
  const [account, from] = [accountNamed(view.chart, input.account), accountNamed(view.chart, input.from)]
  if (!account.ok) return account
  if (!from.ok) return from
  const book = await balanceThrough(view, account.value, on)
  const counts = await countsOf(view.reader)
  const counted = counts.find((each) => each.account === account.value.id && each.date === on)
  const vouchers = input.voucher
  const left = book - sumOf(vouchers.map((each) => each.amount))
  const books = await booksToPost(view, [], { first: on, last: on })
  const plan = planTopUp(books, {
    account: account.value,
    from: from.value,
    on,
    float: input.float,
    cash: input.cash ?? counted?.amount ?? left,
    book,
    vouchers,
    takesOverShort: input.overShort,
    ...(input.memo === undefined ? {} : { memo: input.memo }),
  })
  return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
}

type Input = z.output<typeof input>
