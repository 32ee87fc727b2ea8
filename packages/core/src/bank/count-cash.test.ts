import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cents, sumOf } from '../kit/cents.ts'
import { assert, value } from '../kit/result.ts'
import { codesOf, entriesOf, lastOf, short } from '../ledger/standing-books.fixture.ts'
import { cashBooks } from './cash-books.fixture.ts'
import { blankSheet, filledSheet } from './cash-sheet.ts'
import { overOf, planCashCount, planTopUp } from './count-cash.ts'
import { countedPieces, type Denomination, piecesTotal } from './pieces.ts'

const [till, bank, sales] = ['1000', '1010', '4000'].map((code) => cashBooks.chart.get(code))
assert(till !== undefined && bank !== undefined && sales !== undefined, 'the books have a till')

const pieces: readonly Denomination[] = [
  { piece: '20.00', kind: 'note' },
  { piece: '5.00', kind: 'note' },
  { piece: '2.00', kind: 'coin' },
  { piece: '0.25', kind: 'coin' },
]

const counted = [
  { piece: '20.00', count: 3 },
  { piece: '0.25', count: 5 },
]

test('a count holds cash and vouchers against the books, and posts what is short when asked', () => {
  const wish = { account: till, on: '2026-03-31', pieces: counted, book: 20000n, vouchers: 13560n }
  // 3 × 20.00 + 5 × 0.25 = 61.25; with 135.60 of vouchers 196.85, which is 3.15 short of 200.00.
  const kept = value(planCashCount(cashBooks, { ...wish, postsDifference: false }, undefined))
  expect(short(kept)).toEqual([])
  const count = lastOf(kept, 'cash.counted')?.count
  expect(count).toMatchObject({ amount: 6125n })
  expect(count && overOf(count)).toBe(-315n)
  const posted = value(planCashCount(cashBooks, { ...wish, postsDifference: true }, count))
  expect(short(posted)).toEqual(['J1 2026-03-31 1000 -3.15, 6510 3.15'])
  expect(lastOf(posted, 'cash.counted')).toMatchObject({ count: { entry: 1 }, was: { amount: 6125n } })
})

test('cash is not counted on another account, nor in a locked period', () => {
  const wish = { on: '2026-03-31', pieces: [], book: 0n, vouchers: 0n, postsDifference: false }
  const locked = { ...cashBooks, head: { entries: 0, lockedThrough: '2026-03-31', lockReason: 'sent' } }
  expect(codesOf(planCashCount(locked, { ...wish, account: sales }, undefined))).toEqual([
    'cash-account-unfit',
    'period-locked',
  ])
})

test('what is counted of one value adds up, the largest first, and a cent is no piece', () => {
  const typed = [
    { value: 25n, count: 2, kind: 'coin' as const },
    { value: 2000n, count: 1, kind: 'note' as const },
    { value: 25n, count: 3, kind: 'coin' as const },
  ]
  expect(value(countedPieces(typed, pieces))).toEqual([
    { piece: '20.00', count: 1 },
    { piece: '0.25', count: 5 },
  ])
  expect(countedPieces([{ value: 1n, count: 4, kind: 'coin' }], pieces)).toMatchObject({
    refusals: [{ code: 'cash-piece-unknown', with: { piece: '0.01', known: '2.00, 0.25' } }],
  })
  // A note's value among the coins is refused too.
  expect(codesOf(countedPieces([{ value: 500n, count: 1, kind: 'coin' }], pieces))).toEqual([
    'cash-piece-unknown',
  ])
})

test('a top-up books the vouchers, gives what the cash lacks of the float, and what is short where asked', () => {
  const wish = { account: till, from: bank, on: '2026-03-31', float: 20000n, cash: 6120n, book: 20000n }
  const vouchers = [{ account: '6120', amount: 13600n }]
  expect(planTopUp(cashBooks, { ...wish, vouchers, takesOverShort: false })).toMatchObject({
    // 200.00 less 136.00 leaves 64.00, and 61.20 is there.
    refusals: [{ code: 'cash-differs', with: { expected: '64.00', cash: '61.20', difference: '2.80' } }],
  })
  const facts = value(planTopUp(cashBooks, { ...wish, vouchers, takesOverShort: true }))
  expect(short(facts)).toEqual(['J1 2026-03-31 6120 136.00, 6510 2.80, 1010 -138.80'])
  const full = { ...wish, cash: 20000n, vouchers: [], takesOverShort: false }
  expect(codesOf(planTopUp(cashBooks, full))).toEqual(['cash-topped-up'])
})

test('after any top-up the fund stands at its float, and the bank gave the float less the cash', () => {
  const cents = fc.bigInt({ min: 0n, max: 50_000n })
  fc.assert(
    fc.property(cents, cents, cents, fc.array(cents, { maxLength: 4 }), (float, cash, book, amounts) => {
      const vouchers = amounts.filter((each) => each > 0n).map((amount) => ({ account: '6120', amount }))
      const wish = {
        account: till,
        from: bank,
        on: '2026-03-31',
        float,
        cash,
        book,
        vouchers,
        takesOverShort: true,
      }
      const planned = planTopUp(cashBooks, wish)
      if (!planned.ok) {
        expect(codesOf(planned)).toEqual(['cash-topped-up'])
        return
      }
      const sum = (account: string): Cents =>
        sumOf(
          entriesOf(planned.value).flatMap(({ postings }) =>
            postings.map((each) => (each.account === account ? each.amount : 0n)),
          ),
        )
      expect(book + sum('1000')).toBe(float)
      expect(sum('1010')).toBe(cash - float)
      expect(sum('6510')).toBe(book - sumOf(amounts) - cash)
    }),
  )
})

test('a filled sheet adds up to what the count says, a blank one has a line for each piece', () => {
  const facts = value(
    planCashCount(
      cashBooks,
      { account: till, on: '2026-03-31', pieces: counted, book: 6000n, vouchers: 0n, postsDifference: false },
      undefined,
    ),
  )
  const count = lastOf(facts, 'cash.counted')?.count
  assert(count !== undefined, 'a count was kept')
  const context = {
    bookName: 'Maple',
    language: 'en' as const,
    account: '1000',
    asOfSeq: 9,
    denominations: pieces,
  }
  const filled = filledSheet(count, context)
  // 61.25 counted against 60.00 in the books.
  expect(filled.rows.at(-1)?.cells).toEqual(['Over (short)', null, 125n])
  expect(piecesTotal(counted)).toBe(6125n)
  const blank = blankSheet(context).rows.filter(({ kind, indent }) => kind === 'line' && indent === 1)
  expect(blank.map(({ cells }) => cells[0])).toEqual(['$20.00', '$5.00', '$2.00', '$0.25'])
})
