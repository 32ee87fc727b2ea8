import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { closed, hired, setUp, type WrittenPay } from './remittance-runs.ts'
import { balanceOf, withBooks } from './with-books.ts'

// Ontario, 52 pays a year, 1,000.00 in 2026 (T4127): CPP 55.50, EI 16.30 and 1.4 times that, federal tax
// 81.61, Ontario 45.80: 277.53 for the CRA. WSIB at 1.00 for 100, an RPP of 50.00 and 60.00.
const weekly = (employee: string): WrittenPay => ({
  employee,
  gross: '1000.00',
  held: { cpp: '55.50', ei: '16.30', 'federal-tax': '81.61', 'provincial-tax': '45.80', rpp: '50.00' },
  added: { 'employer-cpp': '55.50', 'employer-ei': '22.82', compensation: '10.00', 'rpp-employer': '60.00' },
})

const settings = {
  craAccount: '123456782RP0001',
  compensation: [
    {
      province: 'ON',
      number: '4471882',
      classes: [{ code: 'G1', from: '2025-01-01', rate: '1.00' }],
      frequency: 'quarterly' as const,
    },
  ],
  levies: [],
}

/** Books of a shop with two employees, paid on three days of January and once in February. */
async function paying(books: KeptBooks): Promise<void> {
  await books.does('account.open', {
    code: '6345',
    name: 'Pension, employer',
    type: 'expense',
    role: 'payroll.pension.expense',
  })
  await hired(books, ['alder', 'birch'], [{ id: 'rpp', percent: '5', to: 'Maple Pension' }])
  await setUp(books, settings)
  await closed(books, '1', '2026-01-09', [weekly('alder'), weekly('birch')])
  await closed(books, '2', '2026-01-16', [weekly('alder'), weekly('birch')])
  await closed(books, '3', '2026-01-23', [weekly('alder')])
  await closed(books, '4', '2026-02-06', [weekly('alder')])
}

test('a PD7A is filled in from the pays, agrees with the books, and is paid once', async () => {
  await withBooks(async (books) => {
    await paying(books)
    const form = await books.does(
      'remittance.prepare',
      { form: 'pd7a', period: '2026-01' },
      { today: '2026-02-10' },
    )
    // Five pays of 277.53.
    expect(form).toMatchObject({
      account: '123456782RP0001',
      due: '2026-02-16',
      days: 6,
      owed: '1387.65',
      status: 'due',
      facts: [
        { line: 'gross', amount: '5000.00' },
        { line: 'employees', count: '1' },
      ],
      lines: [
        { line: 'cpp', amount: '555.00' },
        { line: 'ei', amount: '195.60' },
        { line: 'tax', amount: '637.05' },
      ],
    })
    expect(form.proofs).toHaveLength(3)
    expect(form.proofs.every(({ holds }) => holds)).toBe(true)

    const paid = await books.does(
      'remittance.pay',
      { form: 'pd7a', period: '2026-01', date: '2026-02-12', confirmation: 'CRA-7781' },
      { today: '2026-02-12' },
    )
    expect(paid).toMatchObject({
      amount: '1387.65',
      paid: '2026-02-12',
      penalty: '0.00',
      confirmation: 'CRA-7781',
    })
    expect(await balanceOf(books, '1010')).toBe('-1387.65')
    // What is left is February’s pay: CPP 111.00, EI 39.12, tax 127.41.
    const left = await Promise.all(['2210', '2220', '2230'].map((account) => balanceOf(books, account)))
    expect(left).toEqual(['-111.00', '-39.12', '-127.41'])
    expect(
      await books.refused('remittance.pay', { form: 'pd7a', period: '2026-01', date: '2026-02-13' }),
    ).toEqual(['remittance-paid-already'])

    const shown = await books.does('remittance.show', { remittance: paid.remittance })
    // What was filed opens no figures of today.
    const [lines, facts] = [form.lines, form.facts].map((each) =>
      each.map(({ figure: _figure, ...line }) => line),
    )
    expect(shown).toMatchObject({ now: '1387.65', lines, facts })
    const listed = await books.does('remittance.list', {})
    expect(listed).toMatchObject({ total: '1387.65', remittances: [{ form: 'pd7a', state: 'paid' }] })

    // Undone, it is owed again.
    await books.does('act.undo', { number: paid.act })
    const again = await books.does('remittance.prepare', { form: 'pd7a', period: '2026-01' })
    expect(again).toMatchObject({ left: '1387.65', status: 'overdue' })
    expect(await balanceOf(books, '1010')).toBe('')
  })
})

