import { payRunHeader } from '@daybook/core/daybook/derive-payruns.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import type { BooksToPost } from '@daybook/core/ledger/plan-entry.ts'
import { nextRun, planCloseRun } from '@daybook/core/payroll/run-close.ts'
import { prepareRun, type RunWish } from '@daybook/core/payroll/run-prepare.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accounts } from '../charts/every-chart.fixture.ts'
import { payItems } from './pay-items.ts'
import { booksOf, payrollOf, person, terms } from './people.fixture.ts'

const chart: Chart = new Map(
  accounts({ form: 'corporation', province: 'QC', all: true }).map((each) => [each.id, each]),
)

const expense =
  [...chart.values()].find(({ type, role }) => type === 'expense' && role === undefined)?.id ?? ''

const books: BooksToPost = {
  chart,
  head: { entries: 0 },
  fiscalYearEnd: '12-31',
  currency: 'CAD',
  language: 'en',
  dimensions: new Map([
    ['department=shop', { dimension: 'department', code: 'shop', name: 'Shop' }],
    ['department=office', { dimension: 'department', code: 'office', name: 'Office' }],
  ]),
  rates: [],
}

const run = {
  kind: 'regular',
  date: '2026-01-16',
  span: { from: '2026-01-05', through: '2026-01-11' },
  frequency: 'weekly',
  insist: false,
} as const satisfies RunWish

type Someone = {
  readonly province: string
  readonly wage: bigint
  readonly hours: number
  readonly way: 'accrue' | 'each-pay' | 'days'
  readonly rpp: number
  readonly department: string
  readonly other: string
  readonly benefit: bigint
}

/** People as a property makes them up, and what is given for their pays. */
function staffOf(people: readonly Someone[]) {
  const employees = people.map(({ province, wage, way, rpp, department }, index) =>
    person(`E${index + 1}`, [
      terms({
        province,
        pay: { kind: 'hourly', amount: wage, hours: '40' },
        vacation: { way, percent: '6' },
        dims: { department },
        items: [
          { id: 'rpp', percent: String(rpp), to: 'Plan' },
          { id: 'rpp-employer', percent: String(rpp), to: 'Plan' },
          { id: 'rrsp-employer', amount: 1000n },
        ],
      }),
    ]),
  )
  const given = people.map(({ hours, other, benefit }, index) => ({
    employee: `E${index + 1}`,
    lines: [
      { id: 'hours', quantity: String(hours) },
      { id: 'overtime', quantity: '2.5', dims: { department: other } },
      { id: 'group-life', amount: benefit },
      { id: 'reimbursement', amount: 1234n, account: expense },
    ],
  }))

  return { employees, given }
}

test('the entry of a run balances, credits what was held back under its tag, and pays the net from clearing', () => {
  const someone = fc.record({
    province: fc.constantFrom('ON', 'QC', 'BC', 'AB', 'NT'),
    wage: fc.bigInt({ min: 1700n, max: 20_000n }),
    hours: fc.integer({ min: 1, max: 80 }),
    way: fc.constantFrom('accrue', 'each-pay', 'days'),
    rpp: fc.integer({ min: 0, max: 9 }),
    department: fc.constantFrom('shop', 'office'),
    other: fc.constantFrom('shop', 'office'),
    benefit: fc.bigInt({ min: 0n, max: 20_000n }),
  })
  fc.assert(
    fc.property(fc.array(someone, { minLength: 1, maxLength: 6 }), (people) => {
      const { employees, given } = staffOf(people)
      const payroll = {
        ...payrollOf(...employees),
        settings: { compensation: [], levies: [{ province: 'ON' }] },
      }
      const prepared = value(prepareRun(booksOf(payroll, run.date), run, given))
      const { insist: _insist, ...toClose } = run
      const [posted, closed] = value(
        planCloseRun(books, { id: '1', run: toClose, pays: prepared.pays, items: payItems }),
      )
      if (posted?.kind !== 'entry.posted' || closed?.kind !== 'payrun.closed') throw new Error('two facts')
      const { postings, journal } = posted.entry
      expect(sumOf(postings.map(({ amount }) => amount))).toBe(0n)
      expect(journal).toBe('payroll')
      const tagged = (tag: string) =>
        -sumOf(postings.flatMap((each) => (each.tags?.includes(tag) === true ? [each.amount] : [])))
      const held = (...ids: readonly string[]) =>
        sumOf(
          closed.run.pays.flatMap((pay) =>
            [...pay.deductions, ...pay.employer].flatMap(({ id, amount }) =>
              ids.includes(id) ? [amount] : [],
            ),
          ),
        )
      expect(tagged('payroll.cpp')).toBe(held('cpp'))
      expect(tagged('payroll.qpp.employer')).toBe(held('employer-qpp'))
      expect(tagged('payroll.ei')).toBe(held('ei'))
      expect(tagged('payroll.tax')).toBe(held('federal-tax', 'provincial-tax', 'additional-tax'))
      expect(tagged('payroll.qctax')).toBe(held('quebec-tax'))
      expect(tagged('payroll.plan')).toBe(held('rpp'))
      expect(tagged('payroll.net')).toBe(sumOf(closed.run.pays.map(({ net }) => net.amount)))
    }),
    { numRuns: 60 },
  )
})

