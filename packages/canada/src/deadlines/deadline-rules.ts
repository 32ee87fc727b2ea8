import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

/**
 * The day that the law names for a period: a day of the calendar so many years after the one that the period
 * ends in (`MM-DD`; `MM-00` is the last day of a month), so many months after its end, or so many days.
 * `moves` says that an agency takes the next business day where that day is none; where nobody says so the
 * day stands, so that it is never shown later than it is.
 */
export type DayRule =
  | { readonly kind: 'calendar'; readonly years: number; readonly day: string; readonly moves: boolean }
  | { readonly kind: 'months'; readonly months: number; readonly moves: boolean }
  | { readonly kind: 'days'; readonly days: number; readonly moves: boolean }

/** Days of a year on which parts of something are due. */
export type InstalmentDays = { readonly days: readonly string[]; readonly moves: boolean }

/** The last day of February after the year of the slips. */
export const slipDays = {
  name: 'ca/slips',
  unit: 'day of the year after',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'calendar', years: 1, day: '02-00', moves: true },
      source: {
        title: 'When to file information returns: T4, T4A, T5',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/completing-filing-information-returns.html',
        where: 'filing due dates',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** The same day for Revenu Québec’s slips. */
export const quebecSlipDays = {
  name: 'qc/slips',
  unit: 'day of the year after',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'calendar', years: 1, day: '02-00', moves: true },
      source: {
        title: 'RL slips, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/businesses/rl-slips-and-summaries/',
        where: 'filing deadline',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** T5018: six months after the reporting period that the payer has chosen, not the end of February. */
export const constructionDays = {
  name: 'ca/t5018-due',
  unit: 'months after the reporting period',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'months', months: 6, moves: true },
      source: {
        title: 'Returns: contract payments, construction (T5018), Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/t5018.html',
        where: 'due six months after the end of the reporting period; next business day',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** NR4: the last day of March after the year of the payments. */
export const nonResidentSlipDays = {
  name: 'ca/nr4-slips',
  unit: 'day of the year after',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'calendar', years: 1, day: '03-00', moves: true },
      source: {
        title: 'T4061 NR4, Non-Resident Tax Withholding, Remitting, and Reporting (Rev. 24)',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4061/nr4-non-resident-tax-withholding-remitting-reporting.html',
        where: 'what you are responsible for: the last day of March',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** T3: ninety days after the end of the trust’s tax year. */
export const trustSlipDays = {
  name: 'ca/t3-slips',
  unit: 'days after the end of the tax year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'days', days: 90, moves: true },
      source: {
        title: 'T4061 (Rev. 24); T4013 T3 Trust Guide',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4013.html',
        where: 'no later than 90 days after the end of the tax year of an estate or trust',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** The balance of a personal return, whoever files later. */
export const personalBalanceDays = {
  name: 'ca/t1-balance',
  unit: 'day of the year after',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'calendar', years: 1, day: '04-30', moves: true },
      source: {
        title: 'Returns: individual income tax (self-employment), Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/topics/important-dates-individuals.html',
        where: 'payment due date April 30; next business day',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** The return of somebody who, with a spouse, carries on no business. */
export const personalReturnDays = {
  ...personalBalanceDays,
  name: 'ca/t1-return',
} as const satisfies RuleTable<DayRule>

/** The return of somebody who carries on a business, or whose spouse does. */
export const selfEmployedReturnDays = {
  name: 'ca/t1-return-self-employed',
  unit: 'day of the year after',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'calendar', years: 1, day: '06-15', moves: true },
      source: {
        title: 'Returns: individual income tax (self-employment), Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/topics/important-dates-individuals.html',
        where: 'filing due date June 15; next business day',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** Revenu Québec keeps the federal days for persons. */
export const quebecPersonDays = {
  name: 'qc/tp1',
  unit: 'day of the year after',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: {
        balance: { kind: 'calendar', years: 1, day: '04-30', moves: true },
        return: { kind: 'calendar', years: 1, day: '04-30', moves: true },
        selfEmployed: { kind: 'calendar', years: 1, day: '06-15', moves: true },
      },
      source: {
        title: 'Income tax return: deadlines, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/citizens/income-tax-return/completing-your-income-tax-return/',
        where: 'filing deadline and balance due',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<{
  readonly balance: DayRule
  readonly return: DayRule
  readonly selfEmployed: DayRule
}>

/** Instalments of persons, federal and of Quebec. */
export const personalInstalmentDays = {
  name: 'ca/t1-instalments',
  unit: 'days of the year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { days: ['03-15', '06-15', '09-15', '12-15'], moves: true },
      source: {
        title: 'Required tax instalments for individuals, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/payments-cra/individual-payments/income-tax-instalments.html',
        where: 'due dates; 2026-03-15 is a Sunday, so 2026-03-16',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<InstalmentDays>

/** The one instalment of those whose main income is farming or fishing. */
export const farmerInstalmentDays = {
  name: 'ca/t1-instalments-farming-fishing',
  unit: 'days of the year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { days: ['12-31'], moves: true },
      source: {
        title: 'Required tax instalments for individuals, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/payments-cra/individual-payments/income-tax-instalments.html',
        where: 'farmers and fishers',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<InstalmentDays>

const corporationGuide = {
  title: 'T4012, T2 Corporation Income Tax Guide 2024, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4012.html',
  read: '2026-11-23',
  confidence: 'high',
} as const

/** The return of a corporation. */
export const corporationReturnDays = {
  name: 'ca/t2-return',
  unit: 'months after the tax year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'months', months: 6, moves: true },
      source: { ...corporationGuide, where: 'when to file: six months after the end of the tax year' },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** The balance of a corporation: most, and small private ones that claim the small business deduction. */
export const corporationBalanceDays = {
  name: 'ca/t2-balance',
  unit: 'months after the tax year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: {
        most: { kind: 'months', months: 2, moves: true },
        smallBusiness: { kind: 'months', months: 3, moves: true },
      },
      source: { ...corporationGuide, where: 'balance-due day' },
    },
  ],
} as const satisfies RuleTable<{ readonly most: DayRule; readonly smallBusiness: DayRule }>

/** How many months lie between two instalments of a corporation. */
export const corporationInstalmentMonths = {
  name: 'ca/t2-instalments',
  unit: 'months',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { monthly: 1, quarterly: 3, moves: true },
      source: { ...corporationGuide, where: 'instalment due dates: months or quarters of the tax year' },
    },
  ],
} as const satisfies RuleTable<{
  readonly monthly: number
  readonly quarterly: number
  readonly moves: boolean
}>

/** Revenu Québec’s days of a corporation. */
export const quebecCorporationDays = {
  name: 'qc/co17',
  unit: 'months after the taxation year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: {
        return: { kind: 'months', months: 6, moves: true },
        balance: { kind: 'months', months: 2, moves: true },
        monthly: 1,
        quarterly: 3,
      },
      source: {
        title: 'Income tax, corporations: deadlines, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/businesses/income-tax/corporations/',
        where: 'return six months, balance two months after the year; instalments as its months end',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<{
  readonly return: DayRule
  readonly balance: DayRule
  readonly monthly: number
  readonly quarterly: number
}>

/** A partnership’s information return, by who its members are. */
export const partnershipDays = {
  name: 'ca/t5013',
  unit: 'day of the year after; months after the fiscal period',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: {
        individuals: { kind: 'calendar', years: 1, day: '03-31', moves: true },
        corporations: { kind: 'months', months: 5, moves: true },
      },
      source: {
        title: 'T4068, Guide for the Partnership Information Return, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4068.html',
        where: 'filing deadlines; both kinds of members: the earlier day',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<{ readonly individuals: DayRule; readonly corporations: DayRule }>

/** The return of a registered charity; a late one may cost the registration. */
export const charityDays = {
  name: 'ca/t3010',
  unit: 'months after the fiscal period',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'months', months: 6, moves: false },
      source: {
        title: 'T3010 charity return: overview, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/charities-giving/charities/operating-a-registered-charity/t3010-charity-return-overview.html',
        where: 'your return due date',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** The return of a non-profit organization that has to file one. */
export const nonprofitDays = {
  name: 'ca/t1044',
  unit: 'months after the fiscal period',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: { kind: 'months', months: 6, moves: false },
      source: {
        title: 'T4117, Income Tax Guide to the NPO Information Return, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4117.html',
        where: 'when to file',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<DayRule>

/** When a registry wants its yearly return: after the anniversary of the incorporation, or the year. */
export type RegistryRule = { readonly after: 'anniversary' | 'year'; readonly rule: DayRule }

/** Registries whose yearly return has a rule here. */
export const registries = ['CA', 'BC', 'ON'] as const

/**
 * The yearly return to the registry: after the anniversary of the incorporation (`anniversary`), or after the
 * fiscal year. No rule was confirmed for the other provinces and the territories.
 */
export const registryDays = {
  CA: {
    name: 'ca/registry-return',
    unit: 'days after the anniversary of the incorporation',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2010-01-01',
        value: { after: 'anniversary', rule: { kind: 'days', days: 60, moves: false } },
        source: {
          title: 'Policy on annual filings, Canada Business Corporations Act, Corporations Canada',
          url: 'https://ised-isde.canada.ca/site/corporations-canada/en/policy-annual-filings-canada-business-corporations-act',
          where: 'within the 60 days following the anniversary date',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  BC: {
    name: 'bc/registry-return',
    unit: 'months after the anniversary of the recognition',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2010-01-01',
        value: { after: 'anniversary', rule: { kind: 'months', months: 2, moves: false } },
        source: {
          title: 'Business Corporations Act (British Columbia), section 51',
          url: 'https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/02057_03',
          where: 'within two months after each anniversary',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  ON: {
    name: 'on/registry-return',
    unit: 'months after the fiscal year',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2021-05-15',
        value: { after: 'year', rule: { kind: 'months', months: 6, moves: false } },
        source: {
          title: 'Corporations Information Act (Ontario): annual return',
          url: 'https://www.ontario.ca/page/file-annual-return-or-notice-change-corporation',
          where: 'within six months after the end of the taxation year',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
} as const satisfies Readonly<Record<(typeof registries)[number], RuleTable<RegistryRule>>>
