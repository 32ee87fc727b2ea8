import { netWorthReport } from '../../reports/net-worth.ts'
import { reportCommand } from './report-command.ts'

/** The report `net-worth` as a command. */
export const reportNetWorth = reportCommand(netWorthReport)
