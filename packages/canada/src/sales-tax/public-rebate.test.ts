import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type PaidTax, publicRebate } from './public-rebate.ts'
import { type PublicBody, rebateFactorsOf } from './rebate-factors.ts'

const on = '2026-06-30'

/** What a kind of body that resides in provinces gets back for taxes paid. */
function given(body: PublicBody, taxes: readonly PaidTax[], resident: readonly string[], day = on) {
  return value(publicRebate(taxes, { ...value(rebateFactorsOf(body, day)), resident }, day))
}

test('the federal part of HST and the province’s part are given back by their own factors', () => {
  // HST-ON 130.00 is 50.00 and 80.00; with 10.00 of GST: 50 % of 60.00 and 82 % of 80.00.
  const paid = [
    { tax: 'HST-ON', rate: '0.13', amount: 13_000n },
    { tax: 'GST', rate: '0.05', amount: 1_000n },
  ]
  expect(given('charity', paid, ['ON'])).toEqual({
    federal: { paid: 6_000n, rebate: 3_000n },
    provincial: [{ province: 'ON', paid: 8_000n, rebate: 6_560n }],
    total: 9_560n,
    quebec: { paid: 0n, rebate: 0n },
  })
  expect(given('municipality', paid, ['ON']).federal.rebate).toBe(6_000n)
})

test('a province without a factor gives nothing back', () => {
  // HST-PE 15.00 of a municipality: 5.00 federal, all of it; no factor for the island.
  const paid = [{ tax: 'HST-PE', rate: '0.15', amount: 1_500n }]
  expect(given('municipality', paid, ['PE']).total).toBe(500n)
})

test('QST is given back by the factor of its kind of body', () => {
  // Revenu Québec: dinnerware of 500.00 for meals on wheels; 25.00 and 49.88 of tax, half of each.
  const paid = [
    { tax: 'GST', rate: '0.05', amount: 2_500n },
    { tax: 'QST', rate: '0.09975', amount: 4_988n },
  ]
  const { total, quebec } = given('charity', paid, ['QC'])
  expect([total, quebec]).toEqual([1_250n, { paid: 4_988n, rebate: 2_494n }])
})

test('a province gives its part back only to bodies that reside in it', () => {
  // HST-NS 14.00: 5.00 federal and 9.00; half of each to a charity of Nova Scotia, of 5.00 to others.
  const paid = [{ tax: 'HST-NS', rate: '0.14', amount: 1_400n }]
  const total = (...resident: string[]) => given('charity', paid, resident).total
  expect([total('ON'), total('AB'), total('NS'), total('ON', 'NS')]).toEqual([250n, 250n, 700n, 700n])
})

test('factors hold from their day: the island’s since 2023, those of New Brunswick since April 2024', () => {
  // HST of 15.00 has 10.00 of the province. GI-187: 35 %, then 50 %; SOR/2024-151: 100 % to three classes.
  const part = (body: PublicBody, province: string, day: string) =>
    given(body, [{ tax: `HST-${province}`, rate: '0.15', amount: 1_500n }], [province], day).provincial[0]
      ?.rebate
  expect([part('charity', 'PE', '2022-12-31'), part('charity', 'PE', '2023-01-01')]).toEqual([350n, 500n])
  const brunswick = (day: string) =>
    (['hospital', 'school', 'college', 'university'] as const).map((body) => part(body, 'NB', day))
  expect(brunswick('2024-03-31')).toEqual([0n, 0n, 0n, 0n])
  expect(brunswick('2024-04-01')).toEqual([1_000n, 1_000n, 1_000n, 0n])
})
