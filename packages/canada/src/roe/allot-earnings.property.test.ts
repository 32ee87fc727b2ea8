import { sumOf } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allottedEarnings, periodFigure } from './allot-earnings.ts'
import { periodsBack } from './pay-periods.ts'
import { installer, paidFor } from './roe.fixture.ts'

const [run] = paidFor(installer('2026-10-16', 'A00'), 1).runs
const [pay] = run?.pays ?? []
const last = { from: '2026-10-05', through: '2026-10-18' }
const periods = periodsBack(last, { paid: [], frequency: 'biweekly', first: '2026-06-29', most: 27 })

test('what is allotted to periods is what the pays insured, whatever their days, to the cent', () => {
  if (pay === undefined) throw new Error('fault: somebody is paid')
  fc.assert(
    fc.property(
      fc.constantFrom('regular', 'off-cycle', 'correction'),
      fc.integer({ min: 0, max: 111 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      fc.bigInt({ min: -5_000n, max: 500_000n }),
      (kind, start, length, wait, bonus) => {
        const from = addDays('2026-06-29', start)
        const through = addDays(from, length)
        const hours = pay.earnings[0]?.amount ?? 0n
        const paid = {
          ...pay,
          span: { from, through },
          date: addDays(through, wait),
          earnings: [
            { id: 'hours', amount: hours },
            { id: 'bonus', amount: bonus },
          ],
          bases: [{ id: 'insurable', amount: hours + bonus + 7n }],
        }
        const allotted = allottedEarnings([{ pay: paid, kind }], periods)
        expect(sumOf(allotted.map(({ amount }) => amount))).toBe(baseOf(paid.bases, 'insurable'))
        const figures = periods.map((span, at) => periodFigure(at + 1, span, allotted).value)
        expect(sumOf(figures)).toBe(baseOf(paid.bases, 'insurable'))
      },
    ),
    { numRuns: 60 },
  )
})
