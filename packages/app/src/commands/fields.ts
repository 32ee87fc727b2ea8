import { parseCents } from '@daybook/core/kit/cents.ts'
import { isFiscalYearEnd, parseCivilDate } from '@daybook/core/kit/civil-date.ts'
import { isPlainText } from '@daybook/core/kit/plain-text.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'

/**
 * The fields that commands share. Outside everything is text, numbers and truth values; inside, cents are
 * `bigint`.
 */

/** A day, `YYYY-MM-DD`. */
export const day = parsed('a day, YYYY-MM-DD', (text) => parseCivilDate(text)).meta({ format: 'date' })

/** Money as decimal text; cents inside. At a terminal people may write it as they do on paper. */
export const amount = parsed('an amount such as 1234.56', (text) => parseCents(text)).meta({
  format: 'amount',
})

/** Money on the way out: decimal text with two decimals. */
export const amountOut = z.string().meta({ description: 'an amount such as 1234.56' })

/** The number of an entry: `J12` or `12`. */
export const entryNumber = z
  .union([z.number().int().positive(), z.string().regex(/^[Jj]?[1-9]\d{0,11}$/)])
  .transform((text) => Number(String(text).replace(/^[Jj]/, '')))
  .meta({ description: 'the number of an entry: J12 or 12' })

/** A confirmation number that a bank or an agency gave; nothing takes off the one that is kept. */
export const confirmationTyped = z
  .string()
  .trim()
  .max(60)
  .transform((typed) => (typed === '' ? undefined : typed))
  .optional()
  .meta({ description: 'the number that was given; takes off the one that is kept when left out' })

/** An account's number (code), as the books have it now. */
export const accountCode = z.string().trim().min(1).max(200).meta({ description: 'the number of an account' })

/** A line of text that people write. */
export const words = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine(isPlainText, 'control characters cannot be kept')

/** Text that may be empty. */
export const text = z.string().trim().max(2000).refine(isPlainText, 'control characters cannot be kept')

/** The last day of a fiscal year, `MM-DD`. */
export const fiscalYearEnd = z
  .string()
  .refine(isFiscalYearEnd)
  .meta({ description: 'the last day of the fiscal year, MM-DD' })

/** A province or territory. */
export const province = z.enum(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'])

/** Dimensions of a posting. */
export const dims = z.strictObject({
  class: words.optional(),
  department: words.optional(),
  job: words.optional(),
})

/** `ACCOUNT=AMOUNT`, the short form of a debit or credit on the command line. */
export const accountAmount = z
  .string()
  .regex(/^.+=.+$/)
  .meta({ format: 'account-amount' })
  .transform((pair) => ({
    account: pair.slice(0, pair.lastIndexOf('=')),
    amount: pair.slice(pair.lastIndexOf('=') + 1),
  }))
  .pipe(z.object({ account: accountCode, amount }))
  .meta({ description: 'ACCOUNT=AMOUNT' })

function parsed<T>(description: string, parse: (text: string) => Result<T>) {
  return z
    .string()
    .trim()
    .transform((text, ctx): T => {
      const result = parse(text)
      if (result.ok) return result.value
      for (const refusal of result.refusals)
        ctx.addIssue({ code: 'custom', params: { refusal }, message: refusal.code })
      return z.NEVER
    })
    .meta({ description })
}
