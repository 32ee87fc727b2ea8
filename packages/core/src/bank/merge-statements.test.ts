import { expect, test } from 'vitest'
import { mergedStatements } from './merge-statements.ts'
import type { BankStatement, StatementLine } from './statement.ts'

const line = (row: number, date: string, amount: bigint): StatementLine => ({
  row,
  date,
  amount,
  text: 'X',
  pending: false,
})
const page = (of: Partial<BankStatement>): BankStatement => ({
  kind: 'bank',
  currency: 'CAD',
  lines: [],
  held: [],
  trades: [],
  ...of,
})

test('the days of one account in one file are one statement, opened by the first and closed by the last', () => {
  const second = page({
    accountId: '1',
    from: '2026-03-03',
    through: '2026-03-03',
    opening: { amount: 700n },
    closing: { amount: 500n },
    lines: [line(9, '2026-03-03', -200n)],
  })
  const first = page({
    accountId: '1',
    from: '2026-03-02',
    through: '2026-03-02',
    opening: { amount: 1000n },
    closing: { amount: 700n },
    lines: [line(4, '2026-03-02', -300n)],
  })
  expect(mergedStatements([second, first])).toEqual([
    {
      ...first,
      through: '2026-03-03',
      closing: { amount: 500n },
      lines: [...first.lines, ...second.lines],
    },
  ])
})

test('other accounts, other currencies and statements that name no account stay apart', () => {
  const apart = [
    page({ accountId: '1' }),
    page({ accountId: '2' }),
    page({ accountId: '1', currency: 'USD' }),
    page({ accountId: '1', kind: 'card' }),
    page({}),
    page({}),
  ]
  expect(mergedStatements(apart)).toEqual(apart)
})
