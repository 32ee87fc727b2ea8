import { expect, test } from 'vitest'
import { addressParts } from './slip-address.ts'

test('an address written in one piece is told apart from its end', () => {
  expect(addressParts('1 Example Street, Ottawa ON K1A 0A1')).toEqual({
    lines: ['1 Example Street'],
    city: 'Ottawa',
    province: 'ON',
    postal: 'K1A0A1',
    country: 'CAN',
  })
  expect(addressParts('3, rue de l’Exemple, Gatineau (Québec) J8X 0A1')).toEqual({
    lines: ['3, rue de l’Exemple'],
    city: 'Gatineau',
    province: 'QC',
    postal: 'J8X0A1',
    country: 'CAN',
  })
  expect(
    addressParts('Unit 4\n12 Example Rd\nSt. John’s, Newfoundland and Labrador\nA1A 1A1, Canada'),
  ).toEqual({
    lines: ['Unit 4, 12 Example Rd'],
    city: 'St. John’s',
    province: 'NL',
    postal: 'A1A1A1',
    country: 'CAN',
  })
  expect(addressParts('9 Sample Ave; Faketown WA 98101')).toMatchObject({
    city: 'Faketown',
    province: 'WA',
    country: 'USA',
  })
})

test('what cannot be told apart stays whole', () => {
  expect(addressParts('Nowhere in particular')).toEqual({ lines: ['Nowhere in particular'] })
  expect(addressParts('')).toEqual({ lines: [] })
})
