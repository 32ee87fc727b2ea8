import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { quantityText, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import type { HolidayPayAsked } from './holiday-asked.ts'
import { entitlement, missing, type NotEntitled } from './holiday-entitlement.ts'
import { type HolidayHours, holidayPremium, type PaidHoliday } from './holiday-premium.ts'
import { type HolidayReference, holidayReference, type OverDays } from './holiday-reference.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import { countOf, givenCount, givenMoney, moneyFigure } from './labour-figure.ts'
import { uncertain } from './labour-rule.ts'

/**
 * What a holiday is paid: the holiday's own pay (zero, with reasons, for who is not entitled), the pay of the
 * hours worked on it, and both together. A day off in the place of the premium is not worked out.
 */
export type HolidayPay = {
  readonly holiday: Holiday
  readonly reference: HolidayReference
  readonly notEntitled: readonly NotEntitled[]
  readonly pay: Figure
  readonly premium?: Figure
  /** The hours worked on it by the multiple that they are paid at. */
  readonly workedHours: readonly HolidayHours[]
  readonly total: Figure
  readonly source: Source
  readonly doubts: readonly Label[]
}

/**
 * The pay of a paid holiday by the law of its jurisdiction, to the cent, half up. Refuses `holiday-none` for
 * a day that is no paid holiday there, `holiday-facts-missing` for what the law asks for and was not given,
 * `labour-rule-uncertain` where sources differ on what was given (unless the caller insists), and as
 * `holidayReference` does.
 */
export function holidayPay(asked: HolidayPayAsked): Result<HolidayPay> {
  const holiday = holidayOn(asked, asked.holiday)
  if (!holiday.ok) return holiday
  const reference = holidayReference(asked)
  if (!reference.ok) return reference
  const hasWorked = asked.worked !== undefined && tenThousandths(asked.worked) > 0
  const facts = { ...asked.facts, hired: asked.hired, holiday: asked.holiday, hasWorked }
  const notEntitled = entitlement(reference.value, facts)
  if (!notEntitled.ok) return notEntitled
  const isEntitled = notEntitled.value.length === 0
  const dayPay = isEntitled ? dayOfPay(asked, reference.value) : ok(nothing(reference.value))
  if (!dayPay.ok) return dayPay
  const premium: Result<PaidHoliday> = hasWorked
    ? holidayPremium({
        asked,
        reference: reference.value,
        dayPay: dayPay.value,
        notEntitled: notEntitled.value,
      })
    : ok({ pay: dayPay.value, hours: [] })
  if (!premium.ok) return premium
  const { rule } = reference.value
  const { pay, worked, hours } = premium.value
  const parts = worked === undefined ? [pay] : [pay, worked]
  const total = parts.reduce((sum, part) => sum + part.value, 0n)
  return ok({
    holiday: holiday.value,
    reference: reference.value,
    notEntitled: notEntitled.value,
    pay,
    ...(worked === undefined ? {} : { premium: worked }),
    workedHours: hours,
    total: moneyFigure('holiday-pay:total', holiday.value.label, total, 'sum', parts),
    source: rule.source,
    doubts: [...holiday.value.doubts, ...rule.doubts],
  })
}

const payLabel = { en: 'pay of the holiday', fr: 'indemnité de jour férié' }

function nothing({ rule }: HolidayReference): Figure {
  return moneyFigure('holiday-pay', payLabel, 0n, 'calc', [], rule.source)
}

function dayOfPay(asked: HolidayPayAsked, reference: HolidayReference): Result<Figure> {
  const { measure, rule } = reference
  if (measure.kind === 'normal-day') {
    const { normalDay } = asked
    if (normalDay === undefined) return missing('the pay of a normal day', 'la paie d’une journée normale')
    const label = { en: 'pay of a normal day', fr: 'paie d’une journée normale' }
    const part = givenMoney('holiday-pay:normal-day', label, normalDay.amount)
    return ok(moneyFigure('holiday-pay', payLabel, normalDay.amount, 'copy', [part], rule.source))
  }
  if (measure.kind === 'hour-average') return averageHours(asked, reference)
  const wages = wagesOf(asked, reference)
  if (!wages.ok) return wages
  const divisor = divisorOf(asked, measure)
  if (!divisor.ok) return divisor
  const { count, figure } = divisor.value
  if (count === 0) return ok(nothing(reference))
  const value = divideRounded(wages.value.value, BigInt(count), 'half-up')
  return ok(moneyFigure('holiday-pay', payLabel, value, 'rate', [wages.value, figure], rule.source))
}

/** The earnings that the law counts, each kind a part. */
function wagesOf({ earned, insist }: HolidayPayAsked, reference: HolidayReference): Result<Figure> {
  const { rule, span } = reference
  if (earned === undefined || span === undefined) {
    const days = { from: span?.from ?? '', through: span?.through ?? '' }
    return missing(
      `the earnings from ${days.from} through ${days.through}`,
      `les gains du ${days.from} au ${days.through}`,
    )
  }
  const { counts } = rule.value
  if (counts.overtime === 'unclear' && earned.overtime !== 0n && !insist) {
    return uncertain(rule.source.title, {
      en: 'whether overtime counts towards the pay of a holiday',
      fr: 'si les heures supplémentaires comptent dans l’indemnité de jour férié',
    })
  }
  const parts = [
    givenMoney('holiday-pay:wages', { en: 'wages', fr: 'salaire' }, earned.wages),
    ...(counts.overtime !== false ? [part('overtime', earned.overtime)] : []),
    ...(counts.vacation ? [part('vacation', earned.vacation)] : []),
    ...(counts.holidays ? [part('holidays', earned.holidays)] : []),
  ]
  const label = {
    en: `earnings from ${span.from} through ${span.through}`,
    fr: `gains du ${span.from} au ${span.through}`,
  }
  const total = parts.reduce((sum, each) => sum + each.value, 0n)
  return ok(moneyFigure('holiday-pay:earnings', label, total, 'sum', parts))
}

const partLabels = {
  overtime: { en: 'overtime', fr: 'heures supplémentaires' },
  vacation: { en: 'vacation pay', fr: 'indemnité de vacances' },
  holidays: { en: 'pay of other holidays', fr: 'indemnités d’autres jours fériés' },
} as const

function part(kind: keyof typeof partLabels, amount: Cents): Figure {
  return givenMoney(`holiday-pay:${kind}`, partLabels[kind], amount)
}

type Divisor = { readonly count: number; readonly figure: Figure }

function divisorOf({ daysPaidFor }: HolidayPayAsked, measure: OverDays): Result<Divisor> {
  if (measure.kind === 'share') {
    const label = {
      en: `one part in ${measure.over} of ${measure.weeks} weeks`,
      fr: `une part sur ${measure.over} de ${measure.weeks} semaines`,
    }
    const figure = countOf('holiday-pay:divisor', label, String(measure.over), 'copy', [])
    return ok({ count: measure.over, figure })
  }
  const isEarned = measure.kind === 'day-average' && measure.per === 'earned'
  const label = isEarned
    ? { en: 'days worked or with wages', fr: 'jours travaillés ou rémunérés' }
    : { en: 'days worked', fr: 'jours travaillés' }
  if (daysPaidFor === undefined) return missing(`the ${label.en}`, `les ${label.fr}`)
  return ok({ count: daysPaidFor, figure: givenCount('holiday-pay:days', label, String(daysPaidFor)) })
}

/** The hours of a day on average, times the hourly rate; not rounded between. */
function averageHours(asked: HolidayPayAsked, { rule }: HolidayReference): Result<Figure> {
  const { hoursWorked, daysPaidFor, rate } = asked
  if (hoursWorked === undefined || daysPaidFor === undefined || rate === undefined) {
    return missing(
      'the hours worked, the days worked and the hourly rate',
      'les heures travaillées, les jours travaillés et le taux horaire',
    )
  }
  const hours = tenThousandths(hoursWorked)
  const days = BigInt(Math.max(1, daysPaidFor))
  const value = daysPaidFor === 0 ? 0n : divideRounded(BigInt(hours) * rate, 10_000n * days, 'half-up')
  const parts = [
    givenCount('holiday-pay:hours', { en: 'hours worked', fr: 'heures travaillées' }, quantityText(hours)),
    givenCount('holiday-pay:days', { en: 'days worked', fr: 'jours travaillés' }, String(daysPaidFor)),
    givenMoney('holiday-pay:rate', { en: 'hourly rate', fr: 'taux horaire' }, rate),
  ]
  return ok(moneyFigure('holiday-pay', payLabel, value, 'rate', parts, rule.source))
}
