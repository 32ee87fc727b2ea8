import { expect, test } from 'vitest'
import type { Fact } from '../daybook/fact.ts'
import { type Result, value } from '../kit/result.ts'
import type { Account, Chart } from './chart.ts'
import { type BooksAtYearEnd, planCloseYear } from './close-year.ts'
import type { ClosingRules, ClosingStep } from './closing-postings.ts'
import type { Entry } from './entry.ts'
import { type BooksToReopen, planReopenYear } from './reopen-year.ts'
import { account, chartOf, entry, maple, notation } from './small-books.fixture.ts'

const income: ClosingStep = {
  name: { en: 'Net income', fr: 'Résultat net' },
  into: 'retained.opening',
  split: 'whole',
}
const dividends: ClosingStep = { ...income, name: { en: 'Dividends', fr: 'Dividendes' } }

const corporation: ClosingRules = {
  target: 'retained.opening',
  stepOf: (each) => stepByType(each) ?? (each.role === 'dividends.eligible' ? dividends : undefined),
  partnerOf: () => undefined,
}

function stepByType({ type }: Account): ClosingStep | undefined {
  return type === 'revenue' || type === 'expense' ? income : undefined
}

const y2025 = { from: '2025-01-01', through: '2025-12-31' }

/** Sales 900.00, legal fees 600.00, dividends 100.00, retained earnings 50.00 from before. */
const balances = new Map([
  ['1010', 25000n],
  ['3100', -5000n],
  ['3200', 10000n],
  ['4000', -90000n],
  ['6120', 60000n],
])

function books(more: Partial<BooksAtYearEnd> = {}): BooksAtYearEnd {
  return {
    chart: maple,
    head: { entries: 40 },
    year: y2025,
    fiscalYearEnd: '12-31',
    balances,
    before: new Map([
      ['1010', 5000n],
      ['3100', -5000n],
    ]),
    closed: [],
    firstOpen: y2025,
    language: 'en',
    ...more,
  }
}

const plain = { today: '2026-02-01', shares: new Map<string, number>() }

function entryOf(facts: readonly Fact[]): Entry | undefined {
  return facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))[0]
}

function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map((each) => each.code)
}

test('closing empties revenue, expenses and dividends into retained earnings, and locks the year', () => {
  const { facts } = value(planCloseYear(books(), corporation, plain))
  const closing = entryOf(facts)
  expect(closing).toMatchObject({
    number: 41,
    date: '2025-12-31',
    layer: 'closing',
    because: { kind: 'closing', id: '2025-12-31' },
  })
  // Net income 900.00 - 600.00 = 300.00; less dividends of 100.00.
  expect(notation(closing?.postings ?? [])).toBe(
    '3200 -100.00, 4000 900.00, 6120 -600.00, 3100 100.00, 3100 -300.00',
  )
  expect(closing?.postings.map((each) => each.memo ?? '')).toEqual(['', '', '', 'Dividends', 'Net income'])
  expect(facts.slice(1)).toEqual([
    { kind: 'year.closed', v: 1, ...y2025, number: 41 },
    { kind: 'period.locked', v: 1, through: '2025-12-31', reason: 'Year closed at 2025-12-31' },
  ])
})

test('a year with nothing to close is closed without an entry', () => {
  const { facts } = value(planCloseYear(books({ balances: new Map() }), corporation, plain))
  expect(facts.map((fact) => fact.kind)).toEqual(['year.closed', 'period.locked'])
  expect(facts[0]).toMatchObject({ number: 0 })
})

test('a year that is not over is closed only when somebody insists', () => {
  const closeOn = (today: string, insist?: string) =>
    planCloseYear(books(), corporation, { ...plain, today, ...(insist === undefined ? {} : { insist }) })
  for (const today of ['2025-06-30', '2025-12-31']) {
    expect(closeOn(today)).toMatchObject({
      refusals: [{ code: 'year-not-over', with: { through: '2025-12-31', today, next: '2026-01-01' } }],
    })
    const { facts } = value(closeOn(today, 'the company is wound up'))
    expect(facts[1]).toMatchObject({ kind: 'year.closed', insisted: 'the company is wound up' })
  }
  expect(codesOf(closeOn('2026-01-01'))).toEqual([])
})

