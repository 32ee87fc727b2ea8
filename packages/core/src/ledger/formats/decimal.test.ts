import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  centsFrom,
  compared,
  decimalFrom,
  decimalOf,
  decimalText,
  floorCents,
  fromCents,
  isSame,
  minus,
  over,
  plus,
  roundedTo,
  times,
  trimmed,
} from './decimal.ts'

const of = (text: string) => decimalFrom(text) ?? decimalOf('0', 0)

test('sums and products are exact', () => {
  expect(decimalText(plus(of('0.1'), of('0.20')))).toBe('0.30')
  expect(decimalText(times(of('3'), of('33.333')))).toBe('99.999')
  expect(decimalText(minus(of('1'), of('0.001')))).toBe('0.999')
})

test('a quotient has 28 figures and the places that it would have anyway', () => {
  // 1 / 3 as Python's decimal arithmetic gives it at its default precision.
  expect(decimalText(over(of('1'), of('3')))).toBe('0.3333333333333333333333333333')
  expect(decimalText(over(of('2'), of('3')))).toBe('0.6666666666666666666666666667')
  expect(decimalText(over(of('100.00'), of('4')))).toBe('25.00')
  expect(decimalText(over(of('18'), of('2')))).toBe('9')
  expect(decimalText(over(of('-1'), of('8')))).toBe('-0.125')
})

test('halves are rounded to the even neighbour', () => {
  expect(['0.125', '0.135', '-0.125', '0.1251'].map((text) => decimalText(roundedTo(of(text), 2)))).toEqual([
    '0.12',
    '0.14',
    '-0.12',
    '0.13',
  ])
})

test('cents are given only where an amount has no finer part', () => {
  expect([
    centsFrom(of('12')),
    centsFrom(of('12.3')),
    centsFrom(of('12.340')),
    centsFrom(of('12.345')),
  ]).toEqual([1200n, 1230n, 1234n, undefined])
  expect(floorCents(of('-0.001'))).toEqual({ cents: -1n, rest: of('0.009') })
})

test('text and number are the same thing', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 12 }), (digits, places) => {
      const number = { digits, places }
      expect(isSame(of(decimalText(number)), number)).toBe(true)
      expect(isSame(trimmed(number), number)).toBe(true)
    }),
  )
})

test('adding and taking away again changes nothing, and a floor is never more than a cent below', () => {
  const number = fc.record({
    digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    places: fc.nat({ max: 8 }),
  })
  fc.assert(
    fc.property(number, number, (left, right) => {
      expect(isSame(minus(plus(left, right), right), left)).toBe(true)
      const { cents, rest } = floorCents(left)
      expect(isSame(plus(fromCents(cents), rest), left)).toBe(true)
      expect(compared(rest, of('0')) >= 0 && compared(rest, of('0.01')) < 0).toBe(true)
    }),
  )
})
