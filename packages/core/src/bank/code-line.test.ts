import { expect, test } from 'vitest'
import type { RuleShare } from '../daybook/bank-facts.ts'
import { formatCents, sumOf } from '../kit/cents.ts'
import type { Result } from '../kit/result.ts'
import type { UnnumberedEntry } from '../ledger/new-entry.ts'
import { codedEntry, type LineToCode } from './code-line.ts'
import { smallBooks } from './small-chart.fixture.ts'
import { transferEntry } from './transfer-line.ts'

function line(account: string, amount: bigint, date: string = '2026-11-03'): LineToCode {
  return { account, id: `${account}|x`, date, amount, text: 'ESSO 4471' }
}

/** An entry in one line: `1010 -64.10, 6470 56.73`; with the foreign amount where there is one. */
function said(entry: Result<UnnumberedEntry>): string {
  if (!entry.ok) return entry.refusals.map(({ code }) => code).join(' ')
  expect(sumOf(entry.value.postings.map(({ amount }) => amount))).toBe(0n)
  return entry.value.postings
    .map(({ account, amount, foreign }) => {
      const own = `${account} ${formatCents(amount)}`
      return foreign === undefined ? own : `${own} (${foreign.currency} ${formatCents(foreign.amount)})`
    })
    .join(', ')
}

function coded(of: LineToCode, ...shares: readonly RuleShare[]): string {
  return said(codedEntry(smallBooks, of, shares, {}))
}

test('a line with tax posts the tax to the account of its role and the rest to the cost', () => {
  // 64.10 × 13/113 = 7.374…
  expect(coded(line('1010', -6410n), { account: '6470', tax: 'T' })).toBe(
    '1010 -64.10, 6470 56.73, 2310 7.37',
  )
  // A refund of a purchase gives the credit back.
  expect(coded(line('1010', 6410n), { account: '6470', tax: 'T' })).toBe(
    '1010 64.10, 6470 -56.73, 2310 -7.37',
  )
  expect(coded(line('1010', 11_300n), { account: '4000', tax: 'T' })).toBe(
    '1010 113.00, 4000 -100.00, 2300 -13.00',
  )
})

test('half of the tax on meals stays in the cost, and the odd cent too', () => {
  // 113.01 × 13/113 = 13.001 → 13.00, half 6.50; 56.60 × 13/113 = 6.511 → 6.51, half 3.255 → 3.25
  expect(coded(line('1010', -11_300n), { account: '6210', tax: 'T' })).toBe(
    '1010 -113.00, 6210 106.50, 2310 6.50',
  )
  expect(coded(line('1010', -5660n), { account: '6210', tax: 'T' })).toBe(
    '1010 -56.60, 6210 53.35, 2310 3.25',
  )
})

test('a split by percent taxes each share by itself', () => {
  // 60 % of 113.00 is 67.80 with 7.80 of tax; 45.20 is left.
  expect(
    coded(line('1010', -11_300n), { account: '6420', percent: '60', tax: 'T' }, { account: '1100' }),
  ).toBe('1010 -113.00, 6420 60.00, 2310 7.80, 1100 45.20')
})

test('a line in another currency is booked at the rate in force, and its shares add up', () => {
  expect(coded(line('1030', -1000n), { account: '6235' })).toBe('1030 -14.00 (USD -10.00), 6235 14.00')
  // 0.01 + 0.01 + 0.01 USD at 1.40: 0.03 USD are 0.042 → 0.04.
  const cent = { amount: 1n }
  expect(
    coded(
      line('1030', -3n),
      { account: '6235', ...cent },
      { account: '6420', ...cent },
      { account: '6470', ...cent },
    ),
  ).toBe('1030 -0.04 (USD -0.03), 6235 0.01, 6420 0.02, 6470 0.01')
  expect(coded(line('1030', -1000n, '2026-12-01'), { account: '6235' })).toBe('rate-missing')
})

test('what cannot be coded is refused', () => {
  expect(coded(line('1010', -100n), { account: '9999' })).toBe('account-unknown')
  expect(coded(line('1010', -100n), { account: '6235', amount: 50n })).toBe('split-off')
  const chart = new Map([...smallBooks.chart].filter(([id]) => id !== '2310'))
  const books = { ...smallBooks, chart }
  expect(said(codedEntry(books, line('1010', -11_300n), [{ account: '6235', tax: 'T' }], {}))).toBe(
    'tax-account-missing',
  )
})

test('a transfer is one entry, dated as the earlier line, and each bank has what it says', () => {
  const out = line('1010', -200_000n, '2026-11-18')
  const into = { ...line('1020', 200_000n, '2026-11-17'), id: '1020|y' }
  const both = transferEntry(smallBooks, out, '1020', into, {})
  expect(said(both)).toBe('1010 -2000.00, 1020 2000.00')
  expect(both.ok && both.value.date).toBe('2026-11-17')
  expect(said(transferEntry(smallBooks, out, '1010', undefined, {}))).toBe('transfer-same')
  expect(said(transferEntry(smallBooks, out, '1020', { ...into, amount: 199_900n }, {}))).toBe(
    'transfer-unlike',
  )
})

test('between two currencies the known amounts stand, and the rate in force says the unknown one', () => {
  const out = line('1010', -14_150n)
  const into = { ...line('1030', 10_000n), id: '1030|y' }
  expect(said(transferEntry(smallBooks, out, '1030', into, {}))).toBe(
    '1010 -141.50, 1030 141.50 (USD 100.00)',
  )
  expect(said(transferEntry(smallBooks, into, '1010', out, {}))).toBe(
    '1030 141.50 (USD 100.00), 1010 -141.50',
  )
  // 140.00 CAD at 1.40 are 100.00 USD; 100.00 USD are 140.00 CAD.
  expect(said(transferEntry(smallBooks, line('1010', -14_000n), '1030', undefined, {}))).toBe(
    '1010 -140.00, 1030 140.00 (USD 100.00)',
  )
  expect(said(transferEntry(smallBooks, line('1030', -10_000n), '1010', undefined, {}))).toBe(
    '1030 -140.00 (USD -100.00), 1010 140.00',
  )
})