test('what waits in the books follows each pay, payment and undoing at once, and other entries leave it', async () => {
  await withBooks(async (books) => {
    await paying(books)
    const waiting = async () => {
      const { due } = await books.does('book.status', { on: '2026-02-12' })
      return due.flatMap(({ kind, name, on }) => (kind === 'remit' ? [`${name} ${on}`] : []))
    }
    const [january] = await waiting()
    expect(january).toBe('PD7A CA 2026-01-31 2026-02-16')
    await books.does('entry.post', {
      date: '2026-02-10',
      memo: 'Stamps',
      lines: [
        { account: '6235', debit: '9.20' },
        { account: '1010', credit: '9.20' },
      ],
    })
    expect(await waiting()).toContain(january)
    const paid = await books.does('remittance.pay', { form: 'pd7a', period: '2026-01', date: '2026-02-12' })
    expect(await waiting()).not.toContain(january)
    await books.does('act.undo', { number: paid.act })
    expect(await waiting()).toContain(january)
  })
})

test('everything owed is listed with its due dates, and the oldest is next', async () => {
  await withBooks(async (books) => {
    await paying(books)
    const { remittances, overdue, upcoming } = await books.does('remittance.due', {}, { today: '2026-04-10' })
    const shown = remittances.map(({ form, who, from, due, owed, status }) => [
      form,
      who,
      from,
      due,
      owed,
      status,
    ])
    expect(shown).toEqual([
      ['pd7a', 'CA', '2026-01-01', '2026-02-16', '1387.65', 'overdue'],
      // Within 30 days after January: February has no 30th, and its 28th is a Saturday.
      ['plan', 'Maple Pension', '2026-01-01', '2026-03-02', '550.00', 'overdue'],
      ['pd7a', 'CA', '2026-02-01', '2026-03-16', '277.53', 'overdue'],
      ['plan', 'Maple Pension', '2026-02-01', '2026-03-30', '110.00', 'overdue'],
      ['pd7a', 'CA', '2026-03-01', '2026-04-15', '0.00', 'nil'],
      ['compensation', 'ON', '2026-01-01', '2026-04-30', '60.00', 'due'],
    ])
    expect([overdue, upcoming]).toEqual(['2325.18', '60.00'])
    // 887.65 are above 500, more than seven days late: 10 %.
    expect(remittances[0]?.penalty).toBe('88.77')
    const next = await books.does('remittance.prepare', { form: 'pd7a' }, { today: '2026-04-10' })
    expect(next.from).toBe('2026-01-01')
  })
})

test('every form of a year paid leaves nothing in its payables', async () => {
  await withBooks(async (books) => {
    await paying(books)
    const date = '2026-04-10'
    for (const [form, period] of [
      ['pd7a', '2026-01'],
      ['pd7a', '2026-02'],
      ['plan', '2026-01'],
      ['plan', '2026-02'],
      ['compensation', '2026-Q1'],
    ] as const)
      await books.does('remittance.pay', { form, period, date })
    const left = await Promise.all(
      ['2210', '2220', '2230', '2250', '2260'].map((account) => balanceOf(books, account)),
    )
    // An account of zero has neither debit nor credit.
    expect(left).toEqual(['', '', '', '', ''])
    const { remittances } = await books.does('remittance.due', {}, { today: '2026-04-10' })
    expect(remittances.map(({ form, status }) => [form, status])).toEqual([['pd7a', 'nil']])
    const year = await books.does('remittance.annual', { form: 'compensation', year: 2026 })
    expect(year).toMatchObject({
      persons: [
        { group: 'G1', name: '1', earnings: '4000.00', excess: '0.00', counted: '4000.00' },
        { group: 'G1', name: '2', earnings: '2000.00', counted: '2000.00' },
      ],
      total: '60.00',
      remitted: '60.00',
      owing: '0.00',
    })
  })
})

test('a change of the type of remitter leaves what was paid before paid', async () => {
  await withBooks(async (books) => {
    await paying(books)
    const paid = await books.does('remittance.pay', { form: 'pd7a', period: '2026-01', date: '2026-02-10' })
    await setUp(books, { ...settings, remitter: 'accelerated1' })
    const twice = await books.does('remittance.due', { all: true }, { today: '2026-02-27' })
    const halves = twice.remittances.filter(({ form }) => form === 'pd7a')
    expect(halves.map(({ from, left, status }) => [from, left, status])).toEqual([
      ['2026-01-01', '0.00', 'paid'],
      ['2026-01-16', '0.00', 'paid'],
      ['2026-02-01', '277.53', 'overdue'],
      ['2026-02-16', '0.00', 'open'],
    ])
    const half = { form: 'pd7a', period: '2026-01-20', date: '2026-02-12' } as const
    expect(await books.refused('remittance.pay', half)).toEqual(['remittance-paid-already'])
    expect(await books.does('remittance.show', { remittance: paid.remittance })).toMatchObject({
      now: '1387.65',
    })
    await setUp(books, { ...settings, remitter: 'quarterly' })
    const quarter = await books.does('remittance.prepare', { form: 'pd7a', period: '2026-Q1' })
    expect(quarter).toMatchObject({ owed: '1665.18', paid: '1387.65', left: '277.53', due: '2026-04-15' })
  })
})