test('wages and the employer’s shares fall where the hours were worked', () => {
  const split = person('E1', [
    terms({ pay: { kind: 'hourly', amount: 2500n, hours: '40' }, dims: { department: 'shop' } }),
  ])
  const lines = [
    { id: 'hours', quantity: '30' },
    { id: 'hours', quantity: '10', dims: { department: 'office' } },
  ]
  const prepared = value(prepareRun(booksOf(payrollOf(split), run.date), run, [{ employee: 'E1', lines }]))
  const { insist: _insist, ...toClose } = run
  const [posted] = value(planCloseRun(books, { id: '1', run: toClose, pays: prepared.pays, items: payItems }))
  if (posted?.kind !== 'entry.posted') throw new Error('an entry')
  const debits = posted.entry.postings.flatMap(({ account, amount, dims }) =>
    amount > 0n ? [`${chart.get(account)?.role} ${dims?.department} ${amount}`] : [],
  )
  // CPP 55.50 by 750 to 250 is 41.625 and 13.875: the odd cent goes to the first. EI 22.82: 17.115 and 5.705.
  expect(debits).toEqual([
    'payroll.wages shop 75000',
    'payroll.wages office 25000',
    'payroll.cpp.expense shop 4163',
    'payroll.cpp.expense office 1387',
    'payroll.ei.expense shop 1712',
    'payroll.ei.expense office 570',
  ])
})

test('a run in a locked period, or without an account for a role, is refused and leaves nothing', () => {
  const payroll = payrollOf(person('E1', [terms({ pay: { kind: 'salary', amount: 5_200_000n } })]))
  const prepared = value(prepareRun(booksOf(payroll, run.date), run, []))
  const { insist: _insist, ...toClose } = run
  const closing = { id: nextRun([]), run: toClose, pays: prepared.pays, items: payItems }
  const locked = planCloseRun({ ...books, head: { entries: 0, lockedThrough: '2026-01-31' } }, closing)
  expect(locked.ok ? [] : locked.refusals.map(({ code }) => code)).toEqual(['period-locked'])
  const bare: Chart = new Map([...chart].filter(([, { role }]) => role !== 'payroll.ei.expense'))
  const missing = planCloseRun({ ...books, chart: bare }, closing)
  expect(missing.ok ? [] : missing.refusals.map((each) => [each.code, each.with.role])).toEqual([
    ['account-role-missing', 'payroll.ei.expense'],
  ])
})

test('the next run has the number after the largest, and a header tells who was paid', () => {
  expect(nextRun([{ id: '9' }, { id: '10' }])).toBe('11')
  const payroll = payrollOf(person('E1', [terms({ pay: { kind: 'salary', amount: 5_200_000n } })]))
  const prepared = value(prepareRun(booksOf(payroll, run.date), run, []))
  const { insist: _insist, ...toClose } = run
  const facts = value(planCloseRun(books, { id: '7', run: toClose, pays: prepared.pays, items: payItems }))
  const closed = facts[1]?.kind === 'payrun.closed' ? facts[1].run : undefined
  expect(closed === undefined ? [] : payRunHeader(closed).pays).toEqual(['2026-01-16/7/E1'])
  expect(addDays(run.span.through, 5)).toBe(run.date)
})
