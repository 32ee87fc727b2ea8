import { expect, test } from 'vitest'
import { balanceOf, withBooks } from './with-books.ts'

const birch = 'Birch Sample Inc.'

test('a contract is billed in stages, a tenth is held back and released with its tax, a retainer is drawn down', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    const customer = birch
    await does('customer.add', { name: customer, province: 'ON', terms: 30 })
    await does('account.open', { code: 'ar.holdback' })
    const work = ['Framing=3333.33', 'Roof=6666.67']
    await does('estimate.issue', { customer, line: work, date: '2026-01-05' })
    const held = { holdback: '10', holdbackUntil: '2026-04-08' }
    const bill = (date: string, more: object) => does('estimate.invoice', { number: '1001', date, ...more })
    // A third of each line: 1,111.11 and 2,222.22, less 333.33 held back: 3,000.00 and 13 % of it.
    const first = await bill('2026-01-31', { percent: '33.3333', ...held })
    expect(first).toMatchObject({ net: '3000.00', total: '3390.00' })
    expect(await refused('estimate.invoice', { number: '1001', percent: '70' })).toEqual(['estimate-over'])
    expect(await bill('2026-02-28', { amount: '5000.00', ...held })).toMatchObject({ net: '4500.00' })
    expect(await bill('2026-03-31', held)).toMatchObject({ net: '1500.00' })
    expect(await refused('estimate.invoice', { number: '1001' })).toEqual(['estimate-taken'])
    expect(await bill('2026-04-01', { amount: '100.00', insist: true })).toMatchObject({ net: '100.00' })
    const progress = await does('estimate.progress', { number: '1001' })
    expect(progress).toMatchObject({
      contract: '10000.00',
      billed: '10100.00',
      left: '-100.00',
      held: '1000.00',
    })
    expect(progress.stages.map(({ through, percent }) => `${through} ${percent}`)).toEqual([
      '3333.33 33.3',
      '8333.33 83.3',
      '10000.00 100.0',
      '10100.00 101.0',
    ])
    // 9,100.00 of what was asked for bears tax so far; the 1,000.00 held do not, until their day.
    expect([await balanceOf(books, '1150'), await balanceOf(books, '2300')]).toEqual(['1000.00', '-1183.00'])
    expect(await does('ageing.show', { on: '2026-04-02' })).toMatchObject({ heldTotal: '1000.00' })
    const taken = await does('invoice.credit', { invoice: '1003', date: '2026-04-02' })
    expect(taken).toMatchObject({ net: '1500.00' })
    expect(await balanceOf(books, '1150')).toBe('833.33')
    const gst = {
      program: 'GST',
      number: '123456782RT0001',
      from: '2026-01-01',
      frequency: 'quarterly',
    } as const
    await does('registration.set', gst)
    const quarter = { program: 'GST', from: '2026-04-01', through: '2026-06-30' } as const
    const prepared = await does('return.prepare', quarter)
    expect(prepared.notices.filter(({ code }) => code === 'holdback')).toHaveLength(1)
    const release = await does('holdback.release', { party: customer, date: '2026-04-08' })
    // 833.33 and 13 % of it, 108.33
    expect(release).toMatchObject({ number: '1005', total: '941.66' })
    expect(await does('holdback.list', { on: '2026-04-08' })).toMatchObject({ total: '0.00' })
    expect(await refused('invoice.credit', { invoice: '1001' })).toEqual(['holdback-released'])
    // A retainer without tax: 5,000.00, of which invoice 1005 takes 941.66.
    await does('customer.deposit', { customer, amount: '5000.00', tax: 'none', date: '2026-04-09' })
    await does('credit.apply', { party: customer, credit: 'deposit/1001', to: ['invoice/1005'] })
    expect(await balanceOf(books, '2150')).toBe('-4058.34')
    expect(await does('invoice.show', { number: '1005' })).toMatchObject({ status: 'paid', open: '0.00' })
    expect(await does('ageing.prove', {})).toMatchObject({ holds: true })
    await does('book.verify', {})
  }))

test('the credit for the tax of what is held back from a supplier waits for its release', () =>
  withBooks(async (books) => {
    const { does } = books
    const hydro = 'Alder Roofing Sample'
    await does('supplier.add', { name: hydro, province: 'ON', terms: 21 })
    await does('account.open', { code: 'ap.holdback' })
    const roof = { supplier: hydro, number: 'A-1', line: ['5010:Roof=1000.00'], date: '2026-02-02' }
    await does('bill.enter', { ...roof, holdback: '10' })
    expect([await balanceOf(books, '2180'), await balanceOf(books, '2310')]).toEqual(['-100.00', '117.00'])
    await does('holdback.release', { party: hydro, number: 'A-2', date: '2026-04-08' })
    expect([await balanceOf(books, '2180'), await balanceOf(books, '2310')]).toEqual(['', '130.00'])
    expect(await does('ageing.prove', {})).toMatchObject({ holds: true })
  }))
