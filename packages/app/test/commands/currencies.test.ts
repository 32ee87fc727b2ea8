import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { balanceOf, dealAbroad, withBooks } from './with-books.ts'

const source = 'Bank of Canada'

/** Buys 1,000.00 US dollars for 1,350.00. */
async function buy({ does }: KeptBooks) {
  return does('currency.exchange', {
    from: '1010',
    to: '1030',
    date: '2026-01-05',
    paid: '1350.00',
    received: '1000.00',
  })
}

test('rates are kept by day with their source; one of the same day is replaced', () =>
  withBooks(async ({ does, refused }) => {
    const rate = { currency: 'usd', date: '2026-01-30', rate: '1.3712', source }
    await does('rate.record', { ...rate, rate: '1.3700' })
    expect(await does('rate.record', rate)).toMatchObject({ currency: 'USD', was: '1.3700' })
    await does('rate.record', { ...rate, date: '2026-02-27', rate: '1.36' })
    await does('rate.record', { ...rate, currency: 'EUR' })
    expect(await does('rate.list', { currency: 'USD' })).toEqual([
      { currency: 'USD', date: '2026-01-30', rate: '1.3712', source },
      { currency: 'USD', date: '2026-02-27', rate: '1.36', source },
    ])
    expect(await does('rate.list', { from: '2026-02-01' })).toHaveLength(1)
    expect(await refused('rate.record', rate)).toEqual(['nothing-to-change'])
    expect(await refused('rate.record', { ...rate, currency: 'CAD' })).toEqual(['rate-own-currency'])
    expect(await refused('rate.record', { ...rate, rate: '0' })).toEqual(['input-malformed'])
  }))

test('a replaced rate comes back when the act is undone', () =>
  withBooks(async ({ does }) => {
    const rate = { currency: 'USD', date: '2026-01-30', rate: '1.3700', source }
    const { act: first } = await does('rate.record', rate)
    const { act: second } = await does('rate.record', { ...rate, rate: '1.3712' })
    await does('act.undo', { number: second })
    expect(await does('rate.list', {})).toMatchObject([{ rate: '1.3700' }])
    await does('act.undo', { number: first })
    expect(await does('rate.list', {})).toEqual([])
  }))

test('an account in US dollars takes both amounts, however it is posted to', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await dealAbroad(books)
    const plain = { date: '2026-01-30', debit: ['1030=137.12'], credit: ['4000=137.12'] }
    expect(await refused('entry.post', plain)).toEqual(['foreign-missing'])
    expect(await refused('entry.batch', { entries: [plain], expectCount: 1, expectDebit: '137.12' })).toEqual(
      ['foreign-missing'],
    )
    await does('rate.record', { currency: 'USD', date: '2026-01-29', rate: '1.3712', source })
    const lines = [
      { account: '1030', debit: '137.12', foreign: { currency: 'USD', amount: '100.00' } },
      { account: '4000', credit: '137.12' },
    ]
    await does('entry.post', { date: '2026-01-30', lines })
    expect((await does('entry.show', { number: 'J1' })).lines[0]?.foreign).toBe('USD 100.00 @ 1.3712')
    expect(await refused('entry.correct', { number: 'J1', debit: ['1030=5'], credit: ['4000=5'] })).toEqual([
      'foreign-missing',
    ])
    await does('entry.copy', { number: 'J1', date: '2026-01-31' })
    expect(await balanceOf(books, '1030')).toBe('274.24')
  }))

test('a revaluation brings the books to the rate and takes it back the next day', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await dealAbroad(books)
    await buy(books)
    expect(await refused('currency.revalue', { on: '2026-01-31' })).toEqual(['rate-missing'])
    await does('rate.record', { currency: 'USD', date: '2026-01-30', rate: '1.3712', source })
    const revalued = await does('currency.revalue', { on: '2026-01-31' })
    expect(revalued).toMatchObject({
      entry: 'J2',
      reversal: 'J3',
      gain: '21.20',
      accounts: [
        {
          account: '1030',
          currency: 'USD',
          rate: '1.3712',
          difference: '21.20',
          explanation: 'USD 1,000.00 × 1.3712 (2026-01-30, Bank of Canada) = 1,371.20; books 1,350.00',
        },
      ],
    })
    // Through the day itself the books are at the rate: a second run finds nothing to do.
    expect(await does('currency.revalue', { on: '2026-01-31' })).toMatchObject({
      entry: '',
      accounts: [],
      act: 0,
    })
    expect(await balanceOf(books, '1030')).toBe('1350.00')
    await does('act.undo', { number: revalued.act })
    const standing = await does('currency.revalue', { on: '2026-01-31', reverse: false })
    expect(standing).toMatchObject({ reversal: '', gain: '21.20' })
    expect(await balanceOf(books, '1030')).toBe('1371.20')
  }))

