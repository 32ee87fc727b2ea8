import type { ProvinceCode } from '../charts/provinces.ts'
import { type DueRule, type DueTable, dueTable } from './due-rules.ts'

/** How often a board can be reported to, and when the year is settled by those who report more often. */
type Occasion = 'monthly' | 'quarterly' | 'yearly' | 'reconciliation'

/** The days of a board, by occasion; one that it has not, or of which no day was found, is left out. */
export type BoardDays = Readonly<Partial<Record<Occasion, DueTable>>>

const endOfFebruary: DueRule = { kind: 'day', months: 2, day: 0 }

function days(
  province: ProvinceCode,
  board: { readonly title: string; readonly url: string; readonly where: string },
  rules: Readonly<Partial<Record<Occasion, DueRule>>>,
): BoardDays {
  const source = { ...board, read: '2026-11-23', confidence: 'medium' } as const
  return Object.fromEntries(
    Object.entries(rules).map(([occasion, rule]) => [
      occasion,
      dueTable(`${province.toLowerCase()}/compensation-${occasion}-due`, rule, source),
    ]),
  )
}

/** A board whose one report of the year is due on the last day of February. */
function february(province: ProvinceCode, title: string, url: string): BoardDays {
  const where = 'report of the year by the last day of February'
  return days(province, { title, url, where }, { yearly: endOfFebruary })
}

/**
 * When the boards want their premiums and reports, as their pages say. The yearly report of WorkSafeBC is due
 * between March 3 and 11 by the account; the first of these stands. The CNESST wants its statement before
 * March 15.
 */
export const boardDays = {
  AB: february('AB', 'WCB Alberta, annual return', 'https://www.wcb.ab.ca/insurance-and-premiums/'),
  BC: days(
    'BC',
    {
      title: 'WorkSafeBC, dates and deadlines',
      url: 'https://www.worksafebc.com/en/insurance/manage-your-account/dates-deadlines',
      where:
        'quarters by the 20th of the next month; annual accounts March 3 to 11; yearly report February 28',
    },
    {
      quarterly: { kind: 'day', months: 1, day: 20 },
      yearly: { kind: 'day', months: 3, day: 3 },
      reconciliation: endOfFebruary,
    },
  ),
  MB: february('MB', 'WCB of Manitoba, payroll report', 'https://www.wcb.mb.ca/'),
  NB: february('NB', 'WorkSafeNB, employer payroll report', 'https://www.worksafenb.ca/employers/'),
  NL: february('NL', 'WorkplaceNL, annual employer statements', 'https://workplacenl.ca/employers/'),
  NS: days(
    'NS',
    {
      title: 'WCB Nova Scotia, premium payment',
      url: 'https://www.wcb.ns.ca/',
      where: 'the 15th business day of the next month; reconciliation by March 31',
    },
    {
      monthly: { kind: 'business-day', months: 1, count: 15 },
      yearly: { kind: 'day', months: 3, day: 31 },
    },
  ),
  NT: february('NT', 'WSCC, annual payroll report', 'https://www.wscc.nt.ca/employer-services'),
  NU: february('NU', 'WSCC, annual payroll report', 'https://www.wscc.nt.ca/employer-services'),
  ON: days(
    'ON',
    {
      title: 'WSIB, reporting and payment frequency',
      url: 'https://www.wsib.ca/en/businesses/premiums',
      where: 'the last day of the next month; annual reporters April 30; reconciliation March 31',
    },
    {
      monthly: { kind: 'day', months: 1, day: 0 },
      quarterly: { kind: 'day', months: 1, day: 0 },
      yearly: { kind: 'day', months: 4, day: 30 },
      reconciliation: { kind: 'day', months: 3, day: 31 },
    },
  ),
  PE: february('PE', 'WCB of Prince Edward Island, employer payroll statement', 'https://www.wcb.pe.ca/'),
  QC: days(
    'QC',
    {
      title: 'CNESST, statement of wages',
      url: 'https://www.cnesst.gouv.qc.ca/en/employers',
      where: 'before March 15',
    },
    { yearly: { kind: 'day', months: 3, day: 14 } },
  ),
  SK: february('SK', 'WCB Saskatchewan, employer’s payroll statement', 'https://www.wcbsask.com/'),
  YT: february(
    'YT',
    'Workers’ Safety and Compensation Board of Yukon, payroll return',
    'https://www.wcb.yk.ca/',
  ),
} as const satisfies Readonly<Record<ProvinceCode, BoardDays>>

/** The usual day of a yearly report, where a board is not known: the last day of February. */
export const usualReportDue: DueTable = dueTable('usual/compensation-yearly-due', endOfFebruary, {
  title: 'Workers’ compensation boards, annual payroll reports',
  url: 'https://awcbc.org/',
  where: 'most boards: the last day of February',
  read: '2026-11-23',
  confidence: 'medium',
})