test('a year is closed once', () => {
  const closed = [{ ...y2025, number: 41, seq: 90 }]
  expect(codesOf(planCloseYear(books({ closed }), corporation, plain))).toEqual(['year-closed'])
})

test('an earlier year with postings is closed first', () => {
  const firstOpen = { from: '2024-01-01', through: '2024-12-31' }
  expect(planCloseYear(books({ firstOpen }), corporation, plain)).toMatchObject({
    ok: false,
    refusals: [{ code: 'year-earlier-open', with: { through: '2024-12-31' } }],
  })
})

test('opening balances that were taken over unclosed keep the next year from closing', () => {
  const before = new Map([
    ['1010', 500n],
    ['4000', -500n],
  ])
  expect(planCloseYear(books({ before }), corporation, plain)).toMatchObject({
    ok: false,
    refusals: [{ code: 'year-earlier-open', with: { from: '2024-01-01', through: '2024-12-31' } }],
  })
})

test('suspense with a balance keeps the year open, unless a reason is given', () => {
  const inSuspense = new Map([...balances, ['1090', 1n], ['1010', 24999n]])
  const refused = planCloseYear(books({ balances: inSuspense }), corporation, plain)
  expect(refused).toMatchObject({
    ok: false,
    refusals: [{ code: 'year-not-cleared', with: { account: '1090', name: 'Suspense', balance: '0.01' } }],
  })
  const wish = { ...plain, insist: 'a cent of the bank' }
  const { facts } = value(planCloseYear(books({ balances: inSuspense }), corporation, wish))
  expect(facts[1]).toMatchObject({ kind: 'year.closed', insisted: 'a cent of the bank' })
})

test('a year whose last day is locked is unlocked first', () => {
  const head = { entries: 40, lockedThrough: '2025-12-31', lockReason: 'sent' }
  expect(codesOf(planCloseYear(books({ head }), corporation, plain))).toEqual(['period-locked'])
  const earlier = { entries: 40, lockedThrough: '2025-12-30', lockReason: 'sent' }
  const { facts } = value(planCloseYear(books({ head: earlier }), corporation, plain))
  expect(facts.at(-1)).toMatchObject({ kind: 'period.locked', was: '2025-12-30' })
})

test('books out of balance are not closed', () => {
  const off = new Map([...balances, ['1010', 25001n]])
  expect(planCloseYear(books({ balances: off }), corporation, plain)).toMatchObject({
    ok: false,
    refusals: [{ code: 'books-out-of-balance', with: { difference: '0.01' } }],
  })
})

test('without an account for the result nothing is closed, and it is said once', () => {
  const chart: Chart = new Map([...maple].filter(([id]) => id !== '3100'))
  expect(codesOf(planCloseYear(books({ chart }), corporation, plain))).toEqual([
    'account-role-missing',
    'account-role-missing',
  ])
})

const shared: ClosingStep = {
  name: { en: 'By share', fr: 'Selon les parts' },
  into: 'partner.capital',
  split: 'shares',
}
const drawings: ClosingStep = {
  name: { en: 'Drawings', fr: 'Prélèvements' },
  into: 'partner.capital',
  split: 'same-partner',
}

const partners = chartOf(
  account('1010', 'Chequing', 'asset'),
  account('3410', 'Capital 1', 'equity', { role: 'partner.capital' }),
  account('3412', 'Drawings 1', 'equity', { role: 'partner.drawings' }),
  account('3420', 'Capital 2', 'equity', { role: 'partner.capital' }),
  account('3422', 'Drawings 2', 'equity', { role: 'partner.drawings' }),
  account('3499', 'Drawings, both', 'equity', { role: 'partner.drawings' }),
  account('4000', 'Sales', 'revenue'),
)

const partnership: ClosingRules = {
  target: 'partner.capital',
  stepOf: (each) =>
    each.type === 'revenue' ? shared : each.role === 'partner.drawings' ? drawings : undefined,
  partnerOf: ({ code }) => (code.startsWith('341') ? 1 : code.startsWith('342') ? 2 : undefined),
}

const drawn = new Map([
  ['1010', 9001n],
  ['3412', 1000n],
  ['4000', -10001n],
])

