import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { corporationInstalmentsOf } from './instalments.ts'

const year = { from: '2026-01-01', through: '2026-12-31' }
const facts = { year, isQuarterly: false, prior: 1_200_000n, second: 600_000n, current: 1_500_000n }

test('a corporation pays a twelfth a month, or by the second year before at first', () => {
  const { isRequired, least, payments } = value(corporationInstalmentsOf(facts))
  expect([isRequired, least, payments.length]).toEqual([true, 'two-years', 12])
  // 15,000 ÷ 12; 12,000 ÷ 12; 6,000 ÷ 12 twice, then (12,000 − 1,000) ÷ 10.
  expect(payments.map(({ amounts }) => [...amounts.values()]).slice(1, 3)).toEqual([
    [125_000n, 100_000n, 50_000n],
    [125_000n, 100_000n, 110_000n],
  ])
  // January 31, 2026 is a Saturday.
  expect(payments[0]).toMatchObject({ due: '2026-01-31', payBy: '2026-02-02' })
})

test('quarters take a fourth, and by the second year before a third of the rest', () => {
  const quarters = value(corporationInstalmentsOf({ ...facts, isQuarterly: true }))
  // 6,000 ÷ 4, then (12,000 − 1,500) ÷ 3.
  expect(quarters.payments.map(({ due, amounts }) => [due, amounts.get('two-years')])).toEqual([
    ['2026-03-31', 150_000n],
    ['2026-06-30', 350_000n],
    ['2026-09-30', 350_000n],
    ['2026-12-31', 350_000n],
  ])
})

test('instalments end as the months of the tax year end, and cents add up', () => {
  // The agency’s example: a year that begins on October 10 pays first on November 9.
  const odd = { from: '2024-10-10', through: '2025-10-09' }
  const { payments } = value(corporationInstalmentsOf({ year: odd, isQuarterly: false, prior: 1_000_000n }))
  expect([payments[0]?.due, payments.at(-1)?.due]).toEqual(['2024-11-09', '2025-10-09'])
  expect(payments.reduce((sum, { amounts }) => sum + (amounts.get('prior-year') ?? 0n), 0n)).toBe(1_000_000n)
})

test('none are required up to 3,000 dollars of tax in the year or the one before', () => {
  const none = { isRequired: false, payments: [] }
  expect(value(corporationInstalmentsOf({ ...facts, prior: 300_000n }))).toMatchObject(none)
  expect(value(corporationInstalmentsOf({ ...facts, current: 300_000n }))).toMatchObject(none)
  expect(corporationInstalmentsOf({ ...facts, year: { from: '2027-01-01', through: '2027-12-31' } }).ok).toBe(
    false,
  )
})
