import type { Cents } from '@daybook/core/kit/cents.ts'
import { parseCents } from '@daybook/core/kit/cents.ts'
import { z } from 'zod'
import type { ChequeTyped } from '../../bank/cheque-meant.ts'
import { accountCode, amountOut, words } from '../fields.ts'

/** The bank account that pays, as commands take it. */
export const payingFrom = accountCode
  .optional()
  .meta({ description: 'the bank account that pays; the usual one when left out' })

/** The number of a cheque. */
export const chequeNumberTyped = z.coerce
  .number()
  .int()
  .min(1)
  .max(999_999_999)
  .meta({ description: 'the number of a cheque' })

/** A cheque that is outstanding: its number, or the entry that wrote it. */
export const chequeTyped = z
  .union([z.number().int().min(1).max(999_999_999), z.string().regex(/^(?:\d{1,9}|[Jj][1-9]\d{0,11})$/)])
  .transform((typed): ChequeTyped => {
    const text = String(typed)
    return /^[Jj]/.test(text) ? { entry: Number(text.slice(1)) } : { number: Number(text) }
  })
  .meta({ description: 'the number of the cheque, or the entry that wrote it: 1187 or J12' })

/** The account of a cheque that is called by its number. */
export const accountOfCheque = accountCode
  .optional()
  .meta({ description: 'the bank account of the cheque, where several have that number' })

/** `ACCOUNT` or `ACCOUNT=AMOUNT`: what is paid; one without an amount takes what is left. */
export const paidAccount = z
  .string()
  .trim()
  .min(1)
  .transform((typed, ctx): { readonly account: string; readonly amount?: Cents } => {
    const at = typed.lastIndexOf('=')
    if (at < 0) return { account: typed }
    const cents = parseCents(typed.slice(at + 1).trim())
    if (cents.ok && at > 0) return { account: typed.slice(0, at), amount: cents.value }
    ctx.addIssue({ code: 'custom', message: 'ACCOUNT=AMOUNT such as 6280=311.90' })
    return z.NEVER
  })
  .meta({ description: 'ACCOUNT, or ACCOUNT=AMOUNT where there are several' })

/** A line of a name or address as it is printed. */
export const printedLine = words.max(60)

/** A bank account as people copy it from a cheque. */
export const numbersTyped = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .meta({ description: 'TRANSIT-INSTITUTION-ACCOUNT as on a cheque: 12345-003-1234567' })

/** A cheque on the way out. */
export const chequeOut = {
  cheque: z.number().meta({ description: 'its number' }),
  account: z.string(),
  date: z.string(),
  payee: z.string().meta({ description: 'empty for an employee, whose name lies in the vault' }),
  amount: amountOut,
  entry: z.string(),
}

/** A file for the bank on the way out. */
export const eftOut = {
  eft: z.string().meta({ description: 'the entry of the file, by which it is called' }),
  number: z.number().meta({ description: 'the file creation number' }),
  account: z.string(),
  date: z.string().meta({ description: 'the day on which the payees have the money' }),
  code: z.string(),
  payments: z.number(),
  amount: amountOut,
}
