import { worksheetReport } from '../../reports/worksheet.ts'
import { reportCommand } from './report-command.ts'

/** The report `worksheet` as a command. */
export const reportWorksheet = reportCommand(worksheetReport)
