import { generalLedgerReport } from '../../reports/general-ledger.ts'
import { reportCommand } from './report-command.ts'

/** The report `general-ledger` as a command. */
export const reportGeneralLedger = reportCommand(generalLedgerReport)
