import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import type { DailyBalance } from './review-parts.ts'

/** When an account was below zero at the end of days, and how far. */
export type BelowZero = {
  readonly days: number
  readonly lowest: Cents
  readonly on: CivilDate
  readonly first: CivilDate
}

/** The days of a span on which an account moved and ended below zero; nothing where there are none. */
export function belowZero({ opening, days }: DailyBalance, span: Span): BelowZero | undefined {
  let balance = opening
  let found: BelowZero | undefined
  for (const { date, net } of days) {
    balance += net
    if (balance >= 0n || date < span.from || date > span.through) continue
    if (found === undefined) found = { days: 1, lowest: balance, on: date, first: date }
    else {
      const isLower = balance < found.lowest
      found = { ...found, days: found.days + 1, ...(isLower ? { lowest: balance, on: date } : {}) }
    }
  }
  return found
}
