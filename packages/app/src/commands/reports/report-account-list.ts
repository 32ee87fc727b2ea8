import { accountListReport } from '../../reports/account-list.ts'
import { reportCommand } from './report-command.ts'

/** The report `account-list` as a command. */
export const reportAccountList = reportCommand(accountListReport)
