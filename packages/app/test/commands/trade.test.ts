import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { balanceOf, withBooks } from './with-books.ts'

const birch = 'Birch Sample Inc.'
const hydro = 'Harbour Hydro'

async function opened({ does }: KeptBooks): Promise<void> {
  await does('customer.add', { name: birch, province: 'ON', terms: 30 })
  await does('supplier.add', {
    name: hydro,
    province: 'ON',
    terms: 21,
    account: '6235',
    expects: 'monthly:80.00-140.00',
  })
}

const tuneUp = { customer: birch, line: ['Tune-up=2 x 500.00'], date: '2026-03-02' }

/** What is open on a day: `1001 1130.00`. */
async function open(
  { does }: KeptBooks,
  on: string,
  side: 'customers' | 'suppliers' = 'customers',
): Promise<readonly string[]> {
  const { items } = await does('ageing.show', { side, on, detail: true })
  return items.map((each) => `${each.item} ${each.open}`)
}

async function proven({ does }: KeptBooks, on?: string): Promise<boolean> {
  return (await does('ageing.prove', on === undefined ? {} : { on })).holds
}

test('an invoice is issued, paid in part, credited and written off, and every day past keeps its ageing', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await opened(books)
    // 1,000.00 and 13 % of it.
    const issued = await does('invoice.issue', tuneUp, { key: 'k' })
    expect(issued).toMatchObject({ number: '1001', total: '1130.00', due: '2026-04-01' })
    expect(await does('invoice.issue', tuneUp, { key: 'k' })).toEqual({ ...issued, repeated: true })
    expect(await refused('invoice.issue', { ...tuneUp, number: '1001' })).toEqual(['number-taken'])
    await does('receipt.take', { customer: birch, amount: '500.00', date: '2026-03-20' })
    await does('invoice.credit', { invoice: '1001', line: ['Goodwill=100.00'], date: '2026-03-25' })
    // 1,130.00 − 500.00 − 113.00 = 517.00; tax of it 517.00 × 130 / 1,130 = 59.48
    expect(
      await does('invoice.write-off', { number: '1001', reason: 'bankrupt', date: '2026-04-30' }),
    ).toMatchObject({
      expense: '457.52',
      tax: '59.48',
    })
    expect(await open(books, '2026-03-19')).toEqual(['1001 1130.00'])
    expect(await open(books, '2026-03-20')).toEqual(['1001 630.00'])
    expect(await open(books, '2026-04-29')).toEqual(['1001 517.00'])
    expect(await open(books, '2026-04-30')).toEqual([])
    expect(await balanceOf(books, '1040')).toBe('500.00')
    // Line 107 of the return reads this account’s debits.
    expect(await balanceOf(books, '2320')).toBe('59.48')
    expect(await does('invoice.show', { number: '1001' })).toMatchObject({ status: 'paid', open: '0.00' })
    for (const on of ['2026-03-02', '2026-03-25', '2026-12-31']) expect(await proven(books, on)).toBe(true)
  }))

test('an undone invoice gives its number to nobody, and a paid one is not undone', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await opened(books)
    const first = await does('invoice.issue', tuneUp)
    await does('act.undo', { number: first.act })
    expect(await open(books, '2026-12-31')).toEqual([])
    const second = await does('invoice.issue', tuneUp)
    expect(second.number).toBe('1002')
    const paid = await does('receipt.take', { customer: birch, amount: '1130.00', date: '2026-03-20' })
    expect(await refused('act.undo', { number: second.act })).toEqual(['undo-in-use'])
    expect(await refused('invoice.void', { number: '1002', reason: 'wrong' })).toEqual(['document-settled'])
    await does('act.undo', { number: paid.act })
    expect(await open(books, '2026-12-31')).toEqual(['1002 1130.00'])
    await does('invoice.void', { number: '1002', reason: 'wrong' })
    expect(await does('invoice.issue', tuneUp)).toMatchObject({ number: '1003' })
    expect(await proven(books)).toBe(true)
  }))

