import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('keys are sorted at every depth, absent ones left out, and money is decimal text', () => {
  const value = { b: [1, { z: null, a: 'é"' }], a: undefined, amount: -123456n, B: true }
  expect(canonicalJson(value)).toBe('{"B":true,"amount":"-1234.56","b":[1,{"a":"é\\"","z":null}]}')
})

test('the order in which a record was made does not matter', () => {
  expect(canonicalJson({ x: 1, y: { b: 2, a: 3 } })).toBe(canonicalJson({ y: { a: 3, b: 2 }, x: 1 }))
})

test.each([[0.1], [Number.NaN], [2 ** 53], [() => 1], [Symbol('x')]])(
  '%s is a fault: a fact cannot hold it',
  (value) => {
    expect(() => canonicalJson({ value })).toThrow('fault')
  },
)
