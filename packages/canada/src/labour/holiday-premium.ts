import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { amountAt, quantityText, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import type { HolidayPayAsked } from './holiday-asked.ts'
import { missing, type NotEntitled } from './holiday-entitlement.ts'
import type { HolidayReference } from './holiday-reference.ts'
import { givenCount, givenMoney, moneyFigure } from './labour-figure.ts'
import { uncertain } from './labour-rule.ts'

/** A holiday that was worked: what was asked, the holiday's own pay, and why it is none. */
export type WorkedHoliday = {
  readonly asked: HolidayPayAsked
  readonly reference: HolidayReference
  readonly dayPay: Figure
  readonly notEntitled: readonly NotEntitled[]
}

/** Hours worked on a holiday at a multiple of the rate (decimal text both). */
export type HolidayHours = { readonly hours: string; readonly multiple: string }

/** The holiday's own pay, and the pay of the hours worked on it where there are any, with the hours. */
export type PaidHoliday = {
  readonly pay: Figure
  readonly worked?: Figure
  readonly hours: readonly HolidayHours[]
}

/**
 * The pay of the hours worked on a holiday, and what is left of the holiday's own pay: nothing where the
 * premium takes its place (Newfoundland, for a shift that is not shorter than a normal day). Refuses
 * `holiday-facts-missing` without a rate, and `labour-rule-uncertain` where it is not known whether somebody
 * who is not entitled has the premium (unless the caller insists; then it is paid).
 */
export function holidayPremium(worked: WorkedHoliday): Result<PaidHoliday> {
  const { asked, reference, dayPay, notEntitled } = worked
  const { rate, worked: hours } = asked
  if (rate === undefined || hours === undefined) return missing('the hourly rate', 'le taux horaire')
  const { premium } = reference.rule.value
  const multiple = multipleFor(worked)
  if (!multiple.ok) return multiple
  const isShort = premium.shortShift === true && notEntitled.length === 0 && isShorter(asked)
  const at = hoursAt(hours, isShort ? '1' : multiple.value, reference)
  const paid = hoursPaid(at, rate, reference)
  const pay = premium.withPay || isShort ? dayPay : { ...dayPay, value: 0n, how: 'calc' as const, parts: [] }
  return ok({ pay, worked: paid, hours: at })
}

/** The premium, or the own rate for who is not entitled where the law gives it to others only. */
function multipleFor({ asked, reference, notEntitled }: WorkedHoliday): Result<string> {
  const { premium } = reference.rule.value
  // Alberta: a day that is no workday has no holiday pay, but the hours worked on it are at the premium.
  const isLost = notEntitled.some(({ code }) => code !== 'no-workday')
  if (!isLost || premium.forAll === true) return ok(premium.multiple)
  if (premium.forAll === false) return ok('1')
  if (asked.insist) return ok(premium.multiple)
  return uncertain(reference.rule.source.title, {
    en: 'whether an employee who is not entitled to the holiday’s pay has the premium for working on it',
    fr: 'si un employé sans droit à l’indemnité a la majoration pour le travail du jour férié',
  })
}

function isShorter({ worked = '0', normalDay, hoursWorked, daysPaidFor = 0 }: HolidayPayAsked): boolean {
  const hours = tenThousandths(worked)
  if (normalDay !== undefined) return hours < tenThousandths(normalDay.hours)
  return hoursWorked !== undefined && hours * daysPaidFor < tenThousandths(hoursWorked)
}

/** The hours at the multiple, and beyond the law's limit at double (British Columbia). */
function hoursAt(hours: string, multiple: string, reference: HolidayReference): readonly HolidayHours[] {
  const { doubleAfterHours } = reference.rule.value.premium
  const all = tenThousandths(hours)
  const limit = doubleAfterHours === undefined || multiple === '1' ? all : tenThousandths(doubleAfterHours)
  return [
    { hours: quantityText(Math.min(all, limit)), multiple },
    ...(all > limit ? [{ hours: quantityText(all - limit), multiple: '2' }] : []),
  ]
}

function hoursPaid(at: readonly HolidayHours[], rate: Cents, reference: HolidayReference): Figure {
  const rateText = formatCents(rate)
  const value = sumOf(at.map(({ hours, multiple }) => amountAt(hours, rateText, multiple)))
  const parts = [
    ...at.map(({ hours, multiple }, index) =>
      index === 0
        ? givenCount('holiday-pay:worked', { en: `hours at ${multiple}`, fr: `heures à ${multiple}` }, hours)
        : givenCount('holiday-pay:double', { en: 'hours at double', fr: 'heures à taux double' }, hours),
    ),
    givenMoney('holiday-pay:rate', { en: 'hourly rate', fr: 'taux horaire' }, rate),
  ]
  const label = { en: 'work on the holiday', fr: 'travail du jour férié' }
  return moneyFigure('holiday-pay:premium', label, value, 'rate', parts, reference.rule.source)
}
