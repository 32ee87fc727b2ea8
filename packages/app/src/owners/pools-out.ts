import { poolLines, poolRoom } from '@daybook/canada/shareholders/dividend-pools.ts'
import type { DividendPool } from '@daybook/core/daybook/owner-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { z } from 'zod'
import { type Book, inView } from '../book.ts'
import type { World } from '../commands/command.ts'
import { amountOut } from '../commands/fields.ts'
import { poolsAsked } from './load-owners.ts'

/** A pool of dividends by its letters, in any case. */
export const poolName = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.enum(['grip', 'cda']))
  .meta({ description: 'grip (general rate income pool) or cda (capital dividend account)' })

/** A pool of dividends on the way out: what may come out of it on a day, and its continuity. */
export const poolOut = {
  pool: z.enum(['grip', 'cda']),
  room: amountOut.meta({ description: 'what may be declared; negative where more went out than came in' }),
  lines: z.array(
    z.strictObject({ date: z.string(), what: z.string(), amount: amountOut, balance: amountOut }),
  ),
} as const

/** A pool as it stands on a day, with all that moved it. */
export function poolsOut(
  { book, language }: World & { readonly book: Book },
  pool: DividendPool,
  on: CivilDate,
): Promise<z.input<z.ZodObject<typeof poolOut>>> {
  return inView(book, async ({ reader, profile }) => {
    const asked = await poolsAsked(reader)
    return {
      pool,
      room: formatCents(poolRoom(pool, on, asked, profile.fiscalYearEnd)),
      lines: poolLines(pool, asked).map(({ date, what, amount, balance }) => ({
        date,
        what: what[language],
        amount: formatCents(amount),
        balance: formatCents(balance),
      })),
    }
  })
}
