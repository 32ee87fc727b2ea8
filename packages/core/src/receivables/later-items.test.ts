import { expect, test } from 'vitest'
import { laterItems } from './later-items.ts'
import { listedItems, type TradeRecords } from './open-list.ts'

const posting = (number: number, date: string, amount: bigint, reverses?: number) => ({
  number,
  date,
  control: '1100',
  amount,
  party: 'birch',
  memo: '',
  ...(reverses === undefined ? {} : { reverses }),
})

test('what is dated after a day is told apart, and adds up to what the open amounts are apart', () => {
  // Invoices of 100 and 40 in March; in April 30 is paid, an invoice of 7 comes, the one of 40 is reversed.
  const records: TradeRecords = {
    postings: [
      posting(1, '2026-03-01', 10000n),
      posting(2, '2026-03-05', 4000n),
      posting(3, '2026-04-02', -3000n),
      posting(4, '2026-04-03', 700n),
      posting(5, '2026-04-04', -4000n, 2),
    ],
    documents: [],
    settlements: [
      {
        id: 'receipt/1',
        party: 'birch',
        date: '2026-04-02',
        entry: 3,
        allocations: [{ control: '1100', debit: 'J1', credit: 'receipt/1', amount: 3000n }],
      },
    ],
  }
  const atDay = listedItems(records, '2026-03-31')
  const recorded = listedItems(records, '9999-12-31')
  const open = (items: readonly { readonly open: bigint }[]) =>
    items.reduce((sum, each) => sum + each.open, 0n)
  expect([open(atDay), open(recorded)]).toEqual([14000n, 7700n])
  const later = laterItems(atDay, recorded)
  expect(later.map(({ item, change }) => [item.number, change])).toEqual([
    ['J3', -3000n],
    ['J4', 700n],
    ['J2', -4000n],
  ])
  expect(laterItems(recorded, recorded)).toEqual([])
})
