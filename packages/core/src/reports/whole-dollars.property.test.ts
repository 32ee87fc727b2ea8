import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Page, PageRow } from './page.ts'
import { toDollar, wholeDollars } from './whole-dollars.ts'

const words = { en: 'Test', fr: 'Essai' }

function pageOf(rows: readonly PageRow[]): Page {
  const columns = [
    { key: 'name', label: words, kind: 'text' },
    { key: 'amount', label: words, kind: 'amount' },
  ] as const
  return {
    report: 'test',
    title: words,
    subtitle: words,
    bookName: '',
    asOfSeq: 1,
    columns,
    rows,
    proofs: [],
    notes: [],
  }
}

function amountAt(page: Page, row: number): bigint {
  const cell = page.rows[row]?.cells[1]
  if (typeof cell !== 'bigint') throw new Error('the test expects an amount')
  return cell
}

/** Sections of lines with totals, and a last total of these totals, some of them taken away. */
const statement = fc
  .array(
    fc.record({
      sign: fc.constantFrom(1 as const, -1 as const),
      lines: fc.array(fc.bigInt({ min: -99_999n, max: 99_999n }), { minLength: 1, maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((sections) => {
    const rows: PageRow[] = []
    const totals: { row: number; sign: 1 | -1 }[] = []
    for (const { sign, lines } of sections) {
      const first = rows.length
      for (const amount of lines)
        rows.push({ kind: 'line', indent: 1, cells: [`Line ${rows.length}`, amount] })
      const sum = lines.reduce((total, amount) => total + amount, 0n)
      const sumOf = lines.map((_amount, index) => ({ row: first + index, sign: 1 as const }))
      rows.push({ kind: 'subtotal', indent: 0, cells: ['Subtotal', sum], sumOf })
      totals.push({ row: rows.length - 1, sign })
    }
    const page = pageOf(rows)
    const last = totals.reduce((total, { row, sign }) => total + BigInt(sign) * amountAt(page, row), 0n)
    return pageOf([...rows, { kind: 'total', indent: 0, cells: ['Total', last], sumOf: totals }])
  })

test('in whole dollars totals add up, the last one is its own amount rounded, and no line strays far', () => {
  fc.assert(
    fc.property(statement, (page) => {
      const rounded = wholeDollars(page)
      const last = page.rows.length - 1
      expect(amountAt(rounded, last)).toBe(toDollar(amountAt(page, last)))
      expect(rounded.proofs.every((each) => each.holds)).toBe(true)
      rounded.rows.forEach((row, index) => {
        expect(amountAt(rounded, index) % 100n).toBe(0n)
        const terms = row.sumOf
        if (terms === undefined) return
        // Added up here once more, from the rounded rows.
        expect(terms.reduce((sum, term) => sum + BigInt(term.sign) * amountAt(rounded, term.row), 0n)).toBe(
          amountAt(rounded, index),
        )
      })
      const off = page.rows.map((_row, index) => amountAt(rounded, index) - amountAt(page, index))
      // Half a dollar for each of the rows of a total, at most, and of the total above it.
      const most = BigInt(page.rows.length + 1) * 50n
      expect(off.every((each) => each <= most && each >= -most)).toBe(true)
    }),
  )
})

test('where rows share totals so that nothing is free, lines are rounded and totals follow', () => {
  // 0.40 + 0.40 = 0.80 and, over again, 0.80: both totals would be 1, but 0 + 0 and 1 + 0 cannot both be.
  const line = (amount: bigint): PageRow => ({ kind: 'line', indent: 0, cells: ['Line', amount] })
  const both = [
    { row: 0, sign: 1 },
    { row: 1, sign: 1 },
  ] as const
  const twice = { row: 2, sign: 1 } as const
  const rows: readonly PageRow[] = [
    line(40n),
    line(40n),
    { kind: 'subtotal', indent: 0, cells: ['One', 80n], sumOf: both },
    { kind: 'subtotal', indent: 0, cells: ['Other', 160n], sumOf: [...both, twice] },
    { kind: 'total', indent: 0, cells: ['All', 240n], sumOf: [twice, { row: 3, sign: 1 }] },
  ]
  const rounded = wholeDollars(pageOf(rows))
  expect(rounded.rows.map((row) => row.cells[1])).toSatisfy((cells: bigint[]) => {
    const [one = 0n, two = 0n, sum = 0n, more = 0n, all = 0n] = cells
    return one + two === sum && one + two + sum === more && sum + more === all
  })
})

test('what is left of rounding goes to the largest part', () => {
  // 1.40 + 9.40 + 2.40 = 13.20 rounds to 13, its parts to 1 + 9 + 2 = 12: the 9 becomes 10.
  const amounts = [140n, 940n, 240n]
  const lines = amounts.map((amount): PageRow => ({ kind: 'line', indent: 0, cells: ['Line', amount] }))
  const sumOf = amounts.map((_amount, row) => ({ row, sign: 1 as const }))
  const total: PageRow = { kind: 'total', indent: 0, cells: ['Total', 1320n], sumOf }
  const rounded = wholeDollars(pageOf([...lines, total]))
  expect(rounded.rows.map((row) => row.cells[1])).toEqual([100n, 1000n, 200n, 1300n])
})

test('a page that needs no rounding only says so', () => {
  const page = wholeDollars(pageOf([{ kind: 'line', indent: 0, cells: ['Line', 500n] }]))
  expect(page.notes).toEqual([{ en: 'Rounded to whole dollars.', fr: 'Arrondi au dollar près.' }])
  expect(toDollar(150n)).toBe(200n)
  expect(toDollar(-150n)).toBe(-200n)
  expect(toDollar(149n)).toBe(100n)
})
