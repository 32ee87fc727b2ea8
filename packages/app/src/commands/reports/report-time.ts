import { timeReportShown } from '../../reports/time.ts'
import { reportCommand } from './report-command.ts'

/** The report `time` as a command. */
export const reportTime = reportCommand(timeReportShown)
