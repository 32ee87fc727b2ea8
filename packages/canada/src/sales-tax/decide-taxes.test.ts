import type { TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import type { Customer } from './customer-relief.ts'
import { decideTaxes, type TaxesAsked } from './decide-taxes.ts'
import { type Place, placeOfSupply } from './place-of-supply.ts'
import { reasonOf } from './tax-reasons.ts'

const everything = () => true

/** The taxes of a supply as `NAME RATE`, and those left out as `−NAME reason`. */
function told(place: Place, more: Partial<TaxesAsked> = {}): string {
  const decided = value(
    decideTaxes({
      side: 'sale',
      date: '2026-06-01',
      where: { place, by: 'delivered' },
      kind: 'goods',
      treatment: 'TAXABLE',
      charges: everything,
      ...more,
    }),
  )
  const taxes = decided.taxes.map(({ tax }) => `${tax.code} ${tax.rate}`)
  const left = decided.left.map(({ tax, reason }) => `−${tax.code} ${reason}`)
  return [decided.supply, ...taxes, ...left].join(', ')
}

test('goods are supplied where they are delivered, services at the recipient’s address', () => {
  const from = { supplier: 'ON', recipient: 'AB' } as const
  expect(placeOfSupply({ kind: 'goods', ...from, delivered: 'NS' })).toEqual({ place: 'NS', by: 'delivered' })
  expect(placeOfSupply({ kind: 'services', ...from, performed: 'ON' }).place).toBe('AB')
  expect(placeOfSupply({ kind: 'services', supplier: 'ON', performed: 'QC' }).place).toBe('QC')
  expect(placeOfSupply({ kind: 'real-property', ...from, situated: 'BC' }).place).toBe('BC')
  expect(placeOfSupply({ kind: 'freight', ...from, destination: 'NB', origin: 'ON' }).place).toBe('NB')
  expect(placeOfSupply({ kind: 'passenger', ...from, destination: 'NB', origin: 'MB' }).place).toBe('MB')
  expect(placeOfSupply({ kind: 'intangibles', ...from, rights: 'PE' }).place).toBe('PE')
  expect(placeOfSupply({ kind: 'lease', ...from, situated: 'SK', delivered: 'ON' }).place).toBe('SK')
})

test('the province of supply decides: HST, GST with its own tax, or GST alone', () => {
  expect(told('ON')).toBe('taxable, HST-ON 0.13')
  expect(told('QC')).toBe('taxable, GST 0.05, QST 0.09975')
  expect(told('SK')).toBe('taxable, GST 0.05, PST-SK 0.06')
  expect(told('NU')).toBe('taxable, GST 0.05')
})

test('only taxes are charged that the seller is registered for; an unregistered one charges none', () => {
  const only = (...programs: TaxProgram[]) => ({ charges: (each: TaxProgram) => programs.includes(each) })
  expect(told('BC', only('GST'))).toBe('taxable, GST 0.05, −PST-BC unregistered:BC')
  expect(told('ON', only())).toBe('taxable, −HST-ON unregistered:ON')
  expect(told('QC', only('QST'))).toBe('taxable, QST 0.09975, −GST unregistered:')
})

test('the account and a place abroad come before all taxes', () => {
  expect(told('ON', { treatment: 'ZERO' })).toBe('zero-rated')
  expect(told('ON', { treatment: 'EXEMPT' })).toBe('exempt')
  expect(told('abroad')).toBe('zero-rated')
  expect(told('ON', { side: 'purchase', treatment: 'EXEMPT_IN' })).toBe('outside')
  expect(told('ON', { side: 'purchase', treatment: 'ITC_FULL', isSupplierAbroad: true })).toBe('outside')
})

test('customers: on a reserve none, off it in Ontario the federal part, governments by their agreement', () => {
  const as = (customer: Customer) => ({ customer })
  expect(told('BC', as({ status: 'first-nations' }))).toMatch(/^relieved, −GST.*−PST-BC/)
  expect(told('ON', as({ status: 'first-nations-off-reserve' }))).toBe('taxable, HST-ON 0.05')
  expect(told('NS', as({ status: 'first-nations-off-reserve' }))).toBe('taxable, HST-NS 0.14')
  expect(told('ON', as({ status: 'diplomat' }))).toBe('taxable, HST-ON 0.13')
  expect(told('AB', as({ status: 'government', of: 'AB' }))).toBe('relieved, −GST relief:government-AB')
  expect(told('ON', as({ status: 'government', of: 'ON' }))).toBe('taxable, HST-ON 0.13')
  expect(told('AB', as({ status: 'government', of: 'CA' }))).toBe('taxable, GST 0.05')
})

test('a number relieves of provincial tax alone, and no number relieves of nothing', () => {
  const resale = { status: 'resale', certificate: 'PST-1000-0001' } as const
  expect(told('BC', { customer: resale })).toBe('taxable, GST 0.05, −PST-BC resale')
  expect(told('BC', { customer: { status: 'resale' } })).toBe('taxable, GST 0.05, PST-BC 0.07')
  expect(told('QC', { customer: resale })).toBe('taxable, GST 0.05, QST 0.09975')
})

test('goods with a rebate at the till bear the federal part; the break of 2024 bore nothing', () => {
  expect(told('ON', { goods: 'book' })).toBe('taxable, HST-ON 0.05')
  expect(told('NB', { goods: 'diapers' })).toBe('taxable, HST-NB 0.15')
  expect(told('QC', { goods: 'book' })).toBe('taxable, GST 0.05, −QST goods:book')
  expect(told('ON', { goods: 'diapers', date: '2024-12-13' })).toBe('taxable, HST-ON 0.05')
  expect(told('ON', { goods: 'diapers', date: '2024-12-14' })).toBe('taxable, −HST-ON goods:diapers')
  expect(told('QC', { goods: 'diapers', date: '2025-02-15' })).toBe(
    'taxable, QST 0.09975, −GST goods:diapers',
  )
  expect(told('QC', { goods: 'diapers', date: '2025-02-16' })).toMatch(/^taxable, GST 0.05/)
})

test('services: British Columbia taxes those it names, what it announced is said to be unsure', () => {
  const services = { kind: 'services' } as const
  expect(told('BC', services)).toBe('taxable, GST 0.05, −PST-BC service-free:BC')
  expect(told('BC', { ...services, service: 'legal' })).toBe('taxable, GST 0.05, PST-BC 0.07')
  const accounting = { ...services, service: 'accounting' } as const
  expect(told('BC', { ...accounting, date: '2026-09-30' })).toMatch(/service-free:BC$/)
  expect(told('BC', { ...accounting, date: '2026-10-01' })).toMatch(/service-announced:BC$/)
  expect(told('SK', accounting)).toBe('taxable, GST 0.05, PST-SK 0.06')
  expect(told('MB', { kind: 'freight' })).toBe('taxable, GST 0.05, −PST-MB not-goods:MB')
})

test('every reason that is given has words in both languages and a source', () => {
  const customers: Customer[] = [
    { status: 'first-nations' },
    { status: 'first-nations-off-reserve' },
    { status: 'resale' },
    { status: 'exempt', certificate: '1' },
    { status: 'diplomat', certificate: '1' },
    { status: 'government', of: 'MB', certificate: '1' },
  ]
  for (const place of ['ON', 'BC', 'QC', 'MB', 'NT', 'abroad'] as const)
    for (const kind of ['goods', 'services', 'freight', 'software'] as const)
      for (const customer of customers)
        for (const goods of ['book', 'car-seat'] as const) {
          const decided = value(
            decideTaxes({
              side: 'sale',
              date: '2026-11-01',
              where: { place, by: 'delivered' },
              kind,
              treatment: 'TAXABLE',
              charges: (program) => program !== 'PST-BC',
              customer,
              goods,
            }),
          )
          const codes = [decided, ...decided.taxes, ...decided.left].map(({ reason }) => reason)
          for (const code of codes) {
            const { text, source } = reasonOf(code)
            expect([code, text.en === code, text.fr === text.en, source.title === '']).toEqual([
              code,
              false,
              false,
              false,
            ])
          }
        }
})

test('a day that nobody has looked up is refused', () => {
  const asked = { side: 'sale', where: { place: 'ON', by: 'delivered' }, kind: 'goods' } as const
  const late = decideTaxes({ ...asked, treatment: 'TAXABLE', charges: everything, date: '2031-01-01' })
  expect(late).toMatchObject({ ok: false, refusals: [{ code: 'rates-not-checked' }] })
})
