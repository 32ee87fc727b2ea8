import { cashFlow } from '@daybook/core/statements/cash-flow.ts'
import { statementReport } from './statement-report.ts'

/** The cash flow statement of a span, by the indirect method. */
export const cashFlowReport = statementReport(
  'cash-flow',
  { en: 'Cash flow', fr: 'Flux de trésorerie' },
  'span',
  cashFlow,
)
