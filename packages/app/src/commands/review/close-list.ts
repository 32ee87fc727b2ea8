import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { closePeriod } from '../../close/close-period.ts'
import { isOpenRow } from '../../close/close-row.ts'
import { listCloseWith } from '../../close/list-close.ts'
import { command } from '../command.ts'
import { closeRowOut, closeRowOutOf, periodInput } from './close-fields.ts'

/** Shows the list by which a month or year is closed: what books prove, people judge, clients answer. */
export const closeList = command({
  name: 'close.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show the checklist of a close', fr: 'Montrer la liste de contrôle d’une clôture' },
  line: { words: ['through'] },
  input: z.strictObject(periodInput),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    kind: z.enum(['month', 'year']),
    open: z.number().meta({ description: 'rows that stand in the way' }),
    locked: z.boolean().meta({ description: 'whether the books are locked through the period' }),
    rows: z.array(closeRowOut),
    facts: z.number(),
    hash: z.string().meta({ description: 'of the head that all this was read at' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const period = await closePeriod(view, { ...input, today: ctx.today })
      if (!period.ok) return period
      const { from, through, kind } = period.value
      const listed = await listCloseWith(view, period.value, async (done, of) => {
        ctx.progress?.(done, of)
        return ok(undefined)
      })
      if (!listed.ok) return listed
      const rows = listed.value
      return ok({
        ...{ from, through, kind },
        open: rows.filter(isOpenRow).length,
        locked: (view.head.lockedThrough ?? '') >= through,
        rows: rows.map((row) => closeRowOutOf(row, ctx.language)),
        facts: view.head.seq,
        hash: view.head.hash,
      })
    }),
})
