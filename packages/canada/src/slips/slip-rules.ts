import type { SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  lastOfMonth,
  type Span,
} from '@daybook/core/kit/civil-date.ts'
import { nextBusinessDay } from '../labour/business-days.ts'

const investment: Source = {
  title: 'T4015 T5 Guide, Return of Investment Income',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4015.html',
  where: 'boxes 10 to 12 and 24 to 26; when a slip is not needed',
  read: '2026-11-23',
  confidence: 'medium',
}

/**
 * How dividends become taxable amounts and credits: the gross-up on the actual amount, and the credit as a
 * share of the taxable amount, as printed, for eligible dividends and for others.
 */
export type DividendRule = {
  readonly eligible: { readonly grossUp: string; readonly credit: string }
  readonly other: { readonly grossUp: string; readonly credit: string }
}

/** Gross-up and credit of dividends on the T5, by calendar year. */
export const dividendRules: RuleTable<DividendRule> = {
  name: 'ca/t5-dividends',
  unit: 'shares of the dividend, and of its taxable amount',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2019-01-01',
      value: {
        eligible: { grossUp: '0.38', credit: '0.150198' },
        other: { grossUp: '0.15', credit: '0.090301' },
      },
      source: investment,
    },
  ],
}

/** From which amount of investment income in a year a T5 is made. */
export const investmentSlips: RuleTable<Cents> = {
  name: 'ca/t5-least',
  unit: 'dollars to one recipient in a calendar year',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2010-01-01', value: 5_000n, source: investment }],
}

/**
 * When a return of slips is due: at the end of a month of the next year, or months or days after the period.
 */
export type SlipDueRule =
  | { readonly kind: 'next-year'; readonly month: number }
  | { readonly kind: 'after-period'; readonly months: number }
  | { readonly kind: 'days-after'; readonly days: number }

const dueSource: Source = {
  title: 'Due dates and filing of information returns',
  url: 'https://www.canada.ca/en/revenue-agency/services/e-services/filing-information-returns-electronically-t4-t5-other-types-returns-overview.html',
  where: 'last day of February; T5018 six months after the reporting period; RL-1 as Revenu Québec says',
  read: '2026-11-23',
  confidence: 'medium',
}

const nonResidentGuide: Source = {
  title: 'T4061 NR4, Non-Resident Tax Withholding, Remitting, and Reporting (Rev. 24)',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4061/nr4-non-resident-tax-withholding-remitting-reporting.html',
  where: 'before you start',
  read: '2026-11-23',
  confidence: 'high',
}

const endOfFebruary = {
  unit: 'rule of the calendar',
  checkedThrough: '2027-12-31',
  versions: [{ from: '2010-01-01', value: { kind: 'next-year', month: 2 }, source: dueSource }],
} as const

/** When the slips of a kind are due. */
export const slipDueRules: Readonly<Record<SlipKind, RuleTable<SlipDueRule>>> = {
  T4: { name: 'ca/t4-due', ...endOfFebruary },
  T4A: { name: 'ca/t4a-due', ...endOfFebruary },
  T5: { name: 'ca/t5-due', ...endOfFebruary },
  'RL-1': { name: 'qc/rl1-due', ...endOfFebruary },
  T3: {
    name: 'ca/t3-due',
    unit: 'days after the end of the trust’s tax year',
    checkedThrough: '2027-12-31',
    versions: [
      {
        from: '2010-01-01',
        value: { kind: 'days-after', days: 90 },
        source: {
          ...nonResidentGuide,
          where: 'estates and trusts file no later than 90 days after the end of their tax year',
        },
      },
    ],
  },
  NR4: {
    name: 'ca/nr4-due',
    unit: 'rule of the calendar',
    checkedThrough: '2027-12-31',
    versions: [
      {
        from: '2010-01-01',
        value: { kind: 'next-year', month: 3 },
        source: { ...nonResidentGuide, where: 'what you are responsible for: the last day of March' },
      },
    ],
  },
  T5018: {
    name: 'ca/t5018-due',
    unit: 'rule of the calendar',
    checkedThrough: '2027-12-31',
    versions: [{ from: '2010-01-01', value: { kind: 'after-period', months: 6 }, source: dueSource }],
  },
}

/** The last day on which slips of a period are in time: a day that is none moves to the next business day. */
export function slipsDue(rule: SlipDueRule, { through }: Span, kind: SlipKind): CivilDate {
  const day =
    rule.kind === 'next-year'
      ? lastOfMonth(civilDate(Number(through.slice(0, 4)) + 1, rule.month, 1))
      : rule.kind === 'days-after'
        ? addDays(through, rule.days)
        : lastOfMonth(addMonths(through, rule.months))
  return nextBusinessDay(day, kind === 'RL-1' ? 'QC' : 'CA')
}

/** Above how many slips of a kind in a calendar year a return must go by computer. */
export const electronicAbove: RuleTable<number> = {
  name: 'ca/slips-electronic',
  unit: 'slips of one kind',
  checkedThrough: '2027-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: 50,
      source: {
        ...dueSource,
        where: 'mandatory electronic filing, returns before 2024',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: 5,
      source: {
        ...dueSource,
        where: 'mandatory electronic filing: more than 5 information returns of a type',
      },
    },
  ],
}
