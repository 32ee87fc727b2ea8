import type { Employee, Pay, VacationTerms } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import type { GivenLine } from '@daybook/core/payroll/pay-case.ts'
import { type PreparedPay, prepareRun, type RunWish } from '@daybook/core/payroll/run-prepare.ts'
import { expect, test } from 'vitest'
import { labourLaw } from './labour-answer.ts'
import { booksOf, type Payroll, paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'
import { mayCompleteYear } from './vacation-year-proposal.ts'

/** Two weeks, the first from Monday, 2026-01-05 on. */
function twoWeeks(number: number): RunWish {
  const from = addDays('2026-01-05', 14 * (number - 1))
  const span = { from, through: addDays(from, 13) }
  return { kind: 'regular', frequency: 'biweekly', date: addDays(from, 18), span, insist: false }
}

function worker(province: string, vacation: VacationTerms, more: Partial<Employee> = {}): Employee {
  const pay = { kind: 'salary', amount: 5_200_000n, hours: '40' } as const
  const inForce = terms({ from: '2021-02-16', province, frequency: 'biweekly', pay, vacation })
  return person('E1', [inForce], { hired: '2021-02-16', ...more })
}

/** Four pays of 2,000.00 to March 1, the third to February 15; the law as of the run that is made next. */
function fourth(someone: Employee, lines: readonly GivenLine[] = []): PreparedPay {
  const books = [1, 2, 3].reduce((all: Payroll, at) => paid(all, twoWeeks(at)), payrollOf(someone))
  const wish = twoWeeks(4)
  const labour = labourLaw(paysOf(books, 'E1'))
  const asked = { ...booksOf(books, wish.date), labour }
  const [made] = value(prepareRun(asked, wish, [{ employee: 'E1', lines }])).pays
  if (made === undefined) throw new Error('fault: no pay')
  return made
}

function vacation({ bases }: Pick<Pay, 'bases'>): string {
  return formatCents(baseOf(bases, 'vacation-accrued'))
}

const accrue = { way: 'accrue', percent: '4' } as const

test('at five years the year’s vacation pay is raised to 6 %: what is set aside, with this pay', () => {
  const { pay, warnings, holidays } = fourth(worker('MB', accrue))
  // Three pays of 2,000.00 at 4 % have 240.00 of 360.00; 80.00 are of this pay. The day is February 16.
  expect(pay.employer).toContainEqual({ id: 'vacation-year-accrual', amount: 12_000n })
  expect(vacation(pay)).toBe('200.00')
  const told = warnings.find(({ code }) => code === 'vacation-year-completed')
  expect(told?.with).toMatchObject({ years: '5', amount: '120.00', from: '2025-02-16' })
  expect(told?.with.text).toBe('pays before 2026-01-05 are not in these books: add the part of them')
  expect(holidays.map(({ figure }) => figure?.parts[0]?.value)).toEqual([12_000n])
})

test('with each pay it is paid, and taxed as a payment that comes once', () => {
  const { pay } = fourth(worker('BC', { way: 'each-pay', percent: '4' }))
  expect(pay.earnings).toContainEqual({ id: 'vacation-year', amount: 12_000n })
  expect(formatCents(baseOf(pay.bases, 'non-periodic'))).toBe('120.00')
})

test('days of the year in a pay that goes on after it count by weekdays', () => {
  // The year ends on Wednesday of the first week: three of ten days, 600.00 of 2,000.00 and 24.00 of its 4 %.
  const { pay } = fourth(worker('AB', accrue, { hired: '2021-02-19' }))
  expect(pay.employer).toContainEqual({ id: 'vacation-year-accrual', amount: 13_200n })
})

test('somebody whose first pay in the books ends the year is told from which day on they have pays', () => {
  const wish = twoWeeks(4)
  const someone = worker('AB', accrue, { hired: '2021-02-19' })
  const asked = { ...booksOf(payrollOf(someone), wish.date), labour: labourLaw([]) }
  const [made] = value(prepareRun(asked, wish, [])).pays
  const told = made?.warnings.find(({ code }) => code === 'vacation-year-completed')
  expect(told?.with.text).toBe('pays before 2026-02-16 are not in these books: add the part of them')
})

test('who has the higher share already, is paid while away, leaves before, or is told otherwise gets no more', () => {
  const none = (someone: Employee, lines: readonly GivenLine[] = []): void => {
    const { pay, warnings } = fourth(someone, lines)
    const ids = [...pay.earnings, ...pay.employer].map(({ id }) => id)
    expect(ids.filter((id) => id.startsWith('vacation-year'))).toEqual([])
    expect(warnings.map(({ code }) => code)).not.toContain('vacation-year-completed')
  }
  none(worker('MB', { way: 'accrue', percent: '6' }))
  none(worker('MB', { way: 'days', percent: '6', days: '15' }))
  none(worker('MB', accrue), [{ id: 'vacation-year-accrual', amount: 0n }])
  none(worker('NB', accrue))
  none(worker('MB', accrue, { hired: '2022-02-16' }))
})

test('pays of the year are asked for only where a year may be complete', () => {
  const { span } = twoWeeks(4)
  expect(mayCompleteYear([worker('MB', accrue)], span)).toBe(true)
  expect(mayCompleteYear([worker('MB', accrue)], twoWeeks(3).span)).toBe(false)
  expect(mayCompleteYear([worker('MB', { way: 'days', percent: '6', days: '15' })], span)).toBe(false)
})
