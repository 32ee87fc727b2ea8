import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ccaClasses } from './cca-class-list.ts'
import { ccaSchedule } from './cca-schedule.ts'

const names = Object.entries(ccaClasses)
  .filter(([, { versions }]) => versions.at(-1)?.value.method === 'declining')
  .map(([name]) => name)
  // 45 and 53 take no more; what is left of a passenger vehicle (10.1) goes without a loss.
  .filter((name) => !['45', '53', '10.1'].includes(name))

test('a class never gives more than it holds, and what leaves it is the allowance and the end', () => {
  const money = fc.bigInt({ min: 0n, max: 10_000_000n })
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      money,
      money,
      money,
      fc.boolean(),
      fc.boolean(),
      (name, opening, cost, proceeds, hasAssets, isOutside) => {
        const addition = { id: 'a', cost, acquired: '2026-03-01', available: '2026-03-01', isOutside }
        const sold = { id: 'b', date: '2026-05-01', proceeds, cost: proceeds }
        const made = ccaSchedule({
          span: { from: '2026-01-01', through: '2026-12-31' },
          owner: 'individual',
          classes: [
            {
              class: name,
              opening,
              additions: cost === 0n ? [] : [addition],
              disposals: proceeds === 0n ? [] : [sold],
              hasAssets,
            },
          ],
        })
        if (!made.ok) throw new Error(made.refusals.map(({ code }) => code).join())
        const [each] = made.value.classes
        if (each === undefined) throw new Error('a class')
        expect(each.left - each.claimed - each.terminalLoss + each.recapture).toBe(each.closing)
        expect(each.claimed >= 0n && each.claimed <= (each.left > 0n ? each.left : 0n)).toBe(true)
        expect(each.closing >= 0n).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})
