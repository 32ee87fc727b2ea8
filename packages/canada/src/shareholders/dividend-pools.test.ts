import type { CorporateReturn, Dividend } from '@daybook/core/daybook/owner-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { beyondPool, poolLines, poolRoom } from './dividend-pools.ts'

const given: CorporateReturn = { id: '2026-06-30', lines: [], classes: [], answers: [], netted: [] }
const returns: readonly CorporateReturn[] = [
  {
    ...given,
    pools: [
      { pool: 'grip', date: '2026-06-30', amount: 400_000n, what: 'Schedule 53' },
      { pool: 'cda', date: '2026-03-31', amount: 250_000n, what: 'Half of a gain' },
    ],
  },
]

function dividend(id: string, kind: Dividend['kind'], payable: string, amount: bigint): Dividend {
  const about = { class: 'A', declared: payable, record: payable, entry: 1, account: '2420' }
  return { id, kind, payable, amount, shares: [], payments: [], ...about }
}

test('a pool goes on day by day, what came before what went', () => {
  const dividends = [
    dividend('1', 'eligible', '2026-06-30', 150_000n),
    dividend('2', 'other', '2026-06-30', 900_000n),
    dividend('3', 'eligible', '2026-07-15', 100_000n),
  ]
  const lines = poolLines('grip', { returns, dividends })
  expect(lines.map(({ what, balance }) => [what.en, balance])).toEqual([
    ['Schedule 53', 400_000n],
    ['Dividend 1', 250_000n],
    ['Dividend 3', 150_000n],
  ])
  // The pool of a year counts at its end; the capital account on the day itself.
  const asked = { returns, dividends: [] }
  expect(poolRoom('grip', '2025-08-01', asked, '06-30')).toBe(400_000n)
  expect(poolRoom('grip', '2025-06-30', asked, '06-30')).toBe(0n)
  expect(poolRoom('cda', '2026-03-30', asked, '06-30')).toBe(0n)
  expect(poolRoom('cda', '2026-03-31', asked, '06-30')).toBe(250_000n)
})

test('what exceeds a pool is taxed: a fifth of eligible dividends, three fifths of capital ones', () => {
  const asked = { returns, dividends: [] }
  const of = (kind: Dividend['kind'], amount: bigint) =>
    value(beyondPool({ kind, amount, payable: '2026-05-01' }, asked, '06-30'))
  // 10,000.00 - 4,000.00 = 6,000.00 x 20 %; 10,000.00 - 2,500.00 = 7,500.00 x 60 %.
  expect(of('eligible', 1_000_000n)).toMatchObject({ room: 400_000n, excess: 600_000n, tax: 120_000n })
  expect(of('capital', 1_000_000n)).toMatchObject({ room: 250_000n, excess: 750_000n, tax: 450_000n })
  expect([of('eligible', 400_000n), of('capital', 250_000n), of('other', 9_000_000n)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