test('a bank line pays the invoice that it is, and when the bank returns it the invoice is open again', () =>
  withBooks(async (books) => {
    const { does } = books
    await opened(books)
    await does('invoice.issue', tuneUp)
    await does('bill.enter', { supplier: hydro, number: 'H-1', line: ['Power=100.00'], date: '2026-03-03' })
    const content = Buffer.from(
      'Date,Description,Amount\n2026-03-20,BIRCH SAMPLE 1001,1130.00\n2026-03-21,HARBOUR HYDRO,-113.00\n',
    ).toString('base64')
    await does('statement.import', { file: 'bank.csv', content, account: '1010', confirm: true })
    // What it would post is told before, so that a screen shows it.
    const line = '1010|2026-03-20|1130.00|BIRCHSAMPLE1001#1'
    const shown = await does('line.accept', { account: '1010', lines: [line] }, { dryRun: true })
    expect(shown.postings).toEqual([
      { account: '1010', debit: '1130.00', credit: '' },
      { account: '1100', debit: '', credit: '1130.00' },
    ])
    const accepted = await does('line.accept', { account: '1010' })
    expect(accepted.entries).toEqual(['J3', 'J4'])
    expect(await open(books, '2026-03-31')).toEqual([])
    expect(await open(books, '2026-03-31', 'suppliers')).toEqual([])
    expect((await does('payment.list', {})).settlements.map(({ id, items }) => `${id} ${items}`)).toEqual([
      'receipt/3 invoice/1001',
      'payment/4 bill/1',
    ])
    // People know a bill by the number on it, and each side has a list of its own.
    const paid = await does('payment.list', { side: 'suppliers' })
    expect(paid.settlements.map(({ about }) => about)).toEqual(['Bill H-1'])
    await does('receipt.nsf', {
      entry: 'J3',
      on: '2026-03-27',
      from: '1010',
      fee: '45.00',
      charge: '45.00',
    })
    expect(await open(books, '2026-03-26')).toEqual([])
    expect((await open(books, '2026-03-27'))[0]).toBe('1001 1130.00')
    expect(await balanceOf(books, '1100')).toBe('1175.00')
    expect(await proven(books, '2026-03-27')).toBe(true)
  }))

test('entries by hand on a control account are open items of their party, and cannot break the list', () =>
  withBooks(async (books) => {
    const { does } = books
    await opened(books)
    await does('invoice.issue', tuneUp)
    const lines = [
      { account: '1100', debit: '50.00', party: birch },
      { account: '4010', credit: '50.00' },
    ]
    await does('entry.post', { date: '2026-03-05', memo: 'by hand', lines })
    await does('entry.post', {
      date: '2026-03-06',
      memo: 'nobody',
      debit: ['1100=7.00'],
      credit: ['4010=7.00'],
    })
    expect(await open(books, '2026-03-31')).toEqual(['1001 1130.00', 'J2 50.00', 'J3 7.00'])
    const { accounts } = await does('ageing.prove', {})
    expect(accounts[0]).toMatchObject({
      account: '1100',
      balance: '1187.00',
      list: '1187.00',
      byHand: '57.00',
    })
    await does('receipt.take', { customer: birch, amount: '50.00', invoice: ['J2'], date: '2026-03-20' })
    // An invoice’s own entry reversed by hand is as if it had been voided.
    await does('entry.reverse', { number: 'J1', date: '2026-03-25' })
    expect(await open(books, '2026-03-31')).toEqual(['J3 7.00'])
    expect(await proven(books)).toBe(true)
  }))

test('bills warn, refuse their number twice, and are paid by cheque in one run', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await opened(books)
    const bill = { supplier: hydro, number: 'H-101', line: ['Power=100.00'], date: '2026-03-02' }
    expect(await does('bill.enter', bill)).toMatchObject({ total: '113.00', warnings: [] })
    expect(await refused('bill.enter', { ...bill, number: 'h 0101' })).toEqual(['bill-entered-already'])
    const twin = await does('bill.enter', { ...bill, number: 'H-102', date: '2026-03-09' })
    expect(twin.warnings).toHaveLength(1)
    await does('bill.credit', { bill: 'H-102', number: 'C-1', line: ['Power=50.00'], date: '2026-03-10' })
    const plan = await does('payment.plan', { through: '2026-03-31', on: '2026-03-20' })
    // H-101 is due 03-23, H-102 on 03-30: 113.00 and 113.00 − 56.50.
    expect(plan.cash).toEqual([
      { date: '2026-03-23', due: '113.00', total: '113.00' },
      { date: '2026-03-30', due: '56.50', total: '169.50' },
    ])
    await does('account.list', {})
    expect(await refused('payment.run', { through: '2026-03-31', by: 'cheque' })).toEqual([
      'cheque-number-missing',
    ])
    const made = await does('payment.make', {
      supplier: hydro,
      amount: '113.00',
      bill: ['H-101'],
      by: 'cheque',
      cheque: '101',
      date: '2026-03-20',
    })
    expect(made.paid).toEqual([{ item: 'bill/1', amount: '113.00' }])
    const run = await does('payment.run', { through: '2026-03-31', by: 'cheque', date: '2026-03-21' })
    expect(run.total).toBe('56.50')
    expect(await open(books, '2026-03-21', 'suppliers')).toEqual([])
    await does('cheque.void', { number: '102', on: '2026-04-02', reason: 'lost' })
    expect(await open(books, '2026-04-02', 'suppliers')).toEqual(['H-102 56.50'])
    expect(await proven(books)).toBe(true)
  }))

