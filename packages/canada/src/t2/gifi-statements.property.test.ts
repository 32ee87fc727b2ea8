import { disagreeing } from '@daybook/core/filings/explain.ts'
import { magnitude } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accounts } from '../charts/every-chart.fixture.ts'
import { gifiStatements } from './gifi-statements.ts'
import { books, key, row } from './t2-books.fixture.ts'

const coded = accounts({ form: 'corporation', province: 'ON', all: true }).filter(
  ({ gifi, code }) => gifi !== undefined && code !== '1010',
)
const amount = fc.bigInt({ min: -1_000_000n, max: 1_000_000n })

/** Some accounts with amounts, and cash for what balances them. */
const sides = fc.array(fc.tuple(fc.constantFrom(...coded), amount), { maxLength: 25 }).map((list) => {
  const rows = list.filter(([, net]) => net !== 0n).map(([account, net]) => row(account.id, net))
  const rest = rows.reduce((sum, { debit, credit }) => sum + debit - credit, 0n)
  return [...rows, row('1010', -rest)]
})

test('whatever the books: the schedules prove themselves, add up, and move no item by a dollar', () => {
  fc.assert(
    fc.property(sides, sides, (before, year) => {
      const statements = value(gifiStatements(books(before, year), key))
      for (const { label, left, right } of statements.proofs)
        expect([label.en, left]).toEqual([label.en, right])
      for (const { code, figure } of [...statements.balanceSheet, ...statements.incomeStatement]) {
        expect([code, disagreeing(figure)]).toEqual([code, []])
        expect([code, figure.value % 100n]).toEqual([code, 0n])
        const rounding = figure.parts.find(({ id }) => id.endsWith('.rounding'))
        expect(magnitude(rounding?.value ?? 0n) < 100n, code).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('what closes one year opens the next', () => {
  fc.assert(
    fc.property(sides, sides, (first, second) => {
      const ended = value(gifiStatements(books([], [...first, ...second]), key)).balanceSheet
      const begun = value(
        gifiStatements(books([...first, ...second], [row('1010', 1n), row('3100', -1n)]), key),
      )
      const of = (lines: typeof ended, code: string) => lines.find((line) => line.code === code)?.figure.value
      expect(of(begun.balanceSheet, '3660') ?? 0n).toBe(of(ended, '3849') ?? 0n)
    }),
    { numRuns: 40 },
  )
})
