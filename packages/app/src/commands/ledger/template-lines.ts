import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { accountCode } from '../fields.ts'
import { entryLine, lineFields, postingsFrom } from './entry-lines.ts'

/** A line of a template: as of an entry, or open, without an amount. */
const templateLine = z
  .strictObject(entryLine.shape)
  .refine(
    (line) => line.debit === undefined || line.credit === undefined,
    'a line has a debit or a credit, or is open',
  )

/** The fields that say a template's lines; `open` names accounts whose amounts come when it is used. */
export const templateLineFields = {
  ...lineFields,
  lines: z.array(templateLine).default([]),
  open: z
    .array(accountCode)
    .default([])
    .meta({ description: 'ACCOUNT whose amount comes when the template is used' }),
}

type Typed = Parameters<typeof postingsFrom>[0] & { readonly open: readonly string[] }

/** The lines that the fields say, in the order of the fields; open ones with zero. */
export function templatePostings(input: Typed): readonly Posting[] {
  return [...postingsFrom(input), ...input.open.map((account) => ({ account, amount: 0n }))]
}

/** A line of a template on the way out; neither debit nor credit where it is open. */
export const templateLineOut = z.strictObject({
  account: z.string(),
  debit: z.string(),
  credit: z.string(),
  memo: z.string().optional(),
  party: z.string().optional(),
  dims: z.record(z.string(), z.string()).optional(),
  foreign: z.string().optional(),
})

/** A template's lines as they are shown, by the numbers that accounts have now. */
export function templateLinesOut(
  chart: Chart,
  postings: readonly Posting[],
): z.input<typeof templateLineOut>[] {
  return postings.map(({ account, amount, memo, party, dims, foreign }) => ({
    account: chart.get(account)?.code ?? account,
    debit: amount > 0n ? formatCents(amount) : '',
    credit: amount < 0n ? formatCents(-amount) : '',
    ...(memo === undefined ? {} : { memo }),
    ...(party === undefined ? {} : { party }),
    ...(dims === undefined ? {} : { dims: { ...dims } }),
    ...(foreign === undefined ? {} : { foreign: `${foreign.currency} ${formatCents(foreign.amount)}` }),
  }))
}
