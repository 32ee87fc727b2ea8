import fc from 'fast-check'
import { expect, test } from 'vitest'
import { throwDice } from '../packages/app/test/faults/dice.ts'
import { seedOfRun } from './seed.ts'

test('the same dice fall in each run, unless others are asked for', () => {
  expect(seedOfRun(undefined)).toBe(seedOfRun(''))
  expect(seedOfRun('7')).toBe(7)
  expect(seedOfRun('new', () => 0.5)).toBe(2 ** 30)
  expect(() => seedOfRun('heads')).toThrow('DAYBOOK_SEED is a whole number or "new", not "heads"')
})

test('properties and dice throw with the seed of the run', () => {
  if (process.env.DAYBOOK_SEED === 'new') return
  expect(fc.readConfigureGlobal().seed).toBe(seedOfRun())
  expect(throwDice().seed).toBe(seedOfRun())
})
