import { findFigure, leavesOf } from '@daybook/core/filings/explain.ts'
import { payOfFigure } from '@daybook/core/filings/remittance.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { compensationForm } from './compensation-form.ts'
import { payrollTaxForm, payrollTaxFrequency } from './payroll-tax-form.ts'
import { pd7a } from './pd7a.ts'
import { planForm } from './plan-form.ts'
import {
  asked,
  shownLines as linesOf,
  paid,
  plainSettings,
  type WrittenPay,
  withLevies,
} from './small-pays.fixture.ts'
import { tpz1015 } from './tpz-1015.ts'

const january = { from: '2026-01-01', through: '2026-01-31' }

// Ontario, 52 pays a year, 1,000.00 in January 2026: CPP (1,000 − 3,500/52) × 5.95 % = 55.50, EI 1.63 %
// = 16.30 and 1.4 times that for the employer = 22.82, federal 81.61 and Ontario 45.80 (T4127).
const weekly = {
  gross: '1000',
  held: { cpp: '55.50', ei: '16.30', 'federal-tax': '81.61', 'provincial-tax': '45.80' },
  added: { 'employer-cpp': '55.50', 'employer-ei': '22.82' },
}

test('a PD7A adds up both shares of CPP and EI and the tax, and counts gross pay and people', () => {
  const pays = [
    paid({ ...weekly, employee: 'alder', date: '2026-01-15' }),
    paid({ ...weekly, employee: 'alder', date: '2026-01-22', run: '2' }),
    paid({ ...weekly, employee: 'birch', date: '2026-01-15' }),
    paid({ ...weekly, employee: 'birch', date: '2026-02-05', run: '3' }),
  ]
  // Three pays: CPP 3 × 111.00, EI 3 × 39.12, tax 3 × 127.41; on January 22 one person was paid.
  const form = pd7a(asked(january, pays))
  expect(linesOf(form)).toEqual({
    gross: '3000.00',
    employees: '1',
    cpp: '333.00',
    ei: '117.36',
    tax: '382.23',
    total: '832.59',
  })
  expect(form.debits.map(({ role, amount }) => [role, formatCents(amount)])).toEqual([
    ['payroll.cpp.payable', '333.00'],
    ['payroll.ei.payable', '117.36'],
    ['payroll.tax.payable', '382.23'],
  ])
})

test('a payment above 10,000 is said to be electronic', () => {
  const of = (tax: string) =>
    pd7a(
      asked(january, [paid({ employee: 'a', date: '2026-01-15', gross: '1', held: { 'federal-tax': tax } })]),
    )
  expect([of('10000.00').notes.length, of('10000.01').notes.length]).toEqual([0, 1])
})

test('each line of a PD7A opens to the pays behind it, by employee and day', () => {
  const pays = ['alder', 'birch'].map((employee) => paid({ ...weekly, employee, date: '2026-01-15' }))
  const form = pd7a(asked(january, pays, { names: new Map([['alder', 'Alder Sample (1)']]) }))
  const cpp = form.lines.find(({ id }) => id === 'pd7a:cpp')
  expect(cpp?.parts.map(({ label }) => label.en)).toEqual(['Held back from employees', 'Employer’s share'])
  const leaves = cpp === undefined ? [] : leavesOf(cpp)
  expect(leaves.map(({ id }) => payOfFigure(id))).toEqual([
    '2026-01-15/1/alder',
    '2026-01-15/1/birch',
    '2026-01-15/1/alder',
    '2026-01-15/1/birch',
  ])
  expect(findFigure(form.lines, 'pd7a:cpp:held:alder')?.label.fr).toBe('Alder Sample (1)')
})

test('a period without pays is a nil remittance', () => {
  expect(linesOf(pd7a(asked(january, [])))).toMatchObject({ gross: '0.00', employees: '0', total: '0.00' })
})

test('a TPZ-1015 takes the pays of Quebec alone, and the CRA has their tax and EI', () => {
  const settings = {
    compensation: [
      {
        province: 'QC',
        number: 'X1',
        classes: [{ code: '54010', from: '2026-01-01', rate: '1.50' }],
        frequency: 'monthly' as const,
      },
    ],
    levies: [],
  }
  const held = { qpp: '58.76', ei: '13.00', qpip: '4.30', 'federal-tax': '60.00', 'quebec-tax': '90.00' }
  const added = { 'employer-qpp': '58.76', 'employer-ei': '18.20', 'employer-qpip': '6.02' }
  const pays = withLevies(
    [
      { employee: 'cedar', date: '2026-01-15', gross: '1000', province: 'QC', held, added },
      { ...weekly, employee: 'alder', date: '2026-01-15' },
    ],
    settings,
  )
  // HSF 1.65 % of 1,000; CNESST 1.50 for 100. Labour standards (0.60) wait for the RL-1 summary.
  const form = tpz1015(asked(january, pays))
  expect(linesOf(form)).toEqual({
    gross: '1000.00',
    tax: '90.00',
    qpp: '117.52',
    qpip: '10.32',
    hsf: '16.50',
    cnesst: '15.00',
    total: '249.34',
  })
  expect(form.title.en).toContain('TPZ-1015.R.14.1-V')
  expect(linesOf(pd7a(asked(january, pays)))).toMatchObject({
    cpp: '111.00',
    ei: '70.32',
    tax: '187.41',
  })
})

const board = {
  province: 'ON',
  number: '4471882',
  classes: [
    { code: 'G1', from: '2025-01-01', rate: '1.00' },
    { code: 'G1', from: '2026-07-01', rate: '1.25' },
    { code: 'E2', from: '2025-01-01', rate: '0.20' },
  ],
  frequency: 'quarterly' as const,
}

