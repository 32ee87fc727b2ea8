import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanceChanges, dimsFrom } from '../daybook/derive.ts'
import type { Entry } from './entry.ts'

const someDims = fc.record(
  {
    class: fc.constantFrom('A', 'B'),
    department: fc.constantFrom('SHOP', 'FIT', 'OFFICE'),
    job: fc.constantFrom('J1', 'J2'),
  },
  { requiredKeys: [] },
)

const someEntries = fc.array(
  fc
    .record({
      month: fc.integer({ min: 1, max: 12 }),
      account: fc.constantFrom('4000', '6120', '6130'),
      amount: fc.bigInt({ min: 1n, max: 1_000_000n }),
      dims: someDims,
      other: someDims,
    })
    .map(
      ({ month, account, amount, dims, other }): Entry => ({
        number: 1,
        date: `2026-${String(month).padStart(2, '0')}-10`,
        memo: '',
        because: { kind: 'adjustment', id: '' },
        postings: [
          { account, amount, dims },
          { account: '1010', amount: -amount, dims: other },
        ],
      }),
    ),
  { minLength: 1, maxLength: 30 },
)

test('for each dimension, the values and what has none add up to the whole account', () => {
  fc.assert(
    fc.property(someEntries, fc.constantFrom('class', 'department', 'job'), (entries, dimension) => {
      const whole = new Map<string, bigint>()
      for (const { account, amount } of entries.flatMap(({ postings }) => postings)) {
        whole.set(account, (whole.get(account) ?? 0n) + amount)
      }
      const byValue = new Map<string, Map<string, bigint>>()
      for (const change of balanceChanges(entries)) {
        if (change.op !== 'add' || change.table !== 'account_month') continue
        const { account, dims } = change.key
        const code = dimsFrom(String(dims))[dimension] ?? ''
        const sums = byValue.get(String(account)) ?? new Map<string, bigint>()
        const { debit, credit } = change.row
        if (typeof debit !== 'bigint' || typeof credit !== 'bigint') throw new Error('totals are amounts')
        sums.set(code, (sums.get(code) ?? 0n) + debit - credit)
        byValue.set(String(account), sums)
      }
      for (const [account, sum] of whole) {
        const parts = [...(byValue.get(account)?.values() ?? [])]
        expect(parts.reduce((total, each) => total + each, 0n)).toBe(sum)
      }
    }),
  )
})
