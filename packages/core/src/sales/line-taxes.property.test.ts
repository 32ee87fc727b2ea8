import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideRounded, sumOf } from '../kit/cents.ts'
import { type DecidedLine, taxedLines } from './line-taxes.ts'
import { tradeChart } from './trade-books.fixture.ts'

const gst = {
  tax: 'GST',
  rate: '0.05',
  base: 'price',
  role: 'x',
  tags: [],
  recover: '1',
  reason: '',
} as const
const qst = { ...gst, tax: 'QST', rate: '0.09975' }
const account = tradeChart.get('4000')
const amounts = fc.array(fc.bigInt(-5000n, 10n ** 9n), { minLength: 1, maxLength: 30 })

function lines(cents: readonly bigint[], isIncluded: boolean): readonly DecidedLine[] {
  if (account === undefined) throw new Error('the chart has 4000')
  const supply = { supply: 'taxable', taxes: [gst, qst], tags: [], reason: '' } as const
  return cents.map((amount) => ({ account, amount, supply, isIncluded, words: {} }))
}

test('the taxes of lines add up to the tax on their sum, rounded once', () => {
  fc.assert(
    fc.property(amounts, (cents) => {
      const taxed = taxedLines(lines(cents, false))
      const total = sumOf(cents)
      const of = (index: number) => sumOf(taxed.map(({ line }) => line.taxes[index]?.amount ?? 0n))
      expect(of(0)).toBe(divideRounded(total * 5n, 100n, 'half-up'))
      expect(of(1)).toBe(divideRounded(total * 9975n, 100_000n, 'half-up'))
    }),
  )
})

test('prices that hold their taxes give back what was paid, line by line', () => {
  fc.assert(
    fc.property(amounts, (cents) => {
      for (const [index, { line }] of taxedLines(lines(cents, true)).entries()) {
        expect(sumOf([line.amount, ...line.taxes.map(({ amount }) => amount)])).toBe(cents[index])
      }
    }),
  )
})

test('what is claimed back is never more than the tax', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom('0', '0.5', '1'), (cents, recover) => {
      const own = lines(cents, false).map((each) => ({
        ...each,
        supply: { ...each.supply, taxes: [{ ...gst, recover }] },
      }))
      for (const { line } of taxedLines(own)) {
        const [tax] = line.taxes
        const [whole, part] = [tax?.amount ?? 0n, tax?.recovered?.amount ?? 0n]
        expect(whole >= 0n ? part >= 0n && part <= whole : part <= 0n && part >= whole).toBe(true)
      }
    }),
  )
})

test('a tax with a ceiling is claimed on the price up to it, for each thing, in the currency of the paper', () => {
  const claimed = (cents: bigint, quantity?: string, exchange?: string) => {
    const taxes = [{ ...gst, ceiling: 3_900_000n }]
    const own = lines([cents], false).map((each) => ({
      ...each,
      supply: { ...each.supply, taxes },
      words: quantity === undefined ? {} : { quantity },
    }))
    return taxedLines(own, new Map(), exchange)[0]?.line.taxes[0]?.recovered?.amount
  }
  // 5 % of 39,000.00; of two cars of 50,000.00 twice that; half a car has the whole ceiling.
  expect(claimed(5_000_000n)).toBe(195_000n)
  expect(claimed(10_000_000n, '2')).toBe(390_000n)
  expect(claimed(2_500_000n, '0.5')).toBe(125_000n)
  // At 1.30 the ceiling is 30,000.00 US dollars.
  expect(claimed(5_000_000n, undefined, '1.30')).toBe(150_000n)
})
