import { salesReport } from '../../reports/sales.ts'
import { reportCommand } from './report-command.ts'

/** The report `sales` as a command. */
export const reportSales = reportCommand(salesReport)
