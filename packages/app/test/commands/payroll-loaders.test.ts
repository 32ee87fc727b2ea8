import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Pay, PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import {
  employeeNamed,
  employeesOf,
  payRunNamed,
  payRunsOf,
  paysBetween,
  paysOf,
  remittancesOf,
  settingsOf,
} from '../../src/payroll/load-payroll.ts'
import { booksInMemory } from './kept-books.ts'
import { act, withLedger } from './ledger-books.ts'
import { payrollRecords } from './payroll-records.ts'

/** A pay run of a day with a pay of 1,000.00 for each employee. */
function closed(id: string, date: string, ...employees: readonly string[]): Fact {
  const span = { from: date, through: date }
  const pays = employees.map(
    (employee): Pay => ({
      id: `${date}/${id}/${employee}`,
      run: id,
      employee,
      date,
      span,
      province: 'ON',
      periods: 26,
      earnings: [{ id: 'hours', amount: 100000n }],
      benefits: [],
      deductions: [],
      employer: [],
      bases: [],
      net: { amount: 100000n },
      payBy: 'cheque',
    }),
  )
  const run: PayRun = { id, kind: 'off-cycle', date, span, entry: 0, pays }
  return { kind: 'payrun.closed', v: 1, run }
}

test('a run is found by its number with its pays in their order, and pays by day, employee and year', () =>
  withLedger(async (books) => {
    const reader = books.book.store
    const runs = [
      closed('9', '2025-12-31', 'e1'),
      closed('10', '2026-01-01', 'e2', 'e1'),
      closed('2', '2026-01-01', 'e1'),
      closed('11', '2026-12-31', 'e1'),
      closed('12', '2027-01-01', 'e1'),
    ]
    await act(books, ...runs)
    const tenth = value(await payRunNamed(reader, '10'))
    expect(runs[1]).toEqual({ kind: 'payrun.closed', v: 1, run: tenth })
    expect(value(await payRunNamed(reader, ' 010 ')).id).toBe('10')
    expect(await payRunNamed(reader, '3')).toMatchObject({
      refusals: [{ code: 'payrun-unknown', with: { known: '2, 9, 10, 11, 12' } }],
    })
    expect((await payRunsOf(reader)).map(({ id }) => id)).toEqual(['2', '9', '10', '11', '12'])
    const ids = (pays: readonly Pay[]) => pays.map(({ run, employee }) => `${run}/${employee}`)
    expect(ids(await paysOf(reader, 'e1', 2026))).toEqual(['2/e1', '10/e1', '11/e1'])
    expect(ids(await paysBetween(reader, '2025-12-31', '2025-12-31'))).toEqual(['9/e1'])
    expect(ids(await paysBetween(reader, '2026-12-31', '2027-01-01'))).toEqual(['11/e1', '12/e1'])
    expect(ids(await paysBetween(reader, '2026-01-02', '2026-12-30'))).toEqual([])
  }, booksInMemory()))

test('employees come by number, settings and remittances as they stand', () =>
  withLedger(async (books) => {
    const reader = books.book.store
    expect(await settingsOf(reader)).toEqual({ compensation: [], levies: [] })
    const facts = payrollRecords.flatMap(([, earlier, fact]) => (earlier.length === 0 ? [fact] : []))
    const [hired, settings, , , remitted] = facts
    if (hired?.kind !== 'employee.set' || settings?.kind !== 'payroll.set') throw new Error('other records')
    if (remitted?.kind !== 'remittance.paid') throw new Error('other records')
    const named = (id: string, number: string): Fact => ({
      ...hired,
      employee: { ...hired.employee, id, number },
    })
    await act(books, named('b', '10'), named('a', '2'), named('c', 'A1'), settings, remitted)
    expect((await employeesOf(reader)).map(({ number }) => number)).toEqual(['2', '10', 'A1'])
    expect(value(await employeeNamed(reader, '10')).id).toBe('b')
    expect(value(await employeeNamed(reader, 'b')).number).toBe('10')
    expect(await employeeNamed(reader, '3')).toMatchObject({
      refusals: [{ code: 'employee-unknown', with: { known: '2, 10, A1' } }],
    })
    expect(await settingsOf(reader)).toEqual(settings.settings)
    expect(await remittancesOf(reader)).toEqual([remitted.remittance])
  }, booksInMemory()))
