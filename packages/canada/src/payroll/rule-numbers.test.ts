import { expect, test } from 'vitest'
import { reducedRatio } from './rule-numbers.ts'

test('a ratio of rates stands in its lowest terms and keeps its worth', () => {
  // CPP: 1 % of 5.95 % is 100 of 595, so 20 of 119.
  const one = { numerator: 1n, denominator: 100n }
  const whole = { numerator: 595n, denominator: 10_000n }
  expect(reducedRatio(one, whole)).toEqual({ numerator: 20n, denominator: 119n })
})
