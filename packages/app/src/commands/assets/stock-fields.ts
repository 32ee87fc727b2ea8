import type { StockCount } from '@daybook/core/daybook/cash-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { amountOut } from '../fields.ts'

/** Goods on the way out. */
export const goodsOut = z.strictObject({
  item: z.string(),
  unit: z.string(),
  quantity: z.string(),
  cost: z.string().meta({ description: 'what one cost' }),
  net: z.string().meta({ description: 'what one would bring, where that was said' }),
  amount: amountOut.meta({ description: 'at the lower of both' }),
})

/** A count on the way out. */
export const stockOut = {
  account: z.string(),
  on: z.string(),
  opening: amountOut.meta({ description: 'what the account had held' }),
  closing: amountOut.meta({ description: 'what was counted' }),
  entry: z.string(),
  by: z.string(),
}

/** A count as commands answer with it. */
export function stockOutOf(count: StockCount, chart: Chart) {
  return {
    account: chart.get(count.account)?.code ?? count.account,
    on: count.date,
    opening: formatCents(count.book.amount),
    closing: formatCents(count.amount),
    entry: `J${count.entry}`,
    by: count.counter ?? '',
  }
}

/** The goods of a count as commands answer with them. */
export function goodsOutOf({ lines }: Pick<StockCount, 'lines'>) {
  return lines.map(({ item, unit = '', quantity, cost, net = '', amount }) => ({
    item,
    unit,
    quantity,
    cost,
    net,
    amount: formatCents(amount),
  }))
}
