import { incomeStatement } from '@daybook/core/statements/income-statement.ts'
import { statementReport } from './statement-report.ts'

/** The income statement of a span of days. */
export const incomeStatementReport = statementReport(
  'income-statement',
  { en: 'Income statement', fr: 'État des résultats' },
  'span',
  incomeStatement,
  true,
)
