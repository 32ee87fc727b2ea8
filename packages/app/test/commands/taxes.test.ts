import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { lookedUp } from './lookups.ts'
import { withBooks } from './with-books.ts'

async function sold({ does }: KeptBooks, date: string, net: string): Promise<void> {
  await does('entry.post', { date, memo: 'Sale', debit: [`1010=${net}`], credit: [`4000=${net}`] })
}

test('the taxes of a supply are explained: place, reasons, credits, what the buyer owes', () =>
  withBooks(async ({ does, refused }) => {
    const meals = await does('tax.explain', { thing: '6210', amount: '80.00', date: '2026-06-01' })
    expect(meals).toMatchObject({
      side: 'purchase',
      place: 'ON',
      total: '90.40',
      taxes: [
        { tax: 'HST-ON', rate: '0.13', on: '80.00', amount: '10.40', recoverable: '5.20', cost: '5.20' },
      ],
    })
    // Every number in a row is one of the list of sources.
    const known = new Set(meals.sources.map(({ source }) => source))
    const named = meals.taxes.flatMap(({ sources }) => sources.split(', '))
    expect(named.filter((each) => !known.has(each))).toEqual([])
    expect(named.length).toBeGreaterThan(1)
    const abroad = { kind: 'software', side: 'purchase', supplier: 'abroad', date: '2026-06-01' } as const
    expect(await does('tax.explain', { place: 'bc', ...abroad, amount: '200.00' })).toMatchObject({
      taxes: [],
      selfAssessed: [{ tax: 'PST-BC', amount: '14.00', claimable: false, tags: 'pst.selfassessed pst.BC' }],
    })
    const sale = { thing: '4000', date: '2026-06-01', amount: '100.00' }
    expect(await does('tax.explain', { ...sale, place: 'QC' })).toMatchObject({
      taxes: [{ tax: 'GST', amount: '5.00' }],
      notCharged: [{ tax: 'QST' }],
      total: '105.00',
    })
    expect(await does('tax.explain', { ...sale, place: 'abroad' })).toMatchObject({ supply: 'zero-rated' })
    expect(await refused('tax.explain', { thing: '9999' })).toEqual(['tax-thing-unknown'])
    expect(await refused('tax.explain', { thing: 'ITC_SHARE', share: '60' })).toEqual(['tax-share-malformed'])
  }))

test('books that are registered for nothing else charge nothing else, and before it nothing', () =>
  withBooks(async ({ does, refused }) => {
    const number = '123456782RT0001'
    await does('registration.set', { program: 'GST', number, from: '2026-04-01', frequency: 'annual' })
    const sale = { thing: '4000', place: 'ON', amount: '100.00' }
    expect((await does('tax.explain', { ...sale, date: '2026-03-31' })).total).toBe('100.00')
    expect((await does('tax.explain', { ...sale, date: '2026-04-01' })).total).toBe('113.00')
    expect(await refused('tax.instalments', { date: '2027-01-15' })).toEqual(['instalment-base-unknown'])
  }))

test('a customer’s address and certificate decide, a supplier’s numbers too; what is typed wins', () =>
  withBooks(async ({ does, refused }) => {
    await does('customer.add', {
      name: 'Cedar Band',
      province: 'NS',
      relief: 'first-nations',
      certificate: '12',
    })
    const sale = { thing: '4000', amount: '100.00', date: '2026-03-01' }
    expect(await does('tax.explain', { ...sale, party: 'Cedar Band' })).toMatchObject({
      supply: 'relieved',
      place: 'NS',
      notCharged: [{ tax: 'HST-NS' }],
      total: '100.00',
    })
    const typed = { ...sale, party: 'Cedar Band', customer: 'ordinary' } as const
    expect((await does('tax.explain', typed)).total).toBe('114.00')
    await does('supplier.add', { name: 'Quiet Corner', province: 'ON', unregistered: true })
    expect(await does('tax.explain', { thing: '6235', party: 'Quiet Corner' })).toMatchObject({ taxes: [] })
    expect(await refused('tax.explain', { thing: '6235', party: 'Nobody' })).toEqual(['party-unknown'])
  }))

