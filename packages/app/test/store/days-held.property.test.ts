import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookOf, inView } from '../../src/book.ts'
import { loadBalances } from '../../src/reports/load-balances.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { dayTotals } from '../../src/store/queries.ts'
import { opening, sale, store } from './acts.ts'

/** A day of two months, an amount, the other side, and whether it is in another currency or a dimension. */
const deeds = fc.record({
  date: fc.constantFrom('2026-03-01', '2026-03-09', '2026-03-15', '2026-03-31', '2026-04-02'),
  cents: fc.integer({ min: -500, max: 500 }).filter((cents) => cents !== 0),
  account: fc.constantFrom('4000', '6100'),
  as: fc.constantFrom('plain', 'dims', 'foreign'),
  asks: fc.integer({ min: 0, max: 2 }),
})

test('days of a month that are held give what the postings give, whatever comes in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 2, maxLength: 12 }), async (all) => {
      const book = bookOf(memoryStore())
      await store(book.store, opening)
      let number = 0
      for (const { asks, ...deed } of all) {
        number += 1
        await store(book.store, [entryOf(deed, number)])
        for (let count = 0; count < asks; count += 1)
          await inView(book, async (view) => {
            const span = { from: '2026-03-02', through: '2026-03-15' }
            const direct = await view.reader.read(dayTotals, span.from, span.through)
            expect(sorted(await loadBalances(view, span))).toEqual(sorted(direct))
          })
      }
    }),
    { numRuns: 25 },
  )
})

test('a part of a month is added up from its days as soon as it is asked for a second time', async () => {
  const book = bookOf(memoryStore())
  await store(book.store, [...opening, sale(1, 500n, { date: '2026-03-04' })])
  const asked = () => inView(book, (view) => loadBalances(view, { through: '2026-03-05' }))
  await asked()
  expect(book.held.days.get('2026-03')?.rows).toBeUndefined()
  await asked()
  expect(book.held.days.get('2026-03')?.rows?.size).toBe(2)
  await store(book.store, [sale(2, 200n, { date: '2026-03-05' }), sale(3, 900n, { date: '2026-03-06' })])
  const rows = await asked()
  // 5.00 on the 4th and 2.00 on the 5th; the 9.00 of the 6th lies after.
  expect(rows.map(({ account, debit, credit }) => [account, debit - credit])).toEqual([
    ['1000', 700n],
    ['4000', -700n],
  ])
  expect(book.held.days.get('2026-03')?.entries).toBe(3)
})

function entryOf(
  deed: { readonly date: string; readonly cents: number; readonly account: string; readonly as: string },
  number: number,
): Fact {
  const amount = BigInt(deed.cents)
  const more: Partial<Posting> =
    deed.as === 'foreign'
      ? { foreign: { currency: 'USD', amount: amount * 2n, rate: '0.5' } }
      : deed.as === 'dims'
        ? { dims: { class: 'A' } }
        : {}
  const postings = [
    { account: '1000', amount, ...more },
    { account: deed.account, amount: -amount },
  ]
  return sale(number, amount, { date: deed.date, postings })
}

/** One row an account, layer and currency, in order; dimensions together. */
function sorted(rows: readonly BalanceRow[]): readonly string[] {
  const sums = new Map<string, bigint[]>()
  for (const { account, layer, currency, debit, credit, foreignNet, postings } of rows) {
    const key = `${account} ${layer} ${currency}`
    const [d = 0n, c = 0n, f = 0n, p = 0n] = sums.get(key) ?? []
    sums.set(key, [d + debit, c + credit, f + foreignNet, p + BigInt(postings)])
  }
  return [...sums].map(([key, sum]) => `${key}: ${sum.join(' ')}`).sort()
}
