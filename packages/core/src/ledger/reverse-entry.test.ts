import { expect, test } from 'vitest'
import type { Fact } from '../daybook/fact.ts'
import { value } from '../kit/result.ts'
import type { Entry } from './entry.ts'
import { planReverse, type StandingEntry } from './reverse-entry.ts'
import { chartOf, entry, maple, notation } from './small-books.fixture.ts'

const head = { entries: 12 }
const accrual = entry(12, '2026-03-31', '6120 1800.00, 2100 -1800.00', { memo: 'Legal fees', ref: '2231' })
const april = { date: '2026-04-01', language: 'en' } as const

function standing(of: Entry, links: StandingEntry['links'] = {}): StandingEntry {
  return { entry: of, links }
}

function entriesOf(facts: readonly Fact[]): readonly Entry[] {
  return facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
}

test('a reversal is the opposite on its own day, and names the entry it reverses', () => {
  const [reversal] = entriesOf(value(planReverse(maple, head, standing(accrual), april)))
  expect(reversal).toMatchObject({
    number: 13,
    date: '2026-04-01',
    memo: 'Reversal of J12: Legal fees',
    ref: '2231',
    reverses: 12,
    because: { kind: 'reversal', id: 'J12' },
  })
  expect(notation(reversal?.postings ?? [])).toBe('6120 -1800.00, 2100 1800.00')
})

test('amounts in another currency turn too; tags, parties and dimensions stay', () => {
  const posting = {
    account: '1010',
    amount: 13000n,
    tags: ['gst.itc'],
    party: 'p1',
    dims: { job: 'A' },
    foreign: { currency: 'USD', amount: 10000n, rate: '1.3' },
  }
  const sale = { ...accrual, postings: [posting, { account: '4000', amount: -13000n }] }
  const [reversal] = entriesOf(value(planReverse(maple, head, standing(sale), april)))
  expect(reversal?.postings[0]).toEqual({
    ...posting,
    amount: -13000n,
    foreign: { currency: 'USD', amount: -10000n, rate: '1.3' },
  })
})

test('an entry is reversed once', () => {
  expect(planReverse(maple, { entries: 13 }, standing(accrual, { reversedBy: 13 }), april)).toMatchObject({
    ok: false,
    refusals: [{ code: 'entry-reversed', with: { entry: 'J12', by: 'J13' } }],
  })
})

test('a corrected entry is not reversed: the one in its place may be', () => {
  const corrected = standing(accrual, { reversedBy: 13, replacedBy: 14 })
  expect(planReverse(maple, { entries: 14 }, corrected, april)).toMatchObject({
    ok: false,
    refusals: [{ code: 'entry-replaced', with: { by: 'J14' } }],
  })
})

test('a day in a locked period is refused, and nothing else is wrong with it', () => {
  const lock = { entries: 12, lockedThrough: '2026-03-31', lockReason: 'sent' }
  const march = { date: '2026-03-31', language: 'en' } as const
  expect(planReverse(maple, lock, standing(accrual), march)).toMatchObject({
    ok: false,
    refusals: [{ code: 'period-locked', with: { firstOpen: '2026-04-01' } }],
  })
  expect(planReverse(maple, lock, standing(accrual), april).ok).toBe(true)
})

test('reversing a reversal makes the original stand again', () => {
  const reversal = entry(13, '2026-04-01', '6120 -1800.00, 2100 1800.00', { reverses: 12 })
  const facts = value(
    planReverse(maple, { entries: 13 }, standing(reversal), april, [standing(accrual, { reversedBy: 13 })]),
  )
  expect(facts.slice(1)).toEqual([
    { kind: 'entry.linked', v: 1, number: 12, links: {}, was: { reversedBy: 13 } },
  ])
})

test('down a chain of reversals every other entry stands', () => {
  const second = entry(13, '2026-04-01', '6120 -1800.00, 2100 1800.00', { reverses: 12 })
  const third = entry(14, '2026-04-01', '6120 1800.00, 2100 -1800.00', { reverses: 13 })
  const below = [standing(second, { reversedBy: 14 }), standing(accrual)]
  const facts = value(planReverse(maple, { entries: 14 }, standing(third), april, below))
  expect(facts.slice(1)).toEqual([
    { kind: 'entry.linked', v: 1, number: 13, links: {}, was: { reversedBy: 14 } },
    { kind: 'entry.linked', v: 1, number: 12, links: { reversedBy: 13 }, was: {} },
  ])
})

test('an entry is not taken back twice by way of an old reversal', () => {
  const second = entry(13, '2026-04-01', '6120 -1800.00, 2100 1800.00', { reverses: 12 })
  const third = entry(14, '2026-04-01', '6120 1800.00, 2100 -1800.00', { reverses: 13 })
  const below = [standing(second, { reversedBy: 14 }), standing(accrual, { reversedBy: 15 })]
  expect(planReverse(maple, { entries: 15 }, standing(third), april, below)).toMatchObject({
    ok: false,
    refusals: [{ code: 'entry-reversed', with: { entry: 'J12', by: 'J15' } }],
  })
})

test('the reversing half of a correction is not reversed alone', () => {
  const reversal = entry(13, '2026-03-31', '6120 -1800.00, 2100 1800.00', { reverses: 12 })
  const original = standing(accrual, { reversedBy: 13, replacedBy: 14 })
  expect(planReverse(maple, { entries: 14 }, standing(reversal), april, [original])).toMatchObject({
    ok: false,
    refusals: [{ code: 'entry-in-correction', with: { entry: 'J13', other: 'J12', by: 'J14' } }],
  })
})

test('a closing entry is reversed by reopening its year only', () => {
  const closing = entry(12, '2025-12-31', '4000 100.00, 3100 -100.00', { layer: 'closing' })
  expect(planReverse(maple, head, standing(closing), april)).toMatchObject({
    ok: false,
    refusals: [{ code: 'entry-closing', with: { through: '2025-12-31' } }],
  })
})

test('off its year end the reversal of an adjusting entry is everyday work; on it, it is adjusting', () => {
  const adjusting = standing({ ...accrual, date: '2025-12-31', layer: 'adjusting' })
  const [later] = entriesOf(value(planReverse(maple, head, adjusting, april)))
  const yearEnd = { date: '2025-12-31', language: 'fr' } as const
  const [same] = entriesOf(value(planReverse(maple, head, adjusting, yearEnd)))
  expect(later?.layer).toBeUndefined()
  expect(same?.layer).toBe('adjusting')
  expect(same?.memo).toBe('Contrepassation de J12 : Legal fees')
})

test('an entry to a renumbered account is reversed on the same account', () => {
  const [legal, accrued] = ['6120', '2100'].map((id) => maple.get(id))
  if (legal === undefined || accrued === undefined) throw new Error('the chart of Maple has both')
  const chart = chartOf({ ...legal, code: '6125' }, accrued)
  const [reversal] = entriesOf(value(planReverse(chart, head, standing(accrual), april)))
  expect(reversal?.postings.map((each) => each.account)).toEqual(['6120', '2100'])
})

test('an account that was closed since is named', () => {
  const legal = maple.get('6120')
  if (legal === undefined) throw new Error('the chart of Maple has legal fees')
  const chart = new Map(maple).set('6120', { ...legal, closedOn: '2026-04-01' })
  expect(planReverse(chart, head, standing(accrual), april)).toMatchObject({
    ok: false,
    refusals: [{ code: 'account-closed', with: { account: '6120' } }],
  })
})
