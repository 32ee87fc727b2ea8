import { expect, test } from 'vitest'
import { inPercent } from './decimal-text.ts'

test('a share is told in percent, to the last digit', () => {
  const pairs = [
    ['0.3', '30'],
    ['0.20', '20'],
    ['0.055', '5.5'],
    ['0.09975', '9.975'],
    ['0.0001', '0.01'],
    ['1', '100'],
    ['2.5', '250'],
    ['0', '0'],
  ] as const
  for (const [share, percent] of pairs) expect(inPercent(share)).toBe(percent)
})
