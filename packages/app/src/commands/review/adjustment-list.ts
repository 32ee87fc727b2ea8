import type { Proposal } from '@daybook/core/daybook/workpaper-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { proposalsOf } from '../../workpapers/load-proposals.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { t2YearInput } from '../year-end/t2-fields.ts'

/** Lists proposed adjustments with their lines, reasons, and what became of them. */
export const adjustmentList = command({
  name: 'adjustment.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List proposed adjustments', fr: 'Lister les régularisations proposées' },
  line: { words: ['year'] },
  input: z.strictObject({
    year: t2YearInput.meta({ description: 'only those of this fiscal year; all when left out' }),
    open: z.boolean().default(false).meta({ description: 'only those neither posted nor rejected' }),
  }),
  output: z.array(
    z.strictObject({
      proposal: z.string(),
      year: z.string(),
      memo: z.string(),
      reason: z.string(),
      by: z.string(),
      on: z.string(),
      state: z.enum(['open', 'posted', 'rejected']),
      entry: z.string().meta({ description: 'the entry it became; empty where it became none' }),
      rejected: z.string().meta({ description: 'why it was rejected; empty where it was not' }),
      net: amountOut.meta({ description: 'what it adds to net income' }),
      lines: z.array(
        z.strictObject({ account: z.string(), name: z.string(), debit: amountOut, credit: amountOut }),
      ),
    }),
  ),
  run: (ctx, { year = '', open }) =>
    inView(ctx.book, async ({ reader, chart }) => {
      const wanted = (await proposalsOf(reader)).filter(
        (each) =>
          each.year.startsWith(year) && (!open || (each.entry === undefined && each.rejected === undefined)),
      )
      return ok(
        wanted.map(({ id, postings, entry, rejected, ...said }) => {
          const income = postings.filter(({ account }) => {
            const type = chart.get(account)?.type
            return type === 'revenue' || type === 'expense'
          })
          return {
            ...{ ...said, proposal: id },
            state: stateOf(entry, rejected),
            entry: entry === undefined ? '' : entryName(entry),
            rejected: rejected?.reason ?? '',
            net: formatCents(income.reduce((sum, { amount }) => sum - amount, 0n)),
            lines: postings.map(({ account, amount }) => {
              const found = chart.get(account)
              return {
                account: found?.code ?? account,
                name: found === undefined ? '' : accountName(found, ctx.language),
                debit: amount > 0n ? formatCents(amount) : '',
                credit: amount < 0n ? formatCents(-amount) : '',
              }
            }),
          }
        }),
      )
    }),
})

/** What became of a proposal. */
function stateOf(entry: Proposal['entry'], rejected: Proposal['rejected']): 'open' | 'posted' | 'rejected' {
  if (rejected !== undefined) return 'rejected'
  return entry === undefined ? 'open' : 'posted'
}
