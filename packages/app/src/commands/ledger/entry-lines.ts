import { type Cents, magnitude } from '@daybook/core/kit/cents.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { accountAmount, accountCode, amount, dims, text, words } from '../fields.ts'

/** An amount in a currency other than the book’s, with the rate where it is not the recorded one. */
export const foreignAmount = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  amount,
  rate: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .optional(),
})

/** One line of an entry as a user gives it: an account with a debit or a credit. */
export const entryLine = z
  .strictObject({
    account: accountCode,
    debit: amount.optional(),
    credit: amount.optional(),
    memo: text.optional(),
    party: words.optional(),
    tags: z.array(words).optional(),
    dims: dims.optional(),
    foreign: foreignAmount.optional(),
  })
  .refine(
    (line) => (line.debit === undefined) !== (line.credit === undefined),
    'a line has a debit or a credit',
  )

/** The fields that say an entry's postings: whole lines, or the short forms `--debit ACCOUNT=AMOUNT`. */
export const lineFields = {
  lines: z.array(entryLine).default([]),
  debit: z.array(accountAmount).default([]).meta({ description: 'ACCOUNT=AMOUNT, as often as needed' }),
  credit: z.array(accountAmount).default([]).meta({ description: 'ACCOUNT=AMOUNT, as often as needed' }),
}

type Line = z.output<typeof entryLine>
type Short = z.output<typeof accountAmount>

/** The postings that the fields say; accounts still as the user named them. */
export function postingsFrom(input: {
  lines: readonly Line[]
  debit: readonly Short[]
  credit: readonly Short[]
}): readonly Posting[] {
  return [
    ...input.lines.map(postingOf),
    ...input.debit.map(({ account, amount }) => ({ account, amount })),
    ...input.credit.map(({ account, amount }) => ({ account, amount: -amount })),
  ]
}

function postingOf(line: Line): Posting {
  const { account, debit, credit } = line
  const amount = debit ?? -(credit ?? 0n)
  return { account, amount, ...besides(line, amount) }
}

/** What a line says besides its account and amount; a foreign amount is on the side of `side`. */
export function besides(
  line: Omit<Line, 'account' | 'debit' | 'credit'>,
  side: Cents,
): Omit<Posting, 'account' | 'amount'> {
  const { memo, party, tags, dims: given, foreign } = line
  const named = dimsOf(given ?? {})
  return {
    ...(memo === undefined ? {} : { memo }),
    ...(party === undefined ? {} : { party }),
    ...(tags === undefined ? {} : { tags }),
    ...(Object.keys(named).length === 0 ? {} : { dims: named }),
    ...(foreign === undefined ? {} : { foreign: foreignOf(foreign, side) }),
  }
}

function dimsOf(given: z.output<typeof dims>): Readonly<Record<string, string>> {
  const named: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) if (value !== undefined) named[name] = value
  return named
}

/** The foreign amount stands on the side of the line, whether or not it was typed with its sign. */
function foreignOf({ currency, amount, rate }: NonNullable<Line['foreign']>, side: Cents) {
  const signed = side === 0n ? amount : side < 0n ? -magnitude(amount) : magnitude(amount)
  return { currency, amount: signed, ...(rate === undefined ? {} : { rate }) }
}