test('a return says which bills lack the supplier’s number, and which lines may be one vehicle over the ceiling', () =>
  withBooks(async ({ does }) => {
    const number = '123456782RT0001'
    await does('registration.set', { program: 'GST', number, from: '2026-01-01', frequency: 'quarterly' })
    await does('supplier.add', { name: 'Plain Motors', province: 'ON' })
    await does('supplier.add', { name: 'Numbered Paper', province: 'ON', gst: number })
    const bill = (party: string, name: string, ...line: string[]) =>
      does('bill.enter', { supplier: party, number: name, line, date: '2026-02-10' })
    await bill('Numbered Paper', 'N-1', '6235:Paper=200.00')
    await bill('Plain Motors', 'P-1', '6235:Oil=80.00')
    const notices = async () =>
      (await does('return.prepare', { program: 'GST' })).notices.map(({ code }) => code)
    // 200.00 has its number; 90.40 with tax needs none.
    expect(await notices()).not.toContain('supplier-number')
    // 13 % of the ceiling of 39,000.00 is claimed when it is entered; the rest, 1,690.00, stays in the cost.
    expect((await bill('Plain Motors', 'P-2', '1550:Car=52000.00')).taxes).toMatchObject([
      { amount: '6760.00', claimed: '5070.00' },
    ])
    await bill('Plain Motors', 'P-3', '1550:Car=30000.00', '1550:Its fittings=12000.00')
    const prepared = await does('return.prepare', { program: 'GST' })
    const texts = prepared.notices.filter(
      ({ code }) => code === 'supplier-number' || code === 'vehicle-ceiling',
    )
    // 13 % of 30,000.00 and 12,000.00 was claimed, of two vehicles as it seems.
    expect(texts.map(({ text }) => text)).toEqual([
      '10,530.00 is claimed on bills of suppliers whose GST/HST number is not kept: Plain Motors',
      'Bill P-3 claims 5,460.00 on 2 lines of vehicles; if they are one vehicle, up to the ceiling it is 5,070.00',
    ])
  }))

test('the threshold is watched by quarter, and the day is named on which one quarter went over it', () =>
  withBooks(async (books) => {
    await sold(books, '2025-02-10', '5000.00')
    await sold(books, '2025-05-10', '7000.00')
    await sold(books, '2025-08-10', '8000.00')
    await sold(books, '2025-11-10', '10000.00')
    const asked = { date: '2026-03-31', quarters: 5 }
    // 5 + 7 + 8 + 10 thousand are the limit itself.
    expect(await books.does('tax.threshold', asked)).toMatchObject({ passed: 'never', chargeFrom: '' })
    await sold(books, '2025-11-11', '0.01')
    expect(await books.does('tax.threshold', asked)).toMatchObject({
      passed: 'four',
      chargeFrom: '2026-02-01',
      registerBy: '2026-03-02',
    })
    await sold(books, '2025-05-20', '20000.00')
    await sold(books, '2025-05-25', '15000.00')
    expect(await books.does('tax.threshold', asked)).toMatchObject({
      passed: 'one',
      chargeFrom: '2025-05-25',
    })
    expect(await books.does('tax.threshold', { ...asked, publicBody: true })).toMatchObject({
      limit: '50000.00',
      passed: 'four',
    })
  }))

test('instalments follow the filed returns of the year before, or what is given', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    expect(await refused('tax.instalments', { date: '2026-06-01' })).toEqual(['instalment-base-unknown'])
    const number = '123456782RT0001'
    await does('registration.set', { program: 'GST', number, from: '2025-01-01', frequency: 'annual' })
    await does('entry.post', {
      date: '2025-06-10',
      memo: 'Sale',
      debit: ['1010=113000'],
      credit: ['4000=100000', '2300=13000'],
    })
    await does('return.file', { program: 'GST', date: '2026-03-20' }, { today: '2026-03-20' })
    expect(await does('tax.instalments', { date: '2026-06-01' })).toMatchObject({
      files: 'annual',
      basis: 'filed',
      base: '13000.00',
      quarterly: '3250.00',
      instalments: [
        { due: '2026-04-30' },
        { due: '2026-07-31' },
        { due: '2026-10-31' },
        { due: '2027-01-31' },
      ],
    })
    expect(await does('tax.instalments', { date: '2026-06-01', estimate: '2000.00' })).toMatchObject({
      required: false,
      instalments: [],
    })
    expect(await does('tax.instalments', { date: '2026-06-01', previous: '200.00', days: 20 })).toMatchObject(
      {
        annualised: '3650.00',
        quarterly: '912.50',
      },
    )
  }))

test('all rates of a day are shown with their sources, and uncertain factors only to who insists', async () => {
  const all = await lookedUp('tax.rates', { date: '2026-06-01' })
  expect(all).toMatchObject({ ok: true })
  if (!all.ok) return
  // Thirteen places: five with one HST, four with GST alone, four with two taxes.
  expect(all.value.rates).toHaveLength(17)
  const quebec = await lookedUp('tax.rates', { province: 'qc', date: '2012-06-01' })
  expect(quebec).toMatchObject({
    value: { rates: [{}, { tax: 'QST', percent: '9.5', on: 'price-with-gst' }] },
  })
  expect(await lookedUp('tax.rates', { body: 'school', date: '2026-06-01' })).toMatchObject({
    refusals: [{ code: 'rebate-factor-unsure' }],
  })
  expect(await lookedUp('tax.rates', { body: 'school', insist: true, date: '2026-06-01' })).toMatchObject({
    value: { rebates: [{ part: 'federal', factor: '0.68' }, { part: 'ON' }, { part: 'NS' }] },
  })
  expect(await lookedUp('tax.rates', { province: 'ON', date: '2031-01-01' })).toMatchObject({
    refusals: [{ code: 'rates-not-checked' }],
  })
})
