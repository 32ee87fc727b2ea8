import { expect, test } from 'vitest'
import type { Fact } from '../daybook/fact.ts'
import { formatCents } from '../kit/cents.ts'
import type { Entry } from '../ledger/entry.ts'
import { account, entry } from '../ledger/small-books.fixture.ts'
import { heldSeals } from './hold-seals.ts'
import type { AtStake } from './sealed-day.ts'

const chart = new Map(
  [
    account('1010', 'Chequing', 'asset'),
    account('6120', 'Legal', 'expense'),
    account('6130', 'Audit', 'expense'),
  ].map((each) => [each.id, each]),
)
const seals = new Map([['1010', [{ id: 'R50', on: '2026-03-31', statement: 'S40' }]]])
const nothing: AtStake = { entries: new Map(), cleared: [], tied: [], lines: [] }

function paid(number: number, date: string, other: string, amount: bigint, more: Partial<Entry> = {}): Entry {
  return {
    ...entry(number, date, `${other} ${formatCents(amount)}, 1010 ${formatCents(-amount)}`),
    ...more,
  }
}

function posted(...entries: readonly Entry[]): readonly Fact[] {
  return entries.map((each) => ({ kind: 'entry.posted', v: 1, entry: each }))
}

const tick = (number: number, posting = 1) => ({ account: '1010', number, posting, seal: 'R50' })

test('a posting on the sealed day is refused, and the day after is free', () => {
  expect(heldSeals(chart, seals, posted(paid(9, '2026-03-31', '6120', 100n)), nothing)).toMatchObject({
    refusals: [{ code: 'seal-broken', with: { seal: 'R50', account: '1010', amount: '-1.00' } }],
  })
  expect(heldSeals(chart, seals, posted(paid(9, '2026-04-01', '6120', 100n)), nothing)).toEqual({
    ok: true,
    value: [],
  })
})

test('correcting the other side of a ticked entry ticks the reversal and the entry in its place', () => {
  const was = paid(1, '2026-03-02', '6120', 100n)
  const act = posted(
    paid(2, '2026-03-02', '6120', -100n, { reverses: 1 }),
    paid(3, '2026-03-02', '6130', 100n, { replaces: 1 }),
  )
  const held = heldSeals(chart, seals, act, { ...nothing, entries: new Map([[1, was]]), cleared: [tick(1)] })
  expect(held).toMatchObject({
    value: [
      { number: 2, posting: 1 },
      { number: 3, posting: 1 },
    ],
  })
})

test('correcting an outstanding entry leaves the entry in its place outstanding', () => {
  const was = paid(1, '2026-03-02', '6120', 100n)
  const act = posted(
    paid(2, '2026-03-02', '6120', -100n, { reverses: 1 }),
    paid(3, '2026-03-02', '6130', 100n, { replaces: 1 }),
  )
  const held = heldSeals(chart, seals, act, { ...nothing, entries: new Map([[1, was]]) })
  expect(held).toMatchObject({
    value: [
      { kind: 'posting.cleared', number: 1 },
      { kind: 'posting.cleared', number: 2 },
    ],
  })
})

test('taking that correction back makes the first entry outstanding again', () => {
  const entries = new Map(
    [
      paid(1, '2026-03-02', '6120', 100n),
      paid(2, '2026-03-02', '6120', -100n, { reverses: 1 }),
      paid(3, '2026-03-02', '6130', 100n, { replaces: 1 }),
    ].map((each) => [each.number, each]),
  )
  const act = posted(
    paid(4, '2026-03-02', '6130', -100n, { reverses: 3 }),
    paid(5, '2026-03-02', '6120', 100n, { reverses: 2 }),
  )
  const held = heldSeals(chart, seals, act, { ...nothing, entries, cleared: [tick(1), tick(2)] })
  expect(held).toMatchObject({
    value: [
      { kind: 'posting.uncleared', number: 1 },
      { kind: 'posting.cleared', number: 3 },
      { kind: 'posting.cleared', number: 4 },
      { kind: 'posting.cleared', number: 5 },
    ],
  })
})

