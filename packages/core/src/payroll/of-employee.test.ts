import { expect, test } from 'vitest'
import { type Refused, refusal, refuse } from '../kit/result.ts'
import { ofEmployee, toldTogether } from './of-employee.ts'

const of = (found: Refused, number: string) => {
  const told = ofEmployee(found, number)
  return told.ok ? [] : told.refusals
}

test('what is wrong with several people in the same words is told once, with the first of their numbers', () => {
  const unchecked = refuse('payroll-rates-not-checked', {
    table: 'ca/cpp',
    date: '2030-01-04',
    through: '2026-12-31',
  })
  const people = Array.from({ length: 14 }, (_, index) => String(index + 1))
  const [told, ...others] = toldTogether(people.flatMap((number) => of(unchecked, number)))
  expect(others).toEqual([])
  expect(told?.with).toMatchObject({ table: 'ca/cpp', employee: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …' })
  expect(told?.at).toBe('employee 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …')
})

test('what names its own person, or has other values, is told apart', () => {
  const own = ['1', '2'].map((employee) =>
    refusal('payrun-not-employed', { employee, from: '2026-01-02', through: '2026-01-03' }, 'employees'),
  )
  const rates = (table: string, number: string) =>
    of(refuse('payroll-rates-not-checked', { table, date: '2030-01-04', through: '2026-12-31' }), number)
  const all = [...own, ...rates('ca/cpp', '1'), ...rates('qc/qpp', '2')]
  expect(toldTogether(all)).toEqual(all)
})
