import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

/**
 * When something is due after a period: on a day of the month so many months after its last one (`day` 0 is
 * that month's last day), so many business days into that month, or so many business days after the period.
 */
export type DueRule =
  | { readonly kind: 'day'; readonly months: number; readonly day: number }
  | { readonly kind: 'business-day'; readonly months: number; readonly count: number }
  | { readonly kind: 'business-days-after'; readonly count: number }

/** A rule of when something is due, by the days on which it holds. */
export type DueTable = RuleTable<DueRule>

/**
 * When source deductions are due: those of months and longer, of the first and the second half of a month,
 * and of a part of a week; `halfEnds` and `partEnds` are the days of a month on which these end before its
 * last.
 */
export type SourceDeductionDays = {
  readonly months: DueRule
  readonly firstHalf: DueRule
  readonly secondHalf: DueRule
  readonly parts: DueRule
  readonly halfEnds: readonly number[]
  readonly partEnds: readonly number[]
}

const checkedThrough = '2026-12-31'

const usual: SourceDeductionDays = {
  months: { kind: 'day', months: 1, day: 15 },
  firstHalf: { kind: 'day', months: 0, day: 25 },
  secondHalf: { kind: 'day', months: 1, day: 10 },
  parts: { kind: 'business-days-after', count: 3 },
  halfEnds: [15],
  partEnds: [7, 14, 21],
}

/** When the CRA wants source deductions, by pay date. */
export const craDueDays: RuleTable<SourceDeductionDays> = {
  name: 'ca/source-deductions-due',
  unit: 'days of the month, business days',
  checkedThrough,
  versions: [
    {
      from: '1993-01-01',
      value: usual,
      source: {
        title: 'Remitter types and due dates, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/remitting-source-deductions/how-when-remit-due-dates.html',
        where: 'due dates by remitter type; Income Tax Regulations, section 108',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
  ],
}

/** When Revenu Québec wants source deductions: the same days, a year by January 15. */
export const quebecDueDays: RuleTable<SourceDeductionDays> = {
  name: 'qc/source-deductions-due',
  unit: 'days of the month, business days',
  checkedThrough,
  versions: [
    {
      from: '1998-01-01',
      value: usual,
      source: {
        title: 'Remittance frequencies, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/',
        where: 'remittance deadlines by frequency',
        read: '2026-11-22',
        confidence: 'medium',
      },
    },
  ],
}

/** A table of one rule with where it was read. */
export function dueTable(name: string, value: DueRule, source: Source): DueTable {
  return {
    name,
    unit: 'days after a period',
    checkedThrough,
    versions: [{ from: '2015-01-01', value, source }],
  }
}

/** Where a day of a levy was read. */
function read(title: string, url: string, where: string, confidence: Source['confidence']): Source {
  return { title, url, where, read: '2026-11-23', confidence }
}

const ontario = read(
  'Employer Health Tax, Ontario Ministry of Finance',
  'https://www.fin.gov.on.ca/en/tax/eht/taxexemption.html',
  'monthly instalments by the 15th of the next month; annual return by March 15',
  'medium',
)
const columbia = read(
  'Employer health tax, Government of British Columbia',
  'https://www2.gov.bc.ca/gov/content/taxes/employer-health-tax/employer-health-tax-overview',
  'instalments June 15, September 15 and December 15; return March 31',
  'medium',
)
const manitoba = read(
  'Health and Post-Secondary Education Tax Levy, Powerpay year-end guide',
  'https://help.powerpay.ca/en/pphelphr/Content/YearEnd/YearEndGuide/ManitobaHealthPostSecondaryEductaionTax.htm',
  'monthly by the 15th of the next month; annual report by March 31',
  'medium',
)
const newfoundland = read(
  'Health and post-secondary education tax of Newfoundland and Labrador, regulation NLR 1142/96',
  'https://nethris.com/legislation/',
  'monthly by the 20th of the next month; annual declaration',
  'medium',
)

/** When instalments of a health levy are due, by province. */
export const levyInstalmentsDue = {
  ON: dueTable('on/health-levy-instalments-due', { kind: 'day', months: 1, day: 15 }, ontario),
  MB: dueTable('mb/health-levy-instalments-due', { kind: 'day', months: 1, day: 15 }, manitoba),
  NL: dueTable('nl/health-levy-instalments-due', { kind: 'day', months: 1, day: 20 }, newfoundland),
  // June 15, September 15 and December 15 for the quarters that ended in March, June and September.
  BC: dueTable('bc/health-levy-instalments-due', { kind: 'day', months: 3, day: 15 }, columbia),
} as const

/** When the return of a year of a health levy is due, by province. */
export const levyReturnsDue = {
  ON: dueTable('on/health-levy-return-due', { kind: 'day', months: 3, day: 15 }, ontario),
  MB: dueTable('mb/health-levy-return-due', { kind: 'day', months: 3, day: 31 }, manitoba),
  NL: dueTable('nl/health-levy-return-due', { kind: 'day', months: 2, day: 0 }, newfoundland),
  BC: dueTable('bc/health-levy-return-due', { kind: 'day', months: 3, day: 31 }, columbia),
} as const

/** When what comes with the summary of RL-1 slips is due: the last day of February. */
export const quebecSummaryDue: DueTable = dueTable(
  'qc/rl1-summary-due',
  { kind: 'day', months: 2, day: 0 },
  read(
    'RLZ-1.S Summary of source deductions and employer contributions, Revenu Québec',
    'https://www.revenuquebec.ca/en/online-services/forms-and-publications/current-details/rlz-1.s-v/',
    'filing deadline: the last day of February',
    'medium',
  ),
)

/** When the payroll tax of a territory is due after its period. */
export const payrollTaxDue = {
  NT: dueTable(
    'nt/payroll-tax-due',
    { kind: 'day', months: 1, day: 20 },
    read(
      'Payroll tax, Government of the Northwest Territories',
      'https://www.fin.gov.nt.ca/en/services/licences-taxes-et-droits/payroll-tax',
      'remittances by the 20th of the month after the period',
      'medium',
    ),
  ),
  NU: dueTable(
    'nu/payroll-tax-due',
    { kind: 'day', months: 1, day: 20 },
    read(
      'Payroll tax, Government of Nunavut',
      'https://www.gov.nu.ca/finance/information/payroll-tax',
      'remittances by the 20th of the month after the period',
      'medium',
    ),
  ),
} as const

/** When contributions to a pension plan are due: 30 days after the month; the other acts say as much. */
export const pensionPlanDue: DueTable = dueTable(
  'on/pension-contributions-due',
  { kind: 'day', months: 1, day: 30 },
  read(
    'Pension Benefits Act of Ontario, R.R.O. 1990, Regulation 909',
    'https://www.ontario.ca/laws/regulation/900909',
    'section 4: within 30 days after the month',
    'medium',
  ),
)

/** What a union, an insurer or a court is usually paid by; the agreement or order decides. */
export const otherPlanDue: DueTable = dueTable(
  'usual/plan-payments-due',
  { kind: 'day', months: 1, day: 15 },
  read(
    'Usual term of collective agreements, group policies and orders',
    'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/remitting-source-deductions/how-when-remit-due-dates.html',
    'no law: the 15th, as source deductions; the agreement or order decides',
    'medium',
  ),
)
