import { type CountedGoods, mostGoods, planStockCount } from '@daybook/core/assets/count-stock.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { goodsAccount, stockCounts } from '../../assets/load-stock.ts'
import { goodsRows } from '../../assets/stock-rows.ts'
import { inView, type View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { balanceThrough } from '../../ledger/load-cash.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'
import { goodsOut, goodsOutOf, stockOut, stockOutOf } from './stock-fields.ts'

const number = z
  .string()
  .trim()
  .regex(/^-?\d{1,12}(\.\d{1,6})?$/)

const goods = z.strictObject({
  item: words,
  unit: words.optional(),
  quantity: number,
  cost: number,
  net: number.optional(),
})

/** `ITEM=QUANTITY x COST[@NET]`: goods on a count sheet, as people type them. */
const typedGoods = z
  .string()
  .trim()
  .meta({ format: 'account-amount', description: 'ITEM=QUANTITY x COST[@WHAT ONE WOULD BRING]' })
  .transform((typed, ctx): CountedGoods => {
    const [, item = '', quantity = '', cost = '', net] =
      /^(.+)=\s*([\d.,]+)\s*[x×*]\s*([\d.,]+)(?:\s*@\s*([\d.,]+))?$/s.exec(typed) ?? []
    const plain = (text: string) => text.replace(/^(\d+),(\d{1,6})$/, '$1.$2')
    const read = goods.safeParse({
      item: item.trim(),
      quantity: plain(quantity),
      cost: plain(cost),
      ...(net === undefined ? {} : { net: plain(net) }),
    })
    if (read.success) return goodsOf(read.data)
    ctx.addIssue({ code: 'custom', message: 'goods such as Maple boards=120 x 8.50, or 120 x 8.50@7.90' })
    return z.NEVER
  })

const input = z.strictObject({
  on: nearDay.optional().meta({ description: 'the end of which day was counted; today when left out' }),
  account: accountCode
    .optional()
    .meta({ description: 'the account of goods; that of inventory when left out' }),
  line: z
    .array(typedGoods)
    .default([])
    .meta({ description: 'ITEM=QUANTITY x COST[@WHAT ONE WOULD BRING], as often as needed' }),
  goods: z.array(goods).max(mostGoods).default([]),
  value: amount.optional().meta({ description: 'what all goods are worth, where no sheet goes with it' }),
  file: words.optional().meta({ description: 'a CSV file: item, unit, quantity, cost, net' }),
  content: z.string().optional().meta({ description: 'the text itself, instead of a file on this machine' }),
  by: words.optional().meta({ description: 'who counted' }),
})

/** Keeps a count of goods and posts opening and closing stock to the cost of goods sold. */
export const stockCount = command({
  name: 'stock.count',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Count the stock', fr: 'Faire l’inventaire' },
  line: { words: ['on'] },
  input,
  output: z.strictObject({ ...stockOut, lines: z.array(goodsOut), ...outcomeFields }),
  run: async (ctx, { file, content, ...given }) => {
    const read = await goodsRead(file, content)
    if (!read.ok) return read
    // The key stands for what was in the file, not for its name.
    const input = { ...given, goods: [...given.goods, ...read.value] }
    const on = input.on ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'stock.count', input), (view) =>
      planned(view, input, on),
    )
    if (!recorded.ok) return recorded
    const fact = recorded.value.facts.find((each) => each.fact.kind === 'stock.counted')?.fact
    assert(fact?.kind === 'stock.counted', 'a count that was recorded is in its act')
    const { count } = fact
    return inView(ctx.book, async ({ chart }) =>
      ok({ ...stockOutOf(count, chart), lines: goodsOutOf(count), ...outcomeOf(recorded.value) }),
    )
  },
})

type Given = Omit<z.output<typeof input>, 'file' | 'content'>

async function planned(view: View, input: Given, on: string): Promise<Result<Plan>> {
  const account = goodsAccount(view, input.account)
  if (!account.ok) return account
  const typed = [...input.goods.map(goodsOf), ...input.line]
  if (input.value !== undefined && typed.length > 0)
    return refuse('stock-value-and-lines', { count: String(typed.length) }, 'value')
  const whole =
    input.value === undefined
      ? []
      : [{ item: wholeWords[view.profile.language], quantity: '1', cost: formatCents(input.value) }]
  const books = await booksToPost(view, [], { first: on, last: on })
  const plan = planStockCount(books, {
    account: account.value,
    on,
    goods: [...typed, ...whole],
    book: await balanceThrough(view, account.value, on),
    counts: await stockCounts(view, account.value.id),
    ...(input.by === undefined ? {} : { counter: input.by }),
  })
  return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
}

const wholeWords = { en: 'All goods', fr: 'Toutes les marchandises' } as const

function goodsOf({ item, unit, quantity, cost, net }: z.output<typeof goods>): CountedGoods {
  return {
    item,
    ...(unit === undefined ? {} : { unit }),
    quantity,
    cost,
    ...(net === undefined ? {} : { net }),
  }
}

/** The goods of a file. Refuses what `goodsRows` refuses, and `input-malformed` by its place. */
async function goodsRead(
  file: string | undefined,
  content: string | undefined,
): Promise<Result<readonly z.output<typeof goods>[]>> {
  if (file === undefined && content === undefined) return ok([])
  const rows = await goodsRows(file ?? 'stock.csv', content)
  if (!rows.ok) return rows
  const read: z.output<typeof goods>[] = []
  for (const [index, row] of rows.value.entries()) {
    const parsed = goods.safeParse(row)
    if (parsed.success) read.push(parsed.data)
    else {
      const [issue] = parsed.error.issues
      const at = ['goods', String(index), ...(issue?.path ?? []).map(String)].join('.')
      return refuse('input-malformed', { what: `${at}: ${issue?.message ?? ''}` }, at)
    }
  }
  return ok(read)
}
