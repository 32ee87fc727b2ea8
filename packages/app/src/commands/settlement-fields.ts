import { parseCents } from '@daybook/core/kit/cents.ts'
import type { Share } from '@daybook/core/receivables/allocate.ts'
import { z } from 'zod'
import { amountOut } from './fields.ts'

/** `ITEM` or `ITEM=AMOUNT`: a document that is paid, and how much of it. */
export const shareTyped = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .meta({ format: 'account-amount', description: 'ITEM or ITEM=AMOUNT: 1043=200.00' })
  .transform((typed, ctx): Share => {
    const at = typed.lastIndexOf('=')
    if (at < 0) return { key: typed }
    const cents = parseCents(typed.slice(at + 1).trim())
    if (cents.ok) return { key: typed.slice(0, at).trim(), amount: cents.value }
    ctx.addIssue({ code: 'custom', message: 'ITEM=AMOUNT such as 1043=200.00' })
    return z.NEVER
  })

/** What a settlement paid, on the way out. */
export const paidOut = z.strictObject({ item: z.string(), amount: amountOut })

/** A settlement on the way out. */
export const settlementOut = {
  id: z.string(),
  entry: z.string(),
  party: z.string(),
  date: z.string(),
  amount: amountOut,
  account: z.string(),
  discount: amountOut,
  paid: z.array(paidOut),
  credit: amountOut.meta({ description: 'what is left on account' }),
}

/** A reminder on the way out. */
export const reminderOut = z.strictObject({
  id: z.string(),
  customer: z.string(),
  date: z.string(),
  level: z.number().meta({ description: '1 to 3: a reminder, a second one, a last notice' }),
  invoices: z.string(),
  amount: amountOut,
  currency: z.string(),
})
