import { z } from 'zod'
import { accountCode, words } from '../fields.ts'
import { recordName } from '../record-fields.ts'

/** The name of an envelope. */
export const envelopeName = recordName.meta({ description: 'the name of the envelope' })

/** The name of a goal. */
export const goalName = recordName.meta({ description: 'the name of the goal' })

/** A month, `YYYY-MM`. */
export const monthText = z
  .string()
  .trim()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'a month, YYYY-MM' })

/** Accounts, as often as needed. */
export const accountCodes = z.array(accountCode).default([])

/** The code of one of a household. */
export const personCode = words.regex(/^[A-Za-z0-9-]{1,20}$/)

/** `ACCOUNT=PERCENT`: the part of the first in what an account takes. */
export const accountPercent = z
  .string()
  .regex(/^.+=\d{1,3}$/)
  .transform((pair) => ({
    account: pair.slice(0, pair.lastIndexOf('=')),
    percent: Number(pair.slice(pair.lastIndexOf('=') + 1)),
  }))
  .pipe(z.object({ account: accountCode, percent: z.number().int().min(0).max(100) }))

/** `ACCOUNT=PERSON`: whose an account is. */
export const accountOwner = z
  .string()
  .regex(/^.+=.+$/)
  .transform((pair) => ({
    account: pair.slice(0, pair.lastIndexOf('=')),
    person: pair.slice(pair.lastIndexOf('=') + 1),
  }))
  .pipe(z.object({ account: accountCode, person: personCode }))
