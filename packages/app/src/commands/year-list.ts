import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { fiscalYearsOf } from '@daybook/core/ledger/fiscal-years.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { closedYears, reopenedYears } from '../ledger/load-years.ts'
import { entryDays } from '../store/queries-ledger.ts'
import { command } from './command.ts'

/** Lists the fiscal years of the books: closed, open, or open again. */
export const yearList = command({
  name: 'year.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the fiscal years', fr: 'Lister les exercices' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      from: z.string(),
      through: z.string(),
      state: z.enum(['closed', 'open', 'reopened']),
      entry: z.string(),
      insisted: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, profile }) => {
      const [days] = await reader.read(entryDays)
      const closed = await closedYears(reader)
      const reopened = await reopenedYears(reader)
      if (days?.first === undefined || days.last === undefined) return ok([])
      const years = fiscalYearsOf({ from: days.first, through: days.last }, profile.fiscalYearEnd, closed)
      return ok(
        years.map(({ from, through }) => {
          const close = closed.find((each) => each.through === through)
          const again = reopened.find((each) => each.was.through === through)
          const state: 'closed' | 'open' | 'reopened' =
            close !== undefined ? 'closed' : again !== undefined ? 'reopened' : 'open'
          return {
            from,
            through,
            state,
            entry: close === undefined || close.number === 0 ? '' : entryName(close.number),
            insisted: close?.insisted,
            reason: again?.reason,
          }
        }),
      )
    }),
})
