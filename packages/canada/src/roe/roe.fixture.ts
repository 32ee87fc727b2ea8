import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import { type Payroll, paid, payrollOf, person, terms } from '../payroll-items/people.fixture.ts'
import { type RoeForm, roeForm } from './roe-form.ts'
import { type GivenForRoe, readWish } from './roe-wish.ts'

/** 25.00 an hour for 40 hours a week, paid every two weeks, vacation pay kept until it is taken. */
export const hourly = terms({
  pay: { kind: 'hourly', amount: 2500n, hours: '40' },
  frequency: 'biweekly',
  vacation: { way: 'accrue', percent: '4' },
})

/** Somebody paid every two weeks from 2026-06-29 on, 25.00 an hour, 80 hours each, who leaves on a day. */
export function installer(leaves: string, code: string, more: Partial<Employee> = {}): Employee {
  return person('E6', [{ ...hourly, from: '2026-06-29' }], {
    hired: '2026-06-29',
    left: { date: leaves, code },
    ...more,
  })
}

/** So many periods of two weeks from 2026-06-29 on; the last pay is final. */
export function paidFor(employee: Employee, periods: number, hours = '80'): Payroll {
  let payroll = payrollOf(employee)
  for (let at = 0; at < periods; at += 1) {
    const from = addDays('2026-06-29', at * 14)
    const wish = { kind: 'regular', frequency: 'biweekly', insist: false } as const
    payroll = paid(
      payroll,
      { ...wish, date: addDays(from, 18), span: { from, through: addDays(from, 13) } },
      [{ employee: 'E6', lines: [{ id: 'hours', quantity: hours }], isFinal: at === periods - 1 }],
    )
  }
  return payroll
}

/** What a record is made with besides what was said. */
export type RoeMore = {
  readonly roes?: readonly Roe[]
  readonly insist?: boolean
  readonly account?: string
}

/** The record of employment of the one person of a payroll, from what was said. */
export function roeOf(
  { people, runs }: Payroll,
  given: GivenForRoe = {},
  { roes = [], insist = false, account = '123456782RP0001' }: RoeMore = {},
): Result<RoeForm> {
  const wish = readWish(given)
  if (!wish.ok) return wish
  const pays = runs.flatMap((run) => run.pays.map((pay) => ({ pay, kind: run.kind })))
  return firstOf(people, (employee) =>
    roeForm({
      employee,
      pays,
      runs,
      roes,
      account: account === '' ? undefined : account,
      wish: wish.value,
      insist,
    }),
  )
}

function firstOf<T>(people: readonly Employee[], make: (employee: Employee) => T): T {
  const [employee] = people
  if (employee === undefined) throw new Error('fault: somebody is paid')
  return make(employee)
}
