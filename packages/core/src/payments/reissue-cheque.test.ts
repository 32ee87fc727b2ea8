import { expect, test } from 'vitest'
import type { Fact } from '../daybook/fact.ts'
import type { Settlement } from '../daybook/trade-facts.ts'
import { reissuedSettlements } from './reissue-cheque.ts'

const posted = (number: number): Fact => ({
  kind: 'entry.posted',
  v: 1,
  entry: {
    number,
    date: '2026-04-01',
    memo: '',
    ref: '201',
    because: { kind: 'payment', id: 'J2' },
    postings: [],
  },
})

const paid: Settlement = {
  id: 'payment/2',
  kind: 'payment',
  party: 'sub',
  date: '2026-02-01',
  amount: 100_000n,
  entry: 2,
  means: 'cheque',
  reference: '200',
  allocations: [{ control: 'a', debit: 'payment/2', credit: 'bill/1', amount: 100_000n }],
}

test('a cheque written anew pays the bills that the old one paid, from its own day and number on', () => {
  // J3 takes the old cheque back, J4 writes the new one.
  expect(reissuedSettlements([paid], [2], [posted(3), posted(4)], '2026-04-01')).toEqual([
    {
      kind: 'settlement.made',
      v: 1,
      settlement: {
        ...paid,
        id: 'payment/4',
        date: '2026-04-01',
        entry: 4,
        reference: '201',
        allocations: [{ control: 'a', debit: 'payment/4', credit: 'bill/1', amount: 100_000n }],
      },
    },
  ])
  expect(reissuedSettlements([paid], [7], [posted(8), posted(9)], '2026-04-01')).toEqual([])
})
