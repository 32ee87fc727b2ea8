import { expect, test } from 'vitest'
import type { Fact } from '../daybook/fact.ts'
import { value } from '../kit/result.ts'
import { account, entry, maple } from '../ledger/small-books.fixture.ts'
import { isUndone, planUndo } from './undo-act.ts'
import { mostUndone, restored, type UndoState, undoNeeds } from './undo-state.ts'

const state: UndoState = {
  chart: maple,
  head: { entries: 12 },
  profile: {
    id: 'b',
    name: 'Maple Bicycles',
    form: 'corporation',
    province: 'ON',
    fiscalYearEnd: '12-31',
    language: 'en',
    currency: 'CAD',
  },
  language: 'en',
  entries: new Map(),
  uses: new Map(),
  lines: new Map(),
  papers: new Set(),
  cards: new Map(),
  dims: new Set(),
}
const legal = entry(12, '2026-03-02', '6120 1800.00, 2100 -1800.00')
const posted: Fact = { kind: 'entry.posted', v: 1, entry: legal }
const withLegal = { ...state, entries: new Map([[12, { entry: legal, links: {} }]]) }

test('an undoing that was undone no longer counts', () => {
  const undone = new Map([
    [10, 20],
    [20, 30],
    [30, 40],
  ])
  expect([10, 20, 30, 40].map((act) => isUndone(undone, act))).toEqual([true, false, true, false])
})

test('the first fact says which act was undone, so that its place is the number of the undoing', () => {
  const facts = value(planUndo(41, [posted], withLegal, new Map()))
  expect(facts.map((fact) => fact.kind)).toEqual(['act.undone', 'entry.posted'])
  expect(facts[0]).toEqual({ kind: 'act.undone', v: 1, act: 41 })
  expect(facts[1]).toMatchObject({ entry: { number: 13, date: '2026-03-02', reverses: 12 } })
})

test('facts are taken back in reverse: an entry of the act goes before the account that it opened', () => {
  const opened: Fact = { kind: 'account.opened', v: 1, account: account('1015', 'Savings', 'asset') }
  const saved = entry(12, '2026-03-02', '1015 5.00, 1010 -5.00')
  const facts: readonly Fact[] = [opened, { kind: 'entry.posted', v: 1, entry: saved }]
  const chart = new Map(maple).set('1015', opened.account)
  const uses = new Map([['1015', { count: 1, balance: 500n, lastPosting: '2026-03-02', others: [] }]])
  const entries = new Map([[12, { entry: saved, links: {} }]])
  const undone = value(planUndo(41, facts, { ...state, chart, uses, entries }, new Map()))
  expect(undone.slice(1)).toMatchObject([
    { kind: 'entry.posted' },
    { kind: 'account.changed', account: { closedOn: '2026-03-03' } },
  ])
})

test('all reasons against it are given at once', () => {
  const standing = { entry: legal, links: { reversedBy: 13 }, approvedBy: 'ann' }
  const own = { account: '1010', line: 'f1', number: 12, posting: 1, amount: 100n }
  const tie = { ...own, reason: { by: 'hand' } } as const
  const line = { account: '1010', id: 'f1', date: '2026-03-03', amount: 100n, ties: [tie] }
  const head = { entries: 13, lockedThrough: '2026-03-31', lockReason: 'sent' }
  const resting = { ...state, head, entries: new Map([[12, standing]]), lines: new Map([['1010\tf1', line]]) }
  const refused = planUndo(41, [posted], resting, new Map())
  expect(refused.ok ? [] : refused.refusals.map((each) => each.code)).toEqual([
    'entry-reversed',
    'entry-approved',
    'entry-matched',
    'period-locked',
  ])
})

test('an act that is too large to be undone at once says how large it is', () => {
  const facts = Array.from({ length: mostUndone + 1 }, () => posted)
  expect(planUndo(41, facts, withLegal, new Map())).toMatchObject({
    ok: false,
    refusals: [{ code: 'undo-too-large', with: { count: '50001', most: '50000' } }],
  })
})

test('a field that was not changed by the act keeps what it has now', () => {
  type Named = { readonly code: string; readonly note: string; readonly gifi?: string }
  const was: Named = { code: '1010', note: 'old' }
  const now: Named = { code: '1011', note: 'old', gifi: '1002' }
  expect(restored({ ...now, note: 'newer' }, now, was)).toEqual({ code: '1010', note: 'newer' })
  expect(restored({ ...now, code: '1012' }, now, was)).toBeUndefined()
  expect(restored({ ...was, gifi: '1002' }, now, was)).toBeUndefined()
})

test('an undoing asks for every entry, account, line, paper and record that its facts name', () => {
  const paper = { sha256: 'ab', name: 'bill.pdf', mediaType: 'application/pdf', size: 9 }
  const rate = { currency: 'USD', date: '2026-03-02', rate: '1.36', source: 'Bank of Canada' }
  const needs = undoNeeds([
    { kind: 'entry.posted', v: 1, entry: { ...legal, number: 14, replaces: 12 } },
    { kind: 'entry.approved', v: 1, number: 3 },
    { kind: 'account.opened', v: 1, account: account('1015', 'Savings', 'asset') },
    { kind: 'paper.attached', v: 1, number: 14, paper },
    {
      kind: 'line.matched',
      v: 1,
      account: '1010',
      line: 'f1',
      number: 14,
      posting: 1,
      amount: 100n,
      reason: { by: 'hand' },
    },
    { kind: 'rate.recorded', v: 1, rate },
  ])
  expect([...needs.entries]).toEqual([14, 12, 3])
  expect([...needs.accounts]).toEqual(['1015'])
  expect([...needs.papers]).toEqual([14])
  expect([...needs.lines.values()]).toEqual([{ account: '1010', id: 'f1' }])
  expect([...needs.cards.values()]).toEqual([{ kind: 'rate', id: 'USD 2026-03-02' }])
})
