import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deposit } from '../daybook/cash-facts.ts'
import { type FundsPosting, sortedFunds } from './waiting-receipts.ts'

const receipt = (number: number, amount: bigint, more: Partial<FundsPosting> = {}): FundsPosting => ({
  number,
  posting: 0,
  date: '2026-03-02',
  amount,
  memo: '',
  ...more,
})

const deposit = (id: string, ...receipts: readonly (readonly [number, bigint])[]): Deposit => ({
  id,
  account: '1010',
  date: '2026-03-05',
  amount: receipts.reduce((sum, [, amount]) => sum + amount, 0n),
  receipts: receipts.map(([number, amount]) => ({ number, posting: 0, amount, means: 'cheque' })),
})

const shown = (postings: readonly FundsPosting[], deposits: readonly Deposit[]) =>
  sortedFunds(postings, deposits).waiting.map(({ number, amount }) => `J${number} ${amount}`)

test('what went into a deposit no longer waits, and waits again when the deposit is reversed', () => {
  const [one, two] = [receipt(1, 100n), receipt(2, 250n)]
  const made = receipt(3, -100n, { posting: 1 })
  expect(shown([one, two, made], [deposit('3', [1, 100n])])).toEqual(['J2 250'])
  const back = receipt(4, 100n, { posting: 1, reverses: 3 })
  const undone = [one, two, { ...made, reversedBy: 4 }, back]
  expect(shown(undone, [deposit('3', [1, 100n])])).toEqual(['J1 100', 'J2 250'])
})

test('a cheque that came back after it was deposited waits below zero', () => {
  const postings = [
    receipt(1, 100n, { reversedBy: 3 }),
    receipt(2, -100n, { posting: 1 }),
    receipt(3, -100n, { reverses: 1 }),
  ]
  expect(shown(postings, [deposit('2', [1, 100n])])).toEqual(['J3 -100'])
})

test('a deposited receipt that was corrected stays deposited, one of another amount shows what is apart', () => {
  const corrected = (amount: bigint) => [
    receipt(1, 100n, { reversedBy: 3, replacedBy: 4 }),
    receipt(2, -100n, { posting: 1 }),
    receipt(3, -100n, { reverses: 1 }),
    receipt(4, amount),
  ]
  const made = deposit('2', [1, 100n])
  expect(shown(corrected(100n), [made])).toEqual([])
  expect(sortedFunds(corrected(100n), [made]).depositOf.get(4)).toBe(made)
  expect(shown(corrected(120n), [made])).toEqual(['J3 -100', 'J4 120'])
})

test('a deposit that was corrected holds its receipts under its new entry', () => {
  const postings = [
    receipt(1, 100n),
    receipt(2, -100n, { posting: 1, reversedBy: 3, replacedBy: 4 }),
    receipt(3, 100n, { posting: 1, reverses: 2 }),
    receipt(4, -100n, { posting: 1 }),
  ]
  const sorted = sortedFunds(postings, [deposit('2', [1, 100n])])
  expect(sorted.waiting).toEqual([])
  expect(sorted.entryOf.get('2')).toBe(4)
})

test('of receipts and deposits alone, exactly those that went into none are waiting', () => {
  const amounts = fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 5n }), fc.nat(3)), { maxLength: 30 })
  fc.assert(
    fc.property(amounts, (all) => {
      const receipts = all.map(([amount], index) => receipt(index + 1, amount))
      const deposits: Deposit[] = []
      const made: FundsPosting[] = []
      for (const group of [1, 2, 3]) {
        const chosen = receipts.filter((_, index) => all[index]?.[1] === group)
        const number = 100 + group
        if (chosen.length === 0) continue
        deposits.push(deposit(String(number), ...chosen.map((each) => [each.number, each.amount] as const)))
        made.push(...chosen.map(({ amount }, index) => receipt(number, -amount, { posting: index + 1 })))
      }
      const waiting = receipts.filter((_, index) => all[index]?.[1] === 0)
      expect(sortedFunds([...receipts, ...made], deposits).waiting).toEqual(waiting)
    }),
  )
})
