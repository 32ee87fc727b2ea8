import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cents } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import { booksWith, maple } from './small-books.fixture.ts'
import { planOpening, tieOut } from './take-over.ts'

const codes = ['1010', '1090', '2100', '3100', '3200', '4000', '6120']
const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })

/** A trial balance that balances: the last row takes what is left. */
const trialBalances = fc
  .array(fc.tuple(fc.constantFrom(...codes), cents), { minLength: 1, maxLength: 12 })
  .map((rows) => {
    const listed = rows.map(([code, amount]) => ({ code, amount }))
    const rest = -listed.reduce((sum, row) => sum + row.amount, 0n)
    return [...listed, { code: '3100', amount: rest }]
  })

const wish = {
  date: '2025-12-31',
  openAccounts: false,
  typeByRange: false,
  adjust: true,
  language: 'en',
} as const

function moved(
  before: ReadonlyMap<string, Cents>,
  facts: ReturnType<typeof planOpening>,
): Map<string, Cents> {
  const after = new Map(before)
  for (const fact of facts.ok ? facts.value : []) {
    if (fact.kind !== 'entry.posted') continue
    for (const { account, amount } of fact.entry.postings)
      after.set(account, (after.get(account) ?? 0n) + amount)
  }
  return after
}

test('whatever the books said before, they agree with the trial balance afterwards, account by account', () => {
  fc.assert(
    fc.property(trialBalances, trialBalances, (earlier, rows) => {
      const before = moved(
        new Map(),
        planOpening(booksWith({ entries: 0 }), { balances: new Map(), entries: 0 }, earlier, wish),
      )
      const planned = planOpening(booksWith({ entries: 1 }), { balances: before, entries: 1 }, rows, wish)
      const after = moved(before, planned)
      expect(value(tieOut(maple, rows, after)).every((row) => row.difference === 0n)).toBe(true)
      const again = planOpening(booksWith({ entries: 2 }), { balances: after, entries: 2 }, rows, wish)
      expect(again).toMatchObject({ ok: false, refusals: [{ code: 'opening-nothing' }] })
    }),
  )
})

test('a difference goes whole to its account, and the tie-out shows it there alone', () => {
  fc.assert(
    fc.property(trialBalances, cents, (rows, off) => {
      fc.pre(off !== 0n)
      const wrong = [...rows, { code: '4000', amount: off }]
      const empty = { balances: new Map(), entries: 0 }
      const planned = planOpening(booksWith({ entries: 0 }), empty, wrong, { ...wish, differenceTo: '1090' })
      const apart = value(tieOut(maple, wrong, moved(new Map(), planned))).filter(
        (row) => row.difference !== 0n,
      )
      expect(apart.map((row) => [row.account.code, row.difference])).toEqual([['1090', -off]])
    }),
  )
})
