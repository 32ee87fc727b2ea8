import { check } from '@daybook/core/review/check.ts'
import { reviewChecks } from '@daybook/core/review/checks/registry.ts'
import type { Act } from '@daybook/core/review/finding.ts'
import { plantedEntries } from '@daybook/core/review/planted-entries.fixture.ts'
import { plantedLedger } from '@daybook/core/review/planted-ledger.fixture.ts'
import { plantedTrade } from '@daybook/core/review/planted-trade.fixture.ts'
import { cleanParts, smallBasis } from '@daybook/core/review/small-review.fixture.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { inView } from '../../src/book.ts'
import { commandNamed } from '../../src/commands/registry.ts'
import { keepReview } from '../../src/review/kept-review.ts'
import { findingsOf, runReview } from '../../src/review/run-review.ts'
import type { KeptBooks } from './kept-books.ts'
import { withBooks } from './with-books.ts'

const march = { from: '2026-03-01', through: '2026-03-31' }

function posted({ does }: KeptBooks, date: string, amount: string, debit = '6235') {
  return does('entry.post', {
    date,
    memo: 'Supplies',
    payee: 'Maple Paper',
    debit: [`${debit}=${amount}`],
    credit: [`1010=${amount}`],
  })
}

test('the same paper entered twice is found, shown with its evidence and mended by its act', () =>
  withBooks(async (books) => {
    const { does } = books
    await posted(books, '2026-03-02', '113.00')
    await posted(books, '2026-03-06', '113.00')
    const check = ['duplicate-entry']
    const reviewed = await does('review.run', { check, ...march })
    expect(reviewed).toMatchObject({
      open: 1,
      findings: [{ finding: 'duplicate-entry/J1+J2', amount: '113.00' }],
    })
    expect(await does('review.show', { finding: 'duplicate-entry/J1+J2' })).toMatchObject({
      title: 'The same entry twice',
      records: [
        { kind: 'entry', id: 'J1', date: '2026-03-02', amount: '113.00' },
        { kind: 'entry', id: 'J2', date: '2026-03-06', amount: '113.00' },
      ],
      acts: [
        { command: 'entry.reverse', title: 'Reverse an entry', input: { number: 'J2' } },
        { command: 'entry.show', input: { number: 'J1' } },
      ],
    })
    await does('entry.reverse', { number: 'J2', date: '2026-03-31' })
    expect(await does('review.list', {})).toMatchObject({
      since: 1,
      findings: [{ check: 'duplicate-entry' }],
    })
    expect(await does('review.run', { check, ...march })).toMatchObject({ open: 0 })
  }))

test('a dismissed finding stays away as long as its evidence is the same, and keeps its reason', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    const finding = 'suspense-open/1090'
    const asked = { check: ['suspense-open'], ...march }
    expect(await refused('review.dismiss', { finding, reason: 'known' })).toEqual(['review-none'])
    await posted(books, '2026-03-02', '100.00', '1090')
    await does('review.run', asked)
    expect(await refused('review.reopen', { finding })).toEqual(['finding-not-dismissed'])
    const dismissed = await does('review.dismiss', { finding, reason: 'the owner is asked' })
    expect(await refused('review.dismiss', { finding, reason: 'the owner is asked' })).toEqual([
      'nothing-to-change',
    ])
    expect(await does('review.run', asked)).toMatchObject({ open: 0, dismissed: 1 })
    await does('act.undo', { number: dismissed.act })
    expect(await does('review.list', {})).toMatchObject({
      findings: [{ finding, state: 'open', reason: '' }],
    })
    await does('review.dismiss', { finding, reason: 'the owner is asked' })
    await posted(books, '2026-03-03', '50.00', '1090')
    expect(await does('review.run', asked)).toMatchObject({
      open: 1,
      findings: [{ finding, amount: '150.00', reason: 'the owner is asked' }],
    })
    expect(await does('review.show', { finding })).toMatchObject({ reopened: true, state: 'open' })
    expect(await does('review.reopen', { finding })).toMatchObject({ reason: 'the owner is asked' })
    expect(await does('review.show', { finding })).toMatchObject({ reopened: false, reason: '' })
  }))

