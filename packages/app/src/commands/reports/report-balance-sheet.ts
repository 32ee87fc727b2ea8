import { balanceSheetReport } from '../../reports/balance-sheet.ts'
import { reportCommand } from './report-command.ts'

/** The report `balance-sheet` as a command. */
export const reportBalanceSheet = reportCommand(balanceSheetReport)
