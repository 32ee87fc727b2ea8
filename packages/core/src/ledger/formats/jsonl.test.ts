import { expect, test } from 'vitest'
import { parseJsonlLine, readJsonl } from './jsonl.ts'

const entry = {
  id: 'T00000001',
  date: '2026-01-31',
  payee: 'Maple Hardware Ltd.',
  memo: 'Invoice 10001',
  lines: [
    { account: 'Assets:Bank', amountCents: 11300 },
    { account: 'Income:Sales', amountCents: -10000 },
    { account: 'Liabilities:HST', amountCents: -1300 },
  ],
}

function field(change: Readonly<Record<string, unknown>>): string | undefined {
  const read = parseJsonlLine(JSON.stringify({ ...entry, ...change }), 7)
  return read.ok ? undefined : (read.refusals[0]?.with.field ?? read.refusals[0]?.code)
}

function lineField(change: Readonly<Record<string, unknown>>): string | undefined {
  return field({
    lines: [
      { ...entry.lines[0], ...change },
      { account: 'Income:Sales', amountCents: -11300 },
    ],
  })
}

test('a line of JSON is an entry in cents', () => {
  expect(parseJsonlLine(JSON.stringify(entry), 1)).toEqual({
    ok: true,
    value: {
      id: 'T00000001',
      date: '2026-01-31',
      payee: 'Maple Hardware Ltd.',
      memo: 'Invoice 10001',
      lines: [
        { account: 'Assets:Bank', amount: 11300n },
        { account: 'Income:Sales', amount: -10000n },
        { account: 'Liabilities:HST', amount: -1300n },
      ],
      line: 1,
    },
  })
})

test('what is not as it must be is refused with its field', () => {
  expect(field({ date: '2026-02-30' })).toBe('date-malformed')
  expect(field({ date: '2226-02-03' })).toBe('date-out-of-bounds')
  expect(field({ date: 20260131 })).toBe('date')
  expect(field({ id: 5 })).toBe('id')
  expect(field({ payee: null })).toBe('payee')
  expect(field({ lines: [entry.lines[0]] })).toBe('lines')
  expect(field({ lines: 'none' })).toBe('lines')
  expect(field({ amount: 5 })).toBe('amount')
  expect(field({ status: 'done' })).toBe('status')
  expect(lineField({ account: '' })).toBe('lines.0.account')
  expect(lineField({ amountCents: 1.5 })).toBe('journal-cents')
  expect(lineField({ amountCents: 0 })).toBe('journal-cents')
  expect(lineField({ amountCents: 2 ** 53 })).toBe('journal-cents')
  expect(lineField({ amountCents: '11300' })).toBe('lines.0.amountCents')
  expect(lineField({ cents: 1 })).toBe('lines.0.cents')
  expect(lineField({ foreign: { currency: 'usd', amountCents: 1 } })).toBe('lines.0.foreign.currency')
  expect(lineField({ foreign: { currency: 'USD', amountCents: 1, rate: 1.3 } })).toBe('lines.0.foreign.rate')
})

test('an entry that does not balance is refused with both sums', () => {
  const read = parseJsonlLine(JSON.stringify({ ...entry, lines: entry.lines.slice(0, 2) }), 3)
  expect(read.ok).toBe(false)
  if (read.ok) return
  // 113.00 against 100.00
  expect(read.refusals[0]).toMatchObject({
    code: 'entry-unbalanced',
    with: { debit: '113.00', credit: '100.00', difference: '13.00' },
    at: 'line 3',
  })
})

test('an amount that no posting can hold is refused', () => {
  const lines = [
    { account: 'A', amountCents: 100_000_000_000_000 },
    { account: 'B', amountCents: -100_000_000_000_000 },
  ]
  expect(field({ lines })).toBe('amount-too-large')
})

test('text that is not an object is refused with its line', () => {
  const options = {
    file: 'x.jsonl',
    baseCurrency: 'CAD',
    include: () => ({ ok: false, refusals: [] }) as const,
  }
  const read = readJsonl(`${JSON.stringify(entry)}\n\nnull\n[1]\n{"id":`, options)
  expect(read.ok).toBe(false)
  if (!read.ok) expect(read.refusals.map((each) => each.at)).toEqual(['line 3', 'line 4', 'line 5'])
})
