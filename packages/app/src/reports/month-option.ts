import { lastOfMonth, parseCivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Option, textOption } from './option.ts'

/** An option that is a month, `YYYY-MM`. */
export const monthOption: Option = textOption(
  'a month, YYYY-MM; that of today when left out',
  'un mois, AAAA-MM; celui d’aujourd’hui sinon',
)

/** The last day of the month that was given, or of that of a day. Refuses `date-malformed`. */
export function monthEnd(month: string | undefined, today: string): Result<string> {
  if (month === undefined) return ok(lastOfMonth(today))
  const day = /^\d{4}-\d{2}$/.test(month) ? parseCivilDate(`${month}-01`) : undefined
  return day?.ok === true ? ok(lastOfMonth(day.value)) : refuse('date-malformed', { date: month }, 'month')
}
