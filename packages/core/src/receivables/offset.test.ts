import { expect, test } from 'vitest'
import { offsetPairs } from './offset.ts'
import type { ListedItem } from './open-list.ts'

const item = (entry: number, date: string, open: bigint, more: Partial<ListedItem> = {}): ListedItem => ({
  ...{ key: `J${entry}`, kind: 'entry', control: '1100', party: 'birch', number: `J${entry}`, memo: '' },
  ...{ entry, date, due: date, amount: open, open },
  ...more,
})

const shown = (items: readonly ListedItem[], side: 'customer' | 'supplier' = 'customer') =>
  offsetPairs(items, side).map(({ debit, credit }) => `${debit.key} ${credit.key}`)

test('a payment is set off against the earliest item of its amount that was there by its day', () => {
  const items = [
    item(1, '2026-01-10', 500n),
    item(2, '2026-02-10', 500n),
    item(3, '2026-02-20', -500n),
    item(4, '2026-03-01', -500n),
    item(5, '2026-03-02', 700n),
    item(6, '2026-03-03', -699n),
  ]
  expect(shown(items)).toEqual(['J1 J3', 'J2 J4'])
  // A third payment of that amount has nothing left to stand against.
  expect(shown([...items, item(7, '2026-03-04', -500n)])).toEqual(['J1 J3', 'J2 J4'])
})

test('a payment that came first waits for the item; bills are the other way round', () => {
  expect(shown([item(1, '2026-01-05', -500n), item(2, '2026-01-10', 500n)])).toEqual(['J2 J1'])
  const bills = [item(1, '2026-01-05', -500n), item(2, '2026-01-10', 500n)]
  expect(shown(bills, 'supplier')).toEqual(['J2 J1'])
})

test('other accounts, other currencies, deposits and what is settled stay', () => {
  const paid = item(9, '2026-02-01', -500n)
  expect(shown([item(1, '2026-01-05', 500n, { control: '1105' }), paid])).toEqual([])
  expect(shown([item(1, '2026-01-05', 500n, { currency: 'USD', foreignOpen: 400n }), paid])).toEqual([])
  expect(shown([item(1, '2026-01-05', 500n), { ...paid, kind: 'deposit' }])).toEqual([])
  expect(shown([item(1, '2026-01-05', 500n, { open: 0n }), paid])).toEqual([])
  // Two rates: the dollars cancel, the Canadian amounts do not; that is a gain to be settled, not set off.
  const usd = { currency: 'USD' } as const
  const rates = [
    item(1, '2026-01-05', 500n, { ...usd, foreignOpen: 400n }),
    item(2, '2026-01-06', -540n, { ...usd, foreignOpen: -400n }),
  ]
  expect(shown(rates)).toEqual([])
})
