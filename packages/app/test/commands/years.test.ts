import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { record } from '../../src/record.ts'
import { booksInFile, type KeptBooks } from './kept-books.ts'
import { withLedger } from './ledger-books.ts'

/** Trial balance of 2024: 5,200.00 in the bank, 1,200.00 owed, the rest retained. */
const trialBalance = [
  { code: '1010', debit: '5200.00' },
  { code: '2100', credit: '1200.00' },
  { name: 'Retained earnings', credit: '4000.00' },
]

/** 2025: sales of 9,000.00, legal fees of 6,000.00, a dividend of 1,000.00. */
async function year2025({ does }: KeptBooks): Promise<void> {
  await does('entry.post', { date: '2025-03-01', debit: ['1010=9000.00'], credit: ['4000=9000.00'] })
  await does('entry.post', { date: '2025-06-01', debit: ['6120=6000.00'], credit: ['1010=6000.00'] })
  await does('entry.post', { date: '2025-12-30', debit: ['3200=1000.00'], credit: ['1010=1000.00'] })
}

async function balancesOf({ does }: KeptBooks, on?: string): Promise<Readonly<Record<string, string>>> {
  const report = await does('report.trial-balance', on === undefined ? {} : { on })
  // The report's JSON holds rows of code, debit and credit.
  const { rows } = report as { rows: readonly { code: string; debit: string; credit: string }[] }
  return Object.fromEntries(
    rows.map((row) => [row.code, row.debit === '0.00' ? `-${row.credit}` : row.debit]),
  )
}

test('a year is checked, closed and locked, and retained earnings come out as opening + income - dividends', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await does('opening.take', { start: '2025-01-01', rows: trialBalance })
    await year2025(books)
    const check = await does('year.check', {})
    expect(check).toMatchObject({ from: '2025-01-01', through: '2025-12-31', canClose: true })
    // 4,000.00 + (9,000.00 - 6,000.00) - 1,000.00 = 6,000.00
    expect(check.carried).toEqual([
      {
        account: '3100',
        name: 'Retained earnings',
        opening: '4000.00',
        posted: '0.00',
        moved: '2000.00',
        closing: '6000.00',
      },
    ])
    expect(await does('year.close', { through: '2025' })).toMatchObject({
      through: '2025-12-31',
      number: 'J5',
      lockedThrough: '2025-12-31',
      moved: [
        { account: '3100', step: 'Dividends declared', amount: '-1000.00' },
        { account: '3100', step: 'Net income for the year', amount: '3000.00' },
      ],
    })
    expect(await balancesOf(books, '2025-12-31')).toEqual({
      '1010': '7200.00',
      '2100': '-1200.00',
      '3100': '-6000.00',
    })
    expect(
      await refused('entry.post', { date: '2025-12-31', debit: ['6120=1.00'], credit: ['1010=1.00'] }),
    ).toEqual(['period-locked'])
    expect(await refused('year.close', { through: '2025-12-31' })).toEqual(['year-closed'])
    expect(await refused('period.unlock', { reason: 'late bill' })).toEqual(['year-closed'])
    expect(await refused('year.close', {})).toEqual(['year-none-open'])
  }))

test('a reopened year has its balances back, and what was posted since is listed, the year itself first', () =>
  withLedger(async (books) => {
    const { does } = books
    await year2025(books)
    await does('period.lock', { through: '2025-11-30', reason: 'November sent' })
    const before = await balancesOf(books, '2025-12-31')
    await does('year.close', {})
    await does('entry.post', {
      date: '2026-01-05',
      memo: 'January rent',
      debit: ['6120=5.00'],
      credit: ['1010=5.00'],
    })
    const reopened = await does('year.reopen', { reason: 'late bill' })
    expect(reopened).toMatchObject({
      through: '2025-12-31',
      reversal: 'J6',
      lockedThrough: '2025-11-30',
      changes: 1,
    })
    expect(reopened.since).toMatchObject([{ number: 'J5', inYear: false }])
    expect(await balancesOf(books, '2025-12-31')).toEqual(before)
    await does('entry.post', {
      date: '2025-12-31',
      memo: 'Late bill',
      debit: ['6120=7.00'],
      credit: ['2100=7.00'],
    })
    const changes = await does('year.changes', {})
    expect(changes).toMatchObject({ state: 'reopened', changes: 2 })
    expect(changes.since.map(({ number, inYear }) => [number, inYear])).toEqual([
      ['J7', true],
      ['J5', false],
    ])
    expect(await does('period.status', {})).toMatchObject({
      lockedThrough: '2025-11-30',
      lockAgainThrough: '2025-12-31',
      unlockedBecause: 'late bill',
      unlockedBy: 'tester',
    })
    expect(await does('year.close', {})).toMatchObject({ number: 'J8' })
    expect((await does('period.status', {})).lockAgainThrough).toBeUndefined()
    expect(await does('year.list', {})).toMatchObject([
      { through: '2025-12-31', state: 'closed', entry: 'J8' },
      { through: '2026-12-31', state: 'open' },
    ])
  }))

