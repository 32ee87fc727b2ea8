import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { balanceOf, withBooks } from './with-books.ts'

const number = '123456782RT0001'

async function registered({ does }: KeptBooks): Promise<void> {
  await does('registration.set', { program: 'GST', number, from: '2026-01-01', frequency: 'quarterly' })
}

/** Two amounts of decimal text as one. */
function together(net: string, tax: string): string {
  return formatCents(value(parseCents(net)) + value(parseCents(tax)))
}

async function sold({ does }: KeptBooks, date: string, net: string, tax: string): Promise<string> {
  const posted = await does('entry.post', {
    date,
    memo: 'Sale',
    debit: [`1010=${together(net, tax)}`],
    credit: [`4000=${net}`, `2300=${tax}`],
  })
  return String(posted.number)
}

async function bought({ does }: KeptBooks, date: string, net: string, tax: string): Promise<void> {
  await does('entry.post', {
    date,
    memo: 'Supplies',
    debit: [`6235=${net}`, `2310=${tax}`],
    credit: [`1010=${together(net, tax)}`],
  })
}

async function lineIn(books: KeptBooks, line: string, more: object = {}): Promise<string> {
  const { lines } = await books.does('return.prepare', { program: 'GST', ...more })
  return lines.find((each) => each.line === line)?.amount ?? ''
}

const first = 'GST/2026-01-01..2026-03-31'

test('a return is filed: its lines are kept, the taxes move to what is filed, the quarter is locked', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await registered(books)
    await sold(books, '2026-02-10', '1000.00', '130.00')
    await bought(books, '2026-03-10', '200.00', '26.00')
    const filed = await does('return.file', { program: 'TPS/TVH', date: '2026-04-20', confirmation: 'C1' })
    expect(filed).toMatchObject({ return: first, amount: '104.00', entry: 'J3', lockedThrough: '2026-03-31' })
    expect(await Promise.all(['2300', '2310', '2340'].map((code) => balanceOf(books, code)))).toEqual([
      '',
      '',
      '-104.00',
    ])
    expect(
      await refused('entry.post', { date: '2026-03-31', debit: ['6235=1'], credit: ['1010=1'] }),
    ).toEqual(['period-locked'])
    expect(await refused('act.undo', { number: filed.act })).toEqual(['undo-sealed'])
    const paid = await does('return.pay', { return: first, date: '2026-04-28' })
    expect(paid).toMatchObject({ amount: '104.00', entry: 'J4' })
    expect(await balanceOf(books, '2340')).toBe('')
    // The numbers that the agency and the bank gave are kept afterwards, corrected, taken off and undone.
    const numbered = await does('payment.confirm', { payment: 'J4', confirmation: 'B-7' })
    const said = async () => (await does('return.show', { return: first })).payments
    expect(await said()).toMatchObject([{ entry: 'J4', amount: '104.00', confirmation: 'B-7' }])
    await does('act.undo', { number: numbered.act })
    expect(await said()).toMatchObject([{ confirmation: '' }])
    await does('act.undo', { number: paid.act })
    const corrected = await does('return.confirm', { return: first, confirmation: 'C2' })
    const shown = async () => (await does('return.show', { return: first })).confirmation
    expect(await shown()).toBe('C2')
    await does('act.undo', { number: corrected.act })
    await does('return.confirm', { return: first })
    expect(await shown()).toBe('')
    expect(await refused('return.confirm', { return: first })).toEqual(['confirmation-none'])
    expect(await does('return.list', {})).toMatchObject({ returns: [{ return: first, open: '104.00' }] })
  }))

test('what comes late to a filed quarter counts in the next return, once, and is named', () =>
  withBooks(async (books) => {
    const { does } = books
    await registered(books)
    await sold(books, '2026-02-10', '1000.00', '130.00')
    await does('return.file', { program: 'GST', date: '2026-04-20' })
    await does('period.unlock', { reason: 'A late invoice of March' })
    const late = await sold(books, '2026-03-30', '100.00', '13.00')
    await sold(books, '2026-04-10', '500.00', '65.00')
    const next = await does('return.prepare', { program: 'GST' })
    expect(next).toMatchObject({ from: '2026-04-01', amount: '78.00', late: [late] })
    expect(await lineIn(books, '101')).toBe('600.00')
    await does('return.file', { program: 'GST', date: '2026-07-20' })
    expect(await lineIn(books, '103')).toBe('0.00')
    // The first return is explained from the books as they then stood: 130.00, not 143.00.
    const shown = await does('return.show', { return: first })
    const line = shown.lines.find((each) => each.line === '103')
    expect(await does('figure.explain', { figure: line?.figure ?? '' })).toMatchObject({ value: '130.00' })
  }))

