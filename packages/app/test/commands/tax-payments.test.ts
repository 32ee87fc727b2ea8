import { readFileSync } from 'node:fs'
import { validateEft } from '@daybook/canada/eft/check-eft.ts'
import { expect, test } from 'vitest'
import { inFolder } from './in-folder.ts'
import type { KeptBooks } from './kept-books.ts'
import { balanceOf, withBooks } from './with-books.ts'

const number = '123456782RT0001'
const tools = 'Cascade Sample Tools LLC'

async function annual({ does }: KeptBooks): Promise<void> {
  await does('registration.set', { program: 'GST', number, from: '2025-01-01', frequency: 'annual' })
}

async function linesOf({ does }: KeptBooks, from: string, through: string) {
  const { lines } = await does('return.prepare', { program: 'GST', from, through })
  return new Map(lines.map(({ line, amount }) => [line, amount]))
}

test('a service from abroad is self-assessed on line 405, with the credit of its commercial share', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await annual(books)
    await does('supplier.add', { name: tools, country: 'US', account: '6235' })
    await does('bill.enter', {
      supplier: tools,
      number: 'C-1',
      line: ['Hosting=1000.00'],
      date: '2026-02-10',
    })
    // Taxable sales alone are served: nothing is owed.
    expect(await refused('tax.self-assess', { bill: 'C-1' })).toEqual(['self-assess-nothing'])
    // HST of Ontario, 13 % of 1,000.00; 60 % of it is claimed, 52.00 stays in the cost.
    const made = await does('tax.self-assess', { bill: 'C-1', share: '0.6' })
    expect(made).toMatchObject({ owed: '130.00', claimed: '78.00', cost: '52.00', date: '2026-02-10' })
    expect(await refused('tax.self-assess', { bill: 'C-1', share: '0.6' })).toEqual(['self-assessed-already'])
    const lines = await linesOf(books, '2026-01-01', '2026-12-31')
    expect(['103', '106', '405'].map((line) => lines.get(line))).toEqual(['0.00', '78.00', '130.00'])
    expect(await balanceOf(books, '6235')).toBe('1052.00')
    await does('entry.reverse', { number: made.entry, date: '2026-02-11' })
    expect(await does('tax.self-assess', { bill: 'C-1', share: '0.5' })).toMatchObject({ claimed: '65.00' })
  }))

test('the share of commercial use that an account keeps decides what a bill claims', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('account.change', { account: '6235', taxDefault: 'ITC_SHARE', commercialShare: '0.3' })
    await does('supplier.add', { name: 'Harbour Hydro', province: 'ON', account: '6235' })
    const claimed = async (line: string) => {
      const bill = await does('bill.enter', { supplier: 'Harbour Hydro', number: line, line: [line] })
      return bill.taxes.map((tax) => tax.claimed)
    }
    expect(await claimed('Power=100.00')).toEqual(['3.90'])
    await does('account.change', { account: '6235', commercialShare: '0.95' })
    expect(await claimed('Light=200.00')).toEqual(['26.00'])
    await does('account.change', { account: '6235', commercialShare: '0.1' })
    expect(await claimed('Heat=300.00')).toEqual(['0.00'])
    expect(await refused('account.change', { account: '6235', commercialShare: '30' })).toEqual([
      'tax-share-malformed',
    ])
  }))

test('instalments are paid by the schedule, until a month after the year, and stand on line 110', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await annual(books)
    await does('entry.post', { date: '2025-06-01', debit: ['1010=4000'], credit: ['2300=4000'] })
    await does('return.file', {
      program: 'GST',
      from: '2025-01-01',
      through: '2025-12-31',
      date: '2026-03-20',
    })
    // A quarter of 4,000.00 is due on 2026-04-30.
    const first = await does('return.instalment', {
      program: 'GST',
      date: '2026-04-28',
      confirmation: 'EP-1',
    })
    expect(first).toMatchObject({ amount: '1000.00', account: '2330', confirmation: 'EP-1' })
    expect(await refused('return.instalment', { program: 'GST', date: '2026-04-29' })).toEqual([
      'instalment-none',
    ])
    await does('return.instalment', { program: 'GST', amount: '3000.00', date: '2027-01-29' })
    await does('entry.post', { date: '2026-07-01', debit: ['1010=5000'], credit: ['2300=5000'] })
    const filed = await does('return.file', {
      program: 'GST',
      from: '2026-01-01',
      through: '2026-12-31',
      date: '2027-03-20',
    })
    expect(filed.lines.filter(({ line }) => ['109', '110', '115'].includes(line))).toEqual([
      { line: '109', amount: '5000.00' },
      { line: '110', amount: '4000.00' },
      { line: '115', amount: '1000.00' },
    ])
    // Who then files each quarter does not count the last instalment again.
    await does('registration.set', { program: 'GST', number, from: '2027-01-01', frequency: 'quarterly' })
    expect((await linesOf(books, '2027-01-01', '2027-03-31')).get('110')).toBe('0.00')
    await does('book.verify', {})
  }))

