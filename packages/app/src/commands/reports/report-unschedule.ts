import { ok } from '@daybook/core/kit/result.ts'
import { planScheduleReport } from '@daybook/core/ledger/saved-reports.ts'
import { z } from 'zod'
import { savedReportNamed } from '../../ledger/load-cards.ts'
import { scheduledReport } from '../../mail/scheduled-reports.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Ends the schedule of a saved report; the report itself stays. */
export const reportUnschedule = command({
  name: 'report.unschedule',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'End the schedule of a report', fr: 'Mettre fin à l’envoi périodique d’un rapport' },
  line: { words: ['name'] },
  input: z.strictObject({ name: words.meta({ description: 'the saved report or package' }) }),
  output: z.strictObject({ name: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'report.unschedule', input), async ({ reader }) => {
      const was = await savedReportNamed(reader, input.name)
      if (!was.ok) return was
      const scheduled = scheduledReport(was.value)
      if (!scheduled.ok) return scheduled
      const planned = planScheduleReport(was.value, undefined)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const name = first?.fact.kind === 'report.saved' ? first.fact.report.name : ''
    return ok({ name, ...outcomeOf(recorded.value) })
  },
})
