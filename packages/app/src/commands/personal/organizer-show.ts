import { z } from 'zod'
import { inView } from '../../book.ts'
import { organizerReport } from '../../reports/organizer.ts'
import { type Context, command } from '../command.ts'
import { shownReport } from '../shown-report.ts'

const input = z.strictObject({
  year: z.coerce
    .number()
    .int()
    .optional()
    .meta({ description: 'the tax year, such as 2025; the last one when left out' }),
  who: z
    .enum(['taxpayer', 'spouse'])
    .default('taxpayer')
    .meta({ description: 'whose return: taxpayer or spouse' }),
})

/** Shows what a personal return needs, what is there of it, and what lacks. */
export const organizerShow = command({
  name: 'organizer.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show the return organizer', fr: 'Montrer l’aide-mémoire de la déclaration' },
  line: { words: ['year'] },
  input,
  ...shownReport(shown),
})

function shown(ctx: Context, { year, who }: z.output<typeof input>) {
  const asked = { who, ...(year === undefined ? {} : { year: String(year) }) }
  const asking = { language: ctx.language, today: ctx.today }
  return inView(ctx.book, (view) => organizerReport.run(view, asked, asking))
}
