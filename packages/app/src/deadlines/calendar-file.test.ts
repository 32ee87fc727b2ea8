import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarDay, calendarFile } from './calendar-file.ts'

/** Content lines as RFC 5545 3.1 has them: a line that begins with a space goes on with the one before. */
function contentLines(file: string): readonly string[] {
  expect(file.endsWith('\r\n')).toBe(true)
  const lines = file.slice(0, -2).split('\r\n')
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\r\n]/)
  }
  return lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
}

/** A text value read back: `\n` is an end of line, any other escaped sign itself (3.3.11). */
function textOf(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((each) => each.startsWith(`${name}:`))
  return line
    ?.slice(name.length + 1)
    .replaceAll(/\\(.)/gs, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}

const day: CalendarDay = {
  uid: 't4/2026@book-1.daybook',
  on: '2027-02-28',
  title: 'Maple Bicycles Ltd.: T4 slips; summary, 2026',
  text: 'Law: 2027-02-28\nDaybook',
  category: 't4',
}

const calendar = {
  name: 'Échéances',
  language: 'fr',
  madeAt: Date.UTC(2026, 10, 23, 8, 50),
  daysBefore: 7,
} as const

test('a calendar is an iCalendar with an event of a whole day for each deadline', () => {
  const lines = contentLines(calendarFile({ ...calendar, days: [day] }))
  expect(lines.slice(0, 5)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Daybook//Deadlines//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ])
  expect(lines).toContain('UID:t4/2026@book-1.daybook')
  expect(lines).toContain('DTSTAMP:20261123T085000Z')
  expect(lines).toContain('DTSTART;VALUE=DATE:20270228')
  expect(lines).toContain('DTEND;VALUE=DATE:20270301')
  expect(lines).toContain('TRIGGER:-P7D')
  expect(lines).toContain('SUMMARY:Maple Bicycles Ltd.: T4 slips\\; summary\\, 2026')
  expect(lines).toContain('DESCRIPTION:Law: 2027-02-28\\nDaybook')
  const begun = lines.filter((line) => line.startsWith('BEGIN:')).map((line) => line.slice(6))
  const ended = lines.filter((line) => line.startsWith('END:')).map((line) => line.slice(4))
  expect(begun.sort()).toEqual(ended.sort())
})

test('any title comes back as it was, however long and in whatever script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const clean = title.replaceAll(/\p{Cc}/gu, '')
      const file = calendarFile({ ...calendar, daysBefore: 0, days: [{ ...day, title: clean, text: '' }] })
      expect(textOf(contentLines(file), 'SUMMARY')).toBe(clean)
    }),
    { numRuns: 60 },
  )
})
