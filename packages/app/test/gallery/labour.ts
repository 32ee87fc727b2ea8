import type { HolidayPayAsked } from '@daybook/canada/labour/holiday-asked.ts'
import { holidayPay } from '@daybook/canada/labour/holiday-pay.ts'
import { paidHolidays } from '@daybook/canada/labour/holidays.ts'
import { minimumWageOn } from '@daybook/canada/labour/minimum-wage.ts'
import { overtimeOf, type WeekOfHours } from '@daybook/canada/labour/overtime.ts'
import { readTimesheet, type TimesheetKnown } from '../../src/payroll/timesheet.ts'
import { type Case, decided } from './case.ts'

const quebec = { jurisdiction: 'QC', easterMonday: false, insist: false } as const

const canadaDay: HolidayPayAsked = {
  jurisdiction: 'ON',
  holiday: '2026-07-01',
  hired: '2024-01-08',
  weekStart: 7,
  hasNormalDay: false,
  isCommission: false,
  insist: false,
  easterMonday: false,
  facts: { missed: { before: false, after: false, onTheDay: false } },
}

function week(title: string, jurisdiction: 'BC' | 'ON', hours: WeekOfHours): Case {
  const asked = {
    jurisdiction,
    from: '2026-03-01',
    week: hours,
    isExempt: false,
    hasLongDays: false,
    insist: false,
  }
  return decided(title, () => overtimeOf(asked))
}

const known: TimesheetKnown = {
  period: { from: '2026-03-01', through: '2026-03-14' },
  employees: [
    { id: 'e1', number: '7', name: 'Alder Sample', hired: '2024-01-08' },
    { id: 'e2', number: '8', name: 'Robin Example', hired: '2026-03-10' },
    { id: 'e3', number: '9', name: 'Robin Example', hired: '2024-01-08' },
  ],
  codes: [
    { code: 'hours', names: ['regular', 'régulier'], countsHours: true },
    { code: 'overtime', names: ['heures supplémentaires'], countsHours: true },
  ],
  usualCode: 'hours',
  language: 'en',
}

function sheet(title: string, lines: readonly string[]): Case {
  return file(title, Buffer.from(lines.join('\n')))
}

function file(title: string, bytes: Buffer): Case {
  return decided(title, () => readTimesheet({ file: 'hours.csv', content: bytes.toString('base64') }, known))
}

const headings = 'Employee,Date,Hours,Type'

/** Labour standards and time sheets. */
export const labourCases = {
  'labour-rules-not-checked': decided('The minimum wage of a day that nobody has looked up', () =>
    minimumWageOn('ON', '2027-01-04', false),
  ),
  'labour-rules-too-early': decided('The paid holidays of an earlier year', () => paidHolidays(quebec, 2019)),
  'labour-rule-uncertain': decided('A minimum wage that was read in one listing only', () =>
    minimumWageOn('SK', '2026-10-15', false),
  ),
  'holiday-none': decided('Holiday pay for the first Monday of August in Ontario', () =>
    holidayPay({ ...canadaDay, holiday: '2026-08-03' }),
  ),
  'holiday-facts-missing': decided('Holiday pay without the earnings of the four weeks', () =>
    holidayPay(canadaDay),
  ),
  'hours-malformed': week('A week of two hundred hours', 'ON', { total: '200' }),
  'hours-day-too-long': week('A day of twenty-five hours', 'ON', {
    days: [{ date: '2026-03-03', hours: '25' }],
  }),
  'overtime-days-missing': week('A week’s total in British Columbia', 'BC', { total: '42' }),
  'timesheet-damaged': file('A workbook that was cut off', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])),
  'timesheet-empty': sheet('A time sheet of headings only', [headings]),
  'timesheet-hours-missing': sheet('A time sheet without hours', [
    'Employee,Date,Start,End',
    '7,2026-03-02,8,16',
  ]),
  'timesheet-employee-missing': sheet('A line without an employee', [headings, ',2026-03-02,8,']),
  'timesheet-employee-unknown': sheet('An employee whom the books do not know', [
    headings,
    '12,2026-03-02,8,',
  ]),
  'timesheet-employee-ambiguous': sheet('A name that two employees have', [
    headings,
    'Robin Example,2026-03-12,8,',
  ]),
  'timesheet-not-employed': sheet('Hours before the first day of work', [headings, '8,2026-03-09,8,']),
  'timesheet-date-unclear': sheet('A day that no calendar has', [headings, '7,2026-02-30,8,']),
  'timesheet-date-outside': sheet('A day of the next pay period', [headings, '7,2026-03-15,8,']),
  'timesheet-code-unknown': sheet('A kind of pay that is not known', [headings, '7,2026-03-02,8,Standby']),
  'timesheet-hours-unclear': sheet('Hours below zero', [headings, '7,2026-03-02,-8,']),
  'timesheet-day-too-long': sheet('Two shifts that do not fit into a day', [
    headings,
    '7,2026-03-02,14,',
    '7,2026-03-02,12,Overtime',
  ]),
  'timesheet-duplicate': sheet('The same line twice', [headings, '7,2026-03-02,8,', '7,2026-03-02,8,']),
} as const
