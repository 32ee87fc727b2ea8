import { withAsOf } from './as-of.ts'
import type { Report } from './report.ts'

const plain: Readonly<Record<string, () => Promise<Report>>> = {
  'trial-balance': async () => (await import('./trial-balance.ts')).trialBalanceReport,
  'balance-sheet': async () => (await import('./balance-sheet.ts')).balanceSheetReport,
  'income-statement': async () => (await import('./income-statement.ts')).incomeStatementReport,
  'retained-earnings': async () => (await import('./retained-earnings.ts')).retainedEarningsReport,
  'cash-flow': async () => (await import('./cash-flow.ts')).cashFlowReport,
  'changes-in-equity': async () => (await import('./changes-in-equity.ts')).changesInEquityReport,
  'general-ledger': async () => (await import('./general-ledger.ts')).generalLedgerReport,
  journal: async () => (await import('./journal.ts')).journalReport,
  ratios: async () => (await import('./ratios.ts')).ratiosReport,
  'account-list': async () => (await import('./account-list.ts')).accountListReport,
  'loan-schedule': async () => (await import('./loan-schedule.ts')).loanScheduleReport,
  ageing: async () => (await import('./ageing.ts')).ageingReport,
  'party-list': async () => (await import('./party-list.ts')).partyListReport,
  'document-list': async () => (await import('./document-list.ts')).documentListReport,
  sales: async () => (await import('./sales.ts')).salesReport,
  time: async () => (await import('./time.ts')).timeReportShown,
  worksheet: async () => (await import('./worksheet.ts')).worksheetReport,
  'lead-sheets': async () => (await import('./lead-sheets.ts')).leadSheetsReport,
  envelopes: async () => (await import('./envelopes.ts')).envelopesReport,
  'net-worth': async () => (await import('./net-worth.ts')).netWorthReport,
  goals: async () => (await import('./goals.ts')).goalsReport,
  household: async () => (await import('./household.ts')).householdReport,
  'budget-variance': async () => (await import('./budget-variance.ts')).budgetVarianceReport,
  'rolling-income': async () => (await import('./rolling-income.ts')).rollingIncomeReport,
  'per-unit': async () => (await import('./per-unit.ts')).perUnitReport,
  survey: async () => (await import('./survey.ts')).surveyReport,
  package: async () => (await import('./package.ts')).packageReport,
  compilation: async () => (await import('./compilation.ts')).compilationReport,
  forecast: async () => (await import('./forecast.ts')).forecastReport,
}

/**
 * The reports by name, each loaded when it is asked for; each can be made of the books as they once stood.
 */
export const reports: Readonly<Record<string, () => Promise<Report>>> = Object.fromEntries(
  Object.entries(plain).map(([name, load]) => [name, async () => withAsOf(await load())]),
)

/** The reports that figures come from: all of `reports`, and papers that commands of their own print. */
export const figureReports: Readonly<Record<string, () => Promise<Report>>> = {
  ...reports,
  reconciliation: async () => (await import('./reconciliation.ts')).reconciliationReport,
  t2125: async () => (await import('../assets/t2125-report.ts')).t2125Report,
  t776: async () => (await import('../assets/t776-report.ts')).t776Report,
  cca: async () => (await import('../assets/cca-report.ts')).ccaReport,
  'asset-continuity': async () => (await import('../assets/continuity-report.ts')).continuityReport,
  'sales-tax-return': async () => (await import('./sales-tax-return.ts')).salesTaxReturn,
  t2: async () => (await import('../t2/t2-report.ts')).t2Report,
  'shareholder-loan': async () => (await import('../owners/loan-report.ts')).loanReport,
  remittance: async () => (await import('./remittance-form.ts')).remittanceReport,
  'payroll-register': async () => (await import('./payroll-register.ts')).payrollRegisterReport,
  pay: async () => (await import('./pay-lines.ts')).payReport,
  roe: async () => (await import('./record-of-employment.ts')).roeReport,
  organizer: async () => (await import('./organizer.ts')).organizerReport,
  slip: async () => (await import('../slips/slip-report.ts')).slipReport,
  'slip-reconciliation': async () => (await import('../slips/slip-report.ts')).slipReconciliation,
}
