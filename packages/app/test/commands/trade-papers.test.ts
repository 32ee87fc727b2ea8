import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inFolder } from './in-folder.ts'
import { booksInMemory, type KeptBooks } from './kept-books.ts'

const birch = 'Birch Sample Inc.'
const gosselin = 'Gosselin Exemple'

/** An English and a French customer with an invoice each; a deposit and a receipt paid the first one. */
async function sales(): Promise<KeptBooks> {
  const books = await booksInMemory()
  const { does } = books
  await does('registration.set', {
    program: 'GST',
    number: '123456782RT0001',
    from: '2026-01-01',
    frequency: 'quarterly',
  })
  await does('customer.add', { name: birch, province: 'ON', terms: 30 })
  await does('customer.add', { name: gosselin, province: 'QC', terms: 15, language: 'fr' })
  await does('customer.deposit', { customer: birch, amount: '200.00', date: '2026-02-20' })
  await does('invoice.issue', { customer: birch, line: ['Tune-up=2 x 450.00'], date: '2026-03-02' })
  await does('credit.apply', { party: birch, credit: 'deposit/1001', date: '2026-03-02' })
  await does('receipt.take', { customer: birch, amount: '817.00', date: '2026-03-20' })
  await does('invoice.issue', { customer: gosselin, line: ['Suivi=250.00'], date: '2026-04-02' })
  return books
}

const pdf = (base64: string | undefined) => Buffer.from(base64 ?? '', 'base64').toString('latin1')

