import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import {
  addDays,
  addMonths,
  type CivilDate,
  type FiscalYearEnd,
  fiscalYearOf,
} from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type LoanAdvance, leftOn } from '@daybook/core/owners/loan-account.ts'

/** Within how many months after the end of the lender's year an advance is to be repaid. */
export const repaymentRule = {
  name: 'ca/shareholder-loan-repayment',
  unit: 'months after the end of the corporation’s tax year',
  checkedThrough: '2027-12-31',
  versions: [
    {
      from: '1990-01-01',
      value: 12,
      source: {
        title: 'Income Tax Act, subsections 15(2) and 15(2.6), paragraph 20(1)(j)',
        url: 'https://laws-lois.justice.gc.ca/eng/acts/I-3.3/section-15.html',
        where: '15(2.6): repaid within one year after the end of the lender’s taxation year; not of a series',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<number>

/** How many days before the last day to repay an advance it begins to warn. */
export const warningDays = 90

/**
 * Where an advance stands on a day. `due` is the last day on which repaying it keeps it out of income.
 * `overdue` is what was still owed on that day, when it is past: income of the year of the advance, to be
 * deducted again in the year in which it is repaid.
 */
export type AdvanceStanding = {
  readonly advance: LoanAdvance
  readonly due: CivilDate
  readonly left: Cents
  readonly overdue: Cents
  readonly state: 'repaid' | 'open' | 'due-soon' | 'overdue' | 'repaid-late'
}

/**
 * Where each advance stands on a day, the oldest first. The corporation's tax year is its fiscal year.
 * Refuses `rates-not-checked`.
 *
 *   advanced 2025-03-01, year end 06-30: due 2026-06-30
 */
export function advanceStandings(
  advances: readonly LoanAdvance[],
  fiscalYearEnd: FiscalYearEnd,
  on: CivilDate,
): Result<readonly AdvanceStanding[]> {
  const rule = inForce<number>(repaymentRule, on)
  if (!rule.ok) return rule
  const months = rule.value.value
  return ok(
    advances
      .filter(({ date }) => date <= on)
      .map((advance) => standingOf(advance, fiscalYearEnd, on, months)),
  )
}

function standingOf(
  advance: LoanAdvance,
  fiscalYearEnd: FiscalYearEnd,
  on: CivilDate,
  months: number,
): AdvanceStanding {
  // The day before the next year's first day, months later: a year end on 28 February stays one.
  const { through } = fiscalYearOf(advance.date, fiscalYearEnd)
  const due = addDays(addMonths(addDays(through, 1), months), -1)
  const left = leftOn(advance, on)
  const overdue = on > due ? leftOn(advance, due) : 0n
  const isNear = addDays(on, warningDays) >= due
  const state =
    overdue > 0n
      ? left === 0n
        ? 'repaid-late'
        : 'overdue'
      : left === 0n
        ? 'repaid'
        : isNear
          ? 'due-soon'
          : 'open'
  return { advance, due, left, overdue, state }
}

/** What becomes income because it was not repaid in time: the sum over advances. */
export function overdueOf(standings: readonly AdvanceStanding[]): Cents {
  return sumOf(standings.map(({ overdue }) => overdue))
}