test.each([
  ['a bank line pays the return that was filed', ['1010=130', '2300=130'], '-130.00', '130.00'],
  ['a refund of a return comes in by its bank line', ['2310=65', '1010=65'], '65.00', '-65.00'],
] as const)('%s', (_what, [debit, credit], line, open) =>
  withBooks(async (books) => {
    const { does } = books
    await does('registration.set', { program: 'GST', number, from: '2026-01-01', frequency: 'quarterly' })
    await does('entry.post', { date: '2026-02-01', debit: [debit], credit: [credit] })
    await does('return.file', { program: 'GST', date: '2026-04-02' })
    const content = Buffer.from(`Date,Description,Amount\n2026-04-08,CRA GST HST,${line}\n`).toString(
      'base64',
    )
    await does('statement.import', { file: 'bank.csv', content, account: '1010', confirm: true })
    const accepted = await does('line.accept', { account: '1010' })
    expect(accepted.accepted).toHaveLength(1)
    expect(await balanceOf(books, '2340')).toBe('')
    expect((await does('return.list', {})).returns.map((each) => each.open)).toEqual(['0.00'])
    expect(await books.refused('entry.reverse', { number: accepted.entries[0] ?? '' })).toEqual([
      'entry-of-remittance',
    ])
    await does('book.verify', {})
    await does('act.undo', { number: accepted.act })
    expect((await does('return.list', {})).returns.map((each) => each.open)).toEqual([open])
  }),
)

test('a bad debt that is paid after all raises line 104 by its tax, and no more than was written off', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await annual(books)
    await does('customer.add', { name: 'Birch Sample Inc.', province: 'ON' })
    await does('invoice.issue', { customer: 'Birch Sample Inc.', line: ['Work=1000.00'], date: '2026-01-10' })
    const part = { number: '1001', amount: '226.00', account: '1010', date: '2026-03-05' }
    expect(await refused('invoice.recover', part)).toEqual(['recovery-over'])
    await does('invoice.write-off', { number: '1001', reason: 'Bankrupt', date: '2026-03-01' })
    // A fifth of the invoice: 200.00 and 26.00 of HST.
    expect(await does('invoice.recover', part)).toMatchObject({
      expense: '200.00',
      tax: '26.00',
      left: '904.00',
    })
    expect(await refused('invoice.recover', { ...part, amount: '904.01' })).toEqual(['recovery-over'])
    const lines = await linesOf(books, '2026-01-01', '2026-12-31')
    expect(['103', '104', '107', '109'].map((line) => lines.get(line))).toEqual([
      '130.00',
      '26.00',
      '130.00',
      '26.00',
    ])
    await does('book.verify', {})
  }))

test('two provinces’ sales taxes on one account are filed each by its own return', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('account.open', { code: '2360', name: 'PST', type: 'liability', role: 'tax.pst.collected' })
    await does('account.open', { code: '2365', name: 'PST', type: 'liability', role: 'tax.pst.selfassessed' })
    for (const program of ['PST-BC', 'PST-SK'])
      await does('registration.set', {
        program,
        number: program === 'PST-BC' ? 'PST-1234-5678' : '1234567',
        from: '2026-01-01',
        frequency: 'quarterly',
      })
    const sold = (province: string, tax: string) =>
      does('entry.post', {
        date: '2026-02-01',
        lines: [
          { account: '1010', debit: tax },
          { account: '2360', credit: tax, tags: ['pst.collected', `pst.${province}`] },
        ],
      })
    await sold('BC', '70.00')
    await sold('SK', '60.00')
    const span = { from: '2026-01-01', through: '2026-03-31' }
    // British Columbia leaves 22.00 of it to who files in time.
    expect(await does('return.file', { program: 'PST-BC', ...span, date: '2026-04-20' })).toMatchObject({
      amount: '48.00',
    })
    await does('book.verify', {})
    await does('period.unlock', { reason: 'Saskatchewan is still to be filed' })
    expect(await does('return.file', { program: 'PST-SK', ...span, date: '2026-04-20' })).toMatchObject({
      amount: '60.00',
    })
    expect(await balanceOf(books, '2360')).toBe('')
    await does('book.verify', {})
  }))

