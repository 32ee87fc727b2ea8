import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deposit } from '../daybook/cash-facts.ts'
import { sumOf } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import { cashBooks } from './cash-books.fixture.ts'
import { planDeposit } from './make-deposit.ts'
import { type FundsPosting, sortedFunds } from './waiting-receipts.ts'

type Step =
  | { readonly does: 'receive'; readonly amount: bigint }
  | { readonly does: 'deposit'; readonly which: number }
  | { readonly does: 'reverse' | 'correct'; readonly which: number }

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('receive' as const), amount: fc.bigInt({ min: 1n, max: 100_000n }) }),
    fc.record({ does: fc.constant('deposit' as const), which: fc.nat(20) }),
    fc.record({ does: fc.constantFrom('reverse' as const, 'correct' as const), which: fc.nat(20) }),
  ),
  { maxLength: 40, size: 'max' },
)

type Books = { postings: FundsPosting[]; deposits: Deposit[]; last: number }

const day = '2026-03-02'

/** One more thing that happens to receipts; what cannot happen is passed over. */
function step(books: Books, next: Step): void {
  const { postings } = books
  if (next.does === 'receive') {
    books.last += 1
    postings.push({ number: books.last, posting: 0, date: day, amount: next.amount, memo: '' })
    return
  }
  if (next.does === 'deposit') {
    deposit(books, next.which)
    return
  }
  const own = postings.map(({ number }) => number)
  const number = own[next.which % Math.max(1, own.length)]
  if (
    number === undefined ||
    postings.some((each) => each.number === number && each.reversedBy !== undefined)
  )
    return
  const [reversal, replacement] = [books.last + 1, books.last + 2]
  books.last += next.does === 'correct' ? 2 : 1
  const links =
    next.does === 'correct' ? { reversedBy: reversal, replacedBy: replacement } : { reversedBy: reversal }
  const was = postings.filter((each) => each.number === number)
  books.postings = postings.map((each) => (each.number === number ? { ...each, ...links } : each))
  for (const { posting, amount } of was) {
    books.postings.push({ number: reversal, posting, date: day, amount: -amount, memo: '', reverses: number })
    if (next.does === 'correct')
      books.postings.push({ number: replacement, posting, date: day, amount, memo: '' })
  }
}

function deposit(books: Books, which: number): void {
  const sorted = sortedFunds(books.postings, books.deposits)
  const waiting = [...new Set(sorted.waiting.filter(({ amount }) => amount > 0n).map(({ number }) => number))]
  const chosen = waiting.slice(0, which + 1)
  const [account, funds] = [cashBooks.chart.get('1010'), cashBooks.chart.get('1040')]
  if (chosen.length === 0 || account === undefined || funds === undefined) return
  const planned = planDeposit({ ...cashBooks, head: { entries: books.last } }, sorted, {
    account,
    funds,
    date: day,
    receipts: chosen,
    asCash: [],
    cheques: new Map(),
    takesOverShort: false,
    rounded: (amount) => amount,
  })
  books.last += 1
  for (const fact of value(planned)) {
    if (fact.kind === 'deposit.made') {
      const sum = sumOf(fact.deposit.receipts.map(({ amount }) => amount))
      expect(fact.deposit.amount).toBe(sum)
      books.deposits.push(fact.deposit)
    }
    if (fact.kind !== 'entry.posted') continue
    for (const [posting, each] of fact.entry.postings.entries()) {
      if (each.account !== '1040') continue
      books.postings.push({ number: fact.entry.number, posting, date: day, amount: each.amount, memo: '' })
    }
  }
}

test('whatever is received, deposited, reversed and corrected, what waits is the balance of the account', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const books: Books = { postings: [], deposits: [], last: 0 }
      for (const next of all) {
        step(books, next)
        const { waiting } = sortedFunds(books.postings, books.deposits)
        expect(sumOf(waiting.map(({ amount }) => amount))).toBe(
          sumOf(books.postings.map(({ amount }) => amount)),
        )
      }
    }),
    { numRuns: 300 },
  )
})