test('a deposit is a liability with its tax until an invoice uses it', () =>
  withBooks(async (books) => {
    const { does } = books
    await opened(books)
    await does('customer.deposit', { customer: birch, amount: '113.00', date: '2026-03-01' })
    expect([await balanceOf(books, '2150'), await balanceOf(books, '2300')]).toEqual(['-100.00', '-13.00'])
    await does('invoice.issue', tuneUp)
    await does('credit.apply', { party: birch, credit: 'deposit/1001', date: '2026-03-03' })
    expect(await open(books, '2026-03-03')).toEqual(['1001 1017.00'])
    // The tax owed is that of the invoice alone.
    expect([await balanceOf(books, '2150'), await balanceOf(books, '2300')]).toEqual(['', '-130.00'])
    expect(await proven(books, '2026-03-02')).toBe(true)
  }))

test('estimates, recurring invoices, interest and claims do what they say', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await opened(books)
    await does('estimate.issue', { ...tuneUp, date: '2026-01-05' })
    await does('estimate.invoice', { number: '1001', date: '2026-01-10' })
    expect(await refused('estimate.invoice', { number: '1001' })).toEqual(['estimate-taken'])
    await does('invoice.repeat', {
      name: 'Hosting',
      customer: birch,
      first: '2026-01-31',
      line: ['Hosting=40.00'],
    })
    const due = await does('invoice.due', { through: '2026-03-31' })
    expect(due.issued.map(({ date }) => date)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31'])
    expect(await refused('invoice.due', { through: '2026-03-31' })).toEqual(['nothing-to-change'])
    // Due 02-09: 1,130.00 × 1.5 % × 12 × 30 / 365 = 16.72; 45.20 due 03-02, 9 days: 0.20
    const late = { percent: '1.5', account: '4220', date: '2026-03-11' }
    expect(await does('invoice.late', late)).toMatchObject({ documents: 1, total: '16.92' })
    expect(await refused('invoice.late', late)).toEqual(['nothing-to-change'])
    await does('supplier.add', { name: 'Mr. Alder Sample', province: 'ON' })
    // 4,990 km, then 20 more: 10 at 0.73 and 10 at 0.67.
    const claim = { supplier: 'Mr. Alder Sample', date: '2026-03-31' }
    await does('bill.claim', { ...claim, number: '1', kilometres: '4990' })
    expect(await does('bill.claim', { ...claim, number: '2', kilometres: '20' })).toMatchObject({
      total: '14.00',
    })
    expect(await proven(books)).toBe(true)
  }))

test('an invoice in US dollars is closed by its own amount, and the exchange is booked', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('account.open', {
      code: '1030',
      name: 'US dollars',
      type: 'asset',
      subtype: 'bank',
      currency: 'USD',
    })
    await does('customer.add', { name: 'Elm Sample LLC', country: 'US', currency: 'USD' })
    const sale = { customer: 'Elm Sample LLC', line: ['Frames=1000.00'], date: '2026-03-02' }
    expect(await refused('invoice.issue', sale)).toEqual(['rate-missing'])
    expect(await does('invoice.issue', { ...sale, rate: '1.35' })).toMatchObject({
      total: '1000.00',
      taxes: [],
    })
    const receipt = { customer: 'Elm Sample LLC', amount: '1000.00', account: '1030', date: '2026-03-20' }
    await does('receipt.take', { ...receipt, rate: '1.40' })
    // 1,000 × (1.40 − 1.35)
    expect(await balanceOf(books, '4240')).toBe('-50.00')
    expect(await open(books, '2026-03-20')).toEqual([])
    expect(await proven(books)).toBe(true)
  }))

test('in a locked period nothing is done, and nothing half', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await opened(books)
    await does('invoice.issue', tuneUp)
    await does('period.lock', { through: '2026-03-31', reason: 'sent' })
    expect(await refused('invoice.issue', tuneUp)).toEqual(['period-locked'])
    expect(await refused('invoice.void', { number: '1001', reason: 'x' })).toEqual(['period-locked'])
    const receipt = { customer: birch, amount: '1.00', date: '2026-03-31' }
    expect(await refused('receipt.take', receipt)).toEqual(['period-locked'])
    const batch = [tuneUp, { ...tuneUp, date: '2026-04-01' }]
    expect(await refused('invoice.batch', { invoices: batch })).toEqual(['period-locked'])
    expect((await does('invoice.list', {})).documents).toHaveLength(1)
    expect(await does('invoice.issue', { ...tuneUp, date: '2026-04-01' })).toMatchObject({ number: '1002' })
  }))
