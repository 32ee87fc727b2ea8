import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'

/** A day in a calendar: `uid` never changes, so that a calendar that takes the file again moves it. */
export type CalendarDay = {
  readonly uid: string
  readonly on: CivilDate
  readonly title: string
  readonly text: string
  readonly category: string
}

/** A calendar: what it is called, when it was made (milliseconds since 1970), and how early it reminds. */
export type Calendar = {
  readonly name: string
  readonly language: Language
  readonly madeAt: number
  readonly daysBefore: number
  readonly days: readonly CalendarDay[]
}

/**
 * A calendar as an iCalendar file (RFC 5545): a whole day an event, lines of 75 octets at most ended by CR
 * and LF, text escaped. A day takes nobody’s time; it reminds so many days before, not at all for 0.
 */
export function calendarFile({ name, language, madeAt, daysBefore, days }: Calendar): string {
  const stamp = stampOf(madeAt)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Daybook//Deadlines//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => eventLines(day, stamp, daysBefore)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventLines({ uid, on, title, text, category }: CalendarDay, stamp: string, daysBefore: number) {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    `CATEGORIES:${escaped(category)}`,
    'TRANSP:TRANSPARENT',
    ...(daysBefore === 0
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escaped(title)}`,
          `TRIGGER:-P${daysBefore}D`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ]
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '')
}

/** An instant in UTC: `20261123T085000Z`. */
function stampOf(madeAt: number): string {
  return new Date(madeAt).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

/** Text as a value: backslash, semicolon and comma escaped, ends of lines as `\n`. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** The most octets of a line without its end. */
const longestLine = 75

/** A line in pieces of 75 octets at most, a sign never in two; each further piece begins with a space. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > longestLine) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += sign
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
