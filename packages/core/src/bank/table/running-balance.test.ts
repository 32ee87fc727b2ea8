import { expect, test } from 'vitest'
import { noticeText } from '../notices.ts'
import type { StatementLine } from '../statement.ts'
import { runningBalance, runningNotice } from './running-balance.ts'

function lines(...given: readonly (readonly [amount: bigint, balance: bigint])[]): readonly StatementLine[] {
  return given.map(([amount, balance], at) => {
    return { row: at + 2, date: '2026-03-02', amount, balance, text: 'X', pending: false }
  })
}

test('balances that move by the amounts are proven, oldest first and newest first', () => {
  const oldest = lines([-450n, 9550n], [1000n, 10550n], [-50n, 10500n])
  expect(runningBalance(oldest, [])).toMatchObject({ pairs: 2, breaks: 0, isOwed: false })
  const newest = lines([-50n, 10500n], [1000n, 10550n], [-450n, 9550n])
  expect(runningBalance(newest, [])).toMatchObject({ pairs: 2, breaks: 0, isOwed: false })
})

test('balances that rise with what goes out are owed', () => {
  expect(runningBalance(lines([-450n, 450n], [-50n, 500n], [300n, 200n]), [])).toMatchObject({
    breaks: 0,
    isOwed: true,
  })
})

test('one balance in a table that does not follow is named with what it should be', () => {
  const off = lines([-450n, 9550n], [1000n, 10550n], [-50n, 10400n], [100n, 10500n])
  const [said] = runningNotice(runningBalance(off, []))
  // 105.50 − 0.50 = 105.00, and the table says 104.00
  expect(said && noticeText(said, 'en')).toBe(
    'line 4: the balance before and the amount make 105.00, but its balance is 104.00; such rows: 1',
  )
})

test('a row that is held back between two lines explains their balances', () => {
  const gap = lines([-450n, 9550n], [1000n, 10550n], [-50n, 10400n], [100n, 10500n]).map((line, at) => ({
    ...line,
    row: at * 2 + 2,
  }))
  expect(runningNotice(runningBalance(gap, [{ row: 5 }]))).toEqual([])
})

test('balances that follow nowhere are no running balance, and nothing is said', () => {
  expect(runningNotice(runningBalance(lines([1n, 100n], [2n, 900n], [3n, 50n]), []))).toEqual([])
})
