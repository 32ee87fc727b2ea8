import { expect, test } from 'vitest'
import { employeeRebate, hstRatesOf } from './employee-rebate.ts'

const nothing = { other: 0n, cca: 0n }

test('the example of the agency: 13 % HST in 4,418.25 and in 6,483.37 of CCA gives 1,254.17', () => {
  const made = employeeRebate({
    year: 2024,
    gst: nothing,
    hst: [{ rate: '0.13', other: 441_825n, cca: 648_337n }],
  })
  expect(made).toMatchObject({ value: { rebate: 125_417n } })
  if (!made.ok) return
  const at = (line: string) => made.value.lines.find((each) => each.line === line)?.amount
  expect([at('7'), at('8'), at('11'), at('14')]).toEqual([1_090_162n, 1_090_162n, 125_417n, 125_417n])
  // 6,483.37 × 13 ÷ 113 = 745.874…
  expect(made.value.ofCca).toBe(74_587n)
})

test('GST is 5/105 of expenses with GST, and what was brought in is added', () => {
  const brought = { expenses: 20_000n, rebate: 1_600n }
  const made = employeeRebate({ year: 2026, gst: { other: 105_000n, cca: 0n }, hst: [], brought })
  // 1,050.00 × 5 ÷ 105 = 50.00, and 16.00.
  expect(made).toMatchObject({ value: { rebate: 6_600n, ofCca: 0n } })
})

test('the columns of HST are the rates of the year: Nova Scotia’s 14 % from 2025 on', () => {
  expect(hstRatesOf(2024)).toEqual(['0.13', '0.15'])
  expect(hstRatesOf(2025)).toEqual(['0.13', '0.14', '0.15'])
  const strange = employeeRebate({ year: 2024, gst: nothing, hst: [{ rate: '0.14', other: 1n, cca: 0n }] })
  expect(strange).toMatchObject({ refusals: [{ code: 'hst-rate-unknown' }] })
})
