import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chartFor } from '../charts/template.ts'
import { gifiBalances, gifiCode, setOffGroups } from './gifi.ts'

const chart = value(
  chartFor({ form: 'corporation', province: 'QC', all: true, industries: ['construction'] }),
)
const balances = fc
  .tuple(...chart.map(() => fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n })))
  .map((amounts) => chart.map((account, index) => ({ account, balance: amounts[index] ?? 0n })))
const nettings = fc.subarray([...setOffGroups])

test('nothing is lost on the way to the codes: their sum is that of the accounts', () => {
  fc.assert(
    fc.property(balances, nettings, (lines, netted) => {
      const { byCode, withoutCode } = gifiBalances(lines, netted)
      const before = lines.reduce((sum, each) => sum + each.balance, 0n)
      const coded = [...byCode.values()].reduce((sum, each) => sum + each, 0n)
      const rest = withoutCode.reduce((sum, each) => sum + each.balance, 0n)
      expect(coded + rest).toBe(before)
    }),
    { numRuns: 200 },
  )
})

test('taxes payable are never a debit, taxes recoverable never a credit', () => {
  fc.assert(
    fc.property(balances, nettings, (lines, netted) => {
      const taxes = lines.filter((each) => each.account.gifiFlip === '1483')
      const { byCode } = gifiBalances(taxes, netted)
      expect(byCode.get('2680') ?? 0n).toBeLessThanOrEqual(0n)
      expect(byCode.get('1483') ?? 0n).toBeGreaterThanOrEqual(0n)
    }),
    { numRuns: 200 },
  )
})

test('every coded balance lands on a code of the index, whatever the order of accounts', () => {
  fc.assert(
    fc.property(balances, nettings, (lines, netted) => {
      const forth = gifiBalances(lines, netted).byCode
      const back = gifiBalances([...lines].reverse(), netted).byCode
      expect([...forth].sort()).toEqual([...back].sort())
      for (const code of forth.keys()) expect(gifiCode(code)?.role, code).toMatch(/generic|specific|contra/)
    }),
    { numRuns: 100 },
  )
})
