import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'

/** The orders in which a cheque may have the digits of its date. */
export const dateOrders = ['YYYYMMDD', 'MMDDYYYY', 'DDMMYYYY'] as const

/** An order of the digits of a date. */
export type DateOrder = (typeof dateOrders)[number]

/**
 * The date of a cheque: eight digits in one of the three orders, with the letter that stands small under each
 * digit (Payments Canada Standard 006): Y, M and D, in French A, M and J. A bilingual cheque has year, month
 * and day in this order only, so a cheque in French has it whatever the order of the others.
 *
 *   2026-03-09, MMDDYYYY, en   0 3 0 9 2 0 2 6   M M D D Y Y Y Y
 */
export function dateBoxes(
  date: CivilDate,
  order: DateOrder,
  language: Language,
): { readonly digits: string; readonly marks: string } {
  const [year = '', month = '', day = ''] = date.split('-')
  const [letters, parts] = language === 'fr' ? ['AMJ', orderOf('YYYYMMDD')] : ['YMD', orderOf(order)]
  const digits = { Y: year, M: month, D: day }
  const marks = { Y: letters[0] ?? '', M: letters[1] ?? '', D: letters[2] ?? '' }
  return {
    digits: parts.map((part) => digits[part]).join(''),
    marks: parts.map((part) => marks[part].repeat(digits[part].length)).join(''),
  }
}

function orderOf(order: DateOrder): readonly ('Y' | 'M' | 'D')[] {
  switch (order) {
    case 'YYYYMMDD':
      return ['Y', 'M', 'D']
    case 'MMDDYYYY':
      return ['M', 'D', 'Y']
    case 'DDMMYYYY':
      return ['D', 'M', 'Y']
  }
}
