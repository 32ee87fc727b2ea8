import { expect, test } from 'vitest'
import type { Fact } from '../daybook/fact.ts'
import type { PaperRef } from '../daybook/paper.ts'
import { type Result, value } from '../kit/result.ts'
import { type Correction, type EntryToCorrect, planCorrect } from './correct-entry.ts'
import type { Entry } from './entry.ts'
import type { EntriesHead } from './reverse-entry.ts'
import { entry, maple, notation, postings } from './small-books.fixture.ts'

const legal = entry(12, '2026-03-02', '6120 1800.00, 2100 -1800.00', {
  memo: 'Legal fees',
  payee: 'Lavoie',
  ref: '2231',
})
const paper: PaperRef = { sha256: 'ab', name: 'bill.pdf', mediaType: 'application/pdf', size: 9 }
const to6130 = { postings: postings('6130 1800.00, 2100 -1800.00') }

function correct(
  target: Partial<EntryToCorrect> & { readonly entry: Entry },
  correction: Correction,
  head: EntriesHead = { entries: 12 },
): Result<readonly Fact[]> {
  const books = { chart: maple, head, fiscalYearEnd: '12-31', language: 'en' } as const
  return planCorrect(books, { links: {}, papers: [], lines: [], ...target }, correction)
}

function entriesOf(facts: readonly Fact[]): readonly Entry[] {
  return facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
}

function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map((each) => each.code)
}

test('a correction is a reversal and a new entry on the same day, linked both ways', () => {
  const [reversal, replacement] = entriesOf(value(correct({ entry: legal }, to6130)))
  expect(reversal).toMatchObject({ number: 13, date: '2026-03-02', reverses: 12 })
  expect(notation(reversal?.postings ?? [])).toBe('6120 -1800.00, 2100 1800.00')
  expect(replacement).toMatchObject({ number: 14, date: '2026-03-02', replaces: 12 })
  expect(notation(replacement?.postings ?? [])).toBe('6130 1800.00, 2100 -1800.00')
})

test('only what is named changes: memo, payee and paper number stay', () => {
  const [, replacement] = entriesOf(value(correct({ entry: legal }, to6130)))
  expect(replacement).toMatchObject({ memo: 'Legal fees', payee: 'Lavoie', ref: '2231' })
  const [, renamed] = entriesOf(value(correct({ entry: legal }, { memo: 'Accounting', payee: '' })))
  expect(renamed?.memo).toBe('Accounting')
  expect(renamed?.payee).toBeUndefined()
  expect(notation(renamed?.postings ?? [])).toBe('6120 1800.00, 2100 -1800.00')
})

test('papers hang on the new entry too', () => {
  const facts = value(correct({ entry: legal, papers: [paper] }, to6130))
  expect(facts.at(-1)).toEqual({ kind: 'paper.attached', v: 1, number: 14, paper })
})

test('a correction that changes nothing is refused', () => {
  expect(codesOf(correct({ entry: legal }, { memo: 'Legal fees' }))).toEqual(['nothing-to-change'])
})

test('an unbalanced correction is refused, and nothing is recorded', () => {
  const lopsided = { postings: postings('6130 1800.00, 2100 -1700.00') }
  expect(codesOf(correct({ entry: legal }, lopsided))).toEqual(['entry-unbalanced'])
})

const locked = { entries: 12, lockedThrough: '2026-03-31', lockReason: 'GST34 filed' }

test('an entry in a locked period is refused with the first open day as the way out', () => {
  expect(correct({ entry: legal }, to6130, locked)).toMatchObject({
    ok: false,
    refusals: [{ code: 'entry-locked', with: { entry: 'J12', firstOpen: '2026-04-01' } }],
  })
  const stillLocked = correct({ entry: legal }, { ...to6130, date: '2026-03-15' }, locked)
  expect(codesOf(stillLocked)).toEqual(['entry-locked'])
})

