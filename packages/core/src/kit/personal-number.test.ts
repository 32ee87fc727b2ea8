import { expect, test } from 'vitest'
import { hasPersonalNumber, isTemporaryNumber, personalNumber } from './personal-number.ts'

// Made-up numbers that pass the check, by hand from the right: 130692544 is 4 + 8 + 5 + 4 + 9 + 3 + 0 + 6 + 1
// = 40; 046454286, which agencies print as their example, is 6 + 7 + 2 + 8 + 5 + 8 + 6 + 8 + 0 = 50.
test.each([
  'SIN 130-692-544',
  '130-692-544',
  'paid to 130 692 544 in cash',
  '130.692.544',
  'NAS: 130692544',
  'S.I.N. no. 130692544',
  'social insurance number 130692544',
  'numéro d’assurance sociale 130 692 544',
  '046 454 286',
  'T4 for (130-692-544)',
  'sin=130692544',
])('%s holds a social insurance number', (text) => {
  expect(hasPersonalNumber(text)).toBe(true)
})

test.each([
  ['130-692-545', 'does not pass the check'],
  ['130692544', 'is nine digits in one piece, as invoices have'],
  ['invoice 130692544', 'is an invoice'],
  ['1-130-692-544', 'has more groups'],
  ['130-692-5440', 'has more digits'],
  ['4130-692-544', 'has more digits'],
  ['416-555-0142', 'is a telephone number'],
  ['2026-01-10', 'is a day'],
  ['130 692 544 RT0001', 'is a business number with its program'],
  ['BN 130 692 544', 'is a business number'],
  ['$130,692,544', 'is an amount'],
  ['130 692 544,00', 'is an amount'],
  ['130 692 544 $', 'is an amount'],
  ['130 692 544 118', 'is a longer number'],
  ['864 530 127', 'begins with 8'],
  ['000 000 000', 'is no number'],
  ['Office supplies', 'has no digits'],
  ['the sin of pride', 'has no digits'],
  ['', 'is empty'],
])('%s holds none: it %s', (text) => {
  expect(hasPersonalNumber(text)).toBe(false)
})

test.each(['046 454 286', '130-692-544', '130.692.544', '130692544'])('%s is kept as nine digits', (text) => {
  expect(personalNumber(text)).toEqual({ ok: true, value: text.replaceAll(/\D/g, '') })
})

test.each(['046454287', '13069254', '1306925440', '', '13069254x', '800000002'])(
  '“%s” is not a social insurance number, and the refusal does not say it again',
  (text) => {
    const read = personalNumber(text)
    expect(read).toMatchObject({ ok: false, refusals: [{ code: 'sin-malformed' }] })
    if (text !== '') expect(JSON.stringify(read)).not.toContain(text)
  },
)

test('a number that begins with 9 is temporary', () => {
  expect([isTemporaryNumber('900000001'), isTemporaryNumber('130692544')]).toEqual([true, false])
})
