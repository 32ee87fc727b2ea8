import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideRounded, magnitude, sumOf } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import { converted } from './exchange-rates.ts'
import { foreignBalances } from './foreign-balances.ts'
import { realizedGain } from './realized-gain.ts'
import { planRevaluation } from './revalue.ts'
import { books, entriesOf, rowsOf, usd } from './standing-books.fixture.ts'

const cents = fc.bigInt({ min: -100_000_000n, max: 100_000_000n })
const rate = fc
  .integer({ min: 5_000, max: 25_000 })
  .map((each) => `${Math.floor(each / 10_000)}.${String(each % 10_000).padStart(4, '0')}`)

/** Balances of the US dollar accounts, as an entry that opens them would leave them. */
const someBalances = fc.array(
  fc.record({ account: fc.constantFrom('1030', '1110', '2010'), foreign: cents, book: cents }),
  { maxLength: 6 },
)

function rowsFrom(balances: readonly { account: string; foreign: bigint; book: bigint }[]) {
  return balances.map(({ account, foreign, book }) => ({
    account,
    layer: 'daily' as const,
    currency: 'USD',
    debit: book > 0n ? book : 0n,
    credit: book < 0n ? -book : 0n,
    foreignNet: foreign,
    postings: 1,
  }))
}

test('after a revaluation each book balance is the foreign balance times the rate, to the cent', () => {
  fc.assert(
    fc.property(someBalances, rate, (balances, text) => {
      const opened = rowsFrom(balances)
      const before = foreignBalances(books.chart, 'CAD', opened)
      const dated = { ...books, rates: [usd('2026-01-30', text)] }
      const facts = value(planRevaluation(dated, before, '2026-01-31', { reverse: false }))
      const after = foreignBalances(books.chart, 'CAD', [...opened, ...rowsOf(entriesOf(facts))])
      for (const [index, { foreign, book }] of after.entries()) {
        expect(book).toBe(converted(foreign, text))
        expect(foreign).toBe(before[index]?.foreign)
      }
      expect(value(planRevaluation(dated, after, '2026-01-31', { reverse: false }))).toEqual([])
    }),
  )
})

test('a revaluation and its reversal leave every balance as it was', () => {
  fc.assert(
    fc.property(someBalances, rate, (balances, text) => {
      const opened = rowsFrom(balances)
      const before = foreignBalances(books.chart, 'CAD', opened)
      const dated = { ...books, rates: [usd('2026-01-30', text)] }
      const entries = entriesOf(value(planRevaluation(dated, before, '2026-01-31', { reverse: true })))
      expect(foreignBalances(books.chart, 'CAD', [...opened, ...rowsOf(entries)])).toEqual(before)
      const moved = new Map<string, bigint>()
      for (const { account, amount } of entries.flatMap(({ postings }) => postings)) {
        moved.set(account, (moved.get(account) ?? 0n) + amount)
      }
      expect([...moved.values()].every((sum) => sum === 0n)).toBe(true)
    }),
  )
})

test('a balance that leaves in pieces takes its whole cost with it, and the gains are worth less cost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 1n, max: 10_000_000n }), { minLength: 1, maxLength: 12 }),
      fc.bigInt({ min: 1n, max: 100_000_000n }),
      fc.boolean(),
      rate,
      (pieces, cost, isDebt, text) => {
        const sign = isDebt ? -1n : 1n
        let balance = { foreign: sign * sumOf(pieces), book: sign * cost }
        let gains = 0n
        for (const piece of pieces) {
          const moved = { foreign: -sign * piece, value: converted(-sign * piece, text) }
          const realized = realizedGain(balance, moved)
          const share = divideRounded(magnitude(balance.book) * piece, magnitude(balance.foreign), 'half-up')
          expect(magnitude(realized.cost)).toBe(share)
          gains += realized.gain
          balance = { foreign: balance.foreign + moved.foreign, book: balance.book + realized.cost }
        }
        expect(balance).toEqual({ foreign: 0n, book: 0n })
        const worth = sumOf(pieces.map((piece) => converted(sign * piece, text)))
        expect(gains).toBe(worth - sign * cost)
      },
    ),
  )
})
