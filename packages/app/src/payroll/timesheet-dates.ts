import { type CivilDate, isCivilDate, type Span } from '@daybook/core/kit/civil-date.ts'

/** The order in which days of a time sheet are written, where the year does not come first. */
export type DayOrder = 'dmy' | 'mdy'

/**
 * The day that a text means: `2026-03-05`, `2026/3/5`, `20260305`, also with a time after it; and `5/3/2026`
 * in an order. Nothing where it is no day.
 */
export function dayMeant(text: string, order: DayOrder | undefined): CivilDate | undefined {
  const bare = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '')
  const first = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(bare)
  if (first !== null) {
    const [, year = '', sign = '', month = '', day = ''] = first
    return sign === '' && bare.length !== 8 ? undefined : dayOf(year, month, day)
  }
  const last = inOrder.exec(bare)
  if (last === null || order === undefined) return undefined
  const [, one = '', , two = '', year = ''] = last
  return order === 'dmy' ? dayOf(year, two, one) : dayOf(year, one, two)
}

/**
 * The order of a column of days: the one in which all are days; of two such, the one in which all lie in the
 * period, or either where both read the same. Nothing where it stays unclear.
 */
export function orderOf(texts: readonly string[], period: Span): DayOrder | undefined {
  const turned = texts.filter((text) => inOrder.test(text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '')))
  if (turned.length === 0) return undefined
  const readings = orders.map((order) => ({ order, days: turned.map((text) => dayMeant(text, order)) }))
  const possible = readings.filter(({ days }) => days.every((day) => day !== undefined))
  if (possible.length < 2) return possible[0]?.order
  const inside = possible.filter(({ days }) => days.every((day) => isInside(day, period)))
  if (inside.length === 1) return inside[0]?.order
  const [one, other] = readings
  const isSame = one?.days.every((day, index) => day === other?.days[index]) === true
  return isSame ? 'dmy' : undefined
}

const orders: readonly DayOrder[] = ['dmy', 'mdy']
const inOrder = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/

function isInside(day: CivilDate | undefined, { from, through }: Span): boolean {
  return day !== undefined && from <= day && day <= through
}

function dayOf(year: string, month: string, day: string): CivilDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(text) ? text : undefined
}