test('partners share the result to the cent, and each bears their own drawings', () => {
  const shares = new Map([
    ['3410', 60],
    ['3420', 40],
  ])
  const planned = planCloseYear(books({ chart: partners, balances: drawn }), partnership, {
    ...plain,
    shares,
  })
  // 100.01 shared 60 to 40: 60.006 and 40.004, so 60.01 and 40.00.
  expect(notation(entryOf(value(planned).facts)?.postings ?? [])).toBe(
    '3412 -10.00, 4000 100.01, 3410 10.00, 3410 -60.01, 3420 -40.00',
  )
})

test('a share that is missing or misdirected is named', () => {
  const shares = new Map([
    ['3410', 60],
    ['1010', 40],
  ])
  const planned = planCloseYear(books({ chart: partners, balances: drawn }), partnership, {
    ...plain,
    shares,
  })
  expect(planned).toMatchObject({
    ok: false,
    refusals: [
      { code: 'year-share-unknown', with: { account: '1010', known: '3410, 3420' } },
      { code: 'year-share-missing', with: { account: '3420', example: '--share 3410=1 --share 3420=1' } },
    ],
  })
})

test('shares that are negative, or nothing all together, share nothing', () => {
  const missing = (one: number, other: number) => {
    const shares = new Map([
      ['3410', one],
      ['3420', other],
    ])
    const planned = planCloseYear(books({ chart: partners, balances: drawn }), partnership, {
      ...plain,
      shares,
    })
    return planned.ok ? [] : planned.refusals.map(({ code, with: { account } }) => `${code} ${account}`)
  }
  expect(missing(-1, 2)).toEqual(['year-share-missing 3410'])
  expect(missing(0, 0)).toEqual(['year-share-missing 3410', 'year-share-missing 3420'])
  expect(missing(0, 1)).toEqual([])
})

test('drawings of nobody in particular are refused', () => {
  const shares = new Map([
    ['3410', 1],
    ['3420', 1],
  ])
  const both = new Map([
    ['1010', -500n],
    ['3499', 500n],
  ])
  const planned = planCloseYear(books({ chart: partners, balances: both, before: new Map() }), partnership, {
    ...plain,
    shares,
  })
  expect(codesOf(planned)).toEqual(['year-partner-unclear'])
})

const closing = entry(41, '2025-12-31', '4000 900.00, 6120 -600.00, 3100 -300.00', { layer: 'closing' })
const closed2025 = { ...y2025, number: 41, seq: 90 }

function reopening(more: Partial<BooksToReopen> = {}): BooksToReopen {
  return {
    chart: maple,
    head: { entries: 50, lockedThrough: '2025-12-31', lockReason: 'Year closed' },
    closed: [closed2025],
    closing: { entry: closing, links: {} },
    language: 'en',
    ...more,
  }
}

test('reopening unlocks, reverses the closing entry on its day, and says what the year was', () => {
  const facts = value(planReopenYear(reopening({ lockBefore: '2025-11-30' }), '2025-12-31', 'late bill'))
  expect(facts[0]).toMatchObject({ kind: 'period.unlocked', through: '2025-11-30', was: '2025-12-31' })
  expect(entryOf(facts)).toMatchObject({ number: 51, date: '2025-12-31', layer: 'closing', reverses: 41 })
  expect(facts[2]).toEqual({
    kind: 'year.reopened',
    v: 1,
    ...y2025,
    reason: 'late bill',
    was: closed2025,
  })
})

test('reopening never unlocks a year that was closed before', () => {
  const closed2024 = { from: '2024-01-01', through: '2024-12-31', number: 20, seq: 50 }
  const facts = value(
    planReopenYear(reopening({ closed: [closed2024, closed2025] }), '2025-12-31', 'late bill'),
  )
  expect(facts[0]).toMatchObject({ kind: 'period.unlocked', through: '2024-12-31' })
})

test('the last closed year is reopened first, and only a closed one', () => {
  const closed2026 = { from: '2026-01-01', through: '2026-12-31', number: 60, seq: 150 }
  const both = reopening({ closed: [closed2025, closed2026] })
  expect(codesOf(planReopenYear(both, '2025-12-31', 'late bill'))).toEqual(['year-later-closed'])
  expect(codesOf(planReopenYear(reopening(), '2024-12-31', 'late bill'))).toEqual(['year-not-closed'])
})
