import type { Figure } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { expect, test } from 'vitest'
import { toCent } from '../payroll/exact.ts'
import type { ReturnBracket } from '../rates/return-428-rules.ts'
import { baseOf, sumBelow } from './bracket-tax.ts'
import { lineWords, paperOrder } from './line-words.ts'
import { asked, filled, income, lineOf, money, pay60, refusedOf } from './return.fixture.ts'
import { returnTables } from './tables-by-province.ts'

const provinces = Object.keys(returnTables)

test('the tax printed for all below a bracket is the exact sum of those brackets', () => {
  for (const { brackets } of Object.values(returnTables))
    for (const { value, from } of brackets.versions) {
      const rows: readonly ReturnBracket[] = value
      for (const at of rows.keys())
        expect(baseOf(rows, at), `${brackets.name} ${from} ${at}`).toBe(toCent(sumBelow(rows, at)))
    }
})

test('every province but Quebec has tables for each year of its form', () => {
  expect(provinces).toEqual(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'SK', 'YT'])
  for (const { brackets, amounts, dividends, firstYear, lastYear } of Object.values(returnTables))
    for (const year of [firstYear, lastYear])
      for (const table of [brackets, amounts, dividends])
        expect(inForce<unknown>(table, `${year}-12-31`).ok, `${table.name} ${year}`).toBe(true)
})

test('every figure of the tables says where it was read, and the form how far it is trusted', () => {
  const form = filled('AB', 2025, pay60)
  const leaves = (figure: Figure): readonly Figure[] =>
    figure.parts.length === 0 ? [figure] : figure.parts.flatMap(leaves)
  const bare = leaves(form.tax).filter(({ how, source }) => how === 'copy' && source === undefined)
  expect(bare).toEqual([])
  // The supplemental credit of Alberta is only inferred; Ontario's form was read line by line.
  expect([form.confidence, filled('ON', 2025, pay60).confidence]).toEqual(['medium', 'high'])
})

test('lines stand in the order of the paper', () => {
  const form = filled('NS', 2025, income('50000', { '34000': '300', '33099': '3000' }))
  const numbers = form.lines.map(({ line }) => line).filter((line) => /^58\d{3}$/.test(line))
  expect(numbers).toEqual([...numbers].sort())
  expect(form.lines.at(-1)?.line).toBe('42800')
})

test('every line has its place on the paper once', () => {
  expect([...paperOrder].sort()).toEqual(Object.keys(lineWords).sort())
})

test('Quebec, several provinces, other years, parts of a year and bankruptcies are refused by name', () => {
  expect(refusedOf(asked('QC', 2025, income('50000')))).toEqual(['provincial-form-none'])
  const several = { otherProvinces: ['AB', 'ON'] } as const
  expect(refusedOf(asked('BC', 2025, income('50000'), several))).toEqual(['provincial-form-several AB, ON'])
  expect(refusedOf(asked('BC', 2025, income('50000'), { otherProvinces: ['BC'] }))).toEqual([])
  expect(refusedOf(asked('BC', 2023, income('50000')))).toEqual(['provincial-form-year'])
  expect(refusedOf(asked('BC', 2027, income('50000')))).toEqual(['provincial-form-year'])
  expect(
    refusedOf(asked('BC', 2025, income('50000'), { isWholeYearResident: false, isBankrupt: true })),
  ).toEqual([
    'provincial-form-case somebody who lived in Canada for a part of the year',
    'provincial-form-case a year with a bankruptcy',
  ])
})

test('all lines that lack a source are refused at once, each by its line', () => {
  const given = income('300000', { '33099': '5000', '34000': '900', '40424': '100', '31300': '50' })
  expect(refusedOf(asked('BC', 2026, given, { hasMinimumTax: true }))).toEqual([
    'provincial-line-unconfirmed 58330',
    'provincial-line-unconfirmed 58769',
    'provincial-line-unconfirmed 58969',
    'provincial-line-unconfirmed 61510',
    'provincial-line-unconfirmed minimum-tax',
  ])
})

test('British Columbia’s gifts have a rate of their own against income in the highest bracket', () => {
  const gifts = (taxable: string, given: string) =>
    lineOf(filled('BC', 2025, income(taxable, { '34000': given })), '58969')
  // 200 × 5.06 % = 10.12; 700 × 16.8 % = 117.60
  expect(gifts('259829', '900')).toBe('127.72')
  // 10.12; 278,926 − 259,829 = 19,097 × 20.5 % = 3,914.89; 29,800 − 19,097 = 10,703 × 16.8 % = 1,798.10
  expect(gifts('278926', '30000')).toBe('5723.11')
  // 10.12; all 700 × 20.5 % = 143.50
  expect(gifts('300000', '900')).toBe('153.62')
  const carried = (taxable: string) =>
    asked('BC', 2025, income(taxable, { '34000': '900' }), { giftsCarried: money('100') })
  expect(refusedOf(carried('300000'))).toEqual(['provincial-line-unconfirmed 58969'])
  expect(
    lineOf(filled('BC', 2025, income('259829', { '34000': '900' }), { giftsCarried: money('100') }), '58969'),
  ).toBe('127.72')
})

test('an amount for an infirm adult is asked for, and stands as entered', () => {
  const parent = {
    kind: 'parent',
    age: 80,
    netIncome: money('9000'),
    isInfirm: true,
    claimedAs: 'infirm-adult',
  } as const
  const on = asked('ON', 2025, income('60000'), { dependants: [parent] })
  expect(refusedOf(on)).toEqual(['provincial-line-unconfirmed 58185'])
  const entered = { claims: { entered: { '58185': money('6000') } }, dependants: [parent] }
  expect(lineOf(filled('ON', 2025, income('60000'), entered), '58185')).toBe('6000.00')
})

test('Yukon copies what the federal return has and works out the rest', () => {
  const spouse = { netIncome: money('5000'), age: 40, isInfirm: false }
  const own = filled('YT', 2025, income('200000'), { spouse })
  // 16,129 − 1,591 × (200,000 − 177,882) ÷ 75,532 = 16,129 − 465.89
  expect([lineOf(own, '58040'), lineOf(own, '58120')]).toEqual(['15663.11', '10663.11'])
  const copied = filled('YT', 2025, income('60000', { '30300': '13816' }), { spouse })
  expect(lineOf(copied, '58120')).toBe('13816.00')
})

test('no income owes no tax anywhere', () => {
  for (const province of ['AB', 'BC', 'MB', 'NT', 'NU', 'ON', 'SK', 'YT'] as const)
    expect(lineOf(filled(province, 2026, income('0')), '42800'), province).toBe('0.00')
})
