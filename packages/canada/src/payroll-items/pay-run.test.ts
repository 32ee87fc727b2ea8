import type { EmploymentTerms, Pay } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { prepareRun, type RunWish } from '@daybook/core/payroll/run-prepare.ts'
import { totalOf, totalsOf } from '@daybook/core/payroll/year-to-date.ts'
import { expect, test } from 'vitest'
import { booksOf, paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'

function week(number: number): RunWish {
  const from = addDays('2026-01-05', 7 * (number - 1))
  return {
    kind: 'regular',
    frequency: 'weekly',
    date: addDays(from, 11),
    span: { from, through: addDays(from, 6) },
    insist: false,
  }
}

function amounts(lines: Pay['deductions']): Readonly<Record<string, string>> {
  return Object.fromEntries(lines.map(({ id, amount }) => [id, formatCents(amount)]))
}

const hourly = (amount: bigint) => ({ kind: 'hourly', amount, hours: '40' }) as const

test('a week of 40 hours at 25.00 in Ontario is held back from as the guide says', () => {
  const books = payrollOf(person('E1', [terms({ pay: hourly(2500n) })]))
  const given = [{ employee: 'E1', lines: [{ id: 'hours', quantity: '40' }] }]
  const [pay] = paysOf(paid(books, week(1), given), 'E1')
  // 40 x 25.00 = 1,000.00. CPP 0.0595 x (1,000.00 - 67.30) = 55.50; EI 0.0163 x 1,000.00 = 16.30; the taxes
  // are
  // those of T4127 for 1,000.00 a week (81.61 and 45.80). Net 1,000.00 - 55.50 - 16.30 - 127.41 = 800.79.
  expect(amounts(pay?.earnings ?? [])).toEqual({ hours: '1000.00' })
  expect(amounts(pay?.deductions ?? [])).toEqual({
    cpp: '55.50',
    ei: '16.30',
    'federal-tax': '81.61',
    'provincial-tax': '45.80',
  })
  // The employer adds CPP one for one and 1.4 x 16.30 = 22.82.
  expect(amounts(pay?.employer ?? [])).toEqual({ 'employer-cpp': '55.50', 'employer-ei': '22.82' })
  expect(formatCents(pay?.net.amount ?? 0n)).toBe('800.79')
})

test('overtime is paid at one and a half, vacation with each pay on both, and hours are counted', () => {
  const each = terms({ pay: hourly(2000n), vacation: { way: 'each-pay', percent: '4' } })
  const lines = [
    { id: 'hours', quantity: '40' },
    { id: 'overtime', quantity: '3.5' },
  ]
  const [pay] = paysOf(paid(payrollOf(person('E1', [each])), week(1), [{ employee: 'E1', lines }]), 'E1')
  // 40 x 20 = 800.00; 3.5 x 20 x 1.5 = 105.00; 4 % of 905.00 = 36.20.
  expect(amounts(pay?.earnings ?? [])).toEqual({
    hours: '800.00',
    overtime: '105.00',
    'vacation-each-pay': '36.20',
  })
  expect(pay?.bases.find(({ id }) => id === 'insurable-hours')?.quantity).toBe('43.5')
})

test('CPP, CPP2 and EI stop at their maxima and never go past them, whatever the sequence of pays', () => {
  let books = payrollOf(person('E1', [terms({ pay: { kind: 'salary', amount: 10_400_000n, hours: '40' } })]))
  for (let number = 1; number <= 50; number += 1) {
    books = paid(books, week(number))
    if (number % 10 === 0) {
      const { span, date } = week(number)
      const bonus = { employee: 'E1', lines: [{ id: 'bonus', amount: 300_000n }] }
      books = paid(books, { kind: 'off-cycle', date, span, insist: false }, [bonus])
    }
  }
  const totals = totalsOf(paysOf(books, 'E1'))
  // 2026: CPP 4,230.45, CPP2 416.00, EI 1,123.07 (T4127, 122nd edition).
  expect(formatCents(totalOf(totals, 'deductions', 'cpp'))).toBe('4230.45')
  expect(formatCents(totalOf(totals, 'deductions', 'cpp2'))).toBe('416.00')
  expect(formatCents(totalOf(totals, 'deductions', 'ei'))).toBe('1123.07')
})

test('who moves to Quebec in the year pays what the border leaves of QPP and EI', () => {
  const move = [
    terms({ pay: { kind: 'salary', amount: 10_400_000n, hours: '40' } }),
    terms({ from: '2026-04-13', province: 'QC', pay: { kind: 'salary', amount: 10_400_000n, hours: '40' } }),
  ]
  let books = payrollOf(person('E1', move))
  for (let number = 1; number <= 50; number += 1) books = paid(books, week(number))
  const pays = paysOf(books, 'E1')
  const totals = totalsOf(pays)
  // Weeks 1 to 14 in Ontario, 2,000.00 each: EI 0.0163 x 28,000 = 456.40. Then Quebec's rate on what is left
  // of
  // the ceiling: 0.0130 x (68,900 - 28,000) = 531.70. Together 988.10.
  expect(formatCents(totalOf(totals, 'deductions', 'ei'))).toBe('988.10')
  // CPP of 14 weeks: 14 x 0.0595 x (2,000 - 67.30), 114.996 a week = 115.00 each, 1,610.00. The room of QPP
  // is
  // 4,479.30 - 1,610.00 x 0.063 / 0.0595 = 2,774.594: 2,774.59.
  expect(formatCents(totalOf(totals, 'deductions', 'cpp'))).toBe('1610.00')
  expect(formatCents(totalOf(totals, 'deductions', 'qpp'))).toBe('2774.59')
})

test('a period in which the province changed is not paid in one run', () => {
  const move = [
    terms({ pay: { kind: 'salary', amount: 5_200_000n } }),
    terms({ from: '2026-01-07', province: 'BC', pay: { kind: 'salary', amount: 5_200_000n } }),
  ]
  const found = prepareRun(booksOf(payrollOf(person('E1', move)), week(1).date), week(1), [])
  expect(found.ok ? [] : found.refusals.map(({ code }) => code)).toEqual(['pay-province-changed'])
})

test('the same people are not paid twice for a period, others are', () => {
  const salary = { kind: 'salary', amount: 5_200_000n } as const
  const books = payrollOf(person('E1', [terms({ pay: salary })]), person('E2', [terms({ pay: salary })]))
  const once = paid(books, { ...week(1), only: ['E1'] })
  const again = prepareRun(booksOf(once, week(1).date), { ...week(1), only: ['E1'] }, [])
  expect(again.ok ? [] : again.refusals.map((each) => [each.code, each.with.list])).toEqual([
    ['payrun-period-paid', '1'],
  ])
  const rest = paid(once, week(1))
  expect(rest.runs.map((run) => run.pays.map(({ employee }) => employee))).toEqual([['E1'], ['E2']])
  const third = prepareRun(booksOf(rest, week(1).date), week(1), [])
  expect(third.ok ? [] : third.refusals.map((each) => [each.code, each.with.list])).toEqual([
    ['payrun-period-paid', '1, 2'],
  ])
})

test('a garnishment leaves the protected net pay, and a pay below nothing is refused by name', () => {
  const held = (amount: bigint, keep?: bigint) =>
    terms({
      pay: hourly(2500n),
      items: [
        keep === undefined
          ? { id: 'union-dues', amount }
          : { id: 'garnishment', amount, keep: { amount: keep }, name: 'Court', to: 'Sheriff' },
      ],
    })
  const given = [{ employee: 'E1', lines: [{ id: 'hours', quantity: '40' }] }]
  const [pay] = paysOf(paid(payrollOf(person('E1', [held(50_000n, 60_000n)])), week(1), given), 'E1')
  // 800.79 before; 600.00 stay; 200.79 are held.
  expect(formatCents(pay?.net.amount ?? 0n)).toBe('600.00')
  expect(pay?.deductions.at(-1)).toEqual({
    id: 'garnishment',
    amount: 20_079n,
    note: 'Court',
    to: 'Sheriff',
  })
  const books = booksOf(payrollOf(person('E1', [held(120_000n)])), week(1).date)
  const found = prepareRun(books, week(1), given)
  expect(found.ok ? [] : found.refusals.map((each) => [each.code, each.with.employee])).toEqual([
    ['payrun-net-negative', '1'],
  ])
})

test('vacation that was set aside is paid out at the end, and nothing is left', () => {
  const accrue = terms({ pay: hourly(2000n), vacation: { way: 'accrue', percent: '4' } })
  const leaver = person('E1', [accrue], { left: { date: '2026-01-18', code: 'A00' } })
  const hours = { employee: 'E1', lines: [{ id: 'hours', quantity: '40' }] }
  const books = paid(payrollOf(leaver), week(1), [hours])
  const done = paid(books, week(2), [{ ...hours, isFinal: true }])
  const pays = paysOf(done, 'E1')
  // 4 % of 800.00 is 32.00 a week: 64.00 after two.
  expect(amounts(pays[1]?.earnings ?? [])).toEqual({ hours: '800.00', 'vacation-out': '64.00' })
  expect(booksOf(done, '2026-02-01').balances.get('E1')?.vacation).toBe(0n)
})

test('an advance of pay bears its deductions and is recovered from the next regular pay', () => {
  const books = payrollOf(person('E1', [terms({ pay: { kind: 'salary', amount: 5_200_000n } })]))
  const { date, span } = week(1)
  const advance = { employee: 'E1', lines: [{ id: 'advance', amount: 30_000n }] }
  const after = paid(books, { kind: 'off-cycle', date: span.from, span, insist: false }, [advance])
  const done = paid(after, { ...week(1), date })
  const pays = paysOf(done, 'E1')
  expect(amounts(pays[1]?.earnings ?? [])).toEqual({ salary: '1000.00', 'advance-recovery': '-300.00' })
  // Together the year holds one week's salary.
  expect(formatCents(totalOf(totalsOf(pays), 'bases', 'taxable'))).toBe('1000.00')
  // The week's exemption counts once: (300.00 - 67.30) x 5.95 % = 13.85, then 700.00 x 5.95 % = 41.65,
  // together
  // the 55.50 of a week paid at once.
  expect(pays.map((pay) => amounts(pay.deductions).cpp)).toEqual(['13.85', '41.65'])
  expect(booksOf(done, date).balances.get('E1')?.advance).toBe(0n)
})

test('hours that had been forgotten have no exemption of their own; those of another week do', () => {
  const books = paid(payrollOf(person('E1', [terms({ pay: hourly(2500n) })])), week(1), [
    { employee: 'E1', lines: [{ id: 'hours', quantity: '36' }] },
  ])
  const late = { employee: 'E1', lines: [{ id: 'hours', quantity: '4' }] }
  const more = (number: number) => {
    const { date, span } = week(number)
    return paysOf(paid(books, { kind: 'off-cycle', date, span, insist: false }, [late]), 'E1').at(-1)
  }
  // 100.00 x 5.95 %; in another week (100.00 - 67.30) x 5.95 % = 1.95.
  expect(amounts(more(1)?.deductions ?? []).cpp).toBe('5.95')
  expect(amounts(more(2)?.deductions ?? []).cpp).toBe('1.95')
})

test('a salary is cut by weekdays for who begins in the middle, and hours of leave come out of it', () => {
  const salary = terms({ pay: { kind: 'salary', amount: 5_200_000n, hours: '40' } })
  const late = person('E1', [{ ...salary, from: '2026-01-07' }], { hired: '2026-01-07' })
  const [first] = paysOf(paid(payrollOf(late), week(1)), 'E1')
  // Wednesday to Friday: 3 of 5 days of 1,000.00.
  expect(amounts(first?.earnings ?? [])).toEqual({ salary: '600.00' })
  const lines = [
    { id: 'vacation', quantity: '8' },
    { id: 'unpaid', quantity: '4' },
  ]
  const [pay] = paysOf(paid(payrollOf(person('E2', [salary])), week(1), [{ employee: 'E2', lines }]), 'E2')
  // 25.00 an hour: 8 hours of vacation are 200.00 of the 1,000.00, 4 unpaid ones 100.00 less.
  expect(amounts(pay?.earnings ?? [])).toEqual({ salary: '800.00', vacation: '200.00', unpaid: '-100.00' })
  expect(pay?.bases.find(({ id }) => id === 'insurable-hours')?.quantity).toBe('36')
})

test('a retiring allowance bears the rate of lump sums and no contributions', () => {
  const books = payrollOf(person('E1', [terms({ pay: { kind: 'salary', amount: 5_200_000n } })]))
  const { date, span } = week(1)
  const wish = { kind: 'off-cycle', date, span, insist: false } as const
  const severance = { employee: 'E1', lines: [{ id: 'retiring-allowance', amount: 1_200_000n }] }
  const [pay] = paysOf(paid(books, wish, [severance]), 'E1')
  // 12,000.00 is above 5,000 and not above 15,000: 20 %.
  expect(amounts(pay?.deductions ?? [])).toEqual({ 'lump-sum-tax': '2400.00' })
  expect(formatCents(pay?.net.amount ?? 0n)).toBe('9600.00')
})

test('the employer’s part of a private health plan is income in Quebec alone', () => {
  const pay = (province: string, items: EmploymentTerms['items']) => {
    const wage = { kind: 'salary', amount: 5_200_000n } as const
    const [found] = paysOf(
      paid(payrollOf(person('E1', [terms({ province, pay: wage, items })])), week(1)),
      'E1',
    )
    return amounts(found?.deductions ?? [])
  }
  const plan = [{ id: 'private-health', amount: 5_000n }]
  expect(pay('ON', plan)).toEqual(pay('ON', []))
  const [without, withPlan] = [pay('QC', []), pay('QC', plan)]
  // QPP 0.0630 x 50.00 = 3.15 more; no EI and no QPIP. Quebec taxes the 50.00; its deduction for workers (6 %
  // of the pay, at most 1,450 / 52 = 27.88) was full at 1,000.00 already.
  expect([withPlan.ei, withPlan.qpip]).toEqual([without.ei, without.qpip])
  expect([without.qpp, withPlan.qpp]).toEqual(['58.76', '61.91'])
  const more = Number(withPlan['quebec-tax']) - Number(without['quebec-tax'])
  // 14 % of 50.00, less 14 % of the additional QPP of 50.00 (0.0630 x 50.00 / 6.3 = 0.50): 6.93.
  expect(more).toBeCloseTo(6.93, 2)
})

test('who left before the period gets no regular pay, and may still be paid between two runs', () => {
  const wage = { kind: 'salary', amount: 5_200_000n } as const
  const gone = person('E1', [terms({ pay: wage })], { left: { date: '2026-01-02', code: 'E00' } })
  const stays = person('E2', [terms({ pay: wage })])
  const books = paid(payrollOf(gone, stays), week(1))
  expect(books.runs[0]?.pays.map(({ employee }) => employee)).toEqual(['E2'])
  const { date, span } = week(1)
  const last = { employee: 'E1', lines: [{ id: 'pay-in-lieu', amount: 100_000n }] }
  const [pay] = paysOf(paid(books, { kind: 'off-cycle', date, span, insist: false }, [last]), 'E1')
  // No exemption on a non-periodic payment alone: 0.0595 x 1,000.00 = 59.50.
  expect(amounts(pay?.deductions ?? []).cpp).toBe('59.50')
})

test('a benefit without an amount is refused, not passed over', () => {
  const books = booksOf(payrollOf(person('E1', [terms({ pay: hourly(2500n) })])), week(1).date)
  const lines = [
    { id: 'hours', quantity: '40' },
    { id: 'parking', quantity: '1', rate: '50' },
  ]
  const found = prepareRun(books, week(1), [{ employee: 'E1', lines }])
  expect(found.ok ? [] : found.refusals.map(({ code }) => code)).toEqual(['pay-line-empty'])
})
