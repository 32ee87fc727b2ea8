import type { Loan, PaymentFrequency } from '../daybook/cash-facts.ts'
import { addDays, addMonths, type CivilDate, firstOfMonth, lastOfMonth } from '../kit/civil-date.ts'

/**
 * The day on which a payment of a loan is due; the first is number 1, and 0 is the day one period before it.
 * Monthly payments keep their day of the month, the last day where the first was one.
 */
export function dueDate({ first, frequency }: Pick<Loan, 'first' | 'frequency'>, number: number): CivilDate {
  const steps = number - 1
  switch (frequency) {
    case 'yearly':
      return monthsOn(first, steps * 12)
    case 'quarterly':
      return monthsOn(first, steps * 3)
    case 'monthly':
      return monthsOn(first, steps)
    case 'semi-monthly':
      return halfMonthsOn(first, steps)
    case 'biweekly':
    case 'accelerated-biweekly':
      return addDays(first, steps * 14)
    case 'weekly':
    case 'accelerated-weekly':
      return addDays(first, steps * 7)
  }
}

/** The day one payment period before another. */
export function periodBefore(first: CivilDate, frequency: PaymentFrequency): CivilDate {
  return dueDate({ first, frequency }, 0)
}

function monthsOn(first: CivilDate, months: number): CivilDate {
  return first === lastOfMonth(first)
    ? lastOfMonth(addMonths(firstOfMonth(first), months))
    : addMonths(first, months)
}

/**
 * Twice a month: a day between the 1st and the 15th and the day fifteen later, which for the 15th is the
 * month's last.
 */
function halfMonthsOn(first: CivilDate, steps: number): CivilDate {
  const day = Number(first.slice(8))
  const isLate = day > 15
  const low = isLate ? Math.min(day - 15, 15) : day
  const place = steps + (isLate ? 1 : 0)
  const month = addMonths(firstOfMonth(first), Math.floor(place / 2))
  if (Math.abs(place) % 2 === 0) return addDays(month, low - 1)
  const [late, last] = [addDays(month, low + 14), lastOfMonth(month)]
  return low === 15 || late > last ? last : late
}
