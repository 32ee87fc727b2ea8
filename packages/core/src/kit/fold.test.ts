import { expect, test } from 'vitest'
import { foldedWords } from './fold.ts'

test('accents, case, ligatures and signs do not matter to a search', () => {
  expect(foldedWords('Belle-Rive Ltée, Œuvre n° 12')).toEqual(['belle', 'rive', 'ltee', 'oeuvre', 'n', '12'])
  expect(foldedWords('  ')).toEqual([])
})
