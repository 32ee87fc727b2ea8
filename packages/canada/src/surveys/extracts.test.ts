import type { Employee, Pay } from '@daybook/core/daybook/payroll-facts.ts'
import { disagreeing } from '@daybook/core/filings/explain.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import type { Account, Chart } from '@daybook/core/ledger/chart.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractDefinitions, extractNames } from './definitions.ts'
import { employmentPage, gifiPage, payrollPage } from './extract-pages.ts'
import { gifiExtract } from './gifi-extract.ts'
import { employmentExtract, payrollExtract } from './payroll-extract.ts'

const key = { report: 'survey', span: { from: '2026-01-01', through: '2026-03-31' }, asOfSeq: 7, options: {} }
const context = {
  bookName: 'B',
  language: 'fr',
  report: 'survey',
  span: key.span,
  asOfSeq: 7,
  proofs: [],
} as const

function account(code: string, type: Account['type'], gifi?: string): Account {
  const name = { en: code, fr: code }
  const normal = type === 'revenue' ? 'credit' : 'debit'
  return { id: code, code, name, type, normal, ...(gifi === undefined ? {} : { gifi }) }
}

const chart: Chart = new Map(
  [
    account('1010', 'asset', '1002'),
    account('4000', 'revenue', '8000'),
    account('4010', 'revenue', '8000'),
    account('4900', 'revenue'),
    account('5010', 'expense', '8320'),
    account('6300', 'expense', '9060'),
    account('6900', 'expense'),
    account('8000', 'expense', '9990'),
  ].map((each) => [each.id, each]),
)

function moved(id: string, net: bigint, layer: BalanceRow['layer'] = 'daily'): BalanceRow {
  const [debit, credit] = net > 0n ? [net, 0n] : [0n, -net]
  return { account: id, layer, currency: '', debit, credit, foreignNet: 0n, postings: 1 }
}

test('accounts of one code are one line, those without a code keep their own', () => {
  const extract = gifiExtract(key, chart, [
    moved('4000', -500_00n),
    moved('4010', -40_00n),
    moved('4900', -5_00n),
    moved('6300', 200_00n),
    moved('1010', 345_00n),
    moved('4000', 540_00n, 'closing'),
  ])
  expect(
    extract.parts.map(({ group, lines }) => [group, lines.map(({ code, figure }) => [code, figure.value])]),
  ).toEqual([
    ['revenue', [['8000', 540_00n]]],
    ['operating-expenses', [['9060', 200_00n]]],
    ['revenue-without-code', [['4900', 5_00n]]],
  ])
  // 540 + 5 − 200
  expect(extract.net.value).toBe(345_00n)
})

test('the table always comes to the net income of the ledger', () => {
  const ids = [...chart.keys()]
  const row = fc.record({
    id: fc.constantFrom(...ids),
    net: fc.bigInt({ min: -900_00n, max: 900_00n }),
    layer: fc.constantFrom('daily' as const, 'adjusting' as const, 'closing' as const),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (drawn) => {
      const rows = drawn.map(({ id, net, layer }) => moved(id, net, layer))
      const extract = gifiExtract(key, chart, rows)
      const ofIncome = drawn.filter(({ id, layer }) => id !== '1010' && layer !== 'closing')
      expect(extract.net.value).toBe(-sumOf(ofIncome.map(({ net }) => net)))
      expect(disagreeing(extract.net)).toEqual([])
      expect(gifiPage(extract, context).rows.at(-1)?.cells[2]).toBe(extract.net.value)
    }),
    { numRuns: 50 },
  )
})

function employee(id: string, province: string, more: Partial<Employee> = {}): Employee {
  return {
    id,
    number: id,
    language: 'en',
    hired: '2025-06-01',
    terms: [
      {
        from: '2025-06-01',
        province,
        frequency: 'monthly',
        pay: { kind: id === 'a' ? 'hourly' : 'salary', amount: 25_00n },
        vacation: { way: 'accrue', percent: '4' },
        items: [],
      },
    ],
    claims: [],
    standing: { born: '1990-01' },
    payBy: 'deposit',
    ...more,
  }
}

