import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('keys are sorted at every depth, absent ones left out, and money is decimal text', () => {
  const value = { b: [1, { z: null, a: 'é"' }], a: undefined, amount: -123456n, B: true }
  expect(canonicalJson(value)).toBe('{"B":true,"amount":"-1234.56","b":[1,{"a":"é\\"","z":null}]}')
})

test('long lists and records are written as short ones are', () => {
  const names = Array.from({ length: 40 }, (_, index) => `k${String(index).padStart(2, '0')}`)
  const members = names.map((name) => `"${name}":"${name}"`).join(',')
  const record = Object.fromEntries(names.toReversed().map((name) => [name, name]))
  expect(canonicalJson({ ...record, none: undefined })).toBe(`{${members}}`)
  expect(canonicalJson(names)).toBe(`["${names.join('","')}"]`)
  expect(canonicalJson(Object.fromEntries(names.map((name) => [name, undefined])))).toBe('{}')
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
