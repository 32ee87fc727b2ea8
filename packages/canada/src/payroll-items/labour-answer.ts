import type { Pay } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { HolidayProposal, LabourLaw } from '@daybook/core/payroll/labour-answer.ts'
import type { GivenLine, GivenPay, PayCase, PayWish } from '@daybook/core/payroll/pay-case.ts'
import { earningsOf } from '@daybook/core/payroll/pay-earnings.ts'
import type { PayItems } from '@daybook/core/payroll/pay-item.ts'
import { quantityText, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import type { PayWarning } from '@daybook/core/payroll/pay-variance.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { provinces } from '../charts/provinces.ts'
import { type Holiday, holidaysBetween } from '../labour/holidays.ts'
import { checkMinimumWage } from '../labour/minimum-wage.ts'
import { checkVacation } from '../labour/vacation.ts'
import { type HolidayCase, holidayProposal, reason } from './holiday-proposal.ts'
import { type EarnedDays, longestReference } from './holiday-reckoned.ts'
import { payItems } from './pay-items.ts'
import { vacationYearOf } from './vacation-year-proposal.ts'

/**
 * The labour law of the province of employment, as regular pays ask for it. `pays` are the pays of the year
 * before the first day that is paid for, of everybody, without those that other books had paid. A line of
 * holiday pay that somebody entered stands in the place of what is proposed, an amount of zero too.
 */
export function labourLaw(pays: readonly Pay[]): LabourLaw {
  const byEmployee = Map.groupBy(pays, ({ employee }) => employee)
  const calendar = holidayCalendar()
  return (pay, wish, given) => {
    const { province } = pay.terms
    const place = provinces.find(({ code }) => code === province)?.code
    if (place === undefined) return { given, holidays: [], warnings: [] }
    const known = { place, calendar, earlier: (byEmployee.get(pay.employee.id) ?? []).map(earnedDays) }
    const { holidays, lines } = withHolidays(pay, wish, given, known)
    const ofYear = vacationYearOf(
      pay,
      wish,
      { ...given, lines },
      place,
      byEmployee.get(pay.employee.id) ?? [],
    )
    const least = leastWarnings(pay, wish, place)
    if (ofYear === undefined)
      return {
        given: { ...given, lines },
        holidays,
        warnings: [...holidays.flatMap(holidayWarnings), ...least],
      }
    return {
      given: { ...given, lines: [...lines, ...ofYear.proposal.lines] },
      holidays: [...holidays, ofYear.proposal],
      warnings: [...holidays.flatMap(holidayWarnings), ofYear.warning, ...least],
    }
  }
}

/** The paid holidays of a province in a span, or why they are not known. */
type Calendar = (place: ProvinceCode, span: Span, insist: boolean) => ReturnType<typeof holidaysBetween>

function holidayCalendar(): Calendar {
  const known = new Map<string, ReturnType<typeof holidaysBetween>>()
  return (place, span, insist) => {
    const key = `${place}/${span.from}/${span.through}/${insist}`
    const held = known.get(key)
    if (held !== undefined) return held
    // A holiday of a weekend may be kept on a working day after it.
    const wide = { from: addDays(span.from, -5), through: span.through }
    const found = holidaysBetween({ jurisdiction: place, easterMonday: false, insist }, wide)
    const kept = found.ok
      ? { ...found, value: found.value.filter((each) => isIn(keptOn(each), span)) }
      : found
    known.set(key, kept)
    return kept
  }
}

/**
 * Whether some province of these keeps a paid holiday in a span, or may: what it needs has to be read then.
 */
export function mayHaveHoliday(inProvinces: Iterable<string>, span: Span): boolean {
  const calendar = holidayCalendar()
  for (const { code } of provinces) {
    if (![...inProvinces].includes(code)) continue
    const found = calendar(code, span, true)
    if (!found.ok || found.value.length > 0) return true
  }
  return false
}

/** The days in a span on which a province keeps paid holidays; none where that is not known. */
export function holidayDays(inProvince: string, span: Span, insist: boolean): readonly CivilDate[] {
  const place = provinces.find(({ code }) => code === inProvince)?.code
  const found = place === undefined ? undefined : holidayCalendar()(place, span, insist)
  return found?.ok === true ? found.value.map(keptOn) : []
}

function keptOn({ date, substitute }: Holiday): CivilDate {
  return substitute ?? date
}

function isIn(day: string, { from, through }: Span): boolean {
  return from <= day && day <= through
}

function earnedDays({ span, earnings, asked }: Pay): EarnedDays {
  return { span, earnings, isCorrection: asked === undefined }
}

type Known = {
  readonly place: ProvinceCode
  readonly calendar: Calendar
  readonly earlier: readonly EarnedDays[]
}

const paidHolidaysName: Label = { en: 'Paid holidays', fr: 'Jours fériés' }

type WithHolidays = { readonly holidays: readonly HolidayProposal[]; readonly lines: readonly GivenLine[] }

function withHolidays(pay: PayCase, wish: PayWish, given: GivenPay, known: Known): WithHolidays {
  const undated = given.lines.map(withoutDay)
  const rate = pay.terms.pay.kind === 'hourly' ? pay.terms.pay.amount : undefined
  const found = known.calendar(known.place, wish.span, wish.insist)
  if (rate === undefined) return { holidays: [], lines: undated }
  if (!found.ok) {
    const unknown = { holiday: paidHolidaysName, day: wish.span.through, state: 'open', lines: [] } as const
    return { holidays: [{ ...unknown, notes: found.refusals.map(reason) }], lines: undated }
  }
  const days = found.value.filter((each) => isEmployed(pay, keptOn(each)))
  if (days.length === 0) return { holidays: [], lines: undated }
  const isOnHoliday = ({ id, day, amount, rate: own }: GivenLine): boolean =>
    id === 'hours' && amount === undefined && own === undefined && days.some((each) => keptOn(each) === day)
  const others = given.lines.filter((line) => !isOnHoliday(line))
  const worked = given.lines.filter(isOnHoliday)
  const isSaid = given.lines.some(({ id }) => id === 'holiday')
  const reach = { from: addDays(wish.span.from, -longestReference), through: wish.span.through }
  const around = known.calendar(known.place, reach, wish.insist)
  const asked: HolidayCase = {
    pay,
    wish,
    place: known.place,
    rate,
    pays: [...known.earlier, ...thisPay(pay, wish, others, payItems)],
    holidays: around.ok ? around.value.map(keptOn) : [],
    isSaid,
  }
  const holidays = days
    .map((holiday) => {
      const day = keptOn(holiday)
      return holidayProposal(
        asked,
        holiday,
        day,
        worked.filter((line) => line.day === day),
      )
    })
    .filter(({ lines }) => !isSaid || lines.length > 0)
  return { holidays, lines: [...others.map(withoutDay), ...holidays.flatMap(({ lines }) => lines)] }
}

function withoutDay({ day: _day, ...line }: GivenLine): GivenLine {
  return line
}

function isEmployed({ employee: { hired, left } }: PayCase, day: string): boolean {
  return hired <= day && (left === undefined || day <= left.date)
}

/** What is earned in the period itself, as far as it was given: part of it may come before the holiday. */
function thisPay(
  pay: PayCase,
  wish: PayWish,
  lines: readonly GivenLine[],
  items: PayItems,
): readonly EarnedDays[] {
  const earned = earningsOf(pay, wish, { employee: pay.employee.id, lines }, items)
  return earned.ok ? [{ span: wish.span, earnings: earned.value, isCorrection: false }] : []
}

function holidayWarnings({ state, holiday, day, lines, notes }: HolidayProposal): readonly PayWarning[] {
  const names = { holiday: holiday.en, holidayFr: holiday.fr, day }
  const why = { text: texts(notes, 'en'), textFr: texts(notes, 'fr') }
  const amount = lines.find(({ id }) => id === 'holiday')?.amount
  if (state === 'proposed' && amount === undefined) return []
  if (state === 'proposed')
    return [{ code: 'holiday-proposed', with: { ...names, amount: formatCents(amount ?? 0n), ...why } }]
  return [{ code: state === 'open' ? 'holiday-open' : 'holiday-not-entitled', with: { ...names, ...why } }]
}

function texts(labels: readonly Label[], language: 'en' | 'fr'): string {
  return labels.map((label) => label[language]).join('; ')
}

/** Pay and vacation below the least by law; where the law is not known nothing is said. */
function leastWarnings(pay: PayCase, wish: PayWish, place: ProvinceCode): readonly PayWarning[] {
  const { terms, employee } = pay
  const on = wish.span.through
  const lawOf = { jurisdiction: place, on, insist: wish.insist }
  const { kind, amount, hours } = terms.pay
  const wage =
    amount === undefined || (kind !== 'hourly' && (kind !== 'salary' || hours === undefined))
      ? undefined
      : checkMinimumWage({
          ...lawOf,
          province: place,
          pay:
            kind === 'hourly'
              ? { kind: 'rate', rate: amount }
              : { kind: 'earned', amount, hours: quantityText(tenThousandths(hours ?? '0') * 52) },
        })
  const vacation = checkVacation(terms.vacation, { ...lawOf, service: employee.hired })
  return [wage, vacation].flatMap((each) =>
    each?.ok === true
      ? each.value.map(({ code, label }) => ({ code, with: { text: label.en, textFr: label.fr } }))
      : [],
  )
}
