import { filingDates, filingTermsOn } from '@daybook/canada/returns/periods.ts'
import { openOf } from '@daybook/core/filings/settle-return.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { daysBetween } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { filerOf } from '../../returns/filer.ts'
import { filingPaymentsOf, filingsOf, registrationsToFile } from '../../returns/load-filings.ts'
import { booksBegin, ownPeriods, touch } from '../../returns/own-periods.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { taxProgram } from './return-fields.ts'

/** Lists the reporting periods of each registration: filed, due, overdue, under way. */
export const returnPeriods = command({
  name: 'return.periods',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'List reporting periods and due dates',
    fr: 'Lister les périodes de déclaration et les échéances',
  },
  line: { words: ['program'] },
  input: z.strictObject({ program: taxProgram.optional() }),
  output: z.strictObject({
    periods: z.array(
      z.strictObject({
        program: z.string(),
        from: z.string(),
        through: z.string(),
        due: z.string(),
        payBy: z.string(),
        state: z.enum(['filed', 'settled', 'overdue', 'due', 'current']),
        days: z.number().meta({ description: 'until it is due; negative when overdue' }),
        return: z.string(),
        open: amountOut,
      }),
    ),
  }),
  run: async (ctx, input) =>
    inView(ctx.book, async (view) => {
      const { fiscalYearEnd } = view.profile
      const all = await registrationsToFile(view)
      const wanted = all.filter(({ id }) => input.program === undefined || id === input.program)
      const payments = await filingPaymentsOf(view)
      const begin = await booksBegin(view, ctx.today)
      const asked = { begin, end: fiscalYearEnd, through: ctx.today }
      const periods = []
      for (const registration of wanted) {
        const filings = await filingsOf(view, registration.id)
        for (const span of ownPeriods(registration, filings, asked).periods) {
          const filed = filings.filter((each) => touch(each.span, span))
          const last = filed.at(-1)
          const frequency = filingTermsOn(registration, span.from)?.frequency ?? 'annual'
          const dates = filingDates(registration.id, frequency, span, filerOf(view, registration))
          const open = filed.reduce((sum, filing) => sum + openOf(filing, payments), 0n)
          periods.push({
            program: registration.id,
            from: span.from,
            through: span.through,
            due: dates.file,
            payBy: dates.pay,
            state: stateOf(span.through, dates.file, ctx.today, last === undefined ? undefined : open),
            days: daysBetween(ctx.today, dates.file),
            return: last?.id ?? '',
            open: formatCents(open),
          })
        }
      }
      return ok({ periods: periods.sort((left, right) => (left.due < right.due ? -1 : 1)) })
    }),
})

function stateOf(through: string, due: string, today: string, open: bigint | undefined) {
  if (open !== undefined) return open === 0n ? ('settled' as const) : ('filed' as const)
  if (through >= today) return 'current' as const
  return due < today ? ('overdue' as const) : ('due' as const)
}
