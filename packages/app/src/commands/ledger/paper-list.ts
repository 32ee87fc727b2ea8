import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { papersBetween } from '../../store/queries-cards.ts'
import { command, rowsOf } from '../command.ts'
import { entryNumber } from '../fields.ts'
import { paperOut, paperOutOf } from './paper-fields.ts'

/** Lists the papers of an entry, or of all entries. */
export const paperList = command({
  name: 'paper.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List papers', fr: 'Lister les pièces' },
  line: { words: ['entry'] },
  input: z.strictObject({
    entry: entryNumber.optional(),
    after: entryNumber.optional().meta({ description: 'only of entries after this one' }),
    limit: z.coerce.number().int().min(1).max(10_000).optional().meta({
      description: 'how many at most: 1000 when left out, all in a spreadsheet, CSV or PDF',
    }),
  }),
  output: z.array(z.strictObject({ entry: z.string(), ...paperOut })),
  run: (ctx, { entry, after = 0, limit: asked }) =>
    inView(ctx.book, async ({ reader, head }) => {
      const limit = rowsOf(ctx, asked, 1000)
      const [first, last] = entry === undefined ? [after + 1, head.entries] : [entry, entry]
      const rows = await reader.read(papersBetween, first, last, limit)
      return ok(rows.map((row) => ({ entry: entryName(row.number), ...paperOutOf(row) })))
    }),
})
