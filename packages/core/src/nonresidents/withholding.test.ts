import { expect, test } from 'vitest'
import { codesOfTags, isWithheldPercent, paidTags, withheldMonths, withheldOf } from './withholding.ts'

test('what is withheld is a percentage of the gross to the cent, and nothing under an exemption', () => {
  // 25 % of 2,000.00; 12.5 % of 100.04 is 12.505: half up.
  expect(withheldOf(200_000n, { rate: '25' })).toBe(50_000n)
  expect(withheldOf(10_004n, { rate: '12.5' })).toBe(1_251n)
  expect(withheldOf(200_000n, { rate: '25', exempt: 'T' })).toBe(0n)
  expect(['0', '15', '100', '12.125'].every(isWithheldPercent)).toBe(true)
  expect(['100.5', '-1', '15 %', ''].some(isWithheldPercent)).toBe(false)
})

test('what was remitted pays the oldest months first', () => {
  const movements = [
    { date: '2026-03-31', amount: -30_000n },
    { date: '2026-01-10', amount: -10_000n },
    { date: '2026-02-15', amount: 25_000n },
    { date: '2026-01-31', amount: -10_000n },
  ]
  // 250.00 against 200.00 of January leaves 50.00 for March.
  expect(withheldMonths(movements)).toEqual([
    { month: '2026-01', withheld: 20_000n, owed: 0n },
    { month: '2026-03', withheld: 30_000n, owed: 25_000n },
  ])
})

test('the codes of an entry are read from the tags of its postings', () => {
  const posting = { account: '6500', amount: 100n, tags: paidTags('05', 'T') }
  expect(codesOfTags([posting])).toEqual({ income: '05', exempt: 'T' })
  expect(codesOfTags([{ account: '2430', amount: -100n, tags: ['nr4.tax.11'] }])).toEqual({ income: '11' })
  expect(codesOfTags([{ account: '6500', amount: 100n, tags: ['gst.itc'] }])).toEqual({})
})
