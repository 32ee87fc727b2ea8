import { expect, test } from 'vitest'
import { taxNamed } from './tax-name.ts'

test('a balance of income tax is called by its name; a remittance keeps the name that it has', () => {
  expect(taxNamed('t2-pay/2026-06-30', 'en')).toBe('T2: pay the balance, 2026-06-30')
  expect(taxNamed('t2-pay/2026-06-30', 'fr')).toBe('T2 : payer le solde, 2026-06-30')
  expect(taxNamed('pd7a CRA 2026-10-01..2026-10-31', 'en')).toBe('pd7a CRA 2026-10-01..2026-10-31')
})