test('a line opens to the pays behind it', async () => {
  await withBooks(async (books) => {
    await paying(books)
    const told = await books.does('remittance.explain', { form: 'pd7a', line: 'ei', period: '2026-02' })
    expect(told).toMatchObject({ value: '39.12', pays: ['2026-02-06/4/alder'] })
    expect(told.tree.filter(({ pay }) => pay !== '')).toHaveLength(2)
    expect(
      await books.refused('remittance.explain', { form: 'pd7a', line: 'hst', period: '2026-02' }),
    ).toEqual(['remittance-line-unknown'])
  })
})

test('another amount needs a reason, and a part paid leaves the rest owed', async () => {
  await withBooks(async (books) => {
    await paying(books)
    const january = { form: 'pd7a', period: '2026-01', date: '2026-02-10' } as const
    expect(await books.refused('remittance.pay', { ...january, amount: '1000.00' })).toEqual([
      'remittance-amount-differs',
    ])
    await books.does('remittance.pay', { ...january, amount: '1000.00', reason: 'the rest on Friday' })
    const rest = await books.does('remittance.prepare', { form: 'pd7a', period: '2026-01' })
    expect(rest).toMatchObject({ owed: '1387.65', paid: '1000.00', left: '387.65', status: 'overdue' })
    await books.does('remittance.pay', { ...january, date: '2026-02-13' })
    const left = await Promise.all(['2210', '2220', '2230'].map((account) => balanceOf(books, account)))
    expect(left).toEqual(['-111.00', '-39.12', '-127.41'])
  })
})

test('a posting by hand on a payable shows under the form, by its amount', async () => {
  await withBooks(async (books) => {
    await paying(books)
    await books.does('entry.post', {
      date: '2026-01-28',
      memo: 'By hand',
      lines: [
        { account: '2220', debit: '10.00' },
        { account: '1010', credit: '10.00' },
      ],
    })
    const { proofs } = await books.does('remittance.prepare', { form: 'pd7a', period: '2026-01' })
    expect(proofs.map(({ holds }) => holds)).toEqual([true, false, true])
    expect(proofs[1]).toMatchObject({ left: '195.60', right: '185.60' })
  })
})

test('what cannot be is refused by name', async () => {
  await withBooks(async (books) => {
    await paying(books)
    expect(await books.refused('remittance.prepare', { form: 'tpz-1015' })).toEqual([
      'remittance-form-unknown',
    ])
    expect(await books.refused('remittance.prepare', { form: 'pd7a', period: '2026-Q1' })).toEqual([
      'remittance-period-wrong',
    ])
    const march = { form: 'pd7a', period: '2026-03', date: '2026-04-10' } as const
    expect(await books.refused('remittance.pay', march)).toEqual(['remittance-nil'])
    const early = { form: 'pd7a', period: '2026-02', date: '2026-02-20' } as const
    expect(await books.refused('remittance.pay', early)).toEqual(['remittance-before-end'])
    expect(await books.refused('remittance.show', { remittance: 'J1' })).toEqual(['remittance-unknown'])
    const extra = { ...march, amount: '-5.00', reason: 'x' }
    expect(await books.refused('remittance.pay', extra)).toEqual(['remittance-amount-wrong'])
  })
})

test('what other books had paid counts for the maximum of a person and is remitted nowhere', async () => {
  await withBooks(async (books) => {
    await hired(books, ['alder'])
    await setUp(books, settings)
    const before = { employee: 'alder', gross: '121500.00', held: { cpp: '4000.00' }, added: {} }
    await closed(books, '1', '2026-01-31', [before], 'opening')
    await closed(books, '2', '2026-02-06', [{ employee: 'alder', gross: '1000.00', held: {}, added: {} }])
    const board = await books.does('remittance.prepare', { form: 'compensation', period: '2026-Q1' })
    // The maximum of 2026 in Ontario is 121,700: 200.00 count.
    expect(board).toMatchObject({
      owed: '2.00',
      facts: [{ amount: '1000.00' }, { amount: '800.00' }, { count: '1' }],
    })
    expect(await books.does('remittance.prepare', { form: 'pd7a', period: '2026-01' })).toMatchObject({
      owed: '0.00',
    })
  })
})

test('the type of remitter follows from what was withheld', async () => {
  await withBooks(async (books) => {
    await paying(books)
    const { types } = await books.does('remittance.type', { year: 2028 })
    // January 1,387.65 and February 277.53 of 2026: 832.59 a month.
    expect(types).toMatchObject([{ agency: 'CRA', type: 'quarterly', average: '832.59', mayAsk: '' }])
    expect((await books.does('remittance.type', { year: 2028, late: true })).types[0]?.type).toBe('regular')
  })
})
