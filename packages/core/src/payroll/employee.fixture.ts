import type { Employee } from '../daybook/payroll-facts.ts'

/** Employee 7, hired on 2026-01-05 in Ontario at 25.00 an hour, both TD1 forms handed in. */
export const seven: Employee = {
  id: 'e7',
  number: '7',
  language: 'en',
  hired: '2026-01-05',
  terms: [
    {
      from: '2026-01-05',
      province: 'ON',
      frequency: 'biweekly',
      pay: { kind: 'hourly', amount: 2500n, hours: '40' },
      vacation: { way: 'accrue', percent: '4' },
      items: [],
    },
  ],
  claims: [{ from: '2026-01-05', federal: { kind: 'code', code: 1 }, provincial: { kind: 'code', code: 1 } }],
  standing: { born: '1990-04' },
  payBy: 'deposit',
}
