import { incomeStatementReport } from '../../reports/income-statement.ts'
import { reportCommand } from './report-command.ts'

/** The report `income-statement` as a command. */
export const reportIncomeStatement = reportCommand(incomeStatementReport)
