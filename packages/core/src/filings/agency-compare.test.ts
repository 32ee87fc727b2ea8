import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOf } from '../kit/cents.ts'
import { addDays } from '../kit/civil-date.ts'
import { type AgencyLine, type BookMove, compareWithAgency, turnedToBooks } from './agency-compare.ts'

const span = { from: '2026-01-01', through: '2026-03-31' }

function line(date: string, amount: bigint, text = 'x'): AgencyLine {
  return { date, amount, text }
}

let number = 0
function move(date: string, amount: bigint): BookMove {
  number += 1
  return { number, date, amount, text: '' }
}

test('payments meet within days, charges within months, and what is left is named', () => {
  const lines = [
    line('2026-01-18', -50_000n, 'Payment'),
    line('2026-02-04', 120_000n, 'Net tax 2025-12-31'),
    line('2026-02-20', 1_250n, 'Arrears interest'),
    line('2026-02-21', 10_000n, 'Late filing penalty'),
    line('2026-03-02', -70_000n, 'Paiement reçu'),
  ]
  const moves = [
    move('2025-12-31', 120_000n),
    move('2026-01-15', -50_000n),
    move('2026-02-12', -30_000n),
    move('2026-03-27', -9_900n),
    move('2026-03-31', 44_000n),
  ]
  const compared = compareWithAgency({ span, lines, balance: 11_250n, moves, before: 0n })
  expect(compared.matches).toHaveLength(2)
  expect(compared.onlyAgency.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['interest', 1_250n],
    ['penalty', 10_000n],
    ['payment', -70_000n],
  ])
  expect(compared.onlyBooks.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['not-credited', -30_000n],
    ['on-its-way', -9_900n],
    ['not-charged', 44_000n],
  ])
  // 1200.00 - 500.00 - 300.00 - 99.00 + 440.00
  expect(compared.books).toBe(74_100n)
})

test('a payment that one side has in parts of one day is the same payment', () => {
  const lines = [
    line('2026-02-16', -90_000n, 'Payment'),
    line('2026-03-16', -10_000n),
    line('2026-03-16', -5_000n),
  ]
  const moves = [move('2026-02-13', -60_000n), move('2026-02-13', -30_000n), move('2026-03-13', -15_000n)]
  const compared = compareWithAgency({ span, lines, balance: -105_000n, moves, before: 0n })
  expect([compared.onlyAgency, compared.onlyBooks]).toEqual([[], []])
  expect(compared.matches).toHaveLength(2)
})

test('amounts that stand the other way round are turned where the books know them so', () => {
  const lines = [line('2026-01-18', 50_000n), line('2026-02-04', -120_000n)]
  const moves = [move('2026-01-15', -50_000n), move('2026-01-31', 120_000n)]
  expect(turnedToBooks(lines, moves)).toMatchObject({ isTurned: true, lines: [{ amount: -50_000n }, {}] })
  expect(turnedToBooks(lines, [])).toMatchObject({ isTurned: false })
  const paid = [line('2026-01-18', 50_000n, 'Payment received'), line('2026-02-04', -120_000n)]
  expect(turnedToBooks(paid, [])).toMatchObject({ isTurned: true })
})

test('from the agency’s balance to that of the books nothing is left over, whatever stands on either side', () => {
  const amounts = fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 89 }), amount: fc.bigInt({ min: -300n, max: 300n }) }),
    { maxLength: 25 },
  )
  fc.assert(
    fc.property(amounts, amounts, fc.bigInt(), fc.bigInt(), (left, right, balance, before) => {
      const lines = left.map(({ day, amount }) => line(addDays(span.from, day), amount))
      const moves = right.map(({ day, amount }) => move(addDays(span.from, day), amount))
      const of = compareWithAgency({ span, lines, balance, moves, before })
      const [lonely, own] = [of.onlyAgency, of.onlyBooks].map((each) =>
        sumOf(each.map(({ amount }) => amount)),
      )
      expect(of.agency - (lonely ?? 0n) + (own ?? 0n) + of.earlier).toBe(of.books)
      const placed = of.matches.flatMap((match) => [...match.lines, ...match.moves]).length
      expect(placed + of.onlyAgency.length + of.onlyBooks.length).toBe(lines.length + moves.length)
      for (const match of of.matches)
        expect(sumOf(match.lines.map(({ amount }) => amount))).toBe(
          sumOf(match.moves.map(({ amount }) => amount)),
        )
    }),
    { numRuns: 60 },
  )
})

test('what the books charged before the first line, and the agency in its days, is the same', () => {
  const lines = [line('2026-01-20', 44_000n, 'Net tax 2025-12-31')]
  const [old, filed] = [move('2025-09-30', 30_000n), move('2025-12-31', 44_000n)]
  const given = { span, lines, balance: 44_000n, moves: [], before: 74_000n, early: [old, filed] }
  // 300.00 of September is a difference of before: the agency has it no more.
  expect(compareWithAgency(given)).toMatchObject({
    onlyAgency: [],
    onlyBooks: [],
    earlier: 30_000n,
    books: 74_000n,
  })
})
