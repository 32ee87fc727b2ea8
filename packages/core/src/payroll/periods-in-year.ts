import type { PayFrequency } from '../daybook/payroll-facts.ts'
import { type CivilDate, civilDate, daysBetween } from '../kit/civil-date.ts'
import { assert } from '../kit/result.ts'

/**
 * The pay periods of a calendar year (P of T4127). Weekly, biweekly and four-weekly pays are counted by their
 * dates: `payDate` is any day on which people are paid, of whatever year, and a year that begins on it may
 * have 53, 27 or 14 of them. All others have the number that their name says; daily pay has the 240 that the
 * tables for it are made for.
 *
 *   periodsInYear('biweekly', 2026, '2026-01-01')   27: the last one falls on 2026-12-31
 */
export function periodsInYear(frequency: PayFrequency, year: number, payDate: CivilDate): number {
  const days = stepDays[frequency]
  if (days === undefined) return fixedPeriods(frequency)
  const [first, last] = [civilDate(year, 1, 1), civilDate(year, 12, 31)]
  const into = daysBetween(first, payDate) % days
  const firstPay = into < 0 ? into + days : into
  return Math.floor((daysBetween(first, last) - firstPay) / days) + 1
}

/**
 * Which pay period of its calendar year a pay date belongs to, counted from 1; `paid` are the regular pays of
 * the year before it, for frequencies whose days say nothing. Never above the periods of the year.
 *
 *   periodNumber('biweekly', '2026-01-30', 1)   3: the year's pays are those of January 2, 16 and 30
 */
export function periodNumber(frequency: PayFrequency, payDate: CivilDate, paid: number): number {
  const year = Number(payDate.slice(0, 4))
  const days = stepDays[frequency]
  const [month, day] = [Number(payDate.slice(5, 7)), Number(payDate.slice(8, 10))]
  if (days !== undefined) return Math.floor(daysBetween(civilDate(year, 1, 1), payDate) / days) + 1
  if (frequency === 'monthly') return month
  if (frequency === 'semi-monthly') return 2 * month - (day <= 15 ? 1 : 0)
  return Math.min(paid + 1, periodsInYear(frequency, year, payDate))
}

const stepDays: Readonly<Partial<Record<PayFrequency, number>>> = {
  weekly: 7,
  biweekly: 14,
  'four-weekly': 28,
}

function fixedPeriods(frequency: PayFrequency): number {
  const periods = fixed[frequency]
  assert(periods !== undefined, `${frequency} pay is counted by days or has a fixed number`)
  return periods
}

const fixed: Readonly<Partial<Record<PayFrequency, number>>> = {
  daily: 240,
  'semi-monthly': 24,
  monthly: 12,
  'ten-months': 10,
  'twenty-two': 22,
}
