import { budgetVarianceReport } from '../../reports/budget-variance.ts'
import { reportCommand } from './report-command.ts'

/** The report `budget-variance` as a command. */
export const reportBudgetVariance = reportCommand(budgetVarianceReport)
