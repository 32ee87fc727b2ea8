import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dollarAmount, formatAmount } from './amounts.ts'
import { readAmount } from './read-amount.ts'

const cents = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n })
const language = fc.constantFrom('en' as const, 'fr' as const)

test('what is written is read back to the cent, in either language', () => {
  fc.assert(
    fc.property(cents, language, language, (amount, written, reader) => {
      expect(readAmount(formatAmount(amount, written), reader)).toEqual({ ok: true, value: amount })
      expect(readAmount(dollarAmount(amount, written), reader)).toEqual({ ok: true, value: amount })
    }),
  )
})

test('no text whatever makes reading throw', () => {
  const marks = fc.constantFrom(...'0123456789.,-+()$ \u00A0−')
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: marks }), fc.string()), language, (text, reader) => {
      expect(typeof readAmount(text, reader).ok).toBe('boolean')
    }),
  )
})
