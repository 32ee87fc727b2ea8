import { inForce } from '@daybook/core/filings/rule-table.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type Home, homeOf, quickOutsideCredit, quickRates, type SupplyRate } from './quick-rates.ts'

const on = '2026-03-31'
const { goods } = value(inForce(quickRates, on)).value
const homes: readonly Home[] = ['none', '13', '14', '15']

/**
 * The share that a reseller remits when a part of its sales was bought with the tax of its home, to the tenth
 * of a percent: `(tax of the sale − part × tax of the home) ÷ (1 + tax of the sale)`.
 */
function shareOf(home: Home, supply: SupplyRate, part: number): string {
  const [bought, sold] = [home === 'none' ? 5 : Number(home), Number(supply)]
  return (((sold - part * bought) / (100 + sold)) * 100).toFixed(1)
}

/** What two sources say of resellers, in percent; a credit of 2.8 and 4.0 % is a share below nothing. */
const read: readonly (readonly [Home, SupplyRate, string])[] = [
  ['none', '5', '1.8'],
  ['none', '13', '8.8'],
  ['none', '15', '10.4'],
  ['13', '5', '-2.8'],
  ['13', '13', '4.4'],
  ['13', '15', '6.1'],
  ['15', '5', '-4.0'],
  ['15', '13', '3.3'],
  ['15', '15', '5.0'],
]

test('one part explains every share that was read, and leaves those at 14 % no choice', () => {
  const parts = Array.from({ length: 2_000 }, (_, index) => 0.605 + index / 100_000)
  const fitting = parts.filter((part) =>
    read.every(([home, supply, percent]) => shareOf(home, supply, part) === percent),
  )
  expect(fitting.length).toBeGreaterThan(10)
  const at = (home: Home, supply: SupplyRate) => new Set(fitting.map((part) => shareOf(home, supply, part)))
  const cells = [
    ...homes.map((home) => [home, '14'] as const),
    ...(['13', '14', '15'] as const).map((supply) => ['14', supply] as const),
  ]
  for (const [home, supply] of cells) {
    const share = goods[home][supply]
    expect([home, supply, [...at(home, supply)]]).toEqual([home, supply, [(Number(share) * 100).toFixed(1)]])
  }
})

test('a reseller in Nova Scotia remits 4.7 %, and gets 3.4 % of its supplies at 5 %', () => {
  expect(goods[homeOf('NS')]['14']).toBe('0.047')
  expect(homes.map((home) => goods[home]['5'])).toEqual(['0.018', '0', '0', '0'])
  const credits = value(inForce(quickOutsideCredit, on)).value
  // 2.8 and 4.0 % are the shares below nothing of the other table; 3.4 % is set by paragraph 17(1)C(d).
  expect(credits).toEqual({ none: '0', '13': '0.028', '14': '0.034', '15': '0.04' })
})
