import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { savedReportsOf } from '../../ledger/load-cards.ts'
import { command } from '../command.ts'
import { scheduleOut, scheduleOutOf } from './schedule-out.ts'

/** Lists the saved reports. */
export const reportList = command({
  name: 'report.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the saved reports', fr: 'Lister les rapports enregistrés' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      report: z.string(),
      options: z.record(z.string(), z.string()),
      schedule: scheduleOut.optional().meta({ description: 'when it is to be sent, and to whom' }),
    }),
  ),
  run: (ctx) =>
    inView(ctx.book, async ({ reader }) => {
      const saved = await savedReportsOf(reader)
      return ok(
        saved.map(({ id, name, report, options, schedule }) => ({
          ...{ id, name, report, options: { ...options } },
          ...(schedule === undefined ? {} : { schedule: scheduleOutOf(schedule) }),
        })),
      )
    }),
})
