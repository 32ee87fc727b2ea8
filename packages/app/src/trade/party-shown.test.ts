import { expect, test } from 'vitest'
import { partyShown } from './party-shown.ts'

const parties = new Map([['alder', { name: 'Alder Imaginary' }]])

test('an item is told by the name of its party, and one that names nobody says so', () => {
  expect(partyShown(parties, 'alder', 'en')).toBe('Alder Imaginary')
  expect(partyShown(parties, 'gone', 'en')).toBe('gone')
  expect([partyShown(parties, '', 'en'), partyShown(parties, '', 'fr')]).toEqual([
    'No name (journal entries)',
    'Sans nom (écritures)',
  ])
})
