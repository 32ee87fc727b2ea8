import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCents } from '../kit/cents.ts'
import type { DecimalMark } from './table/detected.ts'
import { decimalMarkOf, readAmount } from './written-amount.ts'

test.each([
  ['-12.34', -1234n],
  ['1,234.56', 123456n],
  ['1 234.56', 123456n],
  ['1\u00a0234.56', 123456n],
  ['1\u202f234.56', 123456n],
  ["1'234.56", 123456n],
  ['(12.00)', -1200n],
  ['($12.00)', -1200n],
  ['$(12.00)', -1200n],
  ['(1 200,00) $', -120000n],
  ['12.00-', -1200n],
  ['12.00 CR', 1200n],
  ['12.00 DR', -1200n],
  ['12.00 D', -1200n],
  ['12,00 H', 1200n],
  ['-$7,971.39', -797139n],
  ['$-7,971.39', -797139n],
  ['–$4.50', -450n],
  ['\u221212.00', -1200n],
  ['+ £1,100.00', 110000n],
  ['CA$5', 500n],
  ['12,00 €', 1200n],
  ['79.1', 7910n],
  ['15', 1500n],
  ['.5', 50n],
  ['-0', 0n],
  ['12.3400', 1234n],
  ['1,00,000.00', 10000000n],
  ['            -11.76', -1176n],
])('%s is read as %s cents', (text, cents) => {
  expect(readAmount(text, '.')?.amount).toBe(cents)
})

test.each([
  '',
  '.',
  '-',
  '            .  ',
  'soon',
  '2026-03-04',
  '1.2.3',
  '12/05',
  '1,2345,6',
  '--5',
  '4500****1234',
])('%s is no amount, and no zero', (text) => {
  expect(readAmount(text, '.')).toBeUndefined()
})

test('an amount of more than a million million dollars is not read', () => {
  expect(readAmount('999999999999.99', '.')?.amount).toBe(99_999_999_999_999n)
  expect(readAmount('1000000000000.00', '.')).toBeUndefined()
})

test('an amount finer than a cent keeps all that was written, with its sign', () => {
  expect(readAmount('-8.4850', '.')?.amount).toEqual({ unsettled: '-8.4850' })
  expect(readAmount('(0,005)', ',')?.amount).toEqual({ unsettled: '-0.005' })
})

test('one mark and three digits are thousands or decimals as the file has it', () => {
  expect(readAmount('1,234', '.')?.amount).toBe(123400n)
  expect(readAmount('1.234', ',')?.amount).toBe(123400n)
  expect(readAmount('1,234', ',')?.amount).toEqual({ unsettled: '1.234' })
  expect(readAmount('-200,00', 'either')?.amount).toBe(-20000n)
})

test('a symbol with one meaning names the currency, and the dollar sign does not', () => {
  expect(readAmount('£5.00', '.')?.currency).toBe('GBP')
  expect(readAmount('12.00 USD', '.')).toEqual({ amount: 1200n, sign: 'none', currency: 'USD' })
  expect(readAmount('12.00 CAD', '.')?.amount).toBe(1200n)
  expect(readAmount('$5.00', '.')?.currency).toBeUndefined()
})

test('the decimal mark of a file is voted by the amounts that can be read one way only', () => {
  expect(decimalMarkOf(['1,234', '12,50', '3,00'])).toBe(',')
  expect(decimalMarkOf(['1,234', '12.50'])).toBe('.')
  expect(decimalMarkOf(['1.234.567', '1.234'])).toBe(',')
  expect(decimalMarkOf(['1,234', '100'])).toBeUndefined()
})

test('every amount that a bank may write reads back, however it is dressed', () => {
  const cents = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n })
  fc.assert(
    fc.property(cents, fc.constantFrom<DecimalMark[]>('.', ','), (amount, mark) => {
      const plain = formatCents(amount < 0n ? -amount : amount)
      const [whole = '', fraction = ''] = plain.split('.')
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark === '.' ? ',' : '.')
      const sign = amount < 0n ? '-' : ''
      for (const text of [`${sign}${grouped}${mark}${fraction}`, `${grouped}${mark}${fraction}${sign}`]) {
        expect(readAmount(text, mark)?.amount).toBe(amount)
      }
    }),
  )
})