test('an amended return holds all that came since, and posts only the difference', () =>
  withBooks(async (books) => {
    const { does } = books
    await registered(books)
    await sold(books, '2026-02-10', '1000.00', '130.00')
    await does('return.file', { program: 'GST', date: '2026-04-20' })
    await does('period.unlock', { reason: 'A late invoice of March' })
    await sold(books, '2026-03-30', '100.00', '13.00')
    const amended = await does('return.amend', { return: first, date: '2026-05-02' })
    expect(amended).toMatchObject({ return: `${first}/2`, amount: '13.00', amends: first })
    expect(amended.lines.find(({ line }) => line === '103')?.amount).toBe('143.00')
    expect(await balanceOf(books, '2340')).toBe('-143.00')
    await sold(books, '2026-04-10', '500.00', '65.00')
    expect(await lineIn(books, '103')).toBe('65.00')
  }))

test('a withdrawn return gives back what it counted', () =>
  withBooks(async (books) => {
    const { does } = books
    await registered(books)
    await sold(books, '2026-02-10', '1000.00', '130.00')
    await does('return.file', { program: 'GST', date: '2026-04-20' })
    await does('return.withdraw', { return: first, reason: 'Never sent', date: '2026-04-21' })
    expect(await Promise.all(['2300', '2340'].map((code) => balanceOf(books, code)))).toEqual(['-130.00', ''])
    expect(await does('return.list', {})).toEqual({ returns: [] })
    const again = await does('return.file', { program: 'GST', date: '2026-04-22' })
    expect(again).toMatchObject({ return: first, amount: '130.00' })
    expect(await balanceOf(books, '2340')).toBe('-130.00')
  }))

test('by the quick method the business keeps what it need not remit', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('registration.set', {
      program: 'GST',
      number,
      from: '2026-01-01',
      frequency: 'quarterly',
      method: 'quick-services',
    })
    // 8.8 % of 11,300.00 is 994.40, less 1 % of the first 11,300.00 is 113.00: 881.40 of 1,300.00.
    await sold(books, '2026-02-10', '10000.00', '1300.00')
    const filed = await does('return.file', { program: 'GST', date: '2026-04-20' })
    expect(filed).toMatchObject({ amount: '881.40' })
    expect(await Promise.all(['2300', '2340', '4295'].map((code) => balanceOf(books, code)))).toEqual([
      '',
      '-881.40',
      '-418.60',
    ])
    // 20,000.00 more with tax 2,600.00 brings the credit to its end: 1 % of 30,000.00 − 11,300.00.
    await sold(books, '2026-05-10', '20000.00', '2600.00')
    expect(await lineIn(books, 'credit')).toBe('187.00')
  }))

test('postings beyond the form stand where they belong: self-assessed tax, adjustments, instalments', () =>
  withBooks(async (books) => {
    const { does } = books
    await registered(books)
    const post = (debit: string, credit: string, tag?: string) =>
      does('entry.post', {
        date: '2026-02-10',
        memo: 'x',
        lines: [
          { account: debit.split('=')[0] ?? '', debit: debit.split('=')[1] ?? '' },
          {
            account: credit.split('=')[0] ?? '',
            credit: credit.split('=')[1] ?? '',
            ...(tag === undefined ? {} : { tags: [tag] }),
          },
        ],
      })
    await post('6235=50.00', '2300=50.00', 'gst.405')
    await post('1010=17.86', '2320=17.86')
    await post('2320=5.00', '1100=5.00')
    await post('2330=40.00', '1010=40.00')
    const of = (line: string) => lineIn(books, line)
    expect([await of('103'), await of('104'), await of('107')]).toEqual(['0.00', '17.86', '5.00'])
    // 17.86 − 5.00 − 40.00 + 50.00
    expect([await of('110'), await of('405'), await of('113C')]).toEqual(['40.00', '50.00', '22.86'])
    await does('return.file', { program: 'GST', date: '2026-04-20' })
    expect(await Promise.all(['2300', '2320', '2330', '2340'].map((code) => balanceOf(books, code)))).toEqual(
      ['', '', '', '-22.86'],
    )
  }))

test('due dates and states of periods follow the registration', () =>
  withBooks(async (books) => {
    const { does } = books
    await registered(books)
    await does('return.file', { program: 'GST', date: '2026-04-20' })
    const { periods } = await does('return.periods', {})
    const states = periods.map(({ from, state }) => [from, state])
    expect(states.slice(0, 1)).toEqual([['2026-01-01', 'settled']])
    expect(states.at(-1)?.[1]).toBe('current')
  }))

