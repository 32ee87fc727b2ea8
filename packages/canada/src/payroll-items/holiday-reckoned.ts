import type { PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { weekdaysIn } from '@daybook/core/payroll/pay-earnings.ts'
import { tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import type { ReferenceEarnings } from '../labour/holiday-asked.ts'

/** A pay as the reference of a holiday needs it: its days and what was earned; corrections add no days. */
export type EarnedDays = {
  readonly span: Span
  readonly earnings: readonly PayLine[]
  readonly isCorrection: boolean
}

/** Whose days are reckoned: the days of employment, paid holidays, and the hours of a normal day if any. */
export type Reckoning = {
  readonly employed: Span
  readonly holidays: readonly CivilDate[]
  readonly dayHours?: string
}

/**
 * What pays say of a span: earnings by kind, hours without overtime in ten-thousandths, days worked; the
 * working days that the pays cover, of those that the span has within the employment.
 */
export type ReckonedSpan = {
  readonly earned: ReferenceEarnings
  readonly hours: number
  readonly days: number
  readonly covered: number
  readonly working: number
}

/** How many days before a holiday the law of some province looks back, for the days worked in a year. */
export const longestReference = 365

const kinds: Readonly<Record<string, keyof ReferenceEarnings>> = {
  salary: 'wages',
  hours: 'wages',
  piece: 'wages',
  commission: 'wages',
  sick: 'wages',
  unpaid: 'wages',
  overtime: 'overtime',
  'overtime-double': 'overtime',
  'holiday-worked': 'overtime',
  'holiday-worked-double': 'overtime',
  vacation: 'vacation',
  'vacation-each-pay': 'vacation',
  holiday: 'holidays',
}

/**
 * What pays say of the days of a span. Pays keep no single days: a pay that lies in the span in part counts
 * in the share of its working days (Monday to Friday without paid holidays), and its days worked are its
 * hours over those of a normal day, or its working days where no normal day is known.
 */
export function reckonedSpan(span: Span, pays: readonly EarnedDays[], asked: Reckoning): ReckonedSpan {
  const sums = { wages: 0n, overtime: 0n, vacation: 0n, holidays: 0n }
  const found = { hours: 0, days: 0, covered: 0 }
  for (const pay of pays) {
    const own = cut(pay.span, asked.employed)
    const inside = own === undefined ? undefined : cut(own, span)
    if (own === undefined || inside === undefined) continue
    const [part, whole] = [workingDays(inside, asked), workingDays(own, asked)]
    const share = { part: whole === 0 ? 1 : part, whole: whole === 0 ? 1 : whole }
    let hours = 0
    for (const { id, amount, quantity } of pay.earnings) {
      const kind = kinds[id]
      if (kind === undefined) continue
      sums[kind] += shareOf(amount, share)
      if (kind === 'wages' && id !== 'unpaid' && quantity !== undefined)
        hours += Math.round((tenThousandths(quantity) * share.part) / share.whole)
    }
    found.hours += hours
    if (pay.isCorrection) continue
    found.covered += part
    found.days += Math.min(part, daysOf(hours, part, asked))
  }
  const within = cut(span, asked.employed)
  return { earned: sums, ...found, working: within === undefined ? 0 : workingDays(within, asked) }
}

function daysOf(hours: number, part: number, { dayHours }: Reckoning): number {
  const each = tenThousandths(dayHours ?? '0')
  if (each > 0) return Math.ceil(hours / each)
  return hours > 0 ? part : 0
}

function shareOf(amount: Cents, { part, whole }: { readonly part: number; readonly whole: number }): Cents {
  return part === whole ? amount : divideRounded(amount * BigInt(part), BigInt(whole), 'half-up')
}

/** The working days of a span: Monday to Friday, without paid holidays. */
function workingDays(span: Span, { holidays }: Pick<Reckoning, 'holidays'>): number {
  const off = holidays.filter(
    (day) => span.from <= day && day <= span.through && weekdaysIn({ from: day, through: day }) === 1,
  )
  return weekdaysIn(span) - new Set(off).size
}

function cut(one: Span, other: Span): Span | undefined {
  const from = one.from > other.from ? one.from : other.from
  const through = one.through < other.through ? one.through : other.through
  return from > through ? undefined : { from, through }
}
