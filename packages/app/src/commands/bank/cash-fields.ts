import { parseCents } from '@daybook/core/kit/cents.ts'
import { z } from 'zod'
import { amountOut } from '../fields.ts'

/** `VALUE=COUNT`: three twenties are `20=3`, eight quarters `0.25=8`. */
export const pieces = z
  .string()
  .trim()
  .regex(/^\d{1,4}([.,]\d{1,2})?=\d{1,6}$/)
  .transform((pair, ctx) => {
    const [value = '', count = ''] = pair.replace(',', '.').split('=')
    const cents = parseCents(value)
    if (cents.ok) return { value: cents.value, count: Number(count) }
    ctx.addIssue({ code: 'custom', message: 'a value such as 0.25' })
    return z.NEVER
  })
  .meta({ description: 'VALUE=COUNT, such as 20=3 or 0.25=8' })

/** A rate in percent a year as people write it: `5.25`, `5,25 %`. Decimal text inside. */
export const percentTyped = z
  .string()
  .trim()
  .transform((text) => text.replace(/\s*%$/, '').replace(',', '.'))
  .meta({ description: 'percent a year, such as 5.25' })

/** Notes and coins of one value on the way out. */
export const pieceOut = z.strictObject({ piece: amountOut, count: z.number(), amount: amountOut })

/** What was given, without what was not; the rest keeps its types. */
export function given<T extends object>(input: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(input).filter(([, item]) => item !== undefined)
  // Only what is undefined was taken out.
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

/** `USD 50.00`: an amount in another currency. */
export const foreignTyped = z
  .string()
  .trim()
  .transform((text, ctx) => {
    // `50,00 USD` is said as often as `USD 50.00`.
    const turned = text.replace(/^(\d[\d.,]*)\s*([A-Za-z]{3})$/, '$2 $1')
    const match = /^([A-Za-z]{3})\s*(\d[\d.,]*)$/.exec(turned)
    const cents = parseCents((match?.[2] ?? '').replace(',', '.'))
    if (match !== null && cents.ok && cents.value > 0n) {
      return { currency: (match[1] ?? '').toUpperCase(), amount: cents.value }
    }
    ctx.addIssue({ code: 'custom', message: 'a currency and an amount, such as USD 50.00' })
    return z.NEVER
  })
  .meta({ description: 'what it cost at the merchant: USD 50.00' })
