import { organizerKinds } from '@daybook/canada/organizer/organizer-items.ts'
import { z } from 'zod'
import { amountOut, words } from './fields.ts'

/** What kind of paper it is, by the slip or the thing it is for. */
export const organizerKind = z
  .enum(organizerKinds)
  .meta({ description: 'what it is: t4, t5, medical, donation, rrsp, ...' })

/** The id of a kept receipt. */
export const receiptId = words
  .transform((id) => id.toUpperCase())
  .meta({ description: 'the id of a kept receipt: R12' })

/** A kept receipt on the way out. */
export const receiptOut = {
  receipt: z.string(),
  kind: z.string(),
  who: z.enum(['taxpayer', 'spouse']),
  date: z.string(),
  amount: amountOut,
  from: z.string(),
  number: z.string().meta({ description: 'what stands on it; empty without' }),
  entry: z.string().meta({ description: 'the entry it belongs to; empty without' }),
}
