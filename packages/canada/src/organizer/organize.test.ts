import type { HouseholdOfTwo, KeptReceipt } from '@daybook/core/daybook/personal-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { expect, test } from 'vitest'
import { chartFor } from '../charts/template.ts'
import { amountAnswers } from '../t1/answers.ts'
import { organize } from './organize.ts'
import { organizerItems, organizerKinds } from './organizer-items.ts'

const chart = new Map(value(chartFor({ form: 'personal', province: 'ON' })).map((each) => [each.id, each]))

function entry(number: number, date: string, account: string, amount: bigint, more: object = {}): Entry {
  return {
    ...{ number, date, memo: '', because: { kind: 'adjustment', id: '' } },
    postings: [
      { account, amount, ...more },
      { account: '1010', amount: -amount },
    ],
  }
}

function receipt(id: string, kind: string, date: string, amount: bigint, entryNumber?: number): KeptReceipt {
  const base = { id, kind, who: 'taxpayer', date, amount, from: 'Maple Dental' } as const
  return entryNumber === undefined ? base : { ...base, entry: entryNumber }
}

const two: HouseholdOfTwo = {
  ...{ id: 'household', from: '2025-01-01', percent: 50, shares: [], owners: [] },
  people: [
    { code: 'ANA', name: 'Ana' },
    { code: 'BEN', name: 'Ben' },
  ],
}

function itemsOf(entries: readonly Entry[], receipts: readonly KeptReceipt[], household?: HouseholdOfTwo) {
  const base = { year: 2025, who: 'taxpayer', chart, entries, receipts } as const
  const items = value(organize(household === undefined ? base : { ...base, household }))
  return new Map(items.map((each) => [each.item.kind, each]))
}

test('each item says what the books have, what papers have, and what lacks', () => {
  const items = itemsOf(
    [
      entry(1, '2025-02-03', '5300', 30_000n),
      entry(2, '2025-05-03', '5310', 12_000n),
      entry(3, '2025-06-03', '5600', 5_000n),
      entry(4, '2025-06-30', '4000', -400_000n),
      // A dentist whom somebody booked under uncategorized, tagged by hand.
      entry(5, '2025-07-01', '5990', 8_000n, { tags: ['t1.33099'] }),
    ],
    [receipt('R1', 'medical', '2025-02-03', 30_000n, 1), receipt('R2', 't4', '2025-12-31', 520_000n)],
  )
  // 300.00 + 120.00 + 80.00 in the books, a receipt for 300.00.
  expect(items.get('medical')).toMatchObject({ books: 50_000n, kept: 30_000n, state: 'short' })
  expect(items.get('medical')?.postings.map(({ entry: number, hasReceipt }) => [number, hasReceipt])).toEqual(
    [
      [1, true],
      [2, false],
      [5, false],
    ],
  )
  expect(items.get('donation')).toMatchObject({ books: 5_000n, state: 'lacking' })
  expect(items.get('t4')).toMatchObject({ books: 400_000n, state: 'there' })
  expect(items.get('political')).toMatchObject({ books: 0n, state: 'none' })
})

test('contributions to an RRSP count from 4 March 2025 to 2 March 2026 for 2025', () => {
  const items = itemsOf(
    [
      entry(1, '2025-03-03', '5700', 100n),
      entry(2, '2025-03-04', '5700', 2_000n),
      entry(3, '2026-03-02', '5700', 40_000n),
      entry(4, '2026-03-03', '5700', 800_000n),
    ],
    [],
  )
  expect(items.get('rrsp')).toMatchObject({ books: 42_000n, state: 'lacking', isProjected: false })
})

test('what carries the code of one of two is theirs, and what carries none is named', () => {
  const entries = [
    entry(1, '2025-02-03', '5300', 30_000n, { dims: { class: 'ANA' } }),
    entry(2, '2025-02-04', '5300', 500n, { dims: { class: 'BEN' } }),
    entry(3, '2025-02-05', '5300', 7_000n),
  ]
  expect(itemsOf(entries, [], two).get('medical')).toMatchObject({ books: 37_000n, unnamed: 7_000n })
})

test('a receipt is an answer that the return knows, and accounts of the chart lead to each item', () => {
  const tags = new Set([...chart.values()].map(({ tag }) => tag))
  for (const kind of organizerKinds) {
    const { answer, line } = organizerItems[kind]
    if (answer !== undefined) expect(amountAnswers[answer]).toBeDefined()
    expect(tags).toContain(`t1.${line}`)
  }
})

test('a year whose days of the RRSP nobody looked up is refused', () => {
  const asked = { year: 2030, who: 'taxpayer', chart, entries: [], receipts: [] } as const
  expect(organize(asked)).toMatchObject({ ok: false, refusals: [{ code: 'rates-not-checked' }] })
})