test('a review of one check leaves what the others found, and proves no close by itself', () =>
  withBooks(async (books) => {
    const { does } = books
    await posted(books, '2026-03-02', '100.00', '1090')
    const row = async () => {
      const { rows } = await does('close.list', { through: march.through })
      return rows.find((each) => each.row === 'review')
    }
    expect(await row()).toMatchObject({ state: 'open', detail: 'not reviewed' })
    await does('review.run', { check: ['duplicate-entry'], ...march })
    const only = `only 1 of ${reviewChecks.length} checks were run`
    expect(await row()).toMatchObject({ state: 'open', detail: only })
    const { findings } = await does('review.run', march)
    // Suspense holds 100.00, and the bank, into which nothing was put, is below zero.
    const keys = ['suspense-open/1090', 'negative-cash/1010']
    expect(findings.map(({ finding }) => finding)).toEqual(keys)
    expect(await row()).toMatchObject({ state: 'open', detail: '2 findings open' })
    for (const finding of keys) await does('review.dismiss', { finding, reason: 'the owner is asked' })
    expect(await row()).toMatchObject({ state: 'proven', detail: '2 facts recorded since' })
    await does('review.run', { check: ['duplicate-entry'], ...march })
    const { findings: kept } = await does('review.list', { state: 'dismissed' })
    expect(kept.map(({ finding }) => finding)).toEqual(keys)
    // An entry of April is for the close of April; one of March unticks the row of March.
    await posted(books, '2026-04-02', '20.00')
    expect(await row()).toMatchObject({ state: 'proven' })
    await posted(books, '2026-03-30', '30.00')
    expect(await row()).toMatchObject({ state: 'open', detail: 'entries were made in 2026-03 since' })
  }))

test('a check that fails is reported by name, the others speak, and no close is proved', () =>
  withBooks(async (books) => {
    const { does, book } = books
    await posted(books, '2026-03-02', '100.00', '1090')
    const broken = check({
      ...{ id: 'wrong-side', group: 'balances', severity: 'note', needs: ['balances'] },
      ...{ title: { en: '', fr: '' }, why: { en: '', fr: '' } },
      find: () => {
        throw new Error('fault: no such thing')
      },
    })
    const checks = reviewChecks.map((each) => (each.id === 'wrong-side' ? broken : each))
    const wish = { checks, span: march, today: '2026-04-10', progress: () => {} }
    await inView(book, async (view) => {
      const { outcomes } = await runReview(view, wish)
      expect(outcomes.filter((each) => 'failed' in each)).toEqual([
        { check: 'wrong-side', failed: 'fault: no such thing' },
      ])
      expect(findingsOf(outcomes).map(({ key }) => key)).toContain('suspense-open/1090')
      const { span, today } = wish
      await keepReview(book.store, { span, today, seq: view.head.seq, outcomes }, 0)
    })
    const { rows } = await does('close.list', { through: march.through })
    expect(rows.find(({ row }) => row === 'review')).toMatchObject({
      state: 'open',
      detail: 'could not be run: Balances on the wrong side',
    })
  }))

test('a second review reads only the months that something touched since', () =>
  withBooks(async (books) => {
    const { does } = books
    for (const month of ['01', '02', '03']) await posted(books, `2026-${month}-10`, '113.00')
    const asked = { check: ['no-description'], from: '2026-01-01', through: '2026-03-31' }
    expect(await does('review.run', asked)).toMatchObject({ monthsRead: 3, monthsKnown: 0, open: 0 })
    expect(await does('review.run', asked)).toMatchObject({ monthsRead: 0, monthsKnown: 3 })
    // What the desk remembers of months is no draft of anybody.
    expect(await does('book.show', {})).toMatchObject({ drafts: 0 })
    await does('entry.post', { date: '2026-02-20', debit: ['6235=1.00'], credit: ['1010=1.00'] })
    expect(await does('review.run', asked)).toMatchObject({ monthsRead: 1, monthsKnown: 2, open: 1 })
    // A reversal of April touches the month of what it reverses, too.
    await does('entry.reverse', { number: 'J1', date: '2026-04-01' })
    expect(await does('review.run', asked)).toMatchObject({ monthsRead: 1, monthsKnown: 2 })
  }))

