import {
  addDays,
  type CivilDate,
  type FiscalYearEnd,
  firstOfMonth,
  fiscalYearOf,
  lastOfMonth,
  monthsOf,
  type Span,
} from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { assert } from '../kit/result.ts'

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const french = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const
const englishShort = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const
const frenchShort = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juill.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const
const englishCounts = [
  'One month',
  'Two months',
  'Three months',
  'Four months',
  'Five months',
  'Six months',
  'Seven months',
  'Eight months',
  'Nine months',
  'Ten months',
  'Eleven months',
  'Twelve months',
] as const
const frenchCounts = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
] as const

/** A day as letters write it: `June 30, 2026`, `30 juin 2026`, `1er juillet 2026`. */
export function dayInWords(date: CivilDate): Label {
  const { year, month, day } = partsOf(date)
  return {
    en: `${word(english, month)} ${day}, ${year}`,
    fr: `${day === 1 ? '1er' : day} ${word(french, month)} ${year}`,
  }
}

/** A month as the head of a narrow column: `Jan 2026`, `janv. 2026`. */
export function monthInWords(date: CivilDate): Label {
  const { year, month } = partsOf(date)
  return { en: `${word(englishShort, month)} ${year}`, fr: `${word(frenchShort, month)} ${year}` }
}

/**
 * A span as the line under a statement's title: a fiscal year, whole months up to twelve, or both days.
 *
 *   Year ended June 30, 2026              Exercice terminé le 30 juin 2026
 *   Nine months ended October 31, 2026    Période de neuf mois terminée le 31 octobre 2026
 *   From July 1 2025 to June 15, 2026     Du 1er juillet 2025 au 15 juin 2026
 */
export function spanInWords(span: Span, fiscalYearEnd?: FiscalYearEnd): Label {
  const end = dayInWords(span.through)
  const months = wholeMonths(span)
  if (isFiscalYear(span, fiscalYearEnd)) {
    return { en: `Year ended ${end.en}`, fr: `Exercice terminé le ${end.fr}` }
  }
  if (months === 1) return { en: `Month ended ${end.en}`, fr: `Mois terminé le ${end.fr}` }
  if (months !== undefined && months <= 12) {
    return {
      en: `${word(englishCounts, months)} ended ${end.en}`,
      fr: `Période de ${word(frenchCounts, months)} mois terminée le ${end.fr}`,
    }
  }
  const start = dayInWords(span.from)
  return { en: `From ${start.en} to ${end.en}`, fr: `Du ${start.fr} au ${end.fr}` }
}

/**
 * A span as the head of a column: a month, a number of whole months to a month's end, or both days in
 * figures.
 */
export function spanHeading(span: Span, fiscalYearEnd?: FiscalYearEnd): Label {
  const months = wholeMonths(span)
  const end = monthInWords(span.through)
  if (isFiscalYear(span, fiscalYearEnd)) return { en: `Year to ${end.en}`, fr: `Exercice à ${end.fr}` }
  if (months === 1) return end
  if (months !== undefined) return { en: `${months} months to ${end.en}`, fr: `${months} mois à ${end.fr}` }
  return { en: `${span.from} to ${span.through}`, fr: `${span.from} au ${span.through}` }
}

/** How many whole months a span is made of; `undefined` when it begins or ends inside one. */
export function wholeMonths(span: Span): number | undefined {
  const isWhole = firstOfMonth(span.from) === span.from && lastOfMonth(span.through) === span.through
  if (!isWhole) return undefined
  const [from, through] = [partsOf(span.from), partsOf(span.through)]
  return (through.year - from.year) * 12 + through.month - from.month + 1
}

/** The twelve months that end on the last day of a day's month. */
export function rollingTwelveMonths(through: CivilDate): Span {
  const last = lastOfMonth(through)
  const { year, month } = partsOf(last)
  const from = month === 12 ? `${year}-01-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}-01`
  const span = { from, through: last }
  assert(monthsOf(span).length === 12, 'a rolling year has twelve months')
  return span
}

/** The day before a span begins. */
export function dayBefore(span: Span): CivilDate {
  return addDays(span.from, -1)
}

function isFiscalYear(span: Span, fiscalYearEnd: FiscalYearEnd | undefined): boolean {
  if (fiscalYearEnd === undefined) return false
  const year = fiscalYearOf(span.through, fiscalYearEnd)
  return year.from === span.from && year.through === span.through
}

function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The word for a number that counts from one. */
function word(words: readonly string[], number: number): string {
  const found = words[number - 1]
  assert(found !== undefined, 'a month has a number from 1 to 12')
  return found
}
