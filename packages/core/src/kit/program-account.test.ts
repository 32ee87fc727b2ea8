import { expect, test } from 'vitest'
import { isProgramAccount } from './program-account.ts'

// 123456782: 1+4+3+8+5+(12→3)+7+(16→7)+2 = 40, a multiple of ten.
test('a program account has the check digit of a business number, the letters of its program, and four digits', () => {
  expect(isProgramAccount('123456782RP0001', 'RP')).toBe(true)
  expect(isProgramAccount('123456782RT0001', 'RT')).toBe(true)
  for (const no of ['123456783RP0001', '123456782RT0001', '123456782RP1', '12345678RP0001', '']) {
    expect(isProgramAccount(no, 'RP')).toBe(false)
  }
})
