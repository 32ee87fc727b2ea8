import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { compareBooks, type TouchingEntry } from './compare.ts'
import { keepMirror, mirrorEntry, mirrorOf, tieRefusals } from './plan-mirror.ts'
import { compared, plainBook, relatedTwo, touching } from './related.fixture.ts'
import { agreedPairs, oneSided, pairsBetween, planRelation, relationsToRemove } from './relation.ts'

const { parent, sub } = relatedTwo()
const on = '2026-12-31'
const loan = touching(12, '2026-03-02', { '1470': 500_00n })
const answer = touching(5, '2026-03-02', { '2490': -500_00n })
const answers = mirrorOf(parent, loan, answer.number, 'answers')
const answered = mirrorOf(sub, answer, loan.number, 'answered')

function states(entries: ReturnType<typeof compareBooks>['entries']) {
  return entries.map(({ of, entry, state }) => [of, entry.number, state])
}

test('an entry waits until the other book answers it; then both balances agree', () => {
  const alone = compareBooks(compared(parent, [loan], [], on), compared(sub, [], [], on), on)
  expect(states(alone.entries)).toEqual([['first', 12, 'waiting']])
  expect(alone.pairs[0]).toMatchObject({
    balance: 500_00n,
    theirBalance: 0n,
    difference: 500_00n,
    explained: 500_00n,
  })
  const both = compareBooks(
    compared(parent, [loan], [answered], on),
    compared(sub, [answer], [answers], on),
    on,
  )
  expect(states(both.entries)).toEqual([['first', 12, 'tied']])
  expect(both.pairs.map(({ difference }) => difference)).toEqual([0n, 0n])
  expect(both.proofs.every(({ holds }) => holds)).toBe(true)
})

test('an answer of which its book was not told is half; one of another fact is broken; a later one is to come', () => {
  const at = (mirror: typeof answers, reply: TouchingEntry, day = on) =>
    states(
      compareBooks(compared(parent, [loan], [], day), compared(sub, [reply], [mirror], day), day).entries,
    )
  expect(at(answers, answer)).toEqual([['first', 12, 'half']])
  expect(at({ ...answers, hash: 'other' }, answer)).toEqual([['first', 12, 'broken']])
  const late = { ...answer, date: '2026-07-02' }
  expect(at(answers, late, '2026-06-30')).toEqual([['first', 12, 'later']])
  expect(at(answers, touching(5, on, { '2490': -499_00n }))).toEqual([['first', 12, 'unequal']])
})

test('an entry that somebody posted in the other book by hand is found, within 45 days', () => {
  const at = (date: string) =>
    states(
      compareBooks(compared(parent, [loan], [], on), compared(sub, [{ ...answer, date }], [], on), on)
        .entries,
    )
  // 2026-03-02 and 45 days is 2026-04-16.
  expect(at('2026-04-16')).toEqual([
    ['first', 12, 'found'],
    ['second', 5, 'found'],
  ])
  expect(at('2026-04-17').map(([, , state]) => state)).toEqual(['waiting', 'waiting'])
})

test('a reversal waits and names the answer that it undoes; one of which nobody heard cancels its entry', () => {
  const back = touching(13, '2026-04-01', { '1470': -500_00n }, { reverses: 12 })
  const told = compareBooks(
    compared(parent, [loan, back], [answered], on),
    compared(sub, [answer], [answers], on),
    on,
  )
  expect(states(told.entries)).toEqual([
    ['first', 12, 'tied'],
    ['first', 13, 'waiting'],
  ])
  expect(told.entries[1]?.undoes).toBe(5)
  const unheard = compareBooks(compared(parent, [loan, back], [], on), compared(sub, [], [], on), on)
  expect(unheard.entries).toEqual([])
})