test('moving an entry out of its sealed month is refused, into an open month or another sealed one', () => {
  const two = new Map([['1010', [...(seals.get('1010') ?? []), { id: 'R60', on: '2026-04-30' }]]])
  const act = posted(
    paid(2, '2026-03-02', '6120', -100n, { reverses: 1 }),
    paid(3, '2026-04-02', '6120', 100n, { replaces: 1 }),
  )
  const stake = {
    ...nothing,
    entries: new Map([[1, paid(1, '2026-03-02', '6120', 100n)]]),
    cleared: [tick(1)],
  }
  expect(heldSeals(chart, seals, act, stake)).toMatchObject({ refusals: [{ code: 'seal-broken' }] })
  expect(heldSeals(chart, two, act, stake)).toMatchObject({
    refusals: [
      { code: 'seal-broken', with: { seal: 'R50' } },
      { code: 'seal-broken', with: { seal: 'R60' } },
    ],
  })
})

test('what a bank line shows is not reversed later; what nothing shows may be', () => {
  const was = paid(1, '2026-03-02', '6120', 100n)
  const act = posted(paid(2, '2026-04-02', '6120', -100n, { reverses: 1 }))
  const stake = { ...nothing, entries: new Map([[1, was]]), cleared: [tick(1)] }
  expect(heldSeals(chart, seals, act, stake)).toMatchObject({ ok: true })
  const reason = { by: 'hand' } as const
  const tied = [{ account: '1010', line: 'f', number: 1, posting: 1, amount: -100n, reason }]
  expect(heldSeals(chart, seals, act, { ...stake, tied })).toMatchObject({
    refusals: [{ code: 'seal-holds-entry', with: { entry: 'J1', seal: 'R50' } }],
  })
})

test('a bank line is not taken from a ticked posting, unless it goes to another ticked one', () => {
  const tie = { account: '1010', line: 'f', posting: 1, amount: -100n, reason: { by: 'hand' } } as const
  const untied: Fact = { kind: 'line.unmatched', v: 1, ...tie, number: 1 }
  const stake = { ...nothing, cleared: [tick(1), tick(7)] }
  expect(heldSeals(chart, seals, [untied], stake)).toMatchObject({ refusals: [{ code: 'seal-holds-entry' }] })
  const again = (number: number): Fact => ({ kind: 'line.matched', v: 1, ...tie, number })
  expect(heldSeals(chart, seals, [untied, again(7)], stake)).toMatchObject({ ok: true })
  expect(heldSeals(chart, seals, [untied, again(8)], stake)).toMatchObject({
    refusals: [{ code: 'seal-holds-entry' }],
  })
})

test('lines and statements on which a seal rests are held, those that came later are free', () => {
  const excluded: Fact = { kind: 'line.excluded', v: 1, account: '1010', line: 'f', reason: 'twice' }
  const line = { account: '1010', id: 'f', date: '2026-03-30', statement: 'S40' }
  const held = (each: typeof line) => heldSeals(chart, seals, [excluded], { ...nothing, lines: [each] }).ok
  expect(held(line)).toBe(false)
  expect(held({ ...line, date: '2026-04-01' })).toBe(true)
  expect(held({ ...line, statement: 'S55' })).toBe(true)
  const paper = { sha256: '', name: '', mediaType: '', size: 0 }
  const withdrawn = (id: string, date: string): Fact => ({
    kind: 'statement.withdrawn',
    v: 1,
    statement: {
      id,
      account: '1010',
      format: 'ofx',
      paper,
      known: 0,
      lines: [{ id: 'f', date, amount: 1n, text: '' }],
    },
  })
  const takes = (fact: Fact) => heldSeals(chart, seals, [fact], nothing).ok
  expect(takes(withdrawn('S40', '2026-04-30'))).toBe(false)
  expect(takes(withdrawn('S30', '2026-03-30'))).toBe(false)
  expect(takes(withdrawn('S30', '2026-04-02'))).toBe(true)
  expect(takes(withdrawn('S51', '2026-03-30'))).toBe(true)
})
