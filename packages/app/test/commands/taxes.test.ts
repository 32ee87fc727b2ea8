import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { lookedUp } from './lookups.ts'
import { withBooks } from './with-books.ts'

async function sold({ does }: KeptBooks, date: string, net: string): Promise<void> {
  await does('entry.post', { date, memo: 'Sale', debit: [`1010=${net}`], credit: [`4000=${net}`] })
}

/** Opens the accounts of QST, and says that the books are at home in Quebec. */
async function quebec({ does }: Pick<KeptBooks, 'does'>): Promise<void> {
  const liability = { type: 'liability' } as const
  await does('book.change', { province: 'QC' })
  for (const [code, role] of [
    ['2350', 'tax.qst.collected'],
    ['2355', 'tax.qst.itr'],
    ['2358', 'tax.qst.filed'],
  ] as const)
    await does('account.open', { code, name: role, role, ...liability })
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

test('the methods of net tax are compared over the same postings', () =>
  withBooks(async ({ does, refused }) => {
    await does('entry.post', {
      date: '2025-06-10',
      memo: 'Sales',
      debit: ['1010=113000'],
      credit: ['4000=100000', '2300=13000'],
    })
    await does('entry.post', {
      date: '2025-07-10',
      memo: 'Paper',
      debit: ['6235=5000', '2310=650'],
      credit: ['1010=5650'],
    })
    // 13,000 − 650; 113,000 × 8.8 % − 300; 113,000 × 4.4 % − 300
    expect(await does('tax.compare', {})).toMatchObject({
      from: '2025-01-01',
      through: '2025-12-31',
      supplies: '113000.00',
      fits: true,
      methods: [
        { method: 'regular', net: '12350.00', saved: '0.00' },
        { method: 'quick-services', net: '9644.00', saved: '2706.00' },
        { method: 'quick-goods', net: '4672.00', saved: '7678.00' },
      ],
    })
    // A municipality of Ontario remits 11.1 % of supplies at 13 % (SOR/91-51, 19(3)), without the credit.
    const body = await does('tax.compare', { body: 'special-municipality' })
    expect(body.methods).toMatchObject([
      { method: 'regular', net: '12350.00' },
      { method: 'special-municipality', net: '12543.00', saved: '-193.00' },
    ])
    expect(body).toMatchObject({ supplies: '113000.00', note: expect.stringContaining('rebate') })
    expect(await refused('tax.compare', { from: '2025-12-31', through: '2025-01-01' })).toEqual([
      'span-malformed',
    ])
  }))

test('QST has instalments of its own, by its own limit, beside those of GST', () =>
  withBooks(async ({ does, refused }) => {
    await quebec({ does })
    const terms = { from: '2025-01-01', frequency: 'annual' } as const
    await does('registration.set', { program: 'GST', number: '123456782RT0001', ...terms })
    await does('registration.set', { program: 'QST', number: '1234567890TQ0001', ...terms, combined: true })
    // 40,000.00 of sales: 2,000.00 of GST asks for no instalments, 3,990.00 of QST does.
    await does('entry.post', {
      date: '2025-06-10',
      memo: 'Sales',
      debit: ['1010=45990'],
      credit: ['4000=40000', '2300=2000', '2350=3990'],
    })
    await does('return.file', { program: 'GST', date: '2026-03-20' }, { today: '2026-03-20' })
    const both = await does('tax.instalments', { date: '2026-06-01' })
    expect(both).toMatchObject({ program: 'GST', required: false, base: '0.00' })
    expect(both.beside).toMatchObject([{ program: 'QST', required: true, quarterly: '997.50' }])
    expect(both.instalments.map(({ tax, due, amount }) => [tax, due, amount])).toEqual([
      ['QST', '2026-04-30', '997.50'],
      ['QST', '2026-07-31', '997.50'],
      ['QST', '2026-10-31', '997.50'],
      ['QST', '2027-01-31', '997.50'],
    ])
    // What the schedule asks for is paid where nobody says how much.
    expect(await does('return.instalment', { program: 'TVQ', date: '2026-04-28' })).toMatchObject({
      program: 'QST',
      amount: '997.50',
    })
    expect(await refused('return.instalment', { program: 'QST', date: '2026-04-29' })).toEqual([
      'instalment-none',
    ])
    const { deadlines } = await does('deadline.list', { on: '2026-04-29', through: '2026-08-31', done: true })
    const qst = deadlines.filter(({ kind }) => kind === 'QST-instalment')
    expect(qst.map(({ state, amount }) => [state, amount])).toEqual([
      ['done', '997.50'],
      ['open', '997.50'],
    ])
  }))

test('all rates of a day are shown with their sources, and the factors of public service bodies', async () => {
  const all = await lookedUp('tax.rates', { date: '2026-06-01' })
  expect(all).toMatchObject({ ok: true })
  if (!all.ok) return
  // Thirteen places: five with one HST, four with GST alone, four with two taxes.
  expect(all.value.rates).toHaveLength(17)
  const quebec = await lookedUp('tax.rates', { province: 'qc', date: '2012-06-01' })
  expect(quebec).toMatchObject({
    value: { rates: [{}, { tax: 'QST', percent: '9.5', on: 'price-with-gst' }] },
  })
  const school = { body: 'school', date: '2026-06-01' } as const
  expect(await lookedUp('tax.rates', school)).toMatchObject({
    value: {
      rebates: [
        { part: 'federal', factor: '0.68' },
        { part: 'ON' },
        { part: 'NS' },
        { part: 'NB', factor: '1.00' },
        { part: 'QC', factor: '0.47' },
      ],
    },
  })
  expect(await lookedUp('tax.rates', { province: 'ON', date: '2031-01-01' })).toMatchObject({
    refusals: [{ code: 'rates-not-checked' }],
  })
})

test('a general rebate is claimed on line 111 under its reason, listed by form, and undone', () =>
  withBooks(async ({ does, refused }) => {
    const number = '123456782RT0001'
    await does('registration.set', { program: 'GST', number, from: '2026-01-01', frequency: 'quarterly' })
    const claim = {
      reason: '1C',
      amount: '65.00',
      account: '6235',
      since: '2026-02-10',
      date: '2026-03-20',
    } as const
    expect(await refused('rebate.claim', claim)).toEqual(['account-role-missing'])
    await does('account.open', { code: '2315', name: 'Rebate', type: 'liability', role: 'tax.gst.psb' })
    // Two years after the day of the payment.
    const { date: _date, ...bare } = claim
    const made = await does('rebate.claim', bare, { key: 'claim', today: claim.date })
    expect(made).toMatchObject({ date: claim.date, amount: '65.00', deadline: '2028-02-10' })
    // The same key says the same, also on another day.
    const again = await does('rebate.claim', bare, { key: 'claim', today: '2026-05-01' })
    expect(again).toEqual({ ...made, repeated: true })
    const form = { reason: '1C', from: '2026-03-20', through: '2026-03-20', claims: 1, total: '65.00' }
    expect(await does('rebate.list', {})).toMatchObject({ forms: [form], total: '65.00' })
    const line = async () =>
      (await does('return.prepare', { program: 'GST' })).lines.find((each) => each.line === '111')?.amount
    expect(await line()).toBe('65.00')
    await does('act.undo', { number: made.act })
    expect([await line(), (await does('rebate.list', {})).forms]).toEqual(['0.00', []])
  }))