test('every check runs over books, and every act of a finding is a command that takes its input', async () => {
  await withBooks(async ({ does }) => {
    const { checks } = await does('review.run', { from: '2026-01-01', through: '2026-12-31' })
    expect(checks.map(({ check }) => check)).toEqual(reviewChecks.map(({ id }) => id))
    expect(checks.filter(({ failed }) => failed !== '')).toEqual([])
  })
  const planted = { ...plantedLedger, ...plantedEntries, ...plantedTrade }
  const acts = reviewChecks
    .flatMap((check) => check.find({ ...smallBasis, ...cleanParts, ...planted[check.id]?.fault }))
    .flatMap((finding) => finding.acts)
  expect(acts.length).toBeGreaterThan(60)
  const unfit: Act[] = []
  for (const act of acts) if (!(await takes(act))) unfit.push(act)
  expect(unfit).toEqual([])
})

/** Whether there is a command of that name whose input has all the fields that the act fills. */
async function takes({ command, input }: Act): Promise<boolean> {
  const listed = commandNamed(command)
  if (listed === undefined) return false
  const { input: schema } = await listed.load()
  if (!(schema instanceof z.ZodObject)) return false
  return Object.keys(input).every((field) => Object.hasOwn(schema.shape, field))
}

test('inherited books are diagnosed step by step, and a step is proven by what the books say alone', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    expect(await refused('cleanup.show', {})).toEqual(['cleanup-none'])
    const rows = [
      { code: '1010', name: 'Chequing account', debit: '500.00' },
      { code: '1100', name: 'Accounts receivable', debit: '226.00' },
      { code: '3000', name: 'Common shares', credit: '726.00' },
    ]
    await does('opening.take', { start: '2026-01-01', rows })
    await posted(books, '2026-03-02', '113.00')
    await posted(books, '2026-03-06', '113.00')
    const found = await does('cleanup.run', {})
    const steps = Object.fromEntries(found.steps.map((each) => [each.step, each]))
    expect(found).toMatchObject({ from: '2025-12-31', next: 'opening', atFirst: found.items })
    // Receivables of 226.00 were taken over, and no invoice that they are made of.
    expect(steps.opening).toMatchObject({ state: 'open', items: 1, minutes: 30 })
    expect(steps.opening?.proofs.find(({ row }) => row === 'opening')).toMatchObject({
      holds: false,
      command: 'daybook entry show J1',
      detail: '1100 Accounts receivable: 226.00 in J1 names no customer or supplier',
    })
    expect(steps.duplicates).toMatchObject({ state: 'open', items: 1, minutes: 5, more: 0 })
    expect(steps.suspense).toMatchObject({ state: 'proven', items: 0 })
    expect(steps.payroll).toMatchObject({ state: 'none' })
    const [twice] = steps.duplicates?.findings ?? []
    expect(twice).toMatchObject({ finding: 'duplicate-entry/J2+J3' })
    await does('review.dismiss', { finding: twice?.finding ?? '', reason: 'two deliveries' })
    const later = await does('cleanup.show', {})
    expect(later).toMatchObject({ atFirst: found.items, items: found.items - 1 })
    const now = later.steps.find(({ step }) => step === 'duplicates')
    expect(now).toMatchObject({ state: 'proven', items: 0, atFirst: 1 })
    // A review of a few days that comes between is none of all the days: progress is not told from it.
    await does('review.run', { from: '2026-03-06', through: '2026-03-06', check: ['duplicate-entry'] })
    const after = await does('cleanup.show', {})
    expect([after.from, after.items]).toEqual([found.from, later.items])
  }))
