import { expect, test } from 'vitest'
import { taxWord } from './tax-word.ts'

test('taxes are called as their agencies call them in each language', () => {
  const both = (code: string) => [taxWord(code, 'en'), taxWord(code, 'fr')]
  expect(both('HST-ON')).toEqual(['HST-ON', 'TVH-ON'])
  expect(both('GST')).toEqual(['GST', 'TPS'])
  expect(both('QST')).toEqual(['QST', 'TVQ'])
  expect(both('PST-BC')).toEqual(['PST-BC', 'TVP-BC'])
  // Manitoba has a retail sales tax: la taxe de vente au détail.
  expect(both('PST-MB')).toEqual(['RST-MB', 'TVD-MB'])
})
