import { labourJurisdictions } from '@daybook/canada/labour/jurisdiction.ts'
import { overtimeOf } from '@daybook/canada/labour/overtime.ts'
import { holidayDays } from '@daybook/canada/payroll-items/labour-answer.ts'
import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import { addDays, type CivilDate, daysBetween, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { quantityText, sumQuantities, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import { termsIn } from '@daybook/core/payroll/run-prepare.ts'
import type { TimesheetLine } from './timesheet.ts'

/**
 * One employee's dated hours with overtime set apart by the labour law of the province, week by week from the
 * first day of the period: the last hours of a week are the overtime. Where the law's multiple is of the
 * minimum wage the overtime has its amount. Hours on a paid holiday stay out of it. People who are not paid
 * by the hour, and lines without a day, are left as they are. Refuses what `overtimeOf` refuses.
 */
export function withOvertime(
  lines: readonly TimesheetLine[],
  employee: Employee,
  period: Span,
  insist: boolean,
): Result<readonly TimesheetLine[]> {
  const terms = termsIn(employee, period)
  const jurisdiction = labourJurisdictions.find((each) => each === terms?.province)
  const rate = terms?.pay.kind === 'hourly' ? terms.pay.amount : undefined
  if (jurisdiction === undefined || rate === undefined) return ok(lines)
  const off = holidaysOf(employee, period, insist)
  const isHours = ({ code, date, quantity, rate: own }: TimesheetLine): boolean =>
    code === 'hours' &&
    date !== undefined &&
    quantity !== undefined &&
    own === undefined &&
    !off.includes(date)
  const found: TimesheetLine[] = lines.filter((line) => !isHours(line))
  const weeks = Map.groupBy(lines.filter(isHours), ({ date }) => weekOf(date ?? period.from, period))
  for (const [from, own] of weeks) {
    const days = [...Map.groupBy(own, ({ date }) => date ?? from)].map(([date, parts]) => ({
      date,
      hours: sumQuantities(parts.map(({ quantity }) => quantity ?? '0')),
    }))
    const apart = overtimeOf({
      jurisdiction,
      from,
      week: { days, paidHolidays: holidaysIn(lines, from, off) },
      rate,
      isExempt: false,
      hasLongDays: false,
      insist,
    })
    if (!apart.ok) return apart
    const { overtime, double, multiple, pay } = apart.value
    const part = pay?.parts.find(({ id }) => id.endsWith('overtime'))
    const plain = multiple === '1.5' && !isOfMinimumWage(part?.value, overtime, rate)
    const taken = cutFromEnd(own, [
      { code: 'overtime-double', hours: tenThousandths(double) },
      { code: 'overtime', hours: tenThousandths(overtime) },
    ])
    found.push(...(plain || part === undefined ? taken : withAmount(taken, part.value)))
  }
  return ok(found)
}

/** The first day of the week of a day, weeks counted from the first day of the period. */
function weekOf(date: CivilDate, { from }: Span): CivilDate {
  return addDays(from, Math.floor(daysBetween(from, date) / 7) * 7)
}

/** Holidays of a week: those of the law, and days that the sheet calls so. */
function holidaysIn(lines: readonly TimesheetLine[], from: CivilDate, off: readonly CivilDate[]): number {
  const through = addDays(from, 6)
  const said = lines.flatMap(({ code, date }) => (code === 'holiday' && date !== undefined ? [date] : []))
  return new Set([...said, ...off].filter((date) => date >= from && date <= through)).size
}

/**
 * The paid holidays of the days of a period in the province of somebody who is paid by the hour: what is
 * worked on them is paid at its own premium and stays out of the week's overtime.
 */
export function holidaysOf(employee: Employee, period: Span, insist: boolean): readonly CivilDate[] {
  const terms = termsIn(employee, period)
  return terms?.pay.kind === 'hourly' ? holidayDays(terms.province, period, insist) : []
}

/** Whether overtime is not simply the own rate at one and a half. */
function isOfMinimumWage(amount: bigint | undefined, overtime: string, rate: bigint): boolean {
  if (amount === undefined) return false
  const hours = BigInt(tenThousandths(overtime))
  // Within a cent of 1.5 times the rate: rounding aside it is the own rate.
  const own = (hours * rate * 15n) / 100_000n
  const apart = amount > own ? amount - own : own - amount
  return apart > 1n
}

/** Hours taken from the end of a week under other codes; what is left stays as it was. */
function cutFromEnd(
  lines: readonly TimesheetLine[],
  wanted: readonly { readonly code: string; readonly hours: number }[],
): readonly TimesheetLine[] {
  const left = lines
    .toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1))
    .map((line) => ({ line, hours: tenThousandths(line.quantity ?? '0') }))
  const cut: TimesheetLine[] = []
  for (const { code, hours } of wanted) {
    let rest = hours
    for (const each of left.toReversed()) {
      const part = Math.min(rest, each.hours)
      if (part <= 0) continue
      each.hours -= part
      rest -= part
      cut.push({ ...each.line, code, quantity: quantityText(part) })
    }
  }
  const kept = left.filter(({ hours }) => hours > 0)
  return [...kept.map(({ line, hours }) => ({ ...line, quantity: quantityText(hours) })), ...cut]
}

/** Overtime with its amount on its first line, the hours of all its lines together. */
function withAmount(lines: readonly TimesheetLine[], amount: bigint): readonly TimesheetLine[] {
  const overtime = lines.filter(({ code }) => code === 'overtime')
  const [first] = overtime
  const others = lines.filter(({ code }) => code !== 'overtime')
  if (first === undefined) return lines
  const quantity = sumQuantities(overtime.map((line) => line.quantity ?? '0'))
  return [...others, { ...first, quantity, amount }]
}