test('a board counts each person up to the maximum of the year, by class and rate', () => {
  const settings = { ...plainSettings, compensation: [board] }
  const written: WrittenPay[] = [
    { employee: 'alder', date: '2026-02-15', gross: '100000', compensationClass: 'G1' },
    { employee: 'birch', date: '2026-05-15', gross: '5000', compensationClass: 'E2' },
    { employee: 'alder', date: '2026-05-15', gross: '15000', run: '2', compensationClass: 'G1' },
    { employee: 'alder', date: '2026-08-15', gross: '15000', run: '3', compensationClass: 'G1' },
    { employee: 'alder', date: '2026-09-15', gross: '15000', run: '4', compensationClass: 'G1' },
  ]
  const pays = withLevies(written, settings)
  const ask = asked({ from: '2026-04-01', through: '2026-06-30' }, pays, { settings })
  // The second quarter: G1 15,000 at 1.00 for 100; E2 5,000 at 0.20.
  expect(linesOf(value(compensationForm(board, ask)))).toEqual({
    earnings: '20000.00',
    excess: '0.00',
    workers: '2',
    E2: '10.00',
    G1: '150.00',
    total: '160.00',
  })
  // The third: of 30,000 only 121,700 − 115,000 = 6,700 count, at the new rate.
  const third = asked({ from: '2026-07-01', through: '2026-09-30' }, pays, { settings })
  expect(linesOf(value(compensationForm(board, third)))).toEqual({
    earnings: '30000.00',
    excess: '23300.00',
    workers: '1',
    G1: '83.75',
    total: '83.75',
  })
})

test('pays above the maximum need no class, and earlier pays of other books are not asked for one', () => {
  const settings = { ...plainSettings, compensation: [board] }
  const earlier = paid({ employee: 'alder', date: '2026-01-15', gross: '121000' })
  const pays = [
    { ...earlier, employer: [] },
    ...withLevies(
      [{ employee: 'alder', date: '2026-04-15', gross: '700', run: '2', compensationClass: 'G1' }],
      settings,
    ),
    // Closed with nothing to pay for, so without a line.
    paid({ employee: 'alder', date: '2026-05-15', gross: '9000', run: '3' }),
    paid({ employee: 'birch', date: '2026-05-15', gross: '0', run: '3' }),
  ]
  const ask = asked({ from: '2026-04-01', through: '2026-06-30' }, pays, { settings })
  expect(linesOf(value(compensationForm(board, ask)))).toMatchObject({
    earnings: '9700.00',
    excess: '9000.00',
    G1: '7.00',
  })
})

test('cents between the board’s premium and what pays accrued are posted to the expense', () => {
  const account = { ...board, classes: [{ code: 'G1', from: '2026-01-01', rate: '0.95' }] }
  const settings = { ...plainSettings, compensation: [account] }
  // 10.10 × 0.95 % = 0.09595, accrued 0.10 five times; the board asks 0.95 % of 50.50 = 0.47975, so 0.48.
  const pays = withLevies(
    [1, 2, 3, 4, 5].map((day) => ({
      employee: 'alder',
      date: `2026-01-0${day}`,
      gross: '10.10',
      run: `${day}`,
    })),
    settings,
  )
  const form = value(compensationForm(account, asked(january, pays, { settings })))
  expect(linesOf(form).total).toBe('0.48')
  expect(form.debits.map(({ role, amount }) => [role, amount])).toEqual([
    ['payroll.wcb.payable', 50n],
    ['payroll.wcb.expense', -2n],
  ])
})

test('plans, unions and insurers each get a form, the employer’s part with the employee’s', () => {
  const held = { rpp: '50.00', 'union-dues': '12.00', cpp: '55.50' }
  const pays = [
    paid({ employee: 'alder', date: '2026-01-15', gross: '1000', held, added: { 'rpp-employer': '60.00' } }),
    paid({ employee: 'birch', date: '2026-01-15', gross: '1000', held: { rpp: '40.00' } }),
  ]
  const toOf = (employee: string, item: string): string | undefined =>
    item === 'rpp' ? (employee === 'alder' ? 'Maple Pension' : 'Birch Fund') : undefined
  expect(linesOf(planForm('Maple Pension', asked(january, pays, { toOf })))).toEqual({
    members: '1',
    rpp: '50.00',
    'rpp-employer': '60.00',
    total: '110.00',
  })
  expect(linesOf(planForm('Birch Fund', asked(january, pays, { toOf }))).total).toBe('40.00')
  // Where the terms name nobody the item's own name stands.
  expect(linesOf(planForm('Union dues', asked(january, pays, { toOf }))).total).toBe('12.00')
})

test('a territory’s payroll tax is what was held back there', () => {
  const pays = [
    paid({
      employee: 'fir',
      date: '2026-01-15',
      gross: '2000',
      province: 'NT',
      held: { 'territorial-tax': '40.00' },
    }),
    paid({ ...weekly, employee: 'alder', date: '2026-01-15' }),
  ]
  expect(linesOf(payrollTaxForm('NT', asked(january, pays)))).toEqual({
    remuneration: '2000.00',
    tax: '40.00',
    total: '40.00',
  })
  const frequencies = ['200000', '200001', '600001', '1000001'].map((each) =>
    payrollTaxFrequency(BigInt(each) * 100n),
  )
  expect(frequencies).toEqual(['annual', 'semi-annual', 'quarterly', 'monthly'])
})
