import { expect, test } from 'vitest'
import { kilometresWorth } from './kilometres.ts'

const worth = (tenths: number, before: number, on: string, home = 'ON') => {
  const found = kilometresWorth({ tenths, before, home }, on)
  return found.ok ? found.value.amount : found.refusals.map(({ code }) => code).join()
}

test('kilometres are worth the higher rate up to 5,000 of a year, the lower one beyond', () => {
  // 100 × 0.73; 4,999.9 before: 0.1 × 0.73 = 0.073 → 0.07 and 9.9 × 0.67 = 6.633 → 6.63
  expect(worth(1000, 0, '2026-03-31')).toBe(7300n)
  expect(worth(100, 49_999, '2026-03-31')).toBe(670n)
  expect(worth(100, 50_000, '2026-03-31')).toBe(670n)
  expect(worth(100, 49_900, '2026-03-31')).toBe(730n)
})

test('each year has its rates, the territories four cents more, and no other year is guessed', () => {
  expect(worth(10, 0, '2022-06-30')).toBe(61n)
  expect(worth(10, 0, '2023-06-30')).toBe(68n)
  expect(worth(10, 0, '2024-12-31')).toBe(70n)
  expect(worth(10, 0, '2025-01-01')).toBe(72n)
  expect(worth(10, 0, '2026-06-30', 'YT')).toBe(77n)
  expect(worth(10, 0, '2021-12-31')).toBe('rates-too-early')
  expect(worth(10, 0, '2027-01-01')).toBe('rates-not-checked')
})
