import { expect, test } from 'vitest'
import type { Cheque } from '../daybook/payment-facts.ts'
import { value } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import { type ChequeSeries, chequeLog, isNumberFree, nextNumber, planUnusedCheques } from './cheque-series.ts'

const cheque: Cheque = {
  id: '1010/101',
  account: '1010',
  number: 101,
  date: '2026-03-31',
  payee: 'Tubes Ltd.',
  language: 'en',
  amount: 31190n,
  entry: 12,
  reason: { kind: 'payment', id: '' },
  detail: [],
}

test('the log accounts for every number from the first to the last', () => {
  const paper = (number: number, ref: string, isReversed = false) => ({
    number,
    root: number,
    date: '2026-04-01',
    amount: -500n,
    ref,
    isReversed,
  })
  const at = (number: number, more: Partial<Cheque> = {}): Cheque => ({
    ...cheque,
    id: `1010/${number}`,
    number,
    entry: number,
    ...more,
  })
  const series: ChequeSeries = {
    cheques: [
      at(101),
      at(102, { voided: { on: '2026-04-01', reason: 'spoiled', entry: 13 } }),
      at(103, { isWithdrawn: true }),
      at(104),
      at(105),
      at(110),
    ],
    // 104 was corrected: entry 204 stands in its place. 110 was reversed by hand.
    papers: [
      { ...paper(204, '104'), root: 104 },
      paper(110, '110', true),
      paper(300, '107'),
      paper(301, 'CHQ 107'),
      paper(302, '1234567890'),
    ],
  }
  const stop = { id: 'J105', account: '1010', number: 105, amount: -1n, on: '2026-04-03', reason: 'lost' }
  const state = { outstanding: new Set([101, 105, 301]), stops: new Map([['J105', stop]]) }
  expect(chequeLog(series, state).map(({ number, through, status }) => [number, through, status])).toEqual([
    [101, 101, 'outstanding'],
    [102, 102, 'void'],
    [103, 103, 'undone'],
    [104, 104, 'cleared'],
    [105, 105, 'stopped'],
    [106, 106, 'missing'],
    [107, 107, 'cleared'],
    [107, 107, 'twice'],
    [108, 109, 'missing'],
    [110, 110, 'reversed'],
  ])
  expect(
    chequeLog(series, state, { from: 109, through: 120 }).map(({ number, through }) => [number, through]),
  ).toEqual([
    [109, 109],
    [110, 110],
    [111, 120],
  ])
  expect(chequeLog({ cheques: [], papers: [] }, state)).toEqual([])
})

test('numbers that were declared unused are accounted for, and never given to a cheque', () => {
  const bank: Account = {
    id: '1010',
    code: '1010',
    name: { en: 'Chequing', fr: 'Chèques' },
    type: 'asset',
    normal: 'debit',
  }
  const run = value(
    planUnusedCheques({ cheques: [], papers: [] }, bank, {
      first: 101,
      last: 120,
      on: '2026-03-31',
      reason: 'old stock destroyed',
    }),
  )
  expect(run.id).toBe('1010/101-120')
  const series = { cheques: [], papers: [], runs: [run], begins: 101 }
  expect(nextNumber(series)).toBe(121)
  expect(isNumberFree(series, bank, 110).ok).toBe(false)
  const nothing = { outstanding: new Set<number>(), stops: new Map() }
  const log = chequeLog(series, nothing, { from: 99, through: 125 })
  expect(log.map(({ number, through, status }) => `${number}-${through} ${status}`)).toEqual([
    '99-100 missing',
    '101-120 unused',
    '121-125 missing',
  ])
  const again = planUnusedCheques(series, bank, { first: 120, last: 130, on: '2026-04-01', reason: 'lost' })
  expect(again.ok).toBe(false)
})
