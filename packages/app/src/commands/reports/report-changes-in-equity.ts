import { changesInEquityReport } from '../../reports/changes-in-equity.ts'
import { reportCommand } from './report-command.ts'

/** The report `changes-in-equity` as a command. */
export const reportChangesInEquity = reportCommand(changesInEquityReport)
