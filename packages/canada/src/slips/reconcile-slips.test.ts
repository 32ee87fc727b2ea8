import type { Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import type { GivenSlip } from '@daybook/core/daybook/slip-facts.ts'
import { disagreeing } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { runPostings } from '@daybook/core/payroll/run-entry.ts'
import { termsIn } from '@daybook/core/payroll/run-prepare.ts'
import { expect, test } from 'vitest'
import { chartFor } from '../charts/template.ts'
import { payItems } from '../payroll-items/pay-items.ts'
import { type Payroll, paid, payrollOf, person, terms } from '../payroll-items/people.fixture.ts'
import { paySlips } from './pay-slips.ts'
import { type PayrollPosting, type ReconcileAsked, reconcileSlips } from './reconcile-slips.ts'
import { wageCharges } from './wage-charges.ts'

const chart = new Map(value(chartFor({ form: 'corporation', province: 'QC' })).map((each) => [each.id, each]))

function week(number: number) {
  const from = addDays('2026-01-05', 7 * (number - 1))
  return {
    kind: 'regular',
    frequency: 'weekly',
    date: addDays(from, 11),
    span: { from, through: addDays(from, 6) },
    insist: false,
  } as const
}

/** Two weeks of three people, one of them in Quebec, with vacation, benefits and expenses given back. */
function books(): Payroll {
  const salary = { kind: 'salary', amount: 5_200_000n, hours: '40' } as const
  const people = payrollOf(
    person('E1', [
      terms({
        pay: salary,
        items: [
          { id: 'group-life', amount: 500n },
          { id: 'union-dues', amount: 1_000n },
        ],
      }),
    ]),
    person('E2', [terms({ pay: salary, province: 'QC' })]),
    person('E3', [
      terms({
        pay: { kind: 'hourly', amount: 3_000n, hours: '40' },
        vacation: { way: 'accrue', percent: '4' },
      }),
    ]),
  )
  const hours = { id: 'hours', quantity: '40' }
  const first = paid(people, week(1), [{ employee: 'E3', lines: [hours] }])
  return paid(first, week(2), [
    {
      employee: 'E3',
      lines: [hours, { id: 'vacation-out', amount: 2_000n }, { id: 'reimbursement', amount: 5_555n }],
    },
  ])
}

/** The postings of the runs as the books post them. */
function posted({ runs, people }: Payroll): readonly PayrollPosting[] {
  return runs.flatMap((run) => {
    const pays = run.pays.map((pay) => {
      const employee = people.find(({ id }) => id === pay.employee)
      const inForce = employee === undefined ? undefined : termsIn(employee, pay.span)
      if (employee === undefined || inForce === undefined) throw new Error('fault: somebody was paid')
      return { pay, employee, terms: inForce }
    })
    return value(runPostings(chart, payItems, pays)).map(({ account, amount, tags = [] }) => ({
      account,
      role: chart.get(account)?.role ?? '',
      entry: run.entry,
      date: run.date,
      amount,
      tags,
      by: 'payroll' as const,
    }))
  })
}

function asked(payroll: Payroll, more: Partial<ReconcileAsked> = {}): ReconcileAsked {
  const pays = payroll.runs.flatMap((run) => run.pays)
  const of = (kind: 'T4' | 'RL-1') => value(paySlips({ kind, year: 2026, pays, given: more.given ?? [] }))
  return {
    slips: [...of('T4'), ...of('RL-1')],
    pays,
    openings: new Set(),
    given: [],
    postings: posted(payroll),
    remittances: [],
    wages: wageCharges(pays, new Map(payroll.people.map((each) => [each.id, each])), chart),
    ...more,
  }
}

test('slips are the ledger, line by line, and the T4s of Quebec are the RL-1s', () => {
  const found = reconcileSlips(asked(books()))
  expect(found.lines.map(({ id }) => id)).toEqual([
    'wages',
    'cpp',
    'ei',
    'tax',
    'qpp',
    'qpip',
    'quebec-tax',
    'union',
  ])
  for (const { id, difference, slips, ledger, byHand } of found.lines) {
    expect([id, formatCents(difference.value)]).toEqual([id, '0.00'])
    expect(disagreeing(slips)).toEqual([])
    expect(disagreeing(ledger)).toEqual([])
    expect(byHand).toEqual([])
  }
  // 2 x 1,000.00 twice, 2 x 1,200.00, 20.00 of vacation from what was set aside, 55.55 given back: of it
  // wages are 2 x (1,000.00 + 1,000.00 + 1,200.00) + 55.55 = 6,455.55.
  expect(formatCents(found.lines[0]?.ledger.value ?? 0n)).toBe('6455.55')
  expect(found.agreed.map(({ holds }) => holds)).toEqual([true, true, true])
})

test('each line of the T4 summary is the ledger, the shares of employees and employer by themselves', () => {
  const { summary } = reconcileSlips(asked(books()))
  expect(summary.map(({ id }) => id)).toEqual(
    ['14', '16', '27', '18', '19', '22'].map((line) => `summary:${line}`),
  )
  for (const { difference, ledger } of summary) {
    expect(difference.value).toBe(0n)
    expect(disagreeing(ledger)).toEqual([])
  }
  // Box 14: 2 x (1,000.00 + 1,000.00 + 1,200.00), 20.00 of vacation, 2 x 5.00 of life insurance.
  expect(formatCents(summary[0]?.slips.value ?? 0n)).toBe('6430.00')
  // A share that is posted as the other one is not hidden by their sum.
  const postings = asked(books()).postings.map((each) =>
    each.tags.includes('payroll.ei') ? { ...each, tags: ['payroll.ei.employer'] } : each,
  )
  const mixed = reconcileSlips(asked(books(), { postings }))
  expect(mixed.lines.find(({ id }) => id === 'ei')?.difference.value).toBe(0n)
  expect(mixed.summary.filter(({ difference }) => difference.value !== 0n).map(({ id }) => id)).toEqual([
    'summary:18',
    'summary:19',
  ])
})

test('what was remitted is held against the slips, and the rest is owed', () => {
  const all = reconcileSlips(asked(books()))
  const tax = all.lines.find(({ id }) => id === 'tax')?.slips.value ?? 0n
  const remittance: Remittance = {
    id: '9',
    form: 'pd7a',
    who: 'CA',
    span: { from: '2026-01-01', through: '2026-01-31' },
    due: '2026-02-16',
    paid: '2026-02-10',
    entry: 9,
    lines: [{ id: 'tax', amount: tax - 100n }],
    amount: tax - 100n,
  }
  const line = reconcileSlips(asked(books(), { remittances: [remittance] })).lines.find(
    ({ id }) => id === 'tax',
  )
  expect(line?.owing?.value).toBe(100n)
  expect(line?.remitted?.parts.map(({ id }) => id)).toEqual(['entry:J9'])
})

test('a posting by hand, a year to date of other books and an entered slip are told apart', () => {
  const payroll = books()
  const hand: PayrollPosting = {
    account: [...chart.values()].find(({ role }) => role === 'payroll.wages')?.id ?? '',
    role: 'payroll.wages',
    entry: 77,
    date: '2026-03-01',
    amount: 10_000n,
    tags: [],
    by: 'hand',
  }
  const given: GivenSlip = {
    id: 'T4/2026/person:pat/ON',
    kind: 'T4',
    year: 2026,
    way: 'whole',
    recipient: { kind: 'person', id: 'pat' },
    part: 'ON',
    boxes: [{ id: '14', amount: 30_000n }],
    codes: { '10': 'ON', '45': '1' },
  }
  const base = asked(payroll, { given: [given] })
  const [wages] = reconcileSlips({ ...base, postings: [...base.postings, hand] }).lines
  // Slips 300.00 more by what was entered, which is taken off; the ledger 100.00 more by hand.
  expect(wages?.entered.value).toBe(30_000n)
  expect(formatCents(wages?.difference.value ?? 0n)).toBe('-100.00')
  expect(wages?.byHand).toEqual([{ entry: 'J77', amount: 10_000n }])
  const first = payroll.runs[0]
  if (first === undefined) throw new Error('fault: there is a run')
  const later = payroll.runs.slice(1).flatMap((run) => run.pays)
  const opening = reconcileSlips({
    ...asked(payroll),
    openings: new Set([first.id]),
    postings: posted({ ...payroll, runs: payroll.runs.slice(1) }),
    wages: wageCharges(later, new Map(payroll.people.map((each) => [each.id, each])), chart),
  })
  const cpp = opening.lines.find(({ id }) => id === 'cpp')
  expect(cpp?.difference.value).toBe(0n)
  expect(cpp?.openings.value).toBeGreaterThan(0n)
})
