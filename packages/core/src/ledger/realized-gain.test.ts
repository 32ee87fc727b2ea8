import { expect, test } from 'vitest'
import { realizedGain } from './realized-gain.ts'

const held = { foreign: 100_000n, book: 135_000n }
const owed = { foreign: -100_000n, book: -135_000n }

test('money that leaves takes its share of the cost with it; what it is worth more is the gain', () => {
  // 400.00 of 1,000.00 carried at 1,350.00 cost 540.00; at 1.3712 they are worth 548.48.
  expect(realizedGain(held, { foreign: -40_000n, value: -54_848n })).toEqual({ cost: -54_000n, gain: 848n })
  expect(realizedGain(held, { foreign: -40_000n, value: -52_000n })).toEqual({
    cost: -54_000n,
    gain: -2_000n,
  })
})

test('a debt settled for more than it is carried at is a loss', () => {
  expect(realizedGain(owed, { foreign: 40_000n, value: 54_848n })).toEqual({ cost: 54_000n, gain: -848n })
  expect(realizedGain(owed, { foreign: 100_000n, value: 130_000n })).toEqual({ cost: 135_000n, gain: 5_000n })
})

test('the last of a balance takes all that is left of its cost', () => {
  const rest = { foreign: 3n, book: 5n }
  expect(realizedGain(rest, { foreign: -3n, value: -4n })).toEqual({ cost: -5n, gain: -1n })
  // A third of 5 cents is 1.67, rounded to 2.
  expect(realizedGain(rest, { foreign: -1n, value: -1n })).toEqual({ cost: -2n, gain: -1n })
})

test('what adds to a balance, and all from nothing, stands at its worth and gains nothing', () => {
  expect(realizedGain(held, { foreign: 40_000n, value: 54_848n })).toEqual({ cost: 54_848n, gain: 0n })
  expect(realizedGain(owed, { foreign: -1n, value: -2n })).toEqual({ cost: -2n, gain: 0n })
  const none = { foreign: 0n, book: 0n }
  expect(realizedGain(none, { foreign: -40_000n, value: -54_848n })).toEqual({ cost: -54_848n, gain: 0n })
})

test('what goes beyond the balance stands at its worth', () => {
  // 1,500.00 leave 1,000.00 at 1.3712: 1,371.20 for the balance, carried at 1,350.00, and 685.60 beyond it.
  expect(realizedGain(held, { foreign: -150_000n, value: -205_680n })).toEqual({
    cost: -203_560n,
    gain: 2_120n,
  })
})
