import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { account } from '../ledger/small-books.fixture.ts'
import { differenceHints, misreading } from './difference-hints.ts'
import type { HandTicks, OpenPosting } from './open-posting.ts'
import { planSeal, reconciliation } from './reconcile.ts'
import { chequeNumber, staleSince } from './stale-cheques.ts'
import { subsetSumming } from './subset-sum.ts'
import { refKey } from './ticks.ts'

const chequing = account('1010', 'Chequing', 'asset')

function posting(number: number, amount: bigint, more: Partial<OpenPosting> = {}): OpenPosting {
  return {
    number,
    posting: 0,
    date: '2026-10-05',
    amount,
    memo: `m${number}`,
    because: 'adjustment',
    becauseId: '',
    ...more,
  }
}

const none: HandTicks = { ticked: [], unticked: [] }
const hand = (...numbers: readonly number[]): HandTicks => ({
  ticked: numbers.map((number) => ({ number, posting: 0 })),
  unticked: [],
})

function state(
  postings: readonly OpenPosting[],
  ticks: HandTicks,
  closing: bigint,
  tied = new Map<string, bigint>(),
) {
  return reconciliation({
    account: chequing,
    on: '2026-10-31',
    opening: 920455n,
    closing,
    postings,
    tied,
    hand: ticks,
  })
}

test('opening and what is ticked make the closing balance; the rest is outstanding', () => {
  // 9,204.55 + 3,000.00 - 331.35 = 11,873.20; the cheque of 88.12 is outstanding: books 11,785.08.
  const made = state([posting(1, 300000n), posting(2, -33135n), posting(3, -8812n)], hand(1, 2), 1187320n)
  expect(made).toMatchObject({
    debits: { count: 1, sum: 300000n },
    credits: { count: 1, sum: -33135n },
    difference: 0n,
    balance: 1178508n,
  })
  expect(made.outstanding.map(({ number }) => number)).toEqual([3])
  const sealed = value(planSeal(made, { id: 'R9', report: { sha256: '', name: '', mediaType: '', size: 0 } }))
  expect(sealed.seal.cleared).toEqual([
    { number: 1, posting: 0 },
    { number: 2, posting: 0 },
  ])
  expect(sealed.seal.outstanding).toEqual([{ number: 3, posting: 0 }])
})

test('a difference of one cent is refused, by its amount', () => {
  const made = state([posting(1, 100n)], hand(1), 920556n)
  expect(
    planSeal(made, { id: 'R9', report: { sha256: '', name: '', mediaType: '', size: 0 } }),
  ).toMatchObject({
    refusals: [{ code: 'not-reconciled', with: { difference: '0.01' } }],
  })
})

test('postings that bank lines cover in full come ticked, and one covered in part does not', () => {
  const tied = new Map([
    [refKey({ number: 1, posting: 0 }), 500n],
    [refKey({ number: 2, posting: 0 }), 300n],
  ])
  const made = state([posting(1, 500n), posting(2, 500n)], none, 920955n, tied)
  expect(made.cleared.map(({ number, tick }) => [number, tick])).toEqual([[1, 'line']])
  const untick = { ticked: [], unticked: [{ number: 1, posting: 0 }] }
  expect(state([posting(1, 500n)], untick, 920955n, tied).cleared).toEqual([])
})

test('an entry and its reversal cancel out; of an entry reversed twice the entry is left', () => {
  const cheque = posting(1, -500n)
  const back = posting(2, 500n, { because: 'reversal', becauseId: 'J1', reverses: 1 })
  const again = posting(3, -500n, { because: 'reversal', becauseId: 'J2', reverses: 2 })
  expect(state([cheque, back], none, 920455n).outstanding).toEqual([])
  expect(state([cheque, back], none, 920455n)).toMatchObject({ difference: 0n, debits: { count: 0 } })
  expect(state([cheque, back, again], none, 920455n).outstanding).toEqual([cheque])
})

test('a tick goes to the entry that corrects its own, and back when the correction is taken back', () => {
  const cheque = posting(1, -500n)
  const back = posting(2, 500n, { because: 'reversal', becauseId: 'J1', reverses: 1 })
  const better = posting(3, -500n, { because: 'replacement', becauseId: 'J1' })
  const tickedIn = (list: readonly OpenPosting[]) =>
    state(list, hand(1), 920455n)
      .cleared.filter(({ tick }) => tick === 'hand')
      .map(({ number }) => number)
  expect(tickedIn([cheque, back, better])).toEqual([3])
  const undone = [
    cheque,
    back,
    better,
    posting(4, 500n, { because: 'reversal', becauseId: 'J3', reverses: 3 }),
    posting(5, -500n, { because: 'reversal', becauseId: 'J2', reverses: 2 }),
  ]
  expect(tickedIn(undone)).toEqual([1])
  const other = [cheque, back, posting(3, -700n, { because: 'replacement', becauseId: 'J1' })]
  expect(state(other, hand(1), 920455n).lost).toEqual([{ number: 1, posting: 0 }])
})

