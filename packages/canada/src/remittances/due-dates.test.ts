import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { isBusinessDay } from '../labour/business-days.ts'
import { boards, usualFrequency } from './boards.ts'
import { craFrequencies, dueAfter, dueDate, spanOf, spansOfYear } from './due-dates.ts'
import { otherPlanDue, pensionPlanDue } from './due-rules.ts'

const file = join(sharedFolder() ?? '', 'facts', 'payroll', 'remitter-rules.json')

type Example = {
  readonly type: keyof typeof craFrequencies
  readonly payDate: string
  readonly due: string
  readonly dueInQuebec?: string
}

test.runIf(existsSync(file))('due dates of 2026 are those worked out by weekday from the CRA’s rules', () => {
  // The facts are a file of our own shape.
  const facts = JSON.parse(readFileSync(file, 'utf8')) as {
    craRemitters: { dueDateExamples2026: { cases: readonly Example[] } }
  }
  const { cases } = facts.craRemitters.dueDateExamples2026
  expect(cases.length).toBeGreaterThanOrEqual(9)
  for (const { type, payDate, due, dueInQuebec } of cases) {
    expect([type, payDate, dueDate(craFrequencies[type], payDate, 'CA')]).toEqual([type, payDate, due])
    const inQuebec = dueDate(craFrequencies[type], payDate, 'CA-QC')
    if (dueInQuebec !== undefined) expect([payDate, inQuebec]).toEqual([payDate, dueInQuebec])
  }
})

test.each([
  // 2026-08-15 is a Saturday; 2026-01-25 a Sunday; 2027-01-10 a Sunday; after 2026-01-07 (Wednesday) come
  // Thursday, Friday, Monday; Good Friday 2026 is April 3, Easter Monday April 6.
  ['monthly', '2026-07-31', 'CA', '2026-08-17'],
  ['twice-monthly', '2026-01-15', 'CA', '2026-01-26'],
  ['twice-monthly', '2026-12-31', 'CA', '2027-01-11'],
  ['weekly', '2026-01-07', 'CA', '2026-01-12'],
  ['weekly', '2026-03-31', 'CA', '2026-04-07'],
  ['weekly', '2026-06-19', 'CA-QC', '2026-06-25'],
  ['annual', '2026-06-30', 'QC', '2027-01-15'],
  ['quarterly', '2026-11-20', 'QC', '2027-01-15'],
  // Revenu Québec keeps June 24, and not the first Monday of August.
  ['weekly', '2026-06-20', 'QC', '2026-06-25'],
] as const)('%s, paid %s, is due by %s on %s', (frequency, payDate, agency, due) => {
  expect(dueDate(frequency, payDate, agency)).toBe(due)
})

test('a year has 1, 2, 4, 12, 24 and 48 periods, which follow one another without a gap', () => {
  const frequencies = ['annual', 'semi-annual', 'quarterly', 'monthly', 'twice-monthly', 'weekly'] as const
  const counts = [1, 2, 4, 12, 24, 48]
  frequencies.forEach((frequency, index) => {
    const spans = spansOfYear(frequency, 2028)
    expect(spans).toHaveLength(counts[index] ?? 0)
    expect(spans[0]?.from).toBe('2028-01-01')
    expect(spans.at(-1)?.through).toBe('2028-12-31')
    spans.slice(1).forEach((span, at) => {
      expect(span.from).toBe(addDays(spans[at]?.through ?? '', 1))
    })
  })
})

test('every pay date lies in its span, and what it owes is due on a business day after the span', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 * 365 }),
      fc.constantFrom('annual', 'semi-annual', 'quarterly', 'monthly', 'twice-monthly', 'weekly'),
      fc.constantFrom('CA', 'CA-QC', 'QC'),
      (days, frequency, agency) => {
        const payDate = addDays('2026-01-01', days)
        const span = spanOf(frequency, payDate)
        expect(span.from <= payDate && payDate <= span.through).toBe(true)
        const due = dueDate(frequency, payDate, agency)
        expect(due > span.through).toBe(true)
        expect(isBusinessDay(due, agency)).toBe(true)
        expect(spansOfYear(frequency, Number(payDate.slice(0, 4)))).toContainEqual(span)
      },
    ),
  )
})

test('boards’ days: the last of a month, a day that a month lacks, a business day', () => {
  const march = { from: '2026-01-01', through: '2026-03-31' }
  // WSIB: the end of April; 2026-04-30 is a Thursday.
  expect(dueAfter(march, boards.ON.due.quarterly ?? otherPlanDue, 'ON')).toBe('2026-04-30')
  // WorkSafeBC, April 20, a Monday.
  expect(dueAfter(march, boards.BC.due.quarterly ?? otherPlanDue, 'BC')).toBe('2026-04-20')
  // February has no 30th: Sunday February 28, 2027 moves to Monday.
  const january = { from: '2027-01-01', through: '2027-01-31' }
  expect(dueAfter(january, pensionPlanDue, 'AB')).toBe('2027-03-01')
  // WCB Nova Scotia: the 15th business day of May 2026 (May 1 is a Friday, Victoria Day is the 18th, and no
  // holiday of the province): 1, 4 to 8, 11 to 15, 18 to 21.
  const april = { from: '2026-04-01', through: '2026-04-30' }
  expect(dueAfter(april, boards.NS.due.monthly ?? otherPlanDue, 'NS')).toBe('2026-05-21')
})

test('a board that takes a return a year is paid yearly unless somebody says otherwise', () => {
  // WorkSafeNB's Form 100 is a year's; the WSIB and WorkSafeBC have quarters.
  expect(['NB', 'ON', 'BC', 'XX'].map(usualFrequency)).toEqual([
    'yearly',
    'quarterly',
    'quarterly',
    undefined,
  ])
})
