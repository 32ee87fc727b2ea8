import { ageingReport } from '../../reports/ageing.ts'
import { reportCommand } from './report-command.ts'

/** The report `ageing` as a command. */
export const reportAgeing = reportCommand(ageingReport)
