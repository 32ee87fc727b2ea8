import { expect, test } from 'vitest'
import type { Pay, PayLine } from '../daybook/payroll-facts.ts'
import { disagreeing } from '../filings/explain.ts'
import { noBalances } from './pay-case.ts'
import { payStub } from './stub.ts'

function pay(run: string, date: string, lines: Partial<Pick<Pay, 'earnings' | 'deductions' | 'bases'>>): Pay {
  const sum = (all: readonly PayLine[] = []) => all.reduce((total, { amount }) => total + amount, 0n)
  return {
    id: `${date}/${run}/e1`,
    run,
    employee: 'e1',
    date,
    span: { from: date, through: date },
    province: 'ON',
    periods: 26,
    earnings: [],
    benefits: [],
    deductions: [],
    employer: [],
    bases: [],
    net: { amount: sum(lines.earnings) - sum(lines.deductions) },
    payBy: 'cheque',
    ...lines,
  }
}

const bases = (gross: bigint, hours: string, accrued: bigint, paid: bigint): readonly PayLine[] => [
  { id: 'gross', amount: gross },
  { id: 'worked-hours', amount: 0n, quantity: hours },
  { id: 'vacation-accrued', amount: accrued },
  { id: 'vacation-paid', amount: paid },
]

const first = pay('1', '2026-01-16', {
  earnings: [{ id: 'hours', amount: 200_000n, quantity: '80', rate: '25.00' }],
  deductions: [
    { id: 'cpp', amount: 11_099n },
    { id: 'union-dues', amount: 1_500n },
  ],
  bases: bases(200_000n, '80', 8_000n, 0n),
})
const second = pay('2', '2026-01-30', {
  earnings: [
    { id: 'hours', amount: 100_000n, quantity: '40', rate: '25.00' },
    { id: 'hours', amount: 30_000n, quantity: '10', rate: '30.00', note: 'night shift' },
    { id: 'vacation', amount: 50_000n, quantity: '20', rate: '25.00' },
    { id: 'reimbursement', amount: 4_525n },
  ],
  deductions: [{ id: 'cpp', amount: 9_909n }],
  bases: bases(180_000n, '70', 7_200n, 50_000n),
})

const stub = payStub(
  second,
  {
    earlier: [first],
    before: { ...noBalances, vacation: 58_000n },
    after: { vacation: 15_200n, advance: 0n, overpayment: 0n },
  },
  (code) => ({ en: code, fr: code }),
)

test('a stub has each line of the pay, the items of earlier pays, and the year to date once an item', () => {
  // By hand: hours 2,000.00 + 1,000.00 + 300.00 = 3,300.00 of the year; CPP 110.99 + 99.09 = 210.08.
  expect(
    stub.sections.earnings.lines.map(({ id, figure, yearToDate }) => [id, figure.value, yearToDate?.value]),
  ).toEqual([
    ['hours', 100_000n, 330_000n],
    ['hours', 30_000n, undefined],
    ['vacation', 50_000n, 50_000n],
    ['reimbursement', 4_525n, 4_525n],
  ])
  expect(
    stub.sections.deductions.lines.map(({ id, figure, yearToDate }) => [id, figure.value, yearToDate?.value]),
  ).toEqual([
    ['cpp', 9_909n, 21_008n],
    ['union-dues', 0n, 1_500n],
  ])
  expect(stub.hours).toBe('70')
  expect(stub.hoursInYear).toBe('150')
})

test('totals of a stub are sums of its lines, in the pay and in the year, and its proofs hold', () => {
  // Earnings 1,000.00 + 300.00 + 500.00 + 45.25 = 1,845.25; less 99.09 is 1,746.16. Of the year 3,845.25 less
  // 225.08 is 3,620.17. The reimbursement is no remuneration.
  expect(stub.net.value).toBe(174_616n)
  expect(stub.netInYear.value).toBe(362_017n)
  expect(stub.gross).toBe(180_000n)
  expect(stub.grossInYear).toBe(380_000n)
  expect([stub.net, stub.netInYear].flatMap(disagreeing)).toEqual([])
  expect(stub.proofs.map(({ holds }) => holds)).toEqual([true, true, true])
})

test('vacation pay before, set aside and paid out is what is left', () => {
  const { before, accrued, paid, left, accruedInYear, paidInYear } = stub.vacation
  expect([before, accrued, paid, left.value]).toEqual([58_000n, 7_200n, 50_000n, 15_200n])
  expect([accruedInYear, paidInYear]).toEqual([15_200n, 50_000n])
})

test('each figure of a stub has an id of its own that names the pay, the part and the item', () => {
  const ids = Object.values(stub.sections).flatMap(({ lines, total, yearToDate }) => [
    total.id,
    yearToDate.id,
    ...lines.flatMap((line) => [
      line.figure.id,
      ...(line.yearToDate === undefined ? [] : [line.yearToDate.id]),
    ]),
  ])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('paystub:2026-01-30/2/e1:deductions:cpp')
})

test('a stub whose posted net is not what its lines give says so', () => {
  const wrong = payStub(
    { ...second, net: { amount: 174_617n } },
    { earlier: [first], before: noBalances, after: noBalances },
    (code) => ({ en: code, fr: code }),
  )
  expect(wrong.proofs.map(({ holds }) => holds)).toEqual([false, false, false])
})
