import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { provinces } from '../charts/provinces.ts'
import { includedTax, taxOn } from './included-tax.ts'
import { likelyTaxCodes, lineTaxIn } from './line-tax.ts'
import { gst, provincialTaxes } from './rates.ts'
import { taxesNamed } from './tax-code.ts'

const inOntario = { home: 'ON', on: '2026-11-03' } as const

/** What an amount holds, as text: `price tax tax`. */
function held(code: string, paid: bigint, on: string = '2026-11-03', home: string = 'ON'): string {
  const found = includedTax(code, paid, { home, on })
  if (!found.ok) return found.refusals.map((each) => each.code).join(' ')
  const { price, taxes } = found.value
  return [price, ...taxes.map(({ amount }) => amount)].join(' ')
}

test('the tax that an amount holds is its exact share, rounded half up, and nothing is lost', () => {
  // 113.00 × 13/113 = 13.00; 64.10 × 13/113 = 7.3743…; 0.04 × 13/113 = 0.0046…
  expect(held('HST-ON', 11_300n)).toBe('10000 1300')
  expect(held('HST-ON', 6410n)).toBe('5673 737')
  expect(held('HST-ON', 4n)).toBe('4 0')
  expect(held('HST-ON', -6410n)).toBe('-5673 -737')
  // 114.98 holds 5.00 GST (114.975 × 5/114.975) and 9.98 QST (114.98 × 9.975/114.975 = 9.9754…).
  expect(held('GST+QST', 11_498n)).toBe('10000 500 998')
  // 112.00 with 5 % and 7 %: 5.00 and 7.00.
  expect(held('GST+PST-BC', 11_200n)).toBe('10000 500 700')
})

test('a province stands for all of its taxes, and HST and PST alone for those at home', () => {
  expect(held('QC', 11_498n)).toBe(held('GST+QST', 11_498n))
  expect(held('on', 11_300n)).toBe('10000 1300')
  expect(held('AB', 10_500n)).toBe('10000 500')
  expect(held('HST', 11_300n)).toBe('10000 1300')
  expect(held('GST+PST', 11_200n, '2026-11-03', 'BC')).toBe('10000 500 700')
  expect(held('RST-MB', 10_700n)).toBe(held('PST-MB', 10_700n))
  expect(held('TPS+TVQ', 11_498n)).toBe('10000 500 998')
  expect(held('tvh-on', 11_300n)).toBe('10000 1300')
})

test('a rate holds from its first day on, and the one before it through the day before', () => {
  // Nova Scotia went from 15 to 14 percent on 2025-04-01.
  expect(held('HST-NS', 11_500n, '2025-03-31')).toBe('10000 1500')
  expect(held('HST-NS', 11_400n, '2025-04-01')).toBe('10000 1400')
  // Ontario: PST through 2010-06-30, HST from 2010-07-01.
  expect(held('HST-ON', 11_300n, '2010-06-30')).toBe('tax-not-in-force')
  expect(held('HST-ON', 11_300n, '2010-07-01')).toBe('10000 1300')
  expect(held('GST+PST-ON', 11_300n, '2010-06-30')).toBe('10000 500 800')
})

test('the QST was taken on the price with GST through 2012', () => {
  // 100.00 + 5.00 + 9.5 % of 105.00 (9.975) = 114.975
  expect(held('GST+QST', 11_498n, '2012-12-31')).toBe('10000 500 998')
  expect(value(taxOn('GST+QST', 10_000n, { home: 'QC', on: '2012-12-31' })).taxes[1]?.amount).toBe(998n)
  // 8.5 % of 105.00 = 8.925 → 8.93 (half up)
  expect(value(taxOn('GST+QST', 10_000n, { home: 'QC', on: '2011-06-30' })).taxes[1]?.amount).toBe(893n)
})

test('a day that nobody has looked up, and one before the rates begin, are refused', () => {
  expect(held('HST-ON', 11_300n, '2027-01-01')).toBe('rates-not-checked')
  expect(held('HST-ON', 11_300n, '2026-12-31')).toBe('10000 1300')
  expect(held('GST', 10_500n, '2007-12-31')).toBe('rates-too-early')
  expect(held('GST', 10_500n, '2008-01-01')).toBe('10000 500')
})

test('what is no tax is refused, and so is a tax twice or GST beside HST', () => {
  for (const code of ['VAT', 'HST-XX', 'GST+GST', 'GST+HST-ON', '', '+']) {
    expect(held(code, 11_300n)).toMatch(/^tax-unknown/)
  }
})

