import type { GivenSlip, Slip } from '@daybook/core/daybook/slip-facts.ts'
import { leavesOf } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { RunWish } from '@daybook/core/payroll/run-prepare.ts'
import { expect, test } from 'vitest'
import { type Payroll, paid, payrollOf, paysOf, person, terms } from '../payroll-items/people.fixture.ts'
import { payBoxFigure } from './pay-box-figure.ts'
import { type PaySlipKind, paySlips } from './pay-slips.ts'
import { amountIn } from './slip-made.ts'

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

function weeks(books: Payroll, count: number, from = 1): Payroll {
  let all = books
  for (let number = from; number < from + count; number += 1) all = paid(all, week(number))
  return all
}

function askedOf(books: Payroll, kind: PaySlipKind, given: readonly GivenSlip[] = []) {
  return { kind, year: 2026, pays: paysOf(books, 'E1'), given }
}

function shown({ boxes }: Slip): Readonly<Record<string, string>> {
  return Object.fromEntries(boxes.map(({ id, amount }) => [id, formatCents(amount)]))
}

const salary = (amount: bigint) => ({ kind: 'salary', amount, hours: '40' }) as const

test('a T4 of 1,000.00 a week in Ontario adds the pays up, employer’s shares for the summary among them', () => {
  const books = weeks(payrollOf(person('E1', [terms({ pay: salary(5_200_000n) })])), 50)
  const [slip] = value(paySlips(askedOf(books, 'T4')))
  // 50 weeks: CPP 55.50 (0.0595 x (1,000.00 - 67.30) = 55.4957), EI 16.30, tax 81.61 + 45.80 = 127.41 each
  // (T4127, 2026); the employer adds CPP 55.50 and EI 22.82.
  expect(slip && shown(slip)).toEqual({
    '14': '50000.00',
    '16': '2775.00',
    '18': '815.00',
    '22': '6370.50',
    '24': '50000.00',
    '26': '50000.00',
    '19': '1141.00',
    '27': '2775.00',
  })
  expect(slip?.codes).toEqual({ '10': 'ON' })
  expect(slip?.id).toBe('T4/2026/employee:E1/ON')
})

test('earnings stop at the maxima of the year, contributions at theirs', () => {
  const books = weeks(payrollOf(person('E1', [terms({ pay: salary(10_400_000n) })])), 50)
  const [slip] = value(paySlips(askedOf(books, 'T4')))
  // 2026: EI 68,900.00 insurable and 1,123.07; CPP up to 85,000.00, 4,230.45 and 416.00 (T4127, 122nd ed.).
  expect(slip && shown(slip)).toMatchObject({
    '14': '100000.00',
    '16': '4230.45',
    '16A': '416.00',
    '18': '1123.07',
    '24': '68900.00',
    '26': '85000.00',
  })
})

test('in Quebec a T4 has QPP and PPIP, and the RL-1 the boxes of Revenu Québec', () => {
  const quebec = terms({
    province: 'QC',
    pay: salary(5_200_000n),
    items: [{ id: 'private-health', amount: 2_000n }],
  })
  const books = weeks(payrollOf(person('E1', [quebec])), 2)
  const pays = paysOf(books, 'E1')
  const held = (id: string) =>
    formatCents(
      pays
        .flatMap((pay) => pay.deductions.filter((line) => line.id === id))
        .reduce((sum, { amount }) => sum + amount, 0n),
    )
  const [t4] = value(paySlips(askedOf(books, 'T4')))
  const [rl1] = value(paySlips(askedOf(books, 'RL-1')))
  expect(t4?.codes).toEqual({ '10': 'QC' })
  // The plan is income in Quebec alone: 2,000.00 for the T4, 2,040.00 for the RL-1, pensionable there.
  expect(t4 && shown(t4)).toMatchObject({
    '14': '2000.00',
    '24': '2000.00',
    '26': '2040.00',
    '56': '2000.00',
  })
  expect(t4 && shown(t4)).toMatchObject({ '17': held('qpp'), '55': held('qpip'), '18': held('ei') })
  expect(t4?.boxes.some(({ id }) => id === '16')).toBe(false)
  expect(rl1 && shown(rl1)).toMatchObject({
    A: '2040.00',
    'B.A': held('qpp'),
    C: held('ei'),
    E: held('quebec-tax'),
    G: '2040.00',
    H: held('qpip'),
    I: '2000.00',
    J: '40.00',
  })
})

test('who moves to Quebec has a T4 for each province, one maximum in all, and CPP on the RL-1', () => {
  const move = [
    terms({ pay: salary(10_400_000n) }),
    terms({ pay: salary(10_400_000n), from: '2026-07-06', province: 'QC' }),
  ]
  const books = weeks(payrollOf(person('E1', move)), 50)
  const slips = value(paySlips(askedOf(books, 'T4')))
  expect(slips.map(({ part }) => part)).toEqual(['ON', 'QC'])
  // 26 weeks of 2,000.00 in Ontario; of the 48,000.00 in Quebec 68,900.00 - 52,000.00 are insurable.
  expect(slips.map((slip) => formatCents(amountIn(slip, '24')))).toEqual(['52000.00', '16900.00'])
  expect(slips.map((slip) => formatCents(amountIn(slip, '26')))).toEqual(['52000.00', '33000.00'])
  const [rl1] = value(paySlips(askedOf(books, 'RL-1')))
  expect(rl1 && formatCents(amountIn(rl1, 'G-2'))).toBe('52000.00')
  expect(rl1 && amountIn(rl1, 'B-1')).toBe(slips[0] && amountIn(slips[0], '16') + amountIn(slips[0], '16A'))
})

test('each box is a figure that ends in lines of pays and comes to the value of the slip', () => {
  const each = terms({ pay: salary(10_400_000n), items: [{ id: 'group-life', amount: 500n }] })
  const asked = askedOf(weeks(payrollOf(person('E1', [each])), 50), 'T4')
  const [slip] = value(paySlips(asked))
  if (slip === undefined) throw new Error('fault: there is a slip')
  for (const { id, amount } of slip.boxes) {
    const figure = value(payBoxFigure(asked, slip, id))
    expect(figure.value).toBe(amount)
    expect(figure.how).toBe(['24', '26'].includes(id) ? 'limit' : 'sum')
    expect(leavesOf(figure).every((leaf) => leaf.id.startsWith('pay:') || leaf.source !== undefined)).toBe(
      true,
    )
  }
  const income = value(payBoxFigure(asked, slip, '14'))
  // 2,000.00 and 5.00 of the benefit a week.
  expect(income.parts[0]?.parts[0]?.parts.map(({ value: amount }) => formatCents(amount))).toEqual([
    '2000.00',
    '5.00',
  ])
})

test('exemptions are marked only where nothing of the income was under a plan', () => {
  const fees = person('E1', [terms({ pay: { kind: 'hourly', amount: 0n, hours: '40' } })], {
    standing: { born: '1950-01' },
  })
  const books = paid(payrollOf(fees), week(1), [
    { employee: 'E1', lines: [{ id: 'directors-fee', amount: 100_000n }] },
  ])
  const [slip] = value(paySlips(askedOf(books, 'T4')))
  // A director of 76: fees are not insurable, and contributions ended with the 70th birthday.
  expect(slip?.codes).toEqual({ '10': 'ON', '28.cpp': 'X', '28.ei': 'X' })
  expect(slip && shown(slip)).toMatchObject({ '24': '0.00', '26': '0.00' })
})
