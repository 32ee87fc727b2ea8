import { expect, test } from 'vitest'
import { withBooks } from './with-books.ts'

/** A bill as mail brings it: text, which is read as it stands. */
const bill = (number: string, more = '') =>
  Buffer.from(`Harbour Hydro
12 Water Street, Toronto ON M5V 1A1
HST # 123456782 RT0001
Invoice # ${number}
Date: 2026-03-02
Power                 100.00
Subtotal              100.00
HST 13%                13.00
Total                 113.00
${more}`)

test('a paper is read, its supplier known by number, its bill proposed on the account of the last one', () =>
  withBooks(async ({ does, refused }) => {
    await does('supplier.add', { name: 'Hydro of the Harbour', province: 'ON', gst: '123456782RT0001' })
    const entered = {
      supplier: 'Hydro of the Harbour',
      number: 'H-1',
      line: ['6235:Power=50'],
      date: '2026-02-02',
    }
    await does('bill.enter', entered)
    await does('entry.post', {
      date: '2026-03-05',
      memo: 'Card',
      debit: ['6235=113.00'],
      credit: ['1010=113.00'],
    })
    await does('paper.attach', { entry: 'J1', name: 'bill.txt', base64: bill('H-204').toString('base64') })
    const read = await does('paper.read', { entry: 'J1' })
    expect(read.bill).toEqual({
      ...{
        supplier: 'Hydro of the Harbour',
        by: 'number',
        coding: 'last',
        number: 'H-204',
        date: '2026-03-02',
      },
      ...{ currency: '', place: 'ON', included: false, taxAmount: ['HST-ON=13.00'] },
      lines: [{ text: 'Power', account: '6235', amount: '100.00', tax: 'HST-ON' }],
    })
    const said = read.fields.map(({ field, value, line, doubts }: (typeof read.fields)[number]) => [
      field,
      value,
      line,
      doubts,
    ])
    expect(said).toEqual([
      ['seller', 'Harbour Hydro', 1, []],
      ['date', '2026-03-02', 5, []],
      ['number', 'H-204', 4, []],
      ['subtotal', '100.00', 7, []],
      ['HST-ON', '13.00', 8, []],
      ['total', '113.00', 9, []],
      ['gstNumber', '123456782RT0001', 3, []],
    ])
    // From 100.00 with tax the number and the tax are asked for, and both are there (ITC information rules).
    expect(read.notices).toEqual([])
    expect(read.paid).toMatchObject([{ entry: 'J2', date: '2026-03-05', days: 3, papers: 0 }])
    // What was proposed can be entered as it is.
    const { supplier, number, date, lines, taxAmount } = read.bill
    expect(await does('bill.enter', { supplier, number, date, lines, taxAmount })).toMatchObject({
      total: '113.00',
    })
    expect(await refused('paper.read', {})).toEqual(['input-missing'])
  }))

test('what a paper lacks for its tax to be claimed, and a day that may be two, are told', () =>
  withBooks(async ({ does }) => {
    await does('entry.post', { date: '2026-03-05', debit: ['6235=565.00'], credit: ['1010=565.00'] })
    const text = 'Harbour Hydro\n2026-03-02\nPower 500.00\nHST 13% 65.00\nTotal 565.00\n'
    const open = 'Harbour Hydro\n03/02/26\nPower 5.00\nTotal 5.00\n'
    await does('paper.attach', { entry: 'J1', name: 'a.txt', base64: Buffer.from(text).toString('base64') })
    await does('paper.attach', { entry: 'J1', name: 'b.txt', base64: Buffer.from(open).toString('base64') })
    const read = await does('paper.read', { entry: 'J1', paper: 'a.txt' })
    expect(read.notices).toEqual([
      'For its tax to be claimed back, the paper should also show: the supplier’s GST/HST number, the buyer’s name, the terms of payment',
    ])
    const other = await does('paper.read', { entry: 'J1', paper: 'b.txt' })
    expect(other.days).toEqual(['2026-02-03', '2026-03-02'])
    expect(other.bill.date).toBe('')
  }))
