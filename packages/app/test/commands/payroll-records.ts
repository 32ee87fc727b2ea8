import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Employee, PayRun, PayrollSettings, Remittance } from '@daybook/core/daybook/payroll-facts.ts'

const employee: Employee = {
  id: 'e1',
  number: '1',
  language: 'en',
  hired: '2026-01-05',
  terms: [
    {
      from: '2026-01-05',
      province: 'ON',
      frequency: 'biweekly',
      pay: { kind: 'hourly', amount: 2500n, hours: '40' },
      vacation: { way: 'accrue', percent: '4' },
      items: [{ id: 'union-dues', amount: 1500n, most: 30000n }],
    },
  ],
  claims: [],
  standing: { born: '1990-04' },
  payBy: 'deposit',
}
const settings: PayrollSettings = { craAccount: '123456782RP0001', compensation: [], levies: [] }
const run: PayRun = {
  id: '1',
  kind: 'regular',
  date: '2026-03-13',
  span: { from: '2026-03-01', through: '2026-03-14' },
  frequency: 'biweekly',
  entry: 1,
  pays: [
    {
      id: '2026-03-13/1/e1',
      run: '1',
      employee: 'e1',
      date: '2026-03-13',
      span: { from: '2026-03-01', through: '2026-03-14' },
      province: 'ON',
      periods: 26,
      earnings: [{ id: 'hours', amount: 200000n, quantity: '80', rate: '25.00' }],
      benefits: [],
      deductions: [{ id: 'tax', amount: 50000n }],
      employer: [],
      bases: [],
      net: { amount: 150000n },
      payBy: 'deposit',
    },
  ],
}
const remittance: Remittance = {
  id: '1',
  form: 'pd7a',
  who: '',
  span: { from: '2026-02-01', through: '2026-02-28' },
  due: '2026-03-15',
  paid: '2026-03-13',
  entry: 1,
  lines: [{ id: 'tax', amount: 50000n }],
  amount: 50000n,
}

/** Facts about payroll, each with what has to be there before it. */
export const payrollRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['an employee', [], { kind: 'employee.set', v: 1, employee }],
  [
    'a changed employee',
    [{ kind: 'employee.set', v: 1, employee }],
    {
      kind: 'employee.set',
      v: 1,
      employee: { ...employee, left: { date: '2026-06-30', code: 'E00' } },
      was: employee,
    },
  ],
  [
    'an employee whose hiring was taken back',
    [{ kind: 'employee.set', v: 1, employee }],
    { kind: 'employee.removed', v: 1, was: employee },
  ],
  ['how people are paid', [], { kind: 'payroll.set', v: 1, settings }],
  [
    'another way to pay people',
    [{ kind: 'payroll.set', v: 1, settings }],
    { kind: 'payroll.set', v: 1, settings: { ...settings, remitter: 'quarterly' }, was: settings },
  ],
  [
    'how people are paid, taken back',
    [{ kind: 'payroll.set', v: 1, settings }],
    { kind: 'payroll.unset', v: 1, was: settings },
  ],
  ['a pay run', [], { kind: 'payrun.closed', v: 1, run }],
  [
    'the year to date of before',
    [],
    { kind: 'payrun.closed', v: 1, run: { ...run, kind: 'opening', entry: 0 } },
  ],
  [
    'a withdrawn pay run',
    [{ kind: 'payrun.closed', v: 1, run }],
    { kind: 'payrun.withdrawn', v: 1, was: run },
  ],
  ['a remittance', [], { kind: 'remittance.paid', v: 1, remittance }],
  [
    'a withdrawn remittance',
    [{ kind: 'remittance.paid', v: 1, remittance }],
    { kind: 'remittance.withdrawn', v: 1, was: remittance },
  ],
]