test('price and taxes are always what was paid, and taking the tax out of a taxed price gives it back', () => {
  const codes = provinces.map(({ code }) => code)
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.constantFrom(...codes), (cents, code) => {
      const out = value(includedTax(code, cents, inOntario))
      expect(out.taxes.reduce((sum, { amount }) => sum + amount, out.price)).toBe(cents)
      const { price, taxes } = value(taxOn(code, cents, inOntario))
      const paid = taxes.reduce((sum, { amount }) => sum + amount, price)
      const again = value(includedTax(code, paid, inOntario))
      for (const [index, { amount }] of taxes.entries()) {
        const back = again.taxes[index]?.amount ?? 0n
        // A cent of rounding in one tax moves the other by a part of a cent.
        expect(back - amount >= -1n && back - amount <= 1n).toBe(true)
      }
    }),
  )
})

test('taxes go to the accounts of their roles: PST paid is part of the cost, PST collected is owed', () => {
  const tax = lineTaxIn('BC')
  const roles = (side: 'paid' | 'collected') =>
    value(tax('BC', 11_200n, '2026-11-03', side)).map(({ role, tag, amount }) => [role, tag, amount])
  expect(roles('paid')).toEqual([['tax.gst.itc', 'gst.itc', 500n]])
  expect(roles('collected')).toEqual([
    ['tax.gst.collected', 'gst.collected', 500n],
    ['tax.pst.collected', 'pst.collected', 700n],
  ])
})

test('the likely taxes of books begin with those of their own province', () => {
  expect(likelyTaxCodes('QC').slice(0, 2)).toEqual(['GST+QST', 'GST'])
  expect(likelyTaxCodes('ON')[0]).toBe('HST-ON')
  for (const code of likelyTaxCodes('SK')) expect(taxesNamed(code, 'SK', '2026-11-03').ok).toBe(true)
})

const facts = join(sharedFolder() ?? '', 'facts/tax/sales-tax.json')

test.skipIf(!existsSync(facts))('the rates are those of the shared facts (needs the shared folder)', () => {
  // The file's own shape.
  const { rates } = JSON.parse(readFileSync(facts, 'utf8')) as {
    rates: Record<string, { value: { from: string; rate: string; tax: string }[] }>
  }
  expect(rates.GST?.value.map(({ from, rate }) => [from, rate])).toEqual(
    gst.versions.map(({ from, value: rate }) => [from, rate]),
  )
  for (const { code } of provinces) {
    const listed = rates[code]?.value.filter(({ tax }) => tax !== '') ?? []
    const ours = provincialTaxes[code].versions.filter(({ value: { tax } }) => tax !== 'none')
    expect([code, ours.map(({ value: { rate } }) => Number(rate))]).toEqual([
      code,
      listed.map(({ rate }) => Number(rate)),
    ])
    // Versions that began before 2008 begin with our table.
    const from = listed.map((each) => (each.from < '2008-01-01' ? '2008-01-01' : each.from))
    expect([code, ours.map((each) => each.from)]).toEqual([code, from])
  }
})

test('what of a bank line’s tax is claimed is decided by its account, as on a bill', () => {
  const law = lineTaxIn('ON')
  const account = (taxDefault: string, commercialShare?: string): Account => ({
    id: '6000',
    code: '6000',
    name: { en: 'Cost', fr: 'Coût' },
    type: 'expense',
    normal: 'debit',
    taxDefault,
    ...(commercialShare === undefined ? {} : { commercialShare }),
  })
  const of = (paid: bigint, own: Account) => {
    const [part] = value(law('HST-ON', paid, '2026-03-02', 'paid', own))
    return [part?.amount, part?.recovered, part?.kind]
  }
  // 113.00 holds 13.00 of tax.
  expect(of(11_300n, account('ITC_FULL'))).toEqual([1300n, 1300n, undefined])
  expect(of(11_300n, account('ITC_50'))).toEqual([1300n, 650n, undefined])
  expect(of(11_300n, account('ITC_PSB'))).toEqual([1300n, 0n, undefined])
  expect(of(11_300n, account('ITC_SHARE', '0.3'))).toEqual([1300n, 390n, undefined])
  expect(of(11_300n, account('ITC_SHARE'))).toEqual([1300n, 0n, undefined])
  expect(of(11_300n, account('CAPITAL'))).toEqual([1300n, 1300n, 'gst.itc.capital'])
  // A passenger vehicle of 50,000.00 up to the ceiling of 2026: 39,000.00 × 13 % = 5,070.00.
  expect(of(5_650_000n, account('CAPITAL_VEHICLE'))).toEqual([650_000n, 507_000n, 'gst.itc.capital'])
  // Money that comes back takes the credit back.
  expect(of(-11_300n, account('ITC_50'))).toEqual([-1300n, -650n, undefined])
})
