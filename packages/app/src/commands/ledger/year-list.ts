import { addDays } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { fiscalYearsOf } from '@daybook/core/ledger/fiscal-years.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { closedYears, reopenedYears } from '../../ledger/load-years.ts'
import { entryDays, firstWorkAfter } from '../../store/queries-ledger.ts'
import { command } from '../command.ts'

const year = z.strictObject({
  from: z.string(),
  through: z.string(),
  state: z.enum(['closed', 'open', 'reopened', 'opening']),
  entry: z.string(),
  insisted: z.string().optional(),
  reason: z.string().optional(),
})

/** Lists the fiscal years of the books: closed, open, open again, or holding opening balances alone. */
export const yearList = command({
  name: 'year.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the fiscal years', fr: 'Lister les exercices' },
  input: z.strictObject({}),
  output: z.array(year),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, profile }) => {
      const [days] = await reader.read(entryDays)
      const closed = await closedYears(reader)
      const reopened = await reopenedYears(reader)
      if (days?.first === undefined || days.last === undefined) return ok([])
      const years = fiscalYearsOf({ from: days.first, through: days.last }, profile.fiscalYearEnd, closed)
      const listed: z.input<typeof year>[] = []
      for (const { from, through } of years) {
        const close = closed.find((each) => each.through === through)
        const again = reopened.find((each) => each.was.through === through)
        const [work] = await reader.read(firstWorkAfter, addDays(from, -1))
        const open = work !== undefined && work <= through ? 'open' : 'opening'
        listed.push({
          from,
          through,
          state: close !== undefined ? 'closed' : again !== undefined ? 'reopened' : open,
          entry: close === undefined || close.number === 0 ? '' : entryName(close.number),
          insisted: close?.insisted,
          reason: again?.reason,
        })
      }
      return ok(listed)
    }),
})
