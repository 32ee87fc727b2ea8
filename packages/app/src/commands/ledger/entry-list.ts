import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { findEntries } from '../../ledger/find-entries.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import type { EntryRow } from '../../store/queries.ts'
import { command, rowsOf } from '../command.ts'
import { accountCode, amount, day, text, words } from '../fields.ts'
import { givenFields } from './account-fields.ts'
import { journalName } from './entry-fields.ts'

const maybe = z.string().optional()

/** The place after which a page begins: the day and number of the last entry seen. */
const place = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d J\d+$/)
  .transform((at) => ({ date: at.slice(0, 10), number: Number(at.slice(12)) }))
  .meta({ description: 'the last entry of the page before: 2026-03-31 J12' })

/** Lists entries by day and number, those that fit all that is asked. */
export const entryList = command({
  name: 'entry.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List entries', fr: 'Lister les écritures' },
  line: { words: ['text'] },
  input: z.strictObject({
    text: text.optional().meta({ description: 'words of payee, memo, paper number or lines' }),
    from: day.optional(),
    through: day.optional(),
    account: accountCode.optional(),
    payee: words.optional(),
    amount: amount.optional().meta({ description: 'the amount of a line, on either side' }),
    journal: journalName.optional(),
    layer: z.enum(['daily', 'adjusting', 'closing']).optional(),
    state: z.enum(['posted', 'approved']).optional(),
    after: place.optional(),
    limit: z.coerce.number().int().min(1).max(1000).optional().meta({
      description: 'how many at most: 50 when left out, all in a spreadsheet, CSV or PDF',
    }),
  }),
  output: z.strictObject({
    entries: z.array(
      z.strictObject({
        number: z.string(),
        date: z.string(),
        payee: maybe,
        memo: z.string(),
        ref: maybe,
        total: z.string(),
        journal: z.string(),
        layer: z.string(),
        state: z.string(),
        link: maybe,
      }),
    ),
    next: maybe,
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader, chart }) => {
      const { account: name, limit: asked, ...given } = input
      const limit = rowsOf(ctx, asked, 50)
      const account = name === undefined ? undefined : accountNamed(chart, name)
      if (account !== undefined && !account.ok) return account
      const search = {
        ...givenFields(given),
        ...(account === undefined ? {} : { account: account.value.id }),
        limit,
      }
      const found = await findEntries(ctx.book.store, reader, search)
      const last = found.rows.at(-1)
      return ok({
        entries: found.rows.map((row) => entryOut(row)),
        next: found.hasMore && last !== undefined ? `${last.date} ${entryName(last.number)}` : undefined,
      })
    }),
})

function entryOut(row: EntryRow) {
  return {
    number: entryName(row.number),
    date: row.date,
    payee: row.payee,
    memo: row.memo,
    ref: row.ref,
    total: formatCents(row.total),
    journal: row.journal,
    layer: row.layer,
    state: row.approvedBy === undefined ? 'posted' : 'approved',
    link: linkOf(row),
  }
}

/**
 * The link that matters most: what stands in the entry’s place, what reversed it, what it corrects or
 * reverses.
 */
function linkOf(row: EntryRow): string | undefined {
  if (row.replacedBy !== undefined) return `corrected by ${entryName(row.replacedBy)}`
  if (row.reversedBy !== undefined) return `reversed by ${entryName(row.reversedBy)}`
  if (row.replaces !== undefined) return `corrects ${entryName(row.replaces)}`
  return row.reverses === undefined ? undefined : `reverses ${entryName(row.reverses)}`
}
