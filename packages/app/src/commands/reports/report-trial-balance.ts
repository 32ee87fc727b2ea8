import { trialBalanceReport } from '../../reports/trial-balance.ts'
import { reportCommand } from './report-command.ts'

/** The report `trial-balance` as a command. */
export const reportTrialBalance = reportCommand(trialBalanceReport)
