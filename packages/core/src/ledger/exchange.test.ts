import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { type ExchangeSide, planExchange } from './exchange.ts'
import type { ExchangeWish } from './exchange-amounts.ts'
import { books, codesOf, short } from './standing-books.fixture.ts'

function side(code: string, foreign = 0n, book = 0n): ExchangeSide {
  const account = books.chart.get(code)
  if (account === undefined) throw new Error(`the chart has ${code}`)
  return { account, balance: { foreign, book } }
}

function exchange(from: ExchangeSide, to: ExchangeSide, wish: Omit<ExchangeWish, 'date'>) {
  return planExchange(books, { from, to }, { date: '2026-01-31', ...wish })
}

function linesOf(result: ReturnType<typeof exchange>) {
  return short([value(result)])[0]?.slice('J1 2026-01-31 '.length)
}

const held = side('1030', 100_000n, 135_000n)
const chequing = side('1010')

test('US dollars sold: the bank account takes what came, the gain is apart', () => {
  const sold = exchange(held, chequing, { paid: 40_000n, received: 54_848n })
  expect(linesOf(sold)).toBe('1010 548.48, 1030 -540.00, 4240 -8.48')
  const [, foreign, gain] = value(sold).entry.postings
  expect(foreign?.foreign).toEqual({ currency: 'USD', amount: -40_000n, rate: '1.3500' })
  expect(gain?.memo).toBe(
    '1030: USD 400.00 carried at 540.00 (average 1.3500), worth 548.48 (1.3712): gain 8.48',
  )
})

test('without what came, the rate in force says it; or the rate that is given', () => {
  expect(linesOf(exchange(held, chequing, { paid: 40_000n }))).toBe('1010 548.48, 1030 -540.00, 4240 -8.48')
  const given = exchange(held, chequing, { paid: 40_000n, rate: '1.3000' })
  expect(linesOf(given)).toBe('1010 520.00, 1030 -540.00, 4240 20.00')
})

test('US dollars bought stand at what they cost, and nothing is realized', () => {
  expect(linesOf(exchange(chequing, held, { paid: 13_900n, received: 10_000n }))).toBe(
    '1030 139.00, 1010 -139.00',
  )
})

test('a customer’s US dollars come in at the day’s rate, the receivable leaves at its own', () => {
  const receivable = side('1110', 145_000n, 200_000n)
  const settled = exchange(receivable, side('1030'), { paid: 145_000n, rate: '1.3900', party: 'Vermont' })
  expect(linesOf(settled)).toBe('1030 2015.50, 1110 -2000.00, 4240 -15.50')
  expect(value(settled).entry.postings.map(({ party }) => party)).toEqual([undefined, 'Vermont', undefined])
})

test('a supplier paid from the US dollar account: what each side is carried at decides', () => {
  // The debt of 500.00 is carried at 700.00, the dollars that pay it cost 675.00: a gain of 25.00 in all.
  const paid = exchange(held, side('2010', -50_000n, -70_000n), { paid: 50_000n })
  expect(linesOf(paid)).toBe('2010 700.00, 1030 -675.00, 4240 -25.00')
  expect(value(paid).entry.postings[2]?.memo).toBe(
    '1030: USD 500.00 carried at 675.00 (average 1.3500), worth 685.60 (1.3712): gain 10.60; ' +
      '2010: USD 500.00 carried at 700.00 (average 1.4000), worth 685.60 (1.3712): gain 14.40',
  )
})

test('between two foreign currencies the paid one’s rate says what it is worth', () => {
  const bought = exchange(held, side('1040'), { paid: 100_000n, received: 85_000n, rate: '1.3600' })
  expect(linesOf(bought)).toBe('1040 1360.00, 1030 -1350.00, 4240 -10.00')
  expect(value(bought).entry.postings[0]?.foreign).toEqual({
    currency: 'EUR',
    amount: 85_000n,
    rate: '1.6000',
  })
})

test('what cannot be reckoned is refused', () => {
  expect(codesOf(exchange(chequing, side('4000'), { paid: 1n }))).toEqual(['exchange-not-foreign'])
  expect(codesOf(exchange(held, held, { paid: 1n }))).toEqual(['exchange-not-foreign'])
  expect(codesOf(exchange(held, chequing, { received: 1n }))).toEqual(['exchange-amount-missing'])
  expect(codesOf(exchange(chequing, held, { paid: 1n }))).toEqual(['exchange-amount-missing'])
  expect(codesOf(exchange(held, side('1040'), { paid: 1n }))).toEqual(['exchange-amount-missing'])
  expect(codesOf(exchange(side('1110'), held, { paid: 100n, received: 98n }))).toEqual([
    'exchange-amounts-differ',
  ])
  expect(codesOf(exchange(held, chequing, { paid: 10_000n, received: 13_712n, rate: '1.2' }))).toEqual([
    'foreign-rate-unlike',
  ])
  expect(codesOf(exchange(side('1040', 1n, 1n), chequing, { paid: 10_000n }))).toEqual(['rate-missing'])
})

test('a gain needs its account; an exchange without one does not', () => {
  const chart = new Map([...books.chart].filter(([code]) => code !== '4240'))
  const plan = (paid: ExchangeWish) => planExchange({ ...books, chart }, { from: held, to: chequing }, paid)
  expect(codesOf(plan({ date: '2026-01-31', paid: 10_000n }))).toEqual(['account-role-missing'])
  expect(codesOf(plan({ date: '2026-01-31', paid: 10_000n, received: 13_500n }))).toEqual([])
})