test('whatever is tied or not, the entries that are listed come to the difference', () => {
  const amount = fc.bigInt({ min: -90_00n, max: 90_00n }).filter((cents) => cents !== 0n)
  const date = fc.constantFrom('2026-01-05', '2026-02-05', '2026-12-31', '2027-01-10')
  const entries = fc.array(
    fc.record({ amount, fee: amount, date, isTied: fc.boolean(), reply: amount, later: date }),
  )
  fc.assert(
    fc.property(entries, (drawn) => {
      const asks = drawn.map(({ amount: due, fee, date: day }, at) =>
        touching(at + 1, day, { '1470': due, '4300': fee }),
      )
      const replies = drawn.flatMap(({ isTied, reply, fee, later }, at) =>
        isTied ? [touching(at + 50, later, { '2490': reply, '6260': -fee })] : [],
      )
      const mirrors = replies.flatMap((reply) => {
        const asked = asks[reply.number - 50]
        return asked === undefined ? [] : [mirrorOf(parent, asked, reply.number, 'answers')]
      })
      const { pairs } = compareBooks(compared(parent, asks, [], on), compared(sub, replies, mirrors, on), on)
      for (const { difference, explained } of pairs) expect(explained).toBe(difference)
    }),
    { numRuns: 60 },
  )
})

test('a mirror has the other sides on the accounts that answer, and the rest where it is said to go', () => {
  const fee = touching(14, '2026-03-31', { '1470': 1130_00n, '4300': -1000_00n })
  const given = { from: parent, into: sub, pairs: pairsBetween(parent, sub), entry: fee }
  const lines = (wish: Parameters<typeof mirrorEntry>[1]) =>
    value(mirrorEntry(given, wish)).postings.map(({ account, amount }) => [account, amount])
  // 1,130.00 owed, 1,000.00 of it fees: 130.00 are left.
  expect(lines({ lines: [] })).toEqual([
    ['1010', 130_00n],
    ['6260', 1000_00n],
    ['2490', -1130_00n],
  ])
  expect(lines({ lines: [{ account: '2311', amount: 130_00n }] })).toEqual([
    ['2311', 130_00n],
    ['6260', 1000_00n],
    ['2490', -1130_00n],
  ])
  expect(value(mirrorEntry(given, { lines: [], date: '2026-07-02' }))).toMatchObject({
    date: '2026-07-02',
    ref: 'J14',
    payee: 'parent Ltd.',
  })
})

test('a mirror is kept once: the same again is nothing, another entry is refused', () => {
  expect(value(keepMirror(answers, answers))).toEqual([])
  const other = keepMirror({ ...answers, entry: 6 }, answers)
  expect(other.ok ? [] : other.refusals.map(({ code }) => code)).toEqual(['mirror-tied'])
  const retold = value(keepMirror({ ...answered, hash: 'new' }, answered))
  expect(retold).toEqual([{ kind: 'mirror.set', v: 1, mirror: { ...answered, hash: 'new' }, was: answered }])
  const given = { from: parent, into: sub, pairs: pairsBetween(parent, sub), entry: loan }
  expect(tieRefusals(given, answer, []).length).toBe(0)
  expect(tieRefusals(given, answer, [{ ...answers, number: 9 }]).map(({ code }) => code)).toEqual([
    'mirror-tied',
  ])
})

test('a pair stands where both books say it; a consolidation takes it out unless it is named already', () => {
  expect(agreedPairs([parent, sub], [])).toEqual(['parent:1470=sub:2490', 'parent:4300=sub:6260'])
  expect(agreedPairs([parent, sub], ['sub:2490 = parent:1470'])).toEqual(['parent:4300=sub:6260'])
  expect(agreedPairs([parent, { ...sub, relations: [] }], [])).toEqual([])
  expect(oneSided(parent, { ...sub, relations: [] }).map(({ account }) => account)).toEqual(['1470', '4300'])
  expect(
    relationsToRemove(sub, parent, ({ theirs }) => theirs === '1470').map(({ was }) => was.account),
  ).toEqual(['2490'])
})

test('relating says at once what stands in the way, and nothing where it stands already', () => {
  const codes = (...[one, other, wish]: Parameters<typeof planRelation>) => {
    const planned = planRelation(one, other, wish)
    return planned.ok ? [] : planned.refusals.map(({ code }) => code)
  }
  const us = plainBook('us', 'USD')
  expect(codes(parent, us, { theirs: '9999' })).toEqual(['relation-currency', 'relation-account-unknown'])
  expect(codes(parent, parent, { theirs: '1010' })).toContain('relation-own-book')
  expect(codes(parent, sub, { account: '4300', theirs: '2490' })).toEqual([
    'relation-sides-differ',
    'relation-account-taken',
    'relation-account-taken',
  ])
  expect(codes({ ...parent, chart: new Map() }, sub, {})).toEqual(['relation-account-missing'])
  expect(value(planRelation(parent, sub, {}))).toEqual({ first: [], second: [] })
})
