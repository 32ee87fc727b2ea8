import { expect, test } from 'vitest'
import { gstNumber, qstNumber } from './business-number.ts'

const read = (result: ReturnType<typeof gstNumber>) =>
  result.ok ? result.value : result.refusals.map(({ code }) => code).join()

test('a GST/HST number is read in any of its ways and kept in one', () => {
  // 1+4+3+8+5+3+7+7+2 = 40: a multiple of ten, so the last digit fits.
  for (const typed of ['123456782RT0001', '123456782', '123 456 782 RT 0001', '123-456-782 rt0001']) {
    expect(read(gstNumber(typed))).toBe('123456782RT0001')
  }
  expect(read(gstNumber('123456782RT0002'))).toBe('123456782RT0002')
})

test('a slip of the pen is caught, and what is no number is said to be none', () => {
  for (const typed of ['123456789RT0001', '123456792', '000000000']) {
    expect(read(gstNumber(typed))).toBe('business-number-check')
  }
  for (const typed of ['12345678', '1234567821', '123456782RP0001', '123456782RT01', '']) {
    expect(read(gstNumber(typed))).toBe('business-number-malformed')
  }
})

test('a QST number has ten digits, TQ and four digits', () => {
  expect(read(qstNumber('1234567890 TQ 0001'))).toBe('1234567890TQ0001')
  expect(read(qstNumber('123456789TQ0001'))).toBe('qst-number-malformed')
})
