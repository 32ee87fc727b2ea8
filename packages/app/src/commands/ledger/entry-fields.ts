import type { Draft } from '@daybook/core/ledger/new-entry.ts'
import { z } from 'zod'
import { accountAmount, accountCode, amount, day, dims, text, words } from '../fields.ts'
import { foreignAmount, lineFields, postingsFrom } from './entry-lines.ts'

/** The special journals. */
export const journalName = z.enum(['general', 'sales', 'purchases', 'receipts', 'disbursements', 'payroll'])

/** An entry as it is typed: what may be left out is left to the draft, or to its default. */
export const entryFields = {
  date: day.optional(),
  memo: text.optional(),
  payee: words.optional(),
  ref: words.optional().meta({ description: 'the number on the paper' }),
  journal: journalName.optional(),
  adjusting: z.boolean().default(false).meta({ description: 'an adjusting entry of the 13th period' }),
  ...lineFields,
}

const typedEntry = z.object(entryFields)

/** An entry as typed, after reading. */
export type TypedEntry = z.output<typeof typedEntry>

/** What was typed, as a draft; over an earlier draft it replaces what it names. */
export function draftFrom(typed: TypedEntry, earlier?: Draft): Draft {
  const { date, memo, payee, ref, journal, adjusting } = typed
  const lines = postingsFrom(typed)
  return {
    ...earlier,
    ...(date === undefined ? {} : { date }),
    ...(memo === undefined ? {} : { memo }),
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    ...(journal === undefined ? {} : { journal }),
    ...(adjusting ? { adjusting } : {}),
    lines: lines.length > 0 ? lines : (earlier?.lines ?? []),
  }
}

/** A line of a draft: an account without an amount yet, or the other way round, will do. */
export const draftLine = z
  .strictObject({
    account: accountCode.optional(),
    debit: amount.optional(),
    credit: amount.optional(),
    memo: text.optional(),
    party: words.optional(),
    tags: z.array(words).optional(),
    dims: dims.optional(),
    foreign: foreignAmount.optional(),
  })
  .refine((line) => line.debit === undefined || line.credit === undefined, 'a line has a debit or a credit')

/** `OLD=NEW`: postings to one account go to another. */
export const recoding = z
  .string()
  .regex(/^[^=]+=[^=]+$/)
  .transform((pair) => ({ from: pair.slice(0, pair.indexOf('=')), to: pair.slice(pair.indexOf('=') + 1) }))
  .pipe(z.object({ from: accountCode, to: accountCode }))
  .meta({ description: 'OLD=NEW: an account in the place of another' })

/** `ACCOUNT=SHARE`: a partner's share. */
export const share = accountAmount.meta({ description: 'ACCOUNT=SHARE, such as 3410=60' })
