import type { ReportSchedule } from '@daybook/core/daybook/fact.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { planScheduleReport } from '@daybook/core/ledger/saved-reports.ts'
import { z } from 'zod'
import { savedReportNamed } from '../../ledger/load-cards.ts'
import { mailboxOf } from '../../print/mail-file.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'
import { scheduleOut, scheduleOutOf } from './schedule-out.ts'

/** How many days after the end of its period a report is sent when nobody says. */
const usualDays = 15

/** Gives a saved report or package a schedule: after which periods, how soon, to whom, in which language. */
export const reportSchedule = command({
  name: 'report.schedule',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Schedule a saved report', fr: 'Prévoir l’envoi d’un rapport enregistré' },
  line: { words: ['name'] },
  input: z.strictObject({
    name: words.meta({ description: 'the saved report or package' }),
    every: z
      .enum(['month', 'quarter', 'year'])
      .meta({ description: 'after each month, quarter of the fiscal year, or fiscal year' }),
    days: z.coerce
      .number()
      .int()
      .min(0)
      .max(180)
      .default(usualDays)
      .meta({ description: 'how many days after the end of the period' }),
    to: z
      .array(words)
      .default([])
      .meta({ description: 'to whom: office@birch.example or Name <address>, as often as needed' }),
    from: nearDay.optional().meta({
      description: 'the first period is the one that this day falls in; as before, or today, when left out',
    }),
    language: z
      .enum(['en', 'fr'])
      .optional()
      .meta({ description: 'of the letter; that of the books when left out' }),
  }),
  output: z.strictObject({ id: z.string(), name: z.string(), schedule: scheduleOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const { name, every, days, to } = input
    if (to.length === 0) return refuse('input-missing', { what: '--to' }, 'to')
    const wrong = to.find((each) => mailboxOf(each) === undefined)
    if (wrong !== undefined) return refuse('report-address-wrong', { address: wrong }, 'to')
    const recorded = await record(ctx.book, actOf(ctx, 'report.schedule', input), async (view) => {
      const was = await savedReportNamed(view.reader, name)
      if (!was.ok) return was
      const language = input.language ?? view.profile.language
      // A schedule that is changed goes on: a period that waits to be sent is not lost.
      const from = input.from ?? was.value.schedule?.from ?? ctx.today
      const schedule: ReportSchedule = { every, days, from, to, language }
      const planned = planScheduleReport(was.value, schedule)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    assert(first?.fact.kind === 'report.saved', 'a schedule is kept with its report')
    const { id, name: called, schedule } = first.fact.report
    assert(schedule !== undefined, 'a schedule was given')
    return ok({ id, name: called, schedule: scheduleOutOf(schedule), ...outcomeOf(recorded.value) })
  },
})
