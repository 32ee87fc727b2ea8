import { goalsReport } from '../../reports/goals.ts'
import { reportCommand } from './report-command.ts'

/** The report `goals` as a command. */
export const reportGoals = reportCommand(goalsReport)
