import { expect, test } from 'vitest'
import { isPlainText, plainText } from './plain-text.ts'

test.each(['', 'Reçu n° 12 – “café” 🧾', 'two\nlines\tand a tab'])('%j is plain text', (text) => {
  expect(isPlainText(text)).toBe(true)
  expect(plainText(text)).toBe(text)
})

test.each([
  ['a\u0000b', 'a b'],
  ['a\ud800b', 'a b'],
  ['\u001b[31mred', '[31mred'],
])('%j is not, and becomes %j', (text, plain) => {
  expect(isPlainText(text)).toBe(false)
  expect(plainText(text)).toBe(plain)
})
