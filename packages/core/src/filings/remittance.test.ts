import { expect, test } from 'vitest'
import type { Remittance } from '../daybook/payroll-facts.ts'
import {
  asFiled,
  coveredBy,
  type FormPay,
  filedAlone,
  lastPeriodCount,
  type OwedForm,
  paidFor,
  payFigure,
  payOfFigure,
} from './remittance.ts'

const label = { en: 'EI', fr: 'AE' }

function pay(employee: string, date: string, periods: number, ei: bigint): FormPay {
  return {
    id: `${date}/1/${employee}`,
    run: '1',
    employee,
    date,
    span: { from: date, through: date },
    province: 'ON',
    periods,
    deductions: [{ id: 'ei', amount: ei }],
    employer: [],
    bases: [],
  }
}

const eiOf = ({ deductions }: FormPay): bigint => deductions[0]?.amount ?? 0n

test('a line is the sum over people and days, and its leaves name the pays', () => {
  const pays = [
    pay('b', '2026-01-09', 52, 300n),
    pay('a', '2026-01-09', 52, 100n),
    pay('a', '2026-01-16', 52, 200n),
  ]
  const figure = payFigure(
    'pd7a:ei',
    label,
    [...pays, pay('c', '2026-01-16', 52, 0n)],
    eiOf,
    new Map([['a', 'Alder']]),
  )
  expect(figure.value).toBe(600n)
  expect(figure.parts.map(({ label: each, value }) => [each.en, value])).toEqual([
    ['Alder', 300n],
    ['b', 300n],
  ])
  const leaves = figure.parts.flatMap(({ parts }) => parts.map(({ id }) => payOfFigure(id)))
  expect(leaves).toEqual(['2026-01-09/1/a', '2026-01-16/1/a', '2026-01-09/1/b'])
  expect(payOfFigure('pd7a:ei')).toBeUndefined()
})

test('the last pay period of each frequency counts each person once', () => {
  const pays = [
    pay('a', '2026-01-09', 52, 1n),
    pay('a', '2026-01-30', 52, 1n),
    pay('b', '2026-01-23', 52, 1n),
    pay('c', '2026-01-15', 24, 1n),
    // Paid twice a month, too: the same person is not counted twice.
    pay('a', '2026-01-15', 24, 1n),
  ]
  const figure = lastPeriodCount('pd7a:employees', label, pays, new Map())
  expect(figure.text).toBe('2')
  expect(figure.value).toBe(200n)
})

test('a bonus after the last pay period does not make its people the only ones', () => {
  const taxable = [{ id: 'taxable', amount: 100n }]
  const periodic = ['a', 'b', 'c'].map((each) => ({ ...pay(each, '2026-10-23', 26, 1n), bases: taxable }))
  const bonus = { ...pay('d', '2026-10-30', 26, 1n), bases: [{ id: 'non-periodic', amount: 100n }] }
  expect(lastPeriodCount('pd7a:employees', label, [...periodic, bonus], new Map()).text).toBe('3')
})

function remitted(form: Remittance['form'], from: string, through: string): Remittance {
  return {
    id: '1',
    form,
    who: 'CA',
    span: { from, through },
    due: through,
    paid: through,
    entry: 1,
    lines: [
      { id: 'ei', amount: 500n },
      { id: 'employees', amount: 0n, quantity: '3' },
    ],
    amount: 500n,
  }
}

test('what was paid in parts counts for the whole, and a whole covers its parts; a levy’s year neither', () => {
  const month = { form: 'pd7a', who: 'CA', span: { from: '2026-01-01', through: '2026-01-31' } } as const
  const half = { ...month, span: { from: '2026-01-01', through: '2026-01-15' } }
  const quarter = { ...month, span: { from: '2026-01-01', through: '2026-03-31' } }
  const paid = [remitted('pd7a', '2026-01-01', '2026-01-31')]
  expect([month, half, quarter].map((form) => paidFor(paid, form).length)).toEqual([1, 0, 1])
  expect([month, half, quarter].map((form) => coveredBy(paid, form)?.id)).toEqual([undefined, '1', undefined])
  expect(paidFor(paid, { ...month, who: 'QC' })).toEqual([])
  const levy = [remitted('health-levy', '2026-01-01', '2026-12-31')]
  const instalment = { ...month, form: 'health-levy' } as const
  expect([paidFor(levy, instalment), coveredBy(levy, instalment)]).toEqual([[], undefined])
})

test('a form as it was filed keeps its values, and parts only where they still give them', () => {
  const pays = [pay('a', '2026-01-09', 52, 700n)]
  const ei = payFigure('pd7a:ei', label, pays, eiOf, new Map())
  const form: OwedForm = {
    form: 'pd7a',
    who: 'CA',
    title: label,
    agency: label,
    frequency: 'monthly',
    span: { from: '2026-01-01', through: '2026-01-31' },
    due: '2026-02-16',
    facts: [lastPeriodCount('pd7a:employees', label, pays, new Map())],
    lines: [ei],
    owed: ei,
    debits: [],
    notes: [],
  }
  const filed = asFiled(form, remitted('pd7a', '2026-01-01', '2026-01-31'))
  expect(filed.lines).toMatchObject([{ value: 500n, parts: [] }])
  expect(filed.facts[0]?.text).toBe('3')
  const same = { ...remitted('pd7a', '2026-01-01', '2026-01-31'), lines: [{ id: 'ei', amount: 700n }] }
  expect(asFiled(form, same).lines).toEqual([ei])
  const alone = filedAlone(remitted('plan', '2026-01-01', '2026-01-31'))
  expect(alone.facts.map(({ id, value, text }) => [id, text ?? value])).toEqual([
    ['plan:ei', 500n],
    ['plan:employees', '3'],
  ])
})