test('years are closed in order and reopened in reverse', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await does('entry.post', { date: '2024-06-01', debit: ['1010=10.00'], credit: ['4000=10.00'] })
    await year2025(books)
    expect(await refused('year.close', { through: '2025' })).toEqual(['year-earlier-open'])
    expect(await does('year.close', {})).toMatchObject({ through: '2024-12-31' })
    await does('year.close', {})
    expect(await refused('year.reopen', { through: '2024', reason: 'late bill' })).toEqual([
      'year-later-closed',
    ])
    expect(await does('year.reopen', { reason: 'late bill' })).toMatchObject({
      through: '2025-12-31',
      lockedThrough: '2024-12-31',
    })
    expect(await refused('year.reopen', { through: '2025', reason: 'late bill' })).toEqual([
      'year-not-closed',
    ])
  }))

test('suspense keeps a year open until it is cleared or insisted on', () =>
  withLedger(async (books) => {
    const { does, tries } = books
    await year2025(books)
    await does('entry.post', { date: '2025-12-31', debit: ['1090=12.00'], credit: ['1010=12.00'] })
    expect(await tries('year.close', {})).toMatchObject({
      refusals: [{ code: 'year-not-cleared', with: { account: '1090', balance: '12.00' } }],
    })
    const check = await does('year.check', {})
    expect(check.canClose).toBe(false)
    expect(check.checks.filter((each) => !each.holds)).toMatchObject([
      { check: 'Suspense and clearing accounts are zero', blocks: true },
      { check: 'Banks and cards are reconciled', blocks: false, detail: '1010' },
    ])
    await does('year.close', { insist: 'the client answers in May' })
    expect(await does('year.list', {})).toMatchObject([{ insisted: 'the client answers in May' }])
  }))

test('a closing entry is neither reversed nor corrected by hand', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await year2025(books)
    const { number } = await does('year.close', {})
    expect(await refused('entry.reverse', { number })).toEqual(['entry-closing'])
    expect(await refused('entry.correct', { number, memo: 'x' })).toEqual(['entry-closing'])
  }))

test('a locked year end is unlocked before the year is closed', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await year2025(books)
    await does('period.lock', { through: '2025-12-31', reason: 'sent' })
    expect(await refused('year.close', {})).toEqual(['period-locked'])
    await does('period.unlock', { through: '2025-12-30', reason: 'to close the year' })
    await does('year.close', {})
  }))

/** What is left of the year by account, after closing. */
const closedForms: readonly (readonly [
  LegalForm,
  readonly string[],
  readonly string[],
  Readonly<Record<string, string>>,
])[] = [
  // The owner put in 500.00 and drew 300.00; sales 1,000.00, expenses 400.00: 500 - 300 + 600 = 800.
  [
    'proprietor',
    ['1010=500 3410', '3420=300 1010', '1010=1000 4000', '6120=400 1010'],
    [],
    { '1010': '800.00', '3400': '-800.00' },
  ],
  // Partners share 600.00 as 2 to 1: 400 and 200; the first drew 300.00.
  [
    'partnership',
    ['3412=300 1010', '1010=1000 4000', '6120=400 1010'],
    ['3410=2', '3420=1'],
    { '1010': '300.00', '3410': '-100.00', '3420': '-200.00' },
  ],
  ['nonprofit', ['1010=1000 4000', '6120=400 1010'], [], { '1010': '600.00', '3500': '-600.00' }],
]

test.each(closedForms)('the year of a %s closes as its form has it', (form, entries, share, left) =>
  withLedger(async (books) => {
    for (const each of entries) {
      const [debit = '', credit = ''] = each.split(' ')
      const amount = debit.slice(debit.indexOf('=') + 1)
      await books.does('entry.post', { date: '2025-05-01', debit: [debit], credit: [`${credit}=${amount}`] })
    }
    await books.does('year.close', { share: [...share] })
    expect(await balancesOf(books)).toEqual(left)
  }, booksInFile(form)),
)

test('a partnership says how it shares before its year is closed', () =>
  withLedger(async (books) => {
    await books.does('entry.post', { date: '2025-05-01', debit: ['1010=10'], credit: ['4000=10'] })
    expect(await books.refused('year.close', {})).toEqual(['year-share-missing', 'year-share-missing'])
    const twice = { share: ['3410=60', '3420=40', '3410=50'] }
    expect(await books.refused('year.close', twice)).toEqual(['input-malformed'])
  }, booksInFile('partnership')))

test('a change of the fiscal year end leaves a short year', () =>
  withLedger(async (books) => {
    const { does, book } = books
    await year2025(books)
    await does('year.close', {})
    await does('entry.post', { date: '2026-05-01', debit: ['1010=10'], credit: ['4000=10'] })
    const by = { actor: 'tester', now: 1, dryRun: false, command: 'book.change', input: {} }
    value(
      await record(book, by, async ({ profile: was }) => {
        const profile = { ...was, fiscalYearEnd: '06-30' }
        return ok({ facts: [{ fact: { kind: 'book.changed', v: 1, profile, was } }] })
      }),
    )
    expect(await does('year.list', {})).toMatchObject([
      { from: '2025-01-01', through: '2025-12-31', state: 'closed' },
      { from: '2026-01-01', through: '2026-06-30', state: 'open' },
    ])
    expect(await does('year.close', {}, { today: '2026-07-01' })).toMatchObject({
      from: '2026-01-01',
      through: '2026-06-30',
    })
  }))
