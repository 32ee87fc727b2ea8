import type { Registration } from '@daybook/core/daybook/filing-facts.ts'
import type { Party, PartyTaxes } from '@daybook/core/daybook/trade-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { TaxQuestion } from '@daybook/core/sales/tax-decision.ts'
import { expect, test } from 'vitest'
import { tradeTaxesOf } from './trade-taxes.ts'

const sales: Account = {
  id: '4000',
  code: '4000',
  name: { en: 'Sales', fr: 'Ventes' },
  type: 'revenue',
  normal: 'credit',
  taxDefault: 'TAXABLE',
}
const accountOf = (taxDefault: string, role?: string): Account => ({
  ...sales,
  taxDefault,
  ...(role === undefined ? {} : { role }),
})

function partyIn(province: string, taxes?: PartyTaxes, country = 'CA'): Party {
  const own = { id: 'birch', kind: 'both', name: 'Birch', language: 'en' } as const
  return { ...own, address: { lines: [], province, country }, ...(taxes === undefined ? {} : { taxes }) }
}

type Asked = Partial<TaxQuestion> & {
  readonly home?: string
  readonly registrations?: readonly Registration[]
}

/** A line’s taxes as `NAME:role:recover:tags`. */
function told({ home = 'ON', registrations, ...more }: Asked): readonly string[] {
  const taxes = tradeTaxesOf(home, registrations ?? [])
  const question: TaxQuestion = {
    side: 'sale',
    date: '2026-06-01',
    party: partyIn(home),
    account: sales,
    hasRole: () => true,
    ...more,
  }
  const line = value(taxes.decide(question))
  return [
    line.supply,
    ...line.taxes.map(({ tax, role = 'cost', recover, tags }) => [tax, role, recover, ...tags].join(':')),
  ]
}

test('a sale is taxed at the customer’s, and carries the tags that its return asks for', () => {
  expect(told({ party: partyIn('NS') })).toEqual(['taxable', 'HST-NS:tax.gst.collected::gst.collected'])
  expect(told({ party: partyIn('BC') })).toEqual([
    'taxable',
    'GST:tax.gst.collected::gst.collected',
    'PST-BC:tax.pst.collected::pst.collected:pst.BC',
  ])
  expect(told({ party: partyIn('NY', undefined, 'US') })).toEqual(['zero-rated'])
  expect(told({ party: partyIn('BC'), code: 'none' })).toEqual(['outside'])
})

test('registrations that are recorded decide; without GST none is charged', () => {
  const terms = [{ from: '2026-04-01', frequency: 'quarterly', method: 'regular' }] as const
  const gst: Registration = { id: 'GST', number: '123456782RT0001', from: '2026-04-01', terms }
  const party = partyIn('BC')
  expect(told({ party, registrations: [gst] })).toEqual(['taxable', 'GST:tax.gst.collected::gst.collected'])
  expect(told({ party, registrations: [gst], date: '2026-03-31' })).toEqual(['taxable'])
  const bought = { side: 'purchase', account: accountOf('ITC_FULL') } as const
  expect(told({ ...bought, registrations: [gst], date: '2026-03-31' })).toEqual(['taxable', 'HST-ON:cost:1'])
})

test('a purchase bears the tax of home; the account decides what of it is claimed', () => {
  const of = (taxDefault: string, party = partyIn('ON')) =>
    told({ side: 'purchase', account: accountOf(taxDefault), party })
  expect(of('ITC_FULL')).toEqual(['taxable', 'HST-ON:tax.gst.itc:1:gst.itc'])
  expect(of('ITC_50')).toEqual(['taxable', 'HST-ON:tax.gst.itc:0.5:gst.itc'])
  expect(of('CAPITAL')).toEqual(['taxable', 'HST-ON:tax.gst.itc:1:gst.itc:gst.itc.capital'])
  expect(of('EXEMPT_IN')).toEqual(['outside'])
  // A supplier elsewhere delivers here; meals are eaten there.
  expect(of('ITC_FULL', partyIn('AB'))).toEqual(['taxable', 'HST-ON:tax.gst.itc:1:gst.itc'])
  expect(of('ITC_50', partyIn('AB'))).toEqual(['taxable', 'GST:tax.gst.itc:0.5:gst.itc'])
  expect(of('ITC_FULL', partyIn('ON', { isUnregistered: true }))).toEqual(['outside'])
})

test('a supplier charges provincial tax where it is there or has the number', () => {
  const bought = { side: 'purchase', account: accountOf('ITC_FULL'), home: 'BC' } as const
  expect(told({ ...bought, party: partyIn('BC') })).toContain('PST-BC:cost:1')
  expect(told({ ...bought, party: partyIn('ON') })).toEqual(['taxable', 'GST:tax.gst.itc:1:gst.itc'])
  expect(told({ ...bought, party: partyIn('ON', { pst: 'PST-1000-0001' }) })).toContain('PST-BC:cost:1')
})

test('services on their account bear no PST of British Columbia, resale with a number none', () => {
  const party = partyIn('BC', { relief: 'resale', pst: 'PST-1000-0001' })
  expect(told({ account: accountOf('TAXABLE', 'sales.services'), party: partyIn('BC') })).toHaveLength(2)
  expect(told({ party })).toHaveLength(2)
  expect(told({ party: partyIn('BC', { relief: 'resale' }) })).toHaveLength(3)
})

test('the tax on a passenger vehicle is claimed up to the ceiling of its day, and why is said', () => {
  const car = (account: Partial<Account>, isIndividual = false, date = '2026-06-01') => {
    const decided = tradeTaxesOf('ON', [], isIndividual).decide({
      side: 'purchase',
      date,
      party: partyIn('ON'),
      account: { ...accountOf('CAPITAL_VEHICLE'), ...account },
      hasRole: () => true,
    })
    if (!decided.ok) return decided.refusals.map(({ code }) => code)
    return decided.value.taxes.map(({ tax, recover, ceiling, reason }) => [tax, recover, ceiling, reason])
  }
  expect(car({})).toEqual([['HST-ON', '1', 3_900_000n, 'account:CAPITAL_VEHICLE']])
  expect(car({}, false, '2025-12-31')).toEqual([['HST-ON', '1', 3_800_000n, 'account:CAPITAL_VEHICLE']])
  expect(car({ taxDefault: 'CAPITAL_ZEV' })).toEqual([['HST-ON', '1', 6_100_000n, 'account:CAPITAL_ZEV']])
  expect(car({ taxDefault: 'CAPITAL' })).toEqual([['HST-ON', '1', undefined, expect.any(String)]])
  expect(car({ commercialShare: '0.5' })).toMatchObject([['HST-ON', '0', 3_900_000n, expect.any(String)]])
  expect(car({ commercialShare: '0.6' }, true)).toMatchObject([
    ['HST-ON', '0', 3_900_000n, 'credit:vehicle-mixed'],
  ])
  expect(car({}, false, '2027-01-01')).toEqual(['rates-not-checked'])
})
