import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { recordsOf } from '../../store/standing-records.ts'
import { command } from '../command.ts'
import { organizerKind, receiptOut } from './organizer-fields.ts'

/** Lists the receipts and slips that were kept for personal returns, by day. */
export const organizerList = command({
  name: 'organizer.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List kept receipts', fr: 'Lister les reçus gardés' },
  input: z.strictObject({
    kind: organizerKind.optional().meta({ description: 'only papers of this kind' }),
    year: z.coerce.number().int().optional().meta({ description: 'only papers dated in this year' }),
  }),
  output: z.array(z.strictObject(receiptOut)),
  run: (ctx, { kind, year }) =>
    inView(ctx.book, async ({ reader }) => {
      const kept = (await recordsOf(reader, 'kept-receipt'))
        .filter((each) => kind === undefined || each.kind === kind)
        .filter((each) => year === undefined || each.date.startsWith(`${year}-`))
        .toSorted((one, other) => (one.date < other.date ? -1 : 1))
      return ok(
        kept.map(({ id, kind, who, date, from, amount, number = '', entry, paper, none = false }) => ({
          ...{ receipt: id, kind, who, date, from, amount: formatCents(amount), number },
          entry: entry === undefined ? '' : entryName(entry),
          ...{ paper: paper?.name ?? '', none },
        })),
      )
    }),
})
