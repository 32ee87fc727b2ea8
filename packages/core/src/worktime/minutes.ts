import { ok, type Result, refuse } from '../kit/result.ts'

/** The most minutes of one piece of work: a day has no more. */
export const mostMinutes = 1440

/**
 * Minutes from what people type: hours and minutes (`1:30`, `1h30`, `1 h 30`), hours (`1.5`, `1,5`, `2h`), or
 * minutes (`90m`, `90 min`). Part hours that are no whole minutes are rounded half up: `0.33` is 20. Refuses
 * `time-malformed` for other text, nothing, and more than a day.
 *
 *   1:30 = 1.5 = 1,5 = 1h30 = 90m = 90 minutes
 */
export function minutesFrom(typed: string, at = 'time'): Result<number> {
  const minutes = read(typed.trim().toLowerCase().replaceAll(/\s+/g, ''))
  return minutes === undefined || minutes < 1 || minutes > mostMinutes
    ? refuse('time-malformed', { time: typed }, at)
    : ok(minutes)
}

function read(text: string): number | undefined {
  const clock = /^(\d{0,2})[:h](\d{2})(?:m|min)?$/.exec(text)
  if (clock !== null) {
    const [, hours = '', rest = ''] = clock
    return Number(rest) > 59 ? undefined : Number(hours) * 60 + Number(rest)
  }
  const short = /^(\d{1,4})m(?:in)?$/.exec(text)
  if (short !== null) return Number(short[1])
  const decimal = /^(\d{0,2})(?:[.,](\d{1,4}))?h?$/.exec(text)
  if (decimal === null || text === '' || text === 'h') return undefined
  const [, hours = '', part = ''] = decimal
  // In ten-thousandths of an hour, whole numbers throughout.
  const scaled = Number(hours) * 10_000 + Number(part.padEnd(4, '0'))
  return Math.floor((scaled * 60 + 5_000) / 10_000)
}

/** Minutes as hours and minutes: `1:30`. */
export function hoursText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
