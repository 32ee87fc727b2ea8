import { balanceSheet } from '@daybook/core/statements/balance-sheet.ts'
import { statementReport } from './statement-report.ts'

/** The balance sheet on a day. */
export const balanceSheetReport = statementReport(
  'balance-sheet',
  { en: 'Balance sheet', fr: 'Bilan' },
  'day',
  balanceSheet,
  true,
)