test('papers are printed in one file or one each, and nothing is written over', async () => {
  const { does, refused, end } = await sales()
  const one = await does('invoice.print', { numbers: ['1001', 'deposit/1001', 'receipt/4'], inline: true })
  expect(one).toMatchObject({ papers: 3, letters: [], lacking: [] })
  expect(pdf(one.base64).startsWith('%PDF-')).toBe(true)
  expect(
    await does('invoice.print', { numbers: ['1001', 'deposit/1001', 'receipt/4'], inline: true }),
  ).toEqual(one)
  await inFolder(async (file) => {
    const out = file('out')
    mkdirSync(out)
    expect(await does('invoice.print', { all: true, folder: out })).toMatchObject({ papers: 2, file: out })
    expect(readdirSync(out).sort()).toEqual(['invoice-1001.pdf', 'invoice-1002.pdf'])
    const texts = readdirSync(out)
      .sort()
      .map((name) => readFileSync(`${out}/${name}`, 'latin1'))
    expect(texts.map((text) => /\/Lang ?\((\w\w)/.exec(text)?.[1])).toEqual(['en', 'fr'])
    expect(texts.every((text) => text.includes('/StructTreeRoot'))).toBe(true)
    expect(await refused('invoice.print', { all: true, folder: out })).toEqual(['file-exists'])
    expect(await refused('invoice.print', { file: 'x.pdf', folder: out })).toEqual(['paper-places-several'])
    expect(await refused('invoice.print', { folder: file('nowhere') })).toEqual(['file-missing'])
    // The first invoice is paid: without --all it is not printed again.
    const rehearsed = await does('invoice.print', {}, { dryRun: true })
    expect(rehearsed).toMatchObject({ papers: 1, file: 'invoice-1002.pdf' })
    expect(readdirSync(file('.'))).toEqual(['out'])
    expect(await refused('invoice.print', { customer: birch })).toEqual(['papers-none'])
    expect(await refused('invoice.print', { numbers: ['1001', '77', 'receipt/99'] })).toEqual([
      'document-unknown',
      'document-unknown',
    ])
  })
  await end()
})

test('statements of account go to all who owe, each in the language of its customer', async () => {
  const { does, refused, end } = await sales()
  const all = await does('customer.statements', { from: '2026-03-01', through: '2026-04-30', inline: true })
  // 250.00 and 5 % GST; the books are not registered for QST. The other customer owes nothing any more.
  expect(all).toMatchObject({ papers: 1, customers: [{ customer: gosselin, owing: '262.50' }] })
  expect(pdf(all.base64).startsWith('%PDF-')).toBe(true)
  const named = await does('customer.statements', { customers: [birch], through: '2026-04-30', inline: true })
  expect(named.customers).toEqual([{ customer: birch, owing: '0.00' }])
  expect(await refused('customer.statements', { through: '2026-01-31' })).toEqual(['statements-none'])
  expect(await refused('customer.statements', { from: '2026-05-01', through: '2026-04-30' })).toEqual([
    'span-malformed',
  ])
  await end()
})

test('the letterhead keeps what is not said, and is undone', async () => {
  const { does, end } = await booksInMemory()
  const first = await does('invoice.setup', {
    address: ['12 Quai Street', 'Halifax'],
    payment: ['By transfer.'],
  })
  expect(first).toMatchObject({ address: ['12 Quai Street', 'Halifax'], payment: ['By transfer.'] })
  const second = await does('invoice.setup', { paymentFr: ['Par virement.'], phone: '902-555-0100' })
  expect(second).toMatchObject({
    payment: ['By transfer.'],
    paymentFr: ['Par virement.'],
    phone: '902-555-0100',
  })
  expect(await does('invoice.setup', {})).toMatchObject({ act: 0, phone: '902-555-0100' })
  const cleared = await does('invoice.setup', { clear: ['payment'] })
  expect(cleared).toMatchObject({ payment: [], paymentFr: [] })
  await does('act.undo', { number: cleared.act })
  expect(await does('invoice.setup', {})).toMatchObject({ paymentFr: ['Par virement.'] })
  await end()
})

/** A contractor in construction with bills for services and goods, and a writer, both paid in part. */
async function contracted(): Promise<KeptBooks> {
  const books = await booksInMemory()
  const { does } = books
  await does('registration.set', {
    program: 'GST',
    number: '123456782RT0001',
    from: '2026-01-01',
    frequency: 'quarterly',
  })
  await does('supplier.add', {
    name: 'Drywall Sample',
    province: 'ON',
    contractor: 't5018',
    gst: '123456782RT0001',
  })
  await does('supplier.add', { name: 'Writer Sample', province: 'ON', contractor: 't4a' })
  const lines = ['5060:Drywall=1000.00', '5010:Sheets=200.00']
  await does('bill.enter', { supplier: 'Drywall Sample', number: 'B-1', line: lines, date: '2026-02-01' })
  await does('bill.enter', {
    supplier: 'Drywall Sample',
    number: 'B-2',
    line: ['5060:More=500.00'],
    date: '2026-12-01',
  })
  await does('payment.make', {
    supplier: 'Drywall Sample',
    amount: '1356.00',
    bill: ['bill/1'],
    date: '2026-02-10',
  })
  await does('bill.enter', {
    supplier: 'Writer Sample',
    number: 'W-1',
    line: ['6360:Text=400.00'],
    date: '2026-02-01',
  })
  await does('payment.make', { supplier: 'Writer Sample', amount: '452.00', date: '2026-02-11' })
  return books
}

test('contractors are counted by what was paid: bills, and money straight from the bank', async () => {
  const { does, refused, end } = await contracted()
  const year = await does('supplier.contractors', { year: 2026 })
  // 1,200.00 and 13 %; 200.00 of it goods, reported with the services. The bill of December is not paid.
  expect(year.contractors[0]).toMatchObject({
    contractor: 'Drywall Sample',
    paid: '1356.00',
    gst: '156.00',
    goods: '200.00',
    reported: '1356.00',
    needed: true,
    number: '123456782RT0001',
    missing: '',
  })
  // 400.00 without HST is not over 500.00.
  expect(year.contractors[1]).toMatchObject({ slip: 'T4A', reported: '400.00', needed: false, missing: '' })
  await does('entry.post', {
    date: '2026-03-01',
    memo: 'Straight',
    payee: 'Writer Sample',
    debit: ['6360=100.01', '2310=13.00'],
    credit: ['1010=113.01'],
  })
  const more = await does('supplier.contractors', { year: 2026, detail: true })
  expect(more.contractors[1]).toMatchObject({
    paid: '565.01',
    gst: '65.00',
    reported: '500.01',
    needed: true,
    missing: 'no business number and no SIN',
  })
  expect(more.payments.map(({ what, amount }) => `${what} ${amount}`)).toEqual([
    'B-1 1356.00',
    'W-1 452.00',
    'Straight 113.01',
  ])
  await does('vault.set', { id: 'supplier:writer-sample:sin', kind: 'sin', value: '046454286' })
  const known = await does('supplier.contractors', { year: 2026 })
  expect(known.contractors[1]?.missing).toBe('')
  expect((await does('supplier.contractors', { year: 2025 })).contractors[0]).toMatchObject({ paid: '0.00' })
  expect(await refused('supplier.contractors', { year: 2027 })).toEqual(['rates-not-checked'])
  await end()
})

test('lists of customers and documents add up to the control account', async () => {
  const { does, end } = await sales()
  const parties = await does('report.party-list', {})
  expect(parties).toMatchObject({ open: '262.50' })
  expect(await does('report.ageing', { on: '2026-04-30' })).toMatchObject({
    rows: [{ party: gosselin, spans: ['0.00', '262.50', '0.00', '0.00', '0.00'] }],
    total: '262.50',
  })
  // 2 × 450.00 to Ontario and 250.00 to Quebec, the largest first.
  const rows = async (by: 'customer' | 'item' | 'region') => (await does('report.sales', { by })).rows
  expect(await rows('customer')).toMatchObject([
    { name: birch, documents: 1, net: '900.00' },
    { name: gosselin, net: '250.00' },
  ])
  expect(await rows('item')).toMatchObject([{ name: 'Tune-up' }, { name: 'Suivi' }])
  expect(await rows('region')).toMatchObject([{ name: 'ON', net: '900.00' }, { name: 'QC' }])
  expect(await does('report.document-list', { open: true })).toMatchObject({
    rows: [{ id: 'invoice/1002', total: '262.50', open: '262.50' }],
  })
  const narrowed = async (state: 'open' | 'paid' | 'orders') =>
    (await does('report.document-list', { state })).rows
  expect(await narrowed('open')).toMatchObject([{ id: 'invoice/1002' }])
  expect(await narrowed('paid')).not.toMatchObject([{ id: 'invoice/1002' }])
  expect(await narrowed('orders')).toEqual([])
  // What only a journal entry claims is of nobody's, and in the list all the same.
  const straight = { debit: ['1100=10.00'], credit: ['4000=10.00'] }
  await does('entry.post', { date: '2026-03-01', memo: 'Old balance', ...straight })
  // What is dated after today is in none of the lists yet, and apart from today on the customer’s page.
  await does('receipt.take', { customer: gosselin, amount: '60.00', date: '2026-12-15' })
  const shown = await does('customer.show', { party: gosselin })
  expect(shown).toMatchObject({ open: '262.50', laterOpen: '-60.00' })
  expect(shown.items).toMatchObject([{ item: '1002', open: '262.50', left: '202.50' }])
  expect(shown.later).toMatchObject([{ date: '2026-12-15', amount: '-60.00' }])
  expect(await does('customer.list', {})).toMatchObject({ open: '262.50' })
  const listed = await does('report.party-list', {})
  expect(listed).toMatchObject({ open: '272.50' })
  expect(listed.rows).toContainEqual({ name: 'No name (journal entries)', open: '10.00' })
  await end()
})