test('a year in Quebec is filed on one return, and each tax account holds what is open', () =>
  withBooks(async (books) => {
    const { does } = books
    for (const [code, role] of [
      ['2350', 'tax.qst.collected'],
      ['2355', 'tax.qst.itr'],
      ['2358', 'tax.qst.filed'],
    ] as const)
      await does('account.open', { code, name: role, type: 'liability', role })
    const program = { from: '2026-01-01', frequency: 'annual' } as const
    await does('registration.set', { program: 'GST', number, ...program })
    await does('registration.set', { program: 'QST', number: '1234567890TQ0001', combined: true, ...program })
    // 2,000.00 with 100.00 GST and 199.50 QST; 400.00 with 20.00 and 39.90; an instalment of 30.00.
    await does('entry.post', {
      date: '2026-03-02',
      memo: 'Vente',
      debit: ['1010=2299.50'],
      credit: ['4000=2000.00', '2300=100.00', '2350=199.50'],
    })
    await does('entry.post', {
      date: '2026-05-04',
      memo: 'Achat',
      debit: ['6235=400.00', '2310=20.00', '2355=39.90'],
      credit: ['1010=459.90'],
    })
    // The last instalment of the year is due a month after it and counts in it.
    await does('entry.post', { date: '2027-01-20', memo: 'x', debit: ['2330=30.00'], credit: ['1010=30.00'] })
    const filed = await does('return.file', { program: 'GST', date: '2027-03-20' })
    // 100.00 − 20.00 − 30.00 = 50.00; 199.50 − 39.90 = 159.60
    expect(filed).toMatchObject({ form: 'FPZ-500', amount: '209.60', through: '2026-12-31' })
    const codes = ['2300', '2310', '2330', '2340', '2350', '2355', '2358']
    expect(await Promise.all(codes.map((code) => balanceOf(books, code)))).toEqual([
      '',
      '',
      '',
      '-50.00',
      '',
      '',
      '-159.60',
    ])
    await does('return.pay', { return: 'GST/2026-01-01..2026-12-31', date: '2027-03-25' })
    expect(await Promise.all(['2340', '2358'].map((code) => balanceOf(books, code)))).toEqual(['', ''])
    expect(await lineIn(books, '110')).toBe('0.00')
    // QST has no periods of its own, and no return by itself, which would count it twice.
    const { periods } = await does('return.periods', {}, { today: '2027-04-02' })
    expect(periods.map((each) => each.program)).not.toContain('QST')
    expect(await books.refused('return.prepare', { program: 'QST' })).toEqual(['return-on-other'])
  }))

test('simplified credits come from bills with their tax, by the rate; the rest as it was entered', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('registration.set', {
      program: 'GST',
      number,
      from: '2026-01-01',
      frequency: 'quarterly',
      method: 'simplified',
    })
    await does('supplier.add', { name: 'Harbour Paper', province: 'ON', gst: number })
    const bill = (name: string, line: string, tax?: string) =>
      does('bill.enter', {
        supplier: 'Harbour Paper',
        number: name,
        line: [line],
        date: '2026-02-10',
        ...(tax === undefined ? {} : { tax }),
      })
    // Paper for 100.00 with 13.00, in three bills of 33.33 with 4.33 each; meals of 50.00; GST on 40.00.
    for (const name of ['P-1', 'P-2', 'P-3']) await bill(name, '6235:Paper=33.33')
    await bill('M-1', '6210:Dinner=50.00')
    await bill('A-1', '6235:Delivery=40.00', 'GST')
    // 3 × 37.66 = 112.98, of which 13/113 are 12.998; 42.00 × 5/105 = 2.00; half of 6.50 for meals.
    expect([await lineIn(books, 'P13'), await lineIn(books, 'C13')]).toEqual(['112.98', '13.00'])
    expect([await lineIn(books, 'P5'), await lineIn(books, 'C5')]).toEqual(['42.00', '2.00'])
    expect([await lineIn(books, 'itc'), await lineIn(books, '106')]).toEqual(['3.25', '18.25'])
    // The bills held 12.99 of tax, the method finds 13.00: the cent is kept.
    const filed = await does('return.file', { program: 'GST', date: '2026-04-20' })
    expect(filed).toMatchObject({ amount: '-18.25' })
    expect(await Promise.all(['2310', '2340', '4295'].map((code) => balanceOf(books, code)))).toEqual([
      '',
      '18.25',
      '-0.01',
    ])
    await does('book.verify', {})
  }))

test('zero-rated sales bear no share of the quick method', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('registration.set', {
      program: 'GST',
      number,
      from: '2026-01-01',
      frequency: 'quarterly',
      method: 'quick-services',
    })
    await does('customer.add', { name: 'Maine Bicycles', province: 'ON' })
    const sale = { customer: 'Maine Bicycles', date: '2026-02-10' }
    const sell = (line: string, place?: string) =>
      does('invoice.issue', { ...sale, line: [line], ...(place === undefined ? {} : { place }) })
    await sell('Repair=1000.00')
    // A place that is none is no reason to charge the tax of the address.
    expect(await refused('invoice.issue', { ...sale, line: ['Export=500.00'], place: 'Maine' })).toEqual([
      'input-malformed',
    ])
    await sell('Export=500.00', 'abroad')
    // 8.8 % of 1,130.00 is 99.44, less one percent of it: 11.30.
    const lines = await Promise.all(
      ['supplies', 'relieved', 'S13', '103', '107', '109'].map((each) => lineIn(books, each)),
    )
    expect(lines).toEqual(['1630.00', '500.00', '1130.00', '99.44', '11.30', '88.14'])
  }))
