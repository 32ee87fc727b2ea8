import { cashFlowReport } from '../../reports/cash-flow.ts'
import { reportCommand } from './report-command.ts'

/** The report `cash-flow` as a command. */
export const reportCashFlow = reportCommand(cashFlowReport)
