import fc from 'fast-check'
import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { account } from '../ledger/small-books.fixture.ts'
import { codesOf } from '../ledger/standing-books.fixture.ts'
import { type ChargeSaid, chargeSplit, foreignIn } from './card-charge.ts'
import { cardEntry } from './card-entry.ts'

const foreign = { currency: 'USD', amount: 5000n }

test('a charge splits into goods and fee, whichever of total, rate and fee was said', () => {
  const wanted = { total: 7027n, base: 6856n, fee: 171n, foreign: { ...foreign, rate: '1.3712' } }
  // 70.27 ÷ 1.025 = 68.556…; USD 50.00 × 1.3712 = 68.56; 68.56 × 2.5 % = 1.714
  const said: readonly ChargeSaid[] = [
    { total: 7027n, foreign, feePercent: '2.5' },
    { total: 7027n, foreign, fee: 171n },
    { total: 7027n, foreign, rate: '1.3712' },
    { foreign, rate: '1.3712', feePercent: '2.5' },
    { foreign, rate: '1.3712', fee: 171n },
    { total: 7027n, foreign, rate: '1.3712', feePercent: '2.5' },
  ]
  expect(said.map((each) => value(chargeSplit(each)))).toEqual(said.map(() => wanted))
})

test('without rate and fee all of the charge is the purchase, at the rate that the two amounts come to', () => {
  expect(value(chargeSplit({ total: 7027n, foreign }))).toMatchObject({
    base: 7027n,
    fee: 0n,
    foreign: { rate: '1.4054' },
  })
  expect(value(chargeSplit({ total: 12000n }))).toEqual({ total: 12000n, base: 12000n, fee: 0n })
})

test('amounts that do not fit together, and none at all, are refused', () => {
  expect(codesOf(chargeSplit({ total: 7027n, foreign, rate: '1.45', fee: 171n }))).toEqual([
    'card-amounts-differ',
  ])
  expect(codesOf(chargeSplit({ total: 7027n, foreign, rate: '1.45' }))).toEqual(['card-amounts-differ'])
  expect(codesOf(chargeSplit({ total: 100n, fee: 171n }))).toEqual(['card-amounts-differ'])
  expect(codesOf(chargeSplit({ foreign }))).toEqual(['card-amount-missing'])
})

test('goods and fee add up to the charge, and the entry balances, a refund the other way round', () => {
  const card = account('2050', 'Card', 'liability')
  const percents = fc.integer({ min: 0, max: 500 }).map((hundredths) => (hundredths / 100).toFixed(2))
  fc.assert(
    fc.property(
      fc.bigInt({ min: 100n, max: 1_000_000n }),
      percents,
      fc.boolean(),
      (total, feePercent, isRefund) => {
        const split = value(chargeSplit({ total, feePercent, foreign }))
        expect(split.base + split.fee).toBe(total)
        const kind = isRefund ? ('refund' as const) : ('purchase' as const)
        const given = { card, to: '6120', feeTo: '6040', date: '2026-03-09', split, kind, isRefund }
        const { postings } = cardEntry({ ...given, language: 'en', dims: {} })
        expect(postings.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
        expect(postings.at(-1)?.amount).toBe(isRefund ? total : -total)
        expect((postings[0]?.foreign?.amount ?? 0n) > 0n).toBe(!isRefund)
      },
    ),
  )
})

test('a line that says the amount at the merchant in its words is read, in either order', () => {
  const usd = { foreign: { currency: 'USD', amount: 5000n } }
  expect(foreignIn('CLOUD SAMPLE 50.00 USD @ 1.3712', 'CAD')).toEqual({ ...usd, rate: '1.3712' })
  expect(foreignIn('CLOUD SAMPLE USD 50,00', 'CAD')).toEqual(usd)
  expect(
    ['CLOUD SAMPLE INC', 'CAD 50.00', 'ABC 50.00', 'ROOM 212 USD'].map((text) => foreignIn(text, 'CAD')),
  ).toEqual([undefined, undefined, undefined, undefined])
})
