import { expect, test } from 'vitest'
import { bankNumberOf, judgedNumber, ownerOf } from './bank-number.ts'

const hash = (text: string) => `h(${text})`.padEnd(16, '.')
const number = (written: string) => {
  const found = bankNumberOf(written, hash)
  if (found === undefined) throw new Error('no number')
  return found
}

test('of a number the last four places are kept and a hash, whatever stands between its digits', () => {
  expect(number('00012-345 6789')).toEqual(number('000123456789'))
  expect(number('00012-345 6789').last).toBe('6789')
  expect(JSON.stringify(number('4500111122223333'))).not.toContain('45001111222233331')
})

test('a file that names no account gives no number', () => {
  expect(bankNumberOf(undefined, hash)).toBeUndefined()
  expect(bankNumberOf(' - ', hash)).toBeUndefined()
})

test('a number in full, with stars and with its branch before it is of one account', () => {
  const known = new Map([
    ['1010', [number('3456789')]],
    ['2050', [number('4500 1111 2222 3333')]],
  ])
  expect(ownerOf(number('00012-3456789'), known)).toBe('1010')
  expect(ownerOf(number('4500********3333'), known)).toBe('2050')
  expect(ownerOf(number('9999'), known)).toBeUndefined()
})

test('of two accounts with the same last places the very number decides', () => {
  const known = new Map([
    ['1010', [number('100-1234')]],
    ['1020', [number('200-1234')]],
  ])
  expect(ownerOf(number('2001234'), known)).toBe('1020')
  expect(ownerOf(number('****1234'), known)).toBeUndefined()
  expect(judgedNumber(number('2001234'), '1010', known)).toEqual({ fits: false, owner: '1020' })
})

test('an account without statements takes any number that is of no other account', () => {
  const known = new Map([['1010', [number('100-1234')]]])
  expect(judgedNumber(number('555-0000'), '1020', known)).toEqual({ fits: true })
  expect(judgedNumber(number('100-1234'), '1020', known)).toEqual({ fits: false, owner: '1010' })
  expect(judgedNumber(number('****1234'), '1020', known)).toEqual({ fits: false, owner: '1010' })
  expect(judgedNumber(number('555-0000'), '1010', known)).toEqual({ fits: false })
})

test('a number that two accounts have carried, because somebody insisted, fits both', () => {
  const known = new Map([
    ['1010', [number('5191230000000001')]],
    ['1020', [number('5191230000000001')]],
  ])
  expect(judgedNumber(number('5191230000000001'), '1020', known)).toEqual({ fits: true })
  expect(ownerOf(number('5191230000000001'), known)).toBeUndefined()
})
