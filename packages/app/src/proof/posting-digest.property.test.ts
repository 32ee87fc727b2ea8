import type { Row } from '@daybook/core/daybook/tables.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawKey, postingDigests } from './posting-digest.ts'

const cents = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n })
const few = fc.constantFrom('', 'daily', 'job=A', 'USD', 'é', 'a b')
const posting: fc.Arbitrary<Row> = fc.record({
  account: fc.constantFrom('1010', '4000', 'é'),
  date: fc.constantFrom('2026-01-10', '2026-01-11', '2026-02-01'),
  number: fc.nat(2_000_000),
  line: fc.nat(999),
  amount: cents,
  layer: few,
  dims: few,
  currency: few,
  foreign_amount: cents,
  party: fc.option(few),
  tags: fc.option(few),
  memo: fc.option(fc.string({ unit: 'binary' })),
})

test('the sums of the same postings in another order are the same', () => {
  fc.assert(
    fc.property(fc.array(posting), (rows) => {
      const key = drawKey()
      const [one, two] = [postingDigests(key), postingDigests(key)]
      for (const row of rows) one.add(row)
      for (const row of rows.toReversed()) two.add(row)
      expect(one.differences(two)).toEqual([])
    }),
  )
})

test('any one cell that is another one shows, in its place', () => {
  fc.assert(
    fc.property(
      fc.array(posting, { minLength: 1 }),
      posting,
      fc.nat(),
      fc.nat(),
      (rows, other, at, which) => {
        const row = rows[at % rows.length] ?? {}
        const columns = Object.keys(row)
        const column = columns[which % columns.length] ?? ''
        fc.pre(row[column] !== other[column])
        const key = drawKey()
        const [one, two] = [postingDigests(key), postingDigests(key)]
        for (const each of rows) {
          one.add(each)
          two.add(each === row ? { ...each, [column]: other[column] ?? null } : each)
        }
        const places = one.differences(two)
        expect(places.length).toBeGreaterThan(0)
        expect(places).toContain(`${row.account}\t${String(row.date).slice(0, 7)}`)
      },
    ),
    { numRuns: 1000 },
  )
})

test('amounts that change places between two postings show', () => {
  const row = { account: '1010', date: '2026-01-10', line: 0, layer: 'daily', dims: '', currency: '' }
  const rest = { foreign_amount: 0n, party: null, tags: null, memo: null }
  const key = drawKey()
  const [one, two] = [postingDigests(key), postingDigests(key)]
  one.add({ ...row, ...rest, number: 1, amount: 500n })
  one.add({ ...row, ...rest, number: 2, amount: 700n })
  two.add({ ...row, ...rest, number: 1, amount: 700n })
  two.add({ ...row, ...rest, number: 2, amount: 500n })
  expect(one.differences(two)).toEqual(['1010\t2026-01'])
})

test('a posting that is there twice is not one that is there once', () => {
  const row = { account: '1010', date: '2026-01-10', number: 1, line: 0, amount: 5n }
  const key = drawKey()
  const [one, two] = [postingDigests(key), postingDigests(key)]
  one.add(row)
  two.add(row)
  two.add(row)
  expect(one.differences(two)).toEqual(['1010\t2026-01'])
})