test('a posting of nothing in the account’s currency is ticked and counts for nothing', () => {
  expect(state([posting(1, 0n)], none, 920455n)).toMatchObject({ difference: 0n, outstanding: [] })
})

test('helpers name the line equal to the difference, half of it, and a tick too many', () => {
  const list = [posting(1, 4500n), posting(2, -2250n), posting(3, 100n)]
  expect(differenceHints(state(list, hand(3), 925055n), [])[0]).toEqual({
    kind: 'tick',
    postings: [{ number: 1, posting: 0 }],
  })
  // 22.50 stands as a payment and was a deposit: the difference is twice 22.50.
  expect(differenceHints(state(list, hand(2, 3), 922805n), [])).toContainEqual({
    kind: 'half',
    postings: [{ number: 2, posting: 0 }],
  })
  expect(differenceHints(state(list, hand(1, 3), 920555n), [])).toContainEqual({
    kind: 'untick',
    postings: [{ number: 1, posting: 0 }],
  })
  const line = { id: 'x', date: '2026-10-07', amount: -450n, text: 'FEE' }
  expect(differenceHints(state(list, hand(3), 920105n), [line])).toContainEqual({
    kind: 'line',
    lines: [line],
  })
})

test('helpers name two digits that changed places, and a set that sums to the difference', () => {
  // 540.00 was written for 450.00: 90.00 too much, which nine divides.
  const wrong = state([posting(14, 54000n)], hand(14), 965455n)
  expect(differenceHints(wrong, [])).toContainEqual({
    kind: 'transposed',
    postings: [{ number: 14, posting: 0 }],
    from: 54000n,
    to: 45000n,
    lines: [],
  })
  const several = state([posting(1, 1000n), posting(2, 250n), posting(3, 333n)], none, 921705n)
  expect(differenceHints(several, [])).toEqual([
    {
      kind: 'set',
      tick: true,
      postings: [
        { number: 1, posting: 0 },
        { number: 2, posting: 0 },
      ],
    },
  ])
  expect(differenceHints(state([], none, 920455n), [])).toEqual([])
})

test.each([
  [54000n, 45000n, 'transposed'],
  [1200n, 12000n, 'shifted'],
  [-1200n, -120000n, 'shifted'],
  [12345n, 12354n, 'transposed'],
  [12345n, 14325n, undefined],
  [54000n, -45000n, undefined],
  [500n, 500n, undefined],
] as const)('%s written for %s is %s', (written, meant, kind) => {
  expect(misreading(written, meant)).toBe(kind)
})

test('sets are the smallest there are, and looked for within bounds', () => {
  expect(subsetSumming([40n, 25n, 35n, 60n], 100n, { most: 4, steps: 1000 })).toEqual([0, 3])
  expect(subsetSumming([40n, 25n, 35n], 100n, { most: 3, steps: 1000 })).toEqual([0, 1, 2])
  expect(subsetSumming([40n, 25n, 35n], 99n, { most: 3, steps: 1000 })).toBeUndefined()
  const many = Array.from({ length: 400 }, (_, index) => BigInt(2 * index + 2))
  expect(subsetSumming(many, 1n, { most: 5, steps: 200_000 })).toBeUndefined()
})

test('a cheque is stale once six months are past, and money that comes in never is', () => {
  const cheque = { date: '2026-04-12', amount: -31190n }
  expect(staleSince(cheque, '2026-10-11')).toBeUndefined()
  expect(staleSince(cheque, '2026-10-12')).toBeUndefined()
  expect(staleSince(cheque, '2026-10-13')).toBe('2026-10-12')
  // August has a 31st, February has not.
  expect(staleSince({ ...cheque, date: '2025-08-31' }, '2026-03-01')).toBe('2026-02-28')
  expect(staleSince({ ...cheque, amount: 31190n }, '2027-01-01')).toBeUndefined()
})

test.each([
  ['1187', '1187'],
  ['CHQ 1187', '1187'],
  ['no. 1187', '1187'],
  ['INV-1187', undefined],
  [undefined, undefined],
] as const)('the paper number %s is cheque %s', (ref, cheque) => {
  expect(chequeNumber(ref)).toBe(cheque)
})
