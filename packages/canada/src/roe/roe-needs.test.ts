import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { expect, test } from 'vitest'
import { type Payroll, paid, payrollOf, person, terms } from '../payroll-items/people.fixture.ts'
import { roeDue } from './roe-due.ts'
import { roeNeeds } from './roe-needs.ts'

const hourly = terms({
  pay: { kind: 'hourly', amount: 2500n, hours: '40' },
  frequency: 'biweekly',
  from: '2026-06-29',
})

function worker(id: string, more: Partial<Employee> = {}): Employee {
  return person(id, [hourly], { hired: '2026-06-29', ...more })
}

/** Biweekly runs from 2026-06-29 on, with the hours of each person in each. */
function run(people: readonly Employee[], hours: readonly Readonly<Record<string, string>>[]): Payroll {
  return hours.reduce(
    (payroll, each, at) => {
      const from = addDays('2026-06-29', at * 14)
      const span = { from, through: addDays(from, 13) }
      const wish = {
        kind: 'regular',
        frequency: 'biweekly',
        insist: false,
        date: addDays(from, 18),
        span,
      } as const
      const given = Object.entries(each).map(([employee, quantity]) => ({
        employee,
        lines: [{ id: 'hours', quantity }],
      }))
      return paid(payroll, wish, given)
    },
    payrollOf(...people),
  )
}

function needsOf(payroll: Payroll, today: string) {
  const pays = payroll.runs.flatMap(({ kind, pays: own }) => own.map((pay) => ({ pay, kind })))
  return roeNeeds({
    employees: payroll.people,
    paysOf: (id) => pays.filter(({ pay }) => pay.employee === id),
    runs: payroll.runs,
    roes: [],
    today,
  }).map(({ employee, kind, last, due, isReady }) => [employee.id, kind, last, due, isReady])
}

test('who left needs a record from the last day on, with or without the last pay', () => {
  const people = [worker('E1', { left: { date: '2026-07-24', code: 'E00' } })]
  const first = run(people, [{ E1: '80' }])
  expect(needsOf(first, '2026-07-23')).toEqual([])
  expect(needsOf(first, '2026-07-24')).toEqual([['E1', 'left', '2026-07-24', '2026-07-31', false]])
  const both = run(people, [{ E1: '80' }, { E1: '80' }])
  expect(needsOf(both, '2026-08-03')).toEqual([['E1', 'left', '2026-07-24', '2026-07-31', true]])
})

test('who was paid nothing for seven days needs one, who was paid less than 60 % may', () => {
  const payroll = run([worker('E1'), worker('E2')], [{ E1: '80', E2: '80' }, { E2: '48' }])
  // The last paid day ends a period: the interruption begins in the next one, which ends on 26 July.
  expect(needsOf(payroll, '2026-08-03')).toEqual([['E1', 'interrupted', '2026-07-12', '2026-07-31', true]])
  const less = run([worker('E2')], [{ E2: '80' }, { E2: '47.9' }])
  expect(needsOf(less, '2026-08-03')).toEqual([['E2', 'reduced', '2026-07-12', '2026-07-31', true]])
})

test('people who are paid as usual, or bear no EI, need none', () => {
  expect(needsOf(run([worker('E1')], [{ E1: '80' }, { E1: '80' }]), '2026-08-03')).toEqual([])
  const exempt = worker('E1', {
    left: { date: '2026-07-10', code: 'E00' },
    standing: { born: '1986-03', isEiExempt: true },
  })
  expect(needsOf(run([exempt], [{ E1: '80' }]), '2026-08-03')).toEqual([])
})

test('a change of the frequency of pay needs a record of its own', () => {
  const weekly = { ...hourly, from: '2026-07-13', frequency: 'weekly' as const }
  const changed = worker('E1', { terms: [hourly, weekly] })
  const first = run([changed], [{ E1: '80' }])
  const wish = { kind: 'regular', frequency: 'weekly', insist: false } as const
  const span = { from: '2026-07-13', through: '2026-07-19' }
  const both = paid(first, { ...wish, date: '2026-07-24', span }, [
    { employee: 'E1', lines: [{ id: 'hours', quantity: '40' }] },
  ])
  expect(needsOf(both, '2026-07-24').map(([, kind, last]) => [kind, last])).toEqual([
    ['frequency', '2026-07-12'],
  ])
})

test('with few pay periods a year the deadline is fifteen days after the first day without pay, if earlier', () => {
  const october = { from: '2026-10-01', through: '2026-10-31' }
  const due = (last: string, type: 'M' | 'H' | 'S') => {
    const found = roeDue(last, october, type, false)
    return found.ok ? found.value.due : ''
  }
  expect(due('2026-10-05', 'M')).toBe('2026-10-21')
  expect(due('2026-10-20', 'M')).toBe('2026-11-05')
  expect(due('2026-10-21', 'M')).toBe('2026-11-05')
  expect(due('2026-10-05', 'H')).toBe('2026-10-21')
  expect(due('2026-10-05', 'S')).toBe('2026-11-05')
})
