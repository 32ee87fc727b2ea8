import { type Cents, divideRounded, formatCents } from '@daybook/core/kit/cents.ts'
import { type CivilDate, type Span, weekdayOf } from '@daybook/core/kit/civil-date.ts'
import { type Label, refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { Refusal } from '@daybook/core/kit/result.ts'
import type { HolidayProposal } from '@daybook/core/payroll/labour-answer.ts'
import type { GivenLine, PayCase, PayWish } from '@daybook/core/payroll/pay-case.ts'
import { amountAt, quantityText, sumQuantities, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import type { HolidayPayAsked } from '../labour/holiday-asked.ts'
import { type HolidayPay, holidayPay } from '../labour/holiday-pay.ts'
import type { HolidayHours } from '../labour/holiday-premium.ts'
import { holidayReference } from '../labour/holiday-reference.ts'
import type { Holiday } from '../labour/holidays.ts'
import { type EarnedDays, type ReckonedSpan, reckonedSpan } from './holiday-reckoned.ts'

/**
 * Whose holidays: the pay, the hourly rate in cents, the pays before it and this one as far as it was given,
 * the paid holidays that are known, and whether somebody entered the holiday's pay.
 */
export type HolidayCase = {
  readonly pay: PayCase
  readonly wish: PayWish
  readonly place: ProvinceCode
  readonly rate: Cents
  readonly pays: readonly EarnedDays[]
  readonly holidays: readonly CivilDate[]
  readonly isSaid: boolean
}

/**
 * What the law of the province gives for a paid holiday kept on a day, with the hours that were worked on it
 * (`worked`, lines of the time sheet): a line of holiday pay, and the hours at their multiple. Shifts around
 * the holiday count as worked. Where the law asks for what is not known the holiday is left open, and the
 * hours stay as they are.
 */
export function holidayProposal(
  asked: HolidayCase,
  holiday: Holiday,
  day: CivilDate,
  worked: readonly GivenLine[],
): HolidayProposal {
  const { label } = holiday
  const plain = worked.map(({ day: _day, ...line }) => line)
  const open = (refusals: readonly Refusal[]): HolidayProposal => ({
    holiday: label,
    day,
    state: 'open',
    lines: plain,
    notes: refusals.map(reason),
  })
  const { terms, employee } = asked.pay
  const { hours } = terms.pay
  const place = {
    jurisdiction: asked.place,
    holiday: day,
    hired: employee.hired,
    weekStart: 7,
    hasNormalDay: hours !== undefined,
    isCommission: false,
    insist: asked.wish.insist,
  }
  const reference = holidayReference(place)
  if (!reference.ok) return open(reference.refusals)
  const { span, asked: counted } = reference.value
  const dayHours = hours === undefined ? undefined : quantityText(Math.round(tenThousandths(hours) / 5))
  const of = (days: Span): ReckonedSpan => reckonedSpan(days, asked.pays, reckoningOf(asked, dayHours))
  const earned = span === undefined ? undefined : of(span)
  const qualifying = counted === undefined ? undefined : of(counted.span)
  const facts: HolidayPayAsked = {
    ...place,
    easterMonday: false,
    rate: asked.rate,
    ...(earned === undefined
      ? {}
      : { earned: earned.earned, daysPaidFor: earned.days, hoursWorked: quantityText(earned.hours) }),
    ...(dayHours === undefined
      ? {}
      : { normalDay: { hours: dayHours, amount: amountAt(dayHours, formatCents(asked.rate)) } }),
    ...(worked.length === 0 ? {} : { worked: sumQuantities(worked.map(({ quantity = '0' }) => quantity)) }),
    facts: {
      missed: { before: false, after: false, onTheDay: false },
      isWorkday: weekdayOf(day) <= 5,
      ...(qualifying === undefined ? {} : { days: qualifying.days }),
    },
  }
  const found = holidayPay(facts)
  if (!found.ok) return open(found.refusals)
  return proposed(asked, found.value, { holiday, day, worked, earned, qualifying })
}

type Found = {
  readonly holiday: Holiday
  readonly day: CivilDate
  readonly worked: readonly GivenLine[]
  readonly earned: ReckonedSpan | undefined
  /** The days that count towards the entitlement, where the law asks for some. */
  readonly qualifying: ReckonedSpan | undefined
}

function proposed(
  { rate, isSaid, pay }: HolidayCase,
  found: HolidayPay,
  { holiday, day, worked, earned, qualifying }: Found,
): HolidayProposal {
  const { notEntitled } = found
  const amount = isSaid ? 0n : found.pay.value
  const own: readonly GivenLine[] =
    amount === 0n
      ? []
      : [
          {
            id: 'holiday',
            amount,
            quantity: hoursWorth(amount, rate),
            note: holiday.label[pay.employee.language],
          },
        ]
  const isLost = notEntitled.length > 0
  const notes = isLost ? notEntitled.map(({ label }) => label) : shiftsTaken(found, earned)
  return {
    holiday: holiday.label,
    day,
    state: stateOf(found, earned, qualifying),
    lines: [...own, ...atMultiples(worked, found.workedHours)],
    figure: found.total,
    notes: [...notes, ...found.doubts],
  }
}

/**
 * What can be said: too few days, or no earnings at all, say nothing where the pays that are known do not
 * cover the days that the law asks for.
 */
function stateOf(
  { notEntitled, pay }: HolidayPay,
  earned: ReckonedSpan | undefined,
  qualifying: ReckonedSpan | undefined,
): HolidayProposal['state'] {
  const isKnown = (days: ReckonedSpan | undefined): boolean =>
    days === undefined || days.covered >= days.working
  const isForDays = notEntitled.every(({ code }) => code === 'too-few-days')
  if (notEntitled.length > 0) return isForDays && !isKnown(qualifying) ? 'open' : 'not-entitled'
  return pay.value === 0n && !isKnown(earned) ? 'open' : 'proposed'
}

/** The hours that an amount is worth at a rate, to four decimals: insurable, and what a raise is paid on. */
function hoursWorth(amount: Cents, rate: Cents): string {
  return quantityText(Number(divideRounded(amount * 10_000n, rate, 'half-up')))
}

function reckoningOf({ pay: { employee }, wish, holidays }: HolidayCase, dayHours: string | undefined) {
  return {
    employed: { from: employee.hired, through: employee.left?.date ?? wish.span.through },
    holidays,
    ...(dayHours === undefined ? {} : { dayHours }),
  }
}

/** What the proposal takes for granted, and what of the law's days the pays do not cover. */
function shiftsTaken({ reference }: HolidayPay, earned: ReckonedSpan | undefined): readonly Label[] {
  const { shifts } = reference.rule.value.qualifying
  const { span } = reference
  return [
    ...(shifts === undefined
      ? []
      : [
          {
            en: 'the shifts before and after it are taken as worked',
            fr: 'les quarts précédant et suivant sont réputés travaillés',
          },
        ]),
    ...(earned === undefined || span === undefined || earned.covered >= earned.working
      ? []
      : [
          {
            en: `the pays cover ${earned.covered} of ${earned.working} working days from ${span.from} through ${span.through}`,
            fr: `les paies couvrent ${earned.covered} des ${earned.working} jours ouvrables du ${span.from} au ${span.through}`,
          },
        ]),
  ]
}

const codes: Readonly<Record<string, string>> = {
  '1': 'hours',
  '1.5': 'holiday-worked',
  '2': 'holiday-worked-double',
}

/** Hours of the time sheet under the codes of their multiples, in the order in which they stand. */
function atMultiples(lines: readonly GivenLine[], at: readonly HolidayHours[]): readonly GivenLine[] {
  const left = at.map(({ hours, multiple }) => ({ hours: tenThousandths(hours), multiple }))
  return lines.flatMap(({ day: _day, quantity = '0', ...line }) => {
    let rest = tenThousandths(quantity)
    return left.flatMap((each): readonly GivenLine[] => {
      const part = Math.min(rest, each.hours)
      if (part <= 0) return []
      each.hours -= part
      rest -= part
      return [{ ...line, id: codes[each.multiple] ?? line.id, quantity: quantityText(part) }]
    })
  })
}

/** Why something could not be worked out, in both languages. */
export function reason(each: Refusal): Label {
  return { en: refusalText(each, 'en').message, fr: refusalText(each, 'fr').message }
}
