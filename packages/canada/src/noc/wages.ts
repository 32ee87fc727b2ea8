import { type Cents, divideRounded, parseCents, type Rate, rate } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse, value } from '@daybook/core/kit/result.ts'
import type { Area } from './areas.ts'
import { areas } from './areas.ts'
import file from './wages.json' with { type: 'json' }

/**
 * What an occupation pays in an area, as one edition of Job Bank's wages had it: low, median and high in
 * cents an hour or a year (about the 10th, 50th and 90th of a hundred earners). What is not there is not
 * known.
 */
export type Wage = {
  readonly area: Area
  readonly edition: string
  readonly unit: 'hour' | 'year'
  readonly low?: Cents
  readonly median?: Cents
  readonly high?: Cents
  readonly source: WageSource
}

/** Where a wage was read, by its key in the list of sources. */
export type WageSource = keyof typeof file.meta.sources

const groups: Readonly<Record<string, readonly string[]>> = file.groups

/** The wages of a unit group of NOC 2021: areas in the order of `areas`, the newest edition first. */
export function wagesOf(code: string, area?: Area): readonly Wage[] {
  const rows = (Object.hasOwn(groups, code) ? (groups[code] ?? []) : []).flatMap((row) => wageFrom(row) ?? [])
  return rows
    .filter((wage) => area === undefined || wage.area === area)
    .toSorted(
      (a, b) =>
        areas().indexOf(a.area) - areas().indexOf(b.area) ||
        (a.edition === b.edition ? 0 : a.edition > b.edition ? -1 : 1),
    )
}

/** What a source is called, in full. */
export function wageSource(source: WageSource): Label {
  const { title, titleFr } = file.meta.sources[source]
  return { en: title, fr: titleFr }
}

/** Whom to name where wages are shown. */
export const wageAttribution: Label = { en: file.meta.attribution, fr: file.meta.attributionFr }

/** Where the usual hours of an occupation in an area are known. */
export type UsualHours = { readonly area: Area; readonly hoursPerWeek: string; readonly source: string }

/**
 * The usual hours a week of a unit group, where they could be read; most are not known here, and then pay for
 * a year is not worked out until somebody says the hours.
 */
export function usualHoursOf(code: string): UsualHours | undefined {
  return code === '12200' ? { area: 'BC', hoursPerWeek: '28.06', source: 'WorkBC 2025' } : undefined
}

/**
 * Pay for a year from hours really worked: hourly wage x hours a week x weeks a year, rounded to the cent,
 * half up. Without `weeksPerYear` the year has 365 days of work and leave, 365/7 weeks. 2,080 hours are a
 * convention and not what people work. Refuses `occupation-hours-wrong` for hours not above 0 and up to 168 a
 * week, and for weeks not above 0 and up to 53.
 *
 *   28.00 an hour x 28.06 hours x 365/7 weeks = 40,967.60
 */
export function annualPay(
  hourly: Cents,
  worked: { readonly hoursPerWeek: string; readonly weeksPerYear?: string },
): Result<Cents> {
  const hours = limited(worked.hoursPerWeek, 168n, 'hours')
  if (!hours.ok) return hours
  const weeks =
    worked.weeksPerYear === undefined
      ? ok({ numerator: 365n, denominator: 7n })
      : limited(worked.weeksPerYear, 53n, 'weeks')
  if (!weeks.ok) return weeks
  const dividend = hourly * hours.value.numerator * weeks.value.numerator
  return ok(divideRounded(dividend, hours.value.denominator * weeks.value.denominator, 'half-up'))
}

function limited(text: string, most: bigint, at: 'hours' | 'weeks'): Result<Rate> {
  const written = text.trim().replace(',', '.')
  const read = /^\d{1,4}(\.\d{1,6})?$/.test(written) ? rate(written) : undefined
  if (read !== undefined && read.numerator > 0n && read.numerator <= most * read.denominator) return ok(read)
  const shown = text.trim().slice(0, 20)
  return refuse('occupation-hours-wrong', { given: shown === '' ? '-' : shown, most: String(most) }, at)
}

function wageFrom(row: string): Wage | undefined {
  const [area, edition = '', unit, low = '', median = '', high = '', source] = row.split(',')
  const where = areas().find((each) => each === area)
  const from = wageSources.find((each) => each === source)
  if (where === undefined || from === undefined || (unit !== 'hour' && unit !== 'year')) return undefined
  return {
    area: where,
    edition,
    unit,
    ...(low === '' ? {} : { low: value(parseCents(low)) }),
    ...(median === '' ? {} : { median: value(parseCents(median)) }),
    ...(high === '' ? {} : { high: value(parseCents(high)) }),
    source: from,
  }
}

// The keys of the list are the sources; `Object.keys` forgets them.
const wageSources = Object.keys(file.meta.sources) as readonly WageSource[]
