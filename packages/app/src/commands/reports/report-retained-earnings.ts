import { retainedEarningsReport } from '../../reports/retained-earnings.ts'
import { reportCommand } from './report-command.ts'

/** The report `retained-earnings` as a command. */
export const reportRetainedEarnings = reportCommand(retainedEarningsReport)