test('an entry in a locked period is corrected on an open day, both halves', () => {
  const facts = value(correct({ entry: legal }, { ...to6130, date: '2026-04-01' }, locked))
  expect(entriesOf(facts).map((each) => each.date)).toEqual(['2026-04-01', '2026-04-01'])
})

test('an open entry moves to another open day, its reversal stays on the old one', () => {
  const facts = value(correct({ entry: legal }, { date: '2026-02-27' }))
  expect(entriesOf(facts).map((each) => each.date)).toEqual(['2026-03-02', '2026-02-27'])
})

test('an open entry does not move into a locked period', () => {
  const lock = { entries: 12, lockedThrough: '2026-02-28', lockReason: 'sent' }
  expect(codesOf(correct({ entry: legal }, { date: '2026-02-28' }, lock))).toEqual(['period-locked'])
})

test('an entry that was reversed or corrected already is refused with the one to work with', () => {
  expect(codesOf(correct({ entry: legal, links: { reversedBy: 13 } }, to6130))).toEqual(['entry-reversed'])
  expect(codesOf(correct({ entry: legal, links: { reversedBy: 13, replacedBy: 14 } }, to6130))).toEqual([
    'entry-replaced',
  ])
})

const payment = entry(12, '2026-03-02', '2100 311.90, 1010 -311.90')
const tie = {
  account: '1010',
  line: 'f1',
  number: 12,
  posting: 1,
  amount: -31190n,
  reason: { by: 'hand' },
} as const
const line = { account: '1010', id: 'f1', date: '2026-03-03', amount: -31190n, ties: [tie] }

test('a tied bank line goes to the new entry when what it posts to the bank is the same', () => {
  const correction = { postings: postings('6120 311.90, 1010 -311.90') }
  expect(value(correct({ entry: payment, lines: [line] }, correction)).slice(2)).toEqual([
    { kind: 'line.unmatched', v: 1, ...tie },
    { kind: 'line.matched', v: 1, ...tie, number: 14 },
  ])
})

test('a correction that a tied bank line would contradict is refused with the line', () => {
  const correction = { postings: postings('2100 311.00, 1010 -311.00') }
  expect(correct({ entry: payment, lines: [line] }, correction)).toMatchObject({
    ok: false,
    refusals: [{ code: 'entry-matched', with: { amount: '-311.90', date: '2026-03-03', account: '1010' } }],
  })
})

test('a bank line stays with the original when the correction falls in a later period', () => {
  const correction = { postings: postings('6120 311.90, 1010 -311.90'), date: '2026-04-01' }
  expect(value(correct({ entry: payment, lines: [line] }, correction, locked))).toHaveLength(2)
})

test('a reversal may change its day and words but not its amounts', () => {
  const reversal = entry(13, '2026-04-01', '6120 -1800.00, 2100 1800.00', { reverses: 12 })
  const original = { entry: legal, links: { reversedBy: 13 } }
  const head = { entries: 13 }
  expect(codesOf(correct({ entry: reversal, original }, to6130, head))).toEqual(['reversal-fixed'])
  const [, moved] = entriesOf(value(correct({ entry: reversal, original }, { date: '2026-04-02' }, head)))
  expect(moved).toMatchObject({ reverses: 12, replaces: 13, date: '2026-04-02' })
})

test('a closing entry is not corrected', () => {
  expect(codesOf(correct({ entry: { ...legal, layer: 'closing' } }, to6130))).toEqual(['entry-closing'])
})

test('an adjusting entry stays on a year end, unless its year is locked', () => {
  const adjusting = { ...legal, date: '2025-12-31', layer: 'adjusting' } as const
  expect(codesOf(correct({ entry: adjusting }, { date: '2025-12-30' }))).toEqual(['adjusting-not-year-end'])
  const facts = value(correct({ entry: adjusting }, { ...to6130, date: '2026-04-01' }, locked))
  expect(entriesOf(facts).map((each) => each.layer)).toEqual([undefined, undefined])
})