test('a bill is paid by a file for the bank, which our validator finds sound', () =>
  withBooks((books) =>
    inFolder(async (file) => {
      const { does, refused } = books
      await does('supplier.add', { name: 'Harbour Hydro', province: 'ON', account: '6230' })
      await does('bill.enter', {
        supplier: 'Harbour Hydro',
        number: 'H-1',
        line: ['Power=100.00'],
        date: '2026-03-03',
      })
      const pay = { supplier: 'Harbour Hydro', amount: '113.00', by: 'eft', date: '2026-03-31' } as const
      expect(await refused('payment.make', pay)).toEqual(['bank-setup-missing'])
      await does('bank.setup', {
        account: '1010',
        numbers: '12345-003-1234567',
        originator: '0123456789',
        dataCentre: '00320',
      })
      expect(await refused('payment.make', pay)).toEqual(['bank-details-missing'])
      await does('vault.set', {
        id: 'supplier:harbour-hydro:bank-account',
        kind: 'bank-account',
        label: 'Harbour Hydro',
        value: '54321-001-7654321',
      })
      const paid = await does('payment.make', pay)
      expect(paid).toMatchObject({ amount: '113.00', entry: 'J2' })
      const [made] = await does('eft.list', {})
      expect(made).toMatchObject({ payments: 1, amount: '113.00' })
      await does('eft.save', { eft: made?.eft ?? '', file: file('a.txt') })
      const checked = validateEft(readFileSync(file('a.txt')))
      expect(checked).toMatchObject({ findings: [] })
      expect((await does('bill.show', { number: 'H-1' })).status).toBe('paid')
      await does('book.verify', {})
    }),
  ))

test('a table of invoices is issued in one act: rows of one number are one invoice', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('customer.add', { name: 'Birch Sample Inc.', province: 'ON' })
    const content = [
      'client;numéro;texte;quantité;prix',
      'Birch Sample Inc.;2001;Work;2;50.00',
      'Birch Sample Inc.;2001;Parts;;10.00',
      'Birch Sample Inc.;;Visit;;100.00',
    ].join('\n')
    expect(await does('invoice.batch', { content, date: '2026-03-02' })).toMatchObject({
      documents: 2,
      total: '237.30',
      issued: [{ number: '2001', total: '124.30' }, { total: '113.00' }],
    })
    expect(await refused('invoice.batch', { content: 'client,prix\nBirch Sample Inc.,abc' })).toEqual([
      'input-malformed',
    ])
    expect(await refused('invoice.batch', { content: 'client,prix\n,5.00' })).toEqual(['input-missing'])
    expect(await refused('invoice.batch', {})).toEqual(['input-missing'])
  }))

test('the rebate of a public service body comes from its bills, once, and stands on line 111', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await annual(books)
    const span = { body: 'charity', from: '2026-01-01', through: '2026-03-31' } as const
    expect(await refused('tax.rebate', span)).toEqual(['rebate-nothing'])
    await does('account.change', { account: '6235', taxDefault: 'ITC_PSB' })
    await does('supplier.add', { name: 'Harbour Hydro', province: 'ON', account: '6235' })
    await does('bill.enter', {
      supplier: 'Harbour Hydro',
      number: 'H-1',
      line: ['Power=1000.00'],
      date: '2026-02-10',
    })
    expect(await refused('tax.rebate', span)).toEqual(['account-role-missing'])
    await does('account.open', {
      code: '2315',
      name: 'Rebate receivable',
      type: 'liability',
      role: 'tax.gst.psb',
    })
    // HST of 130.00 is 50.00 federal and 80.00 of Ontario: 50 % and 82 % of them.
    const claimed = await does('tax.rebate', span)
    expect(claimed).toMatchObject({ rebate: '90.60', date: '2026-03-31' })
    expect((await linesOf(books, '2026-01-01', '2026-12-31')).get('111')).toBe('90.60')
    expect(await balanceOf(books, '6235')).toBe('1039.40')
    expect(await refused('tax.rebate', { ...span, through: '2026-04-30' })).toEqual(['rebate-claimed'])
    await does('entry.reverse', { number: claimed.entry, date: '2026-03-31' })
    expect(await does('tax.rebate', span)).toMatchObject({ rebate: '90.60' })
  }))
