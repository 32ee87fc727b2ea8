import { expect, test } from 'vitest'
import { displayWidth, fitted, wrapped } from './display-width.ts'

test('a text is as wide as the columns that a terminal gives it', () => {
  expect(displayWidth('Chequing')).toBe(8)
  expect(displayWidth('Chèque')).toBe(6)
  // e and a combining acute are one letter.
  expect(displayWidth('Che\u0301que')).toBe(6)
  expect(displayWidth('中文')).toBe(4)
  expect(displayWidth('ᐃᓄᒃ')).toBe(3)
  // A family of three joined by zero-width joiners is one picture.
  expect(displayWidth('👩‍👩‍👧')).toBe(2)
  expect(displayWidth('a\u200Bb')).toBe(2)
  expect(displayWidth('')).toBe(0)
})

test('a text that gives way ends in an ellipsis and never splits a letter', () => {
  expect(fitted('Chequing', 8)).toBe('Chequing')
  expect(fitted('Chequing', 5)).toBe('Cheq…')
  expect(fitted('中文字', 4)).toBe('中…')
  expect(fitted('Che\u0301que', 4)).toBe('Che\u0301…')
  expect(fitted('two words', 5)).toBe('two…')
})

test('lines break at spaces, and a longer word keeps its own line', () => {
  expect(wrapped('7 months to Aug 2026', 8)).toEqual(['7 months', 'to Aug', '2026'])
  expect(wrapped('incomprehensible word', 4)).toEqual(['incomprehensible', 'word'])
  expect(wrapped('', 4)).toEqual([''])
})
