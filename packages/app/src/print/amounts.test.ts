import { expect, test } from 'vitest'
import {
  amountWithZero,
  dollarAmount,
  formatAmount,
  formatCount,
  formatPercent,
  longDate,
  statementAmount,
  wholeDollarAmount,
} from './amounts.ts'

// Expected forms are those of the conventions: 1,234.50 and 1 234,50, U+00A0 between the groups and before
// signs.
const nbsp = '\u00A0'

test('an amount is written as English and French Canada write it', () => {
  expect(formatAmount(1_234_567_89n, 'en')).toBe('1,234,567.89')
  expect(formatAmount(1_234_567_89n, 'fr')).toBe(`1${nbsp}234${nbsp}567,89`)
  expect(formatAmount(1_234_50n, 'en')).toBe('1,234.50')
  expect(formatAmount(1_234_50n, 'fr')).toBe(`1${nbsp}234,50`)
  expect(formatAmount(5n, 'en')).toBe('0.05')
  expect(formatAmount(999_99n, 'fr')).toBe('999,99')
  expect(formatAmount(0n, 'en')).toBe('0.00')
})

test('a negative amount stands in parentheses', () => {
  expect(formatAmount(-1_234_50n, 'en')).toBe('(1,234.50)')
  expect(formatAmount(-1_234_50n, 'fr')).toBe(`(1${nbsp}234,50)`)
  expect(formatAmount(-1n, 'en')).toBe('(0.01)')
})

test('an amount beyond the numbers of JavaScript keeps every cent', () => {
  expect(formatAmount(9_007_199_254_740_993_01n, 'en')).toBe('9,007,199,254,740,993.01')
})

test('zero is a dash in a statement and nothing in a grid', () => {
  expect(statementAmount(0n, 'en')).toBe('–')
  expect(amountWithZero(0n, 'fr', 'blank')).toBe('')
  expect(statementAmount(-1n, 'en')).toBe('(0.01)')
  expect(amountWithZero(1n, 'fr', 'blank')).toBe('0,01')
})

test('the dollar sign stands before in English and after in French, inside the parentheses', () => {
  expect(dollarAmount(1_234_50n, 'en')).toBe('$1,234.50')
  expect(dollarAmount(-1_234_50n, 'en')).toBe('($1,234.50)')
  expect(dollarAmount(1_234_50n, 'fr')).toBe(`1${nbsp}234,50${nbsp}$`)
  expect(dollarAmount(-1_234_50n, 'fr')).toBe(`(1${nbsp}234,50${nbsp}$)`)
  expect(dollarAmount(1_234_50n, 'en', 'US')).toBe('US$1,234.50')
  expect(dollarAmount(1_234_50n, 'fr', 'US')).toBe(`1${nbsp}234,50${nbsp}$${nbsp}US`)
})

test('a percentage keeps its decimals', () => {
  expect(formatPercent('13', 'en')).toBe('13%')
  expect(formatPercent('13', 'fr')).toBe(`13${nbsp}%`)
  expect(formatPercent('9.8', 'en')).toBe('9.8%')
  expect(formatPercent('-8.3', 'fr')).toBe(`(8,3${nbsp}%)`)
  expect(formatPercent('-0.0', 'en')).toBe('0.0%')
  expect(() => formatPercent('a few', 'en')).toThrow('decimal text')
})

test('a count is grouped', () => {
  expect(formatCount('12345', 'en')).toBe('12,345')
  expect(formatCount('12345', 'fr')).toBe(`12${nbsp}345`)
})

test('whole dollars leave the cents out, and an amount with cents is a fault there', () => {
  expect(wholeDollarAmount(1_235_00n, 'en')).toBe('1,235')
  expect(wholeDollarAmount(-1_235_00n, 'fr')).toBe(`(1${nbsp}235)`)
  expect(() => wholeDollarAmount(1n, 'en')).toThrow('whole dollars')
})

test('a letter writes the day in words', () => {
  expect(longDate('2026-11-22', 'en')).toBe('November 22, 2026')
  expect(longDate('2026-11-22', 'fr')).toBe('22 novembre 2026')
  expect(longDate('2026-08-01', 'fr')).toBe('1er août 2026')
  expect(() => longDate('2026-02-30', 'en')).toThrow('civil date')
})

test('English and French forms are those of the platform’s own Canadian number formats', () => {
  // Intl is another program's word for the convention; en-CA and fr-CA agree with it except for parentheses.
  for (const cents of [0, 5, 100, 99_999, 123_456_789]) {
    const en = new Intl.NumberFormat('en-CA', { minimumFractionDigits: 2 }).format(cents / 100)
    const fr = new Intl.NumberFormat('fr-CA', { minimumFractionDigits: 2 }).format(cents / 100)
    expect(formatAmount(BigInt(cents), 'en')).toBe(en)
    expect(formatAmount(BigInt(cents), 'fr')).toBe(fr)
  }
})
