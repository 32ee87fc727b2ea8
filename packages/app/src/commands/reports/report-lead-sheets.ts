import { leadSheetsReport } from '../../reports/lead-sheets.ts'
import { reportCommand } from './report-command.ts'

/** The report `lead-sheets` as a command. */
export const reportLeadSheets = reportCommand(leadSheetsReport)
