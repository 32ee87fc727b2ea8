import { retainedEarnings } from '@daybook/core/statements/retained-earnings.ts'
import { statementReport } from './statement-report.ts'

/** Retained earnings, capital or net assets over a span, as the legal form has it. */
export const retainedEarningsReport = statementReport(
  'retained-earnings',
  { en: 'Retained earnings', fr: 'Bénéfices non répartis' },
  'span',
  retainedEarnings,
)
