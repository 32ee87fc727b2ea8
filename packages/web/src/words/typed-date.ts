import { addDays, isCivilDate } from '@daybook/core/kit/civil-date.ts'

/**
 * The day that a key in a date field leads to: `t` today, `+` and `-` a day, `[` and `]` a month, `m` and `h`
 * the first and last of the month, `y` and `r` the first and last of the year; `undefined` for other keys.
 */
export function dateByKey(key: string, held: string, today: string): string | undefined {
  const day = isCivilDate(held) ? held : today
  const month = day.slice(0, 7)
  switch (key) {
    case 't':
      return today
    case '+':
    case '=':
      return addDays(day, 1)
    case '-':
      return addDays(day, -1)
    case '[':
      return inMonth(addDays(`${month}-01`, -1).slice(0, 7), day.slice(8))
    case ']':
      return inMonth(addDays(`${month}-28`, 7).slice(0, 7), day.slice(8))
    case 'm':
      return `${month}-01`
    case 'h':
      return lastOf(month)
    case 'y':
      return `${day.slice(0, 4)}-01-01`
    case 'r':
      return `${day.slice(0, 4)}-12-31`
    default:
      return undefined
  }
}

/** A day from what was typed: whole, without its century, or only month and day, or only the day. */
export function typedDate(text: string, today: string): string | undefined {
  const parts = text.trim().split(/[-/. ]+/)
  const [first = '', second = '', third = ''] = parts
  if (!parts.every((part) => /^\d+$/.test(part))) return undefined
  const two = (part: string) => part.padStart(2, '0')
  const made =
    parts.length === 3
      ? `${first.length === 2 ? `20${first}` : first}-${two(second)}-${two(third)}`
      : parts.length === 2
        ? `${today.slice(0, 4)}-${two(first)}-${two(second)}`
        : first.length === 8
          ? `${first.slice(0, 4)}-${first.slice(4, 6)}-${first.slice(6)}`
          : `${today.slice(0, 7)}-${two(first)}`
  return isCivilDate(made) ? made : undefined
}

function lastOf(month: string): string {
  return addDays(`${addDays(`${month}-28`, 7).slice(0, 7)}-01`, -1)
}

function inMonth(month: string, day: string): string {
  const last = lastOf(month)
  return day > last.slice(8) ? last : `${month}-${day}`
}
