import { ratiosReport } from '../../reports/ratios.ts'
import { reportCommand } from './report-command.ts'

/** The report `ratios` as a command. */
export const reportRatios = reportCommand(ratiosReport)
