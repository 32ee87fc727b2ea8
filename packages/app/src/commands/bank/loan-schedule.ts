import { z } from 'zod'
import { loanScheduleReport } from '../../reports/loan-schedule.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'
import { reportCommand } from '../reports/report-command.ts'

const report = reportCommand(loanScheduleReport)

/** The schedule of a loan, as a table, a spreadsheet or a paper. */
export const loanSchedule = command({
  ...report,
  name: 'loan.schedule',
  line: { words: ['loan'] },
  input: z.strictObject({
    loan: words.meta({ description: 'its name' }),
    on: day.optional().meta({ description: 'the day of the proof; today when left out' }),
  }),
})