test('money that leaves realizes its gain, apart from the unrealized', () =>
  withBooks(async (books) => {
    const { does } = books
    await dealAbroad(books)
    await buy(books)
    const sold = await does('currency.exchange', {
      from: '1030',
      to: '1010',
      date: '2026-02-10',
      paid: '400.00',
      received: '548.48',
      ref: 'FX-2',
    })
    expect(sold).toMatchObject({
      entry: 'J2',
      gain: '8.48',
      explanation: '1030: USD 400.00 carried at 540.00 (average 1.3500), worth 548.48 (1.3712): gain 8.48',
      lines: [
        { account: '1010', amount: '548.48', foreign: '' },
        { account: '1030', amount: '-540.00', foreign: 'USD -400.00', rate: '1.3500' },
        { account: '4240', amount: '-8.48' },
      ],
    })
    expect(await balanceOf(books, '4240')).toBe('-8.48')
    expect(await balanceOf(books, '4245')).toBe('')
    await does('act.undo', { number: sold.act })
    expect(await balanceOf(books, '1030')).toBe('1350.00')
  }))

test('money sold on the day of a revaluation costs what it cost before: the next day takes the revaluation back', () =>
  withBooks(async (books) => {
    const { does } = books
    await dealAbroad(books)
    await buy(books)
    await does('rate.record', { currency: 'USD', date: '2026-01-30', rate: '1.3712', source })
    await does('currency.revalue', { on: '2026-01-31' })
    const sold = await does('currency.exchange', {
      from: '1030',
      to: '1010',
      date: '2026-01-31',
      paid: '1000.00',
    })
    // Worth 1,371.20, bought for 1,350.00.
    expect(sold.gain).toBe('21.20')
    expect(await balanceOf(books, '1030')).toBe('')
    expect(await balanceOf(books, '4245')).toBe('')
    expect(await balanceOf(books, '4240')).toBe('-21.20')
  }))

test('a payable in US dollars is settled from the US dollar account', () =>
  withBooks(async (books) => {
    const { does } = books
    await dealAbroad(books)
    await buy(books)
    await does('entry.post', {
      date: '2026-01-10',
      lines: [
        { account: '6440', debit: '700.00' },
        {
          account: '2010',
          credit: '700.00',
          party: 'Fictional Tools Inc.',
          foreign: { currency: 'USD', amount: '500.00', rate: '1.4' },
        },
      ],
    })
    const paid = await does('currency.exchange', {
      from: '1030',
      to: '2010',
      date: '2026-02-10',
      paid: '500.00',
      rate: '1.3712',
      party: 'Fictional Tools Inc.',
    })
    // Owed at 700.00, paid with dollars that cost 675.00.
    expect(paid.gain).toBe('25.00')
    expect(await balanceOf(books, '2010')).toBe('')
    expect(await balanceOf(books, '1030')).toBe('675.00')
  }))

test('what cannot be exchanged is refused', () =>
  withBooks(async (books) => {
    const { refused } = books
    await dealAbroad(books)
    const given = { from: '1030', to: '1010', date: '2026-02-10' }
    expect(await refused('currency.exchange', given)).toEqual(['exchange-amount-missing'])
    expect(await refused('currency.exchange', { ...given, paid: '1.00' })).toEqual(['rate-missing'])
    expect(await refused('currency.exchange', { ...given, paid: '0.00' })).toEqual(['input-malformed'])
    expect(await refused('currency.exchange', { ...given, from: '1000', paid: '1.00' })).toEqual([
      'exchange-not-foreign',
    ])
    expect(await refused('currency.exchange', { ...given, from: '7', paid: '1.00' })).toEqual([
      'account-unknown',
    ])
  }))
