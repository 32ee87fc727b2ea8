import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import type { RoeBlocks } from '@daybook/core/daybook/roe-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { addDays, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { termsOn } from '@daybook/core/payroll/employee-on.ts'
import { blocksRefusals } from './check-blocks.ts'
import { type Earnings, earningsByPeriod } from './earnings-by-period.ts'
import { type InsurableHours, insurableHours } from './insurable-hours.ts'
import { periodAfter } from './pay-periods.ts'
import { type RoeAsked, type RoeDays, roeDays } from './roe-days.ts'
import { roeDue } from './roe-due.ts'
import { roeNotices } from './roe-notices.ts'
import { separationMoneys } from './separation-moneys.ts'

/** A record of employment as the books say it: its blocks, when it is due, and the figures behind them. */
export type RoeForm = {
  readonly employee: Employee
  readonly blocks: RoeBlocks
  readonly due: CivilDate
  readonly hours: Figure
  readonly total: Figure
  readonly periods: readonly Figure[]
  readonly moneys: readonly Figure[]
  readonly notices: readonly Label[]
}

/**
 * The record of employment of somebody. Refuses, naming what lacks: `roe-last-day-missing`,
 * `roe-reason-missing`, `roe-account-missing`, `roe-no-pays`, `roe-frequency-none`, `roe-commission`,
 * `roe-final-pay-missing`, `roe-filed-already`, `roe-earlier-missing`, `roe-period-negative`,
 * `roe-hours-missing`, and what does not fit the form (`blocksRefusals`).
 */
export function roeForm(asked: RoeAsked): Result<RoeForm> {
  const days = roeDays(asked)
  if (!days.ok) return days
  const reason = reasonOf(asked, days.value)
  if (!reason.ok) return reason
  if (asked.account === undefined) return refuse('roe-account-missing', {}, 'account')
  const earnings = earningsByPeriod(asked, days.value)
  if (!earnings.ok) return earnings
  const { employee, wish, insist } = asked
  const { own, periods, first, last } = days.value
  const hours = insurableHours({
    employee,
    pays: own,
    periods,
    worked: { from: first, through: last },
    ...(wish.hours === undefined ? {} : { said: wish.hours }),
    ...(wish.earlierHours === undefined ? {} : { earlier: wish.earlierHours }),
    insist,
  })
  if (!hours.ok) return hours
  const due = roeDue(last, periodOfInterruption(days.value), days.value.type, true)
  if (!due.ok) return due
  const made = { ...reason.value, account: asked.account, earnings: earnings.value, hours: hours.value }
  return filled(asked, days.value, made, due.value.due)
}

type Made = {
  readonly code: string
  readonly words?: string
  readonly account: string
  readonly earnings: Earnings
  readonly hours: InsurableHours
}

function filled(asked: RoeAsked, days: RoeDays, made: Made, due: CivilDate): Result<RoeForm> {
  const { employee, wish } = asked
  const { first, last, periods, type, own } = days
  const [period = { from: first, through: last }] = periods
  const terms = termsOn(employee, last)
  const money = separationMoneys({
    pays: own,
    last,
    period,
    code: made.code,
    vacationWithEachPay: terms?.vacation.way === 'each-pay',
  })
  const occupation = wish.occupation ?? terms?.title
  const comments = wish.comments ?? (made.code === 'K00' ? made.words : undefined)
  const vacation = wish.vacation ?? money.vacation
  const blocks: RoeBlocks = {
    account: made.account,
    periodType: type,
    first,
    last,
    end: period.through,
    ...(occupation === undefined ? {} : { occupation }),
    recall: wish.recall ?? { code: isForGood(made.code) ? 'N' : 'U' },
    hours: made.hours.hours,
    periods: periods.map((span, at) => ({ ...span, amount: made.earnings.periods[at]?.value ?? 0n })),
    total: { amount: made.earnings.total.value },
    code: made.code,
    ...(vacation === undefined ? {} : { vacation }),
    holidays: wish.holidays,
    moneys: wish.moneys ?? money.moneys,
    special: wish.special,
    ...(comments === undefined ? {} : { comments }),
    language: wish.language ?? employee.language,
  }
  const refusals = blocksRefusals(blocks, employee.number)
  if (refusals.length > 0) return refused(refusals)
  return ok({
    employee,
    blocks,
    due,
    hours: made.hours.figure,
    total: made.earnings.total,
    periods: made.earnings.periods,
    moneys: money.figures,
    notices: roeNotices({ employee, days, wish, blocks, isReckoned: made.hours.isReckoned }),
  })
}

/** Codes of ends after which nobody is expected back: quits, retirements, dismissals. */
function isForGood(code: string): boolean {
  return /^[EGM]/.test(code)
}

function reasonOf(
  { employee, wish }: RoeAsked,
  { stay, last }: RoeDays,
): Result<{ readonly code: string; readonly words?: string }> {
  const left = stay.left
  if (wish.code !== undefined) return ok({ code: wish.code })
  if (left === undefined || left.date !== last) {
    return refuse('roe-reason-missing', { employee: employee.number, date: last }, 'code')
  }
  return ok({ code: left.code, ...(left.reason === undefined ? {} : { words: left.reason }) })
}

/** The pay period in which the first day without pay falls: the next one where the last day ends a period. */
function periodOfInterruption({ last, periods, frequency }: RoeDays): Span {
  const [final = { from: last, through: last }] = periods
  return addDays(last, 1) > final.through ? periodAfter(final, frequency) : final
}
