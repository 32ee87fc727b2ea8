import { rollingIncomeReport } from '../../reports/rolling-income.ts'
import { reportCommand } from './report-command.ts'

/** The report `rolling-income` as a command. */
export const reportRollingIncome = reportCommand(rollingIncomeReport)
