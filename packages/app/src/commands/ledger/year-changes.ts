import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { changesSince } from '../../ledger/changes-since.ts'
import { closedYears, reopenedYears } from '../../ledger/load-years.ts'
import { command } from '../command.ts'
import { yearEnd } from './period-fields.ts'
import { changeOut } from './year-reopen.ts'

/** Lists what was posted since a year was closed, whether it is closed still or open again. */
export const yearChanges = command({
  name: 'year.changes',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List what was posted since a close', fr: 'Lister ce qui a été reporté depuis une clôture' },
  line: { words: ['through'] },
  input: z.strictObject({
    through: yearEnd.optional().meta({ description: 'its last day or its year; the last one when left out' }),
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    state: z.enum(['closed', 'reopened']),
    changes: z.number(),
    since: z.array(changeOut),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const closed = (await closedYears(view.reader)).map((year) => ({ year, state: 'closed' as const }))
      const open = (await reopenedYears(view.reader)).map(({ was }) => ({
        year: was,
        state: 'reopened' as const,
      }))
      const years = [...closed, ...open].sort((left, right) =>
        left.year.through < right.year.through ? -1 : 1,
      )
      const named = input.through
      const found =
        named === undefined ? years.at(-1) : years.find(({ year }) => year.through.startsWith(named))
      if (found === undefined) return refuse('year-not-closed', { through: named ?? '' }, 'through')
      const since = await changesSince(view, found.year)
      const { from, through } = found.year
      return ok({ from, through, state: found.state, changes: since.count, since: [...since.entries] })
    }),
})
