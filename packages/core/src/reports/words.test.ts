import { describe, expect, test } from 'vitest'
import { amountText, decimalText } from './amount-text.ts'
import {
  dayInWords,
  monthInWords,
  rollingTwelveMonths,
  spanHeading,
  spanInWords,
  wholeMonths,
} from './date-words.ts'
import { contextNotes } from './page-context.ts'
import { percentText, quotient } from './ratio-text.ts'

describe('a day and a span', () => {
  test('are written as letters write them', () => {
    expect(dayInWords('2026-11-22')).toEqual({ en: 'November 22, 2026', fr: '22 novembre 2026' })
    expect(dayInWords('2025-07-01').fr).toBe('1er juillet 2025')
    expect(monthInWords('2026-02-28')).toEqual({ en: 'Feb 2026', fr: 'févr. 2026' })
  })

  test.each([
    ['2025-07-01', '2026-06-30', 'Year ended June 30, 2026', 'Exercice terminé le 30 juin 2026'],
    [
      '2026-02-01',
      '2026-10-31',
      'Nine months ended October 31, 2026',
      'Période de neuf mois terminée le 31 octobre 2026',
    ],
    ['2026-01-01', '2026-01-31', 'Month ended January 31, 2026', 'Mois terminé le 31 janvier 2026'],
    [
      '2025-01-01',
      '2025-12-31',
      'Twelve months ended December 31, 2025',
      'Période de douze mois terminée le 31 décembre 2025',
    ],
    ['2025-07-01', '2026-06-15', 'From July 1, 2025 to June 15, 2026', 'Du 1er juillet 2025 au 15 juin 2026'],
    [
      '2024-01-01',
      '2025-12-31',
      'From January 1, 2024 to December 31, 2025',
      'Du 1er janvier 2024 au 31 décembre 2025',
    ],
  ])('from %s to %s are called so for a year that ends in June', (from, through, en, fr) => {
    expect(spanInWords({ from, through }, '06-30')).toEqual({ en, fr })
  })

  test('head a column in few words', () => {
    const heads = [
      { from: '2025-07-01', through: '2026-06-30' },
      { from: '2026-02-01', through: '2026-02-28' },
      { from: '2026-02-01', through: '2026-04-30' },
      { from: '2026-02-02', through: '2026-04-30' },
    ].map((span) => spanHeading(span, '06-30'))
    expect(heads.map((each) => each.en)).toEqual([
      'Year to Jun 2026',
      'Feb 2026',
      '3 months to Apr 2026',
      '2026-02-02 to 2026-04-30',
    ])
    expect(heads.map((each) => each.fr)).toEqual([
      'Exercice à juin 2026',
      'févr. 2026',
      '3 mois à avr. 2026',
      '2026-02-02 au 2026-04-30',
    ])
  })

  test('count whole months, and twelve of them roll', () => {
    expect(wholeMonths({ from: '2026-01-01', through: '2026-03-31' })).toBe(3)
    expect(wholeMonths({ from: '2026-01-02', through: '2026-03-31' })).toBeUndefined()
    expect(rollingTwelveMonths('2026-03-15')).toEqual({ from: '2025-04-01', through: '2026-03-31' })
    expect(rollingTwelveMonths('2026-12-01')).toEqual({ from: '2026-01-01', through: '2026-12-31' })
  })
})

test('amounts are grouped by threes, negatives in parentheses, French with no-break spaces and a comma', () => {
  expect(amountText(123456789n, 'en')).toBe('1,234,567.89')
  expect(amountText(-123450n, 'en')).toBe('(1,234.50)')
  expect(amountText(-123450n, 'fr')).toBe('(1\u00a0234,50)')
  expect(amountText(5n, 'fr')).toBe('0,05')
  expect(decimalText('-1234.5', 'fr')).toBe('-1\u00a0234,5')
  expect(decimalText('100', 'en')).toBe('100')
})

test('quotients are exact, rounded half up, and nothing where the divisor is nothing', () => {
  // 2 ÷ 3 = 0.666…; 1 ÷ 8 = 0.125, half up 0.13; −1 ÷ 8 = −0.13; 1 ÷ −8 = −0.13.
  expect(quotient(200n, 300n, 1)).toEqual({ text: '0.67', hundredths: 67n })
  expect(quotient(100n, 800n, 1)?.text).toBe('0.13')
  expect(quotient(-100n, 800n, 1)?.text).toBe('-0.13')
  expect(quotient(100n, -800n, 1)?.text).toBe('-0.13')
  expect(quotient(100n, 0n, 1)).toBeUndefined()
  // 1 ÷ 16 = 6.25 %, half up 6.3; a loss against a loss of twice its size is −50 %.
  expect(percentText(100n, 1600n)).toBe('6.3')
  expect(percentText(-100n, -200n)).toBe('-50.0')
  expect(percentText(1n, 0n)).toBeUndefined()
})

test('the notes of a page say that it is unaudited, its basis, its currency and its lock', () => {
  const context = { bookName: '', language: 'en', currency: 'USD', lockedThrough: '2026-09-30' } as const
  expect(contextNotes(context, 'cash').map((note) => note.en)).toEqual([
    'Unaudited, cash basis, US dollars.',
    'Locked through 2026-09-30.',
  ])
  expect(contextNotes({ bookName: '', language: 'fr' }).map((note) => note.fr)).toEqual([
    'Non audité, dollars canadiens.',
    'La période n’est pas verrouillée.',
  ])
})
