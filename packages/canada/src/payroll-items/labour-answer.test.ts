import { explainText } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { GivenLine } from '@daybook/core/payroll/pay-case.ts'
import { type PreparedPay, prepareRun, type RunWish } from '@daybook/core/payroll/run-prepare.ts'
import { expect, test } from 'vitest'
import { labourLaw } from './labour-answer.ts'
import { booksOf, type Payroll, paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'

/** A week from a Monday, paid on the Friday after it. */
function week(from: string): RunWish {
  const span = { from, through: addDays(from, 6) }
  return { kind: 'regular', frequency: 'weekly', date: addDays(from, 11), span, insist: false }
}

type Asked = {
  readonly province: string
  readonly rate?: bigint
  readonly hours?: string
  readonly lines: readonly GivenLine[]
  readonly vacation?: string
}

/** Some weeks of hours in a province from 2026-04-20 on, and then a week as it is prepared with the law. */
function prepared(asked: Asked, before: readonly string[], from: string): PreparedPay {
  const { province, rate = 2_000n, hours, lines, vacation = '4' } = asked
  const pay = { kind: 'hourly', amount: rate, ...(hours === undefined ? {} : { hours }) } as const
  const each = terms({ province, pay, vacation: { way: 'each-pay', percent: vacation } })
  let books: Payroll = payrollOf(person('E1', [each], { hired: '2026-04-20' }))
  for (const [index, quantity] of before.entries())
    books = paid(books, week(addDays('2026-04-20', index * 7)), [
      { employee: 'E1', lines: [{ id: 'hours', quantity }] },
    ])
  const wish = week(from)
  const labour = labourLaw(paysOf(books, 'E1'))
  const run = value(prepareRun({ ...booksOf(books, wish.date), labour }, wish, [{ employee: 'E1', lines }]))
  const [found] = run.pays
  if (found === undefined) throw new Error('fault: no pay')
  return found
}

function earned({ pay }: PreparedPay): Readonly<Record<string, string>> {
  return Object.fromEntries(pay.earnings.map(({ id, amount }) => [id, formatCents(amount)]))
}

function codes({ warnings }: PreparedPay): readonly string[] {
  return warnings.map(({ code }) => code).filter((code) => /holiday|minimum/.test(code))
}

const fourWeeks = ['40', '30', '40', '20']
const thirtyTwo = { id: 'hours', quantity: '32' }
const victoriaDay = '2026-05-18'

test('in Ontario a holiday pays a twentieth of four weeks’ wages with their vacation pay', () => {
  const found = prepared({ province: 'ON', hours: '40', lines: [thirtyTwo] }, fourWeeks, victoriaDay)
  // 130 hours at 20.00 are 2,600.00, and 4 % vacation pay of 800.00, 600.00, 800.00 and 400.00 is 104.00:
  // 2,704.00 / 20 = 135.20. Vacation with this pay: 4 % of 640.00 + 135.20 = 31.01.
  expect(earned(found)).toEqual({ hours: '640.00', holiday: '135.20', 'vacation-each-pay': '31.01' })
  expect(codes(found)).toEqual(['holiday-proposed'])
  // 135.20 are worth 6.76 hours, insurable like those that were worked.
  expect(found.pay.bases.find(({ id }) => id === 'insurable-hours')?.quantity).toBe('38.76')
  const [holiday] = found.holidays
  expect(holiday?.holiday.en).toBe('Victoria Day')
  const told = holiday?.figure === undefined ? [] : explainText(holiday.figure, 'en')
  expect(told.join('\n')).toContain('one part in 20 of 4 weeks')
  expect(told.join('\n')).toContain('2,600.00')
})

test('a normal day is paid where the law says so and the hours do not vary', () => {
  const found = prepared({ province: 'MB', hours: '40', lines: [thirtyTwo] }, fourWeeks, victoriaDay)
  // 40 hours a week are 8 a day: 8 x 20.00.
  expect(earned(found).holiday).toBe('160.00')
})

test('who was employed too short is told why the law gives nothing', () => {
  const found = prepared({ province: 'BC', hours: '40', lines: [thirtyTwo] }, fourWeeks, victoriaDay)
  // Hired 28 days before; British Columbia asks for 30.
  expect(earned(found).holiday).toBeUndefined()
  expect(codes(found)).toEqual(['holiday-not-entitled'])
  expect(found.holidays[0]?.notes[0]?.en).toMatch(/^employed for 28 days/)
})

test('what somebody entered for the holiday stands, nothing too', () => {
  const enter = (line: GivenLine) =>
    prepared({ province: 'ON', hours: '40', lines: [thirtyTwo, line] }, fourWeeks, victoriaDay)
  expect(earned(enter({ id: 'holiday', quantity: '8' })).holiday).toBe('160.00')
  const none = enter({ id: 'holiday', amount: 0n })
  expect(earned(none).holiday).toBeUndefined()
  expect(none.holidays).toEqual([])
})

test('hours of the time sheet on the holiday have the premium of the law, and the holiday its own pay', () => {
  const worked = { id: 'hours', quantity: '13', day: victoriaDay }
  const five = [...fourWeeks, '40', '40', '40', '40', '40', '40']
  const ontario = prepared(
    { province: 'ON', hours: '40', lines: [thirtyTwo, worked] },
    fourWeeks,
    victoriaDay,
  )
  // 13 x 20.00 x 1.5 = 390.00.
  expect([earned(ontario)['holiday-worked'], earned(ontario).holiday]).toEqual(['390.00', '135.20'])
  // Canada Day in British Columbia: 12 hours at 1.5, one at 2.
  const onCanadaDay = [thirtyTwo, { ...worked, day: '2026-07-01' }]
  const bc = prepared({ province: 'BC', hours: '40', lines: onCanadaDay }, five, '2026-06-29')
  expect(earned(bc)['holiday-worked']).toBe('360.00')
  expect(earned(bc)['holiday-worked-double']).toBe('40.00')
  // The 30 days before it: 22 working days, of which the pays know 20 of the four last weeks and two before,
  // all at 8 hours, and those of this week; the average of a day is its own pay, with 4 % of vacation pay.
  expect(earned(bc).holiday).toBe('166.40')
})

test('a day that is no paid holiday is plain hours, wherever the sheet has them', () => {
  const lines = [thirtyTwo, { id: 'hours', quantity: '8', day: '2026-05-19' }]
  expect(earned(prepared({ province: 'ON', hours: '40', lines }, fourWeeks, '2026-05-25'))).toEqual({
    hours: '160.00',
    'vacation-each-pay': '32.00',
  })
})

test('what the pays do not cover of the law’s days is said', () => {
  const found = prepared({ province: 'ON', hours: '40', lines: [thirtyTwo] }, ['40', '40'], victoriaDay)
  expect(found.holidays[0]?.notes.at(-1)?.en).toBe(
    'the pays cover 10 of 20 working days from 2026-04-19 through 2026-05-16',
  )
})

test('where no pay is known of the law’s days the holiday is left open, and its hours have the premium', () => {
  const worked = { id: 'hours', quantity: '6', day: victoriaDay }
  const ontario = prepared({ province: 'ON', hours: '40', lines: [thirtyTwo, worked] }, [], victoriaDay)
  expect(codes(ontario)).toEqual(['holiday-open'])
  expect(earned(ontario)).toMatchObject({ hours: '640.00', 'holiday-worked': '180.00' })
  // Alberta asks for 30 days worked in a year: the pays of four days cannot say that there were fewer.
  const alberta = prepared({ province: 'AB', hours: '40', lines: [thirtyTwo] }, ['40'], victoriaDay)
  expect(codes(alberta)).toEqual(['holiday-open'])
})

test('pay below the minimum wage and vacation below the least are warned of, and paid', () => {
  const low = prepared(
    { province: 'ON', rate: 1_500n, hours: '40', vacation: '3', lines: [thirtyTwo] },
    [],
    '2026-05-25',
  )
  expect(codes(low)).toEqual(['below-minimum-wage', 'vacation-below-minimum'])
  expect(earned(low).hours).toBe('480.00')
})

test('holiday pay is a line with the hours it is worth and the name of the day', () => {
  const found = prepared({ province: 'ON', hours: '40', lines: [thirtyTwo] }, fourWeeks, victoriaDay)
  const [line] = found.pay.earnings.filter(({ id }) => id === 'holiday')
  expect(line).toEqual({ id: 'holiday', amount: 13_520n, quantity: '6.76', note: 'Victoria Day' })
})
