import { addMonths } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '../../words/amounts.ts'

/** The month so many months after one, both `YYYY-MM`. */
export function monthAfter(month: string, count: number): string {
  return addMonths(`${month}-01`, count).slice(0, 7)
}

/** A month in words: October 2026, octobre 2026. */
export function monthWords(month: string, language: Language): string {
  const format = new Intl.DateTimeFormat(`${language}-CA`, {
    ...{ year: 'numeric', month: 'long', timeZone: 'UTC' },
  })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