function pay(who: string, date: string, province: string, gross: bigint, hours?: string): Pay {
  const worked = hours === undefined ? [] : [{ id: 'worked-hours', amount: 0n, quantity: hours }]
  return {
    id: `${date}/1/${who}`,
    run: '1',
    employee: who,
    date,
    span: { from: date, through: date },
    province,
    periods: 12,
    earnings: [],
    benefits: [],
    deductions: [],
    employer: [{ id: 'cpp', amount: 10_00n }],
    bases: [{ id: 'gross', amount: gross }, ...worked],
    net: { amount: gross },
    payBy: 'deposit',
  }
}

const people = {
  employees: [
    employee('a', 'ON', { occupation: { system: 'NOC', version: '2021', code: '72311' } }),
    employee('b', 'QC', { hired: '2026-02-10' }),
    employee('c', 'ON', { left: { date: '2026-01-20', code: 'A00' } }),
  ],
  pays: [
    pay('a', '2026-01-31', 'ON', 1000_00n, '80'),
    pay('a', '2026-03-31', 'ON', 1100_00n, '84.5'),
    pay('b', '2026-03-31', 'QC', 2000_00n),
    pay('c', '2026-01-31', 'ON', 300_00n, '12'),
  ],
}

test('payroll stands by province and occupation, employment by month, and both come to the same gross pay', () => {
  const payroll = payrollExtract(key, people)
  expect(
    payroll.lines.map(({ province, code, persons, hours, gross }) => [
      province.en,
      code,
      persons,
      hours,
      gross.value,
    ]),
  ).toEqual([
    ['Ontario', '', 1, '12', 300_00n],
    ['Ontario', '72311', 1, '164.5', 2100_00n],
    ['Quebec', '', 1, '0', 2000_00n],
  ])
  expect([payroll.persons, payroll.gross.value, payroll.employer.value]).toEqual([3, 4400_00n, 40_00n])
  const employment = employmentExtract(key, people)
  expect(
    employment.lines.map((line) => [
      line.month,
      line.province.en,
      line.employed,
      line.hired,
      line.left,
      line.paid,
      line.hourly,
    ]),
  ).toEqual([
    ['2026-01', 'Ontario', 1, 0, 1, 2, 1],
    ['2026-02', 'Ontario', 1, 0, 0, 0, 0],
    ['2026-02', 'Quebec', 1, 1, 0, 0, 0],
    ['2026-03', 'Ontario', 1, 0, 0, 1, 1],
    ['2026-03', 'Quebec', 1, 0, 0, 1, 0],
  ])
  expect(employment.gross.value).toBe(payroll.gross.value)
  expect([
    payrollPage(payroll, context).rows.length,
    employmentPage(employment, context).rows.length,
  ]).toEqual([4, 6])
})

test('whatever was paid, both tables of payroll come to the gross pay and the contributions of the days', () => {
  const day = fc.constantFrom('2026-01-01', '2026-01-31', '2026-02-28', '2026-03-31')
  const cents = fc.bigInt({ min: 0n, max: 9_000_00n })
  const drawn = fc.tuple(fc.constantFrom('a', 'b', 'c'), day, fc.constantFrom('ON', 'QC', 'BC'), cents)
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 20 }), (list) => {
      const pays = list.map((each) => pay(...each))
      const gross = sumOf(list.map(([, , , amount]) => amount))
      const payroll = payrollExtract(key, { ...people, pays })
      const employment = employmentExtract(key, { ...people, pays })
      expect([payroll.gross.value, employment.gross.value]).toEqual([gross, gross])
      expect(payroll.employer.value).toBe(10_00n * BigInt(list.length))
      for (const { lines } of [payroll, employment])
        expect(sumOf(lines.map((line) => line.gross.value))).toBe(gross)
      expect(payroll.persons).toBe(new Set(list.map(([who]) => who)).size)
    }),
    { numRuns: 40 },
  )
})

test('every word of a table is defined in both languages', () => {
  for (const name of extractNames)
    for (const { term, meaning } of extractDefinitions[name])
      expect([term.en, term.fr, meaning.en, meaning.fr].filter((text) => text.length < 3)).toEqual([])
})
