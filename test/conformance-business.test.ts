import { expect, test } from 'vitest'
import { differenceOf } from '../scripts/conformance/tax.ts'
import type { TaxCase } from '../scripts/conformance/tax-case.ts'

const asked = (
  kind: string,
  year: number,
  inputs: TaxCase['inputs'],
  expected: TaxCase['expected'],
): TaxCase => ({
  id: 'x',
  kind,
  year,
  inputs,
  expected,
})

const cases: readonly TaxCase[] = [
  // 12,000 for what cost 10,000, with 3,000 left: 7,000 recaptured, 2,000 of capital gain.
  asked(
    'cca',
    2024,
    { class: '8', opening_ucc: '3000', proceeds: '12000', cost: '10000', assets_left: false },
    { recapture: '7000.00', capital_gain: '2000.00' },
  ),
  // 20,000 x 1.5 x 30 % x 92 / 365
  asked(
    'cca',
    2025,
    { class: '10', acquired: '2025-10-01', additions: '20000', days: '92' },
    { cca: '2268.49' },
  ),
  // Of full expensing by its factor: 10,000 x 30 % + 10,000.
  asked(
    'cca',
    2023,
    { opening_ucc: '10000', additions: '10000', aiip: '10000', rate: '.3', aiip_factor: '2.3333333333' },
    { cca: '13000.00', closing_ucc: '7000.00' },
  ),
  asked('cca', 2030, { class: '43.1', acquired: '2030-05-01', additions: '1000' }, { cca: '750.00' }),
  // 100,000 x 1/2 x 4 % = 2,000, of which the rental earned 1,500.
  asked(
    'cca_rental',
    2025,
    { class: '1', cost: '100000', non_aiip_first_year: true, income: '1500' },
    { cca: '1500.00', closing_ucc: '98500.00' },
  ),
  asked('cca_zev', 2025, { cost: '80000', acquired: '2025-03-01' }, { first_year_cca: '61000.00' }),
  // 42,550 x 14,400 / (85 % of 60,000)
  asked(
    'vehicle_lease',
    2024,
    { payments: '14400', days: '366', list_price: '60000', hst: '0.15' },
    { eligible: '12014.12' },
  ),
  // 350 / 30 x 60
  asked('vehicle_interest', 2025, { interest: '1000', days: '60' }, { eligible: '700.00' }),
  asked('acb', 2025, { buy: '100@10', sell: '50=800', outlays: '10' }, { gain: '290.00', avg: '10.00' }),
  asked('capital_gain', 2025, { proceeds: '900', acb: '1000' }, { line12700: '0.00', net_loss: '50.00' }),
]

test.each(cases)('$kind of $year comes out as its arithmetic says', (each) => {
  expect(differenceOf(each)).toBe('')
})

test('an input that nobody reads, a factor that is not the law’s and an unknown class fail a case', () => {
  const plain = { class: '8', additions: '1000' }
  expect(differenceOf(asked('cca', 2025, { ...plain, moon: 'full' }, { cca: '300.00' }))).toContain('moon')
  const factor = { ...plain, aiip: '1000', aiip_factor: '1' }
  expect(differenceOf(asked('cca', 2025, factor, { cca: '400.00' }))).toContain('the law by 500.00')
  expect(differenceOf(asked('cca', 2025, { ...plain, class: '29' }, { cca: '1.00' }))).toContain('29')
  const average = { buy: '100@10', sell: '50@avg 11.00' }
  expect(differenceOf(asked('acb', 2025, average, { acb_total: '500.00' }))).toContain('10.00')
})
