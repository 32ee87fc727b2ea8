import type { Pay, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { payBoxFigure } from './pay-box-figure.ts'
import { paySlips } from './pay-slips.ts'
import { amountIn } from './slip-made.ts'

const amount = fc.bigInt(0n, 4_000_000n)

/** A pay of 2026 with earnings, a commission, CPP or QPP, EI and tax, and the totals that follow. */
const pay = fc
  .record({
    province: fc.constantFrom('ON', 'QC', 'BC'),
    employee: fc.constantFrom('E1', 'E2'),
    gross: amount,
    commission: amount,
    pension: amount,
    ei: amount,
    tax: amount,
  })
  .map(({ province, employee, gross, commission, pension, ei, tax }): Pay => {
    const plan = province === 'QC' ? 'qpp' : 'cpp'
    const line = (id: string, of: bigint): PayLine => ({ id, amount: of })
    const income = gross + commission
    return {
      id: `2026-01-15/1/${employee}`,
      run: '1',
      employee,
      date: '2026-01-15',
      span: { from: '2026-01-01', through: '2026-01-15' },
      province,
      periods: 24,
      earnings: [line('salary', gross), line('commission', commission)],
      benefits: [],
      deductions: [line(plan, pension), line('ei', ei), line('federal-tax', tax)],
      employer: [line(`employer-${plan}`, pension)],
      bases: ['taxable', 'pensionable', 'insurable', 'qpip'].map((id) => line(id, income)),
      net: { amount: income - pension - ei - tax },
      payBy: 'cheque',
    }
  })

test('T4s share the pays out: each box adds up to the pays, earnings never pass the year’s maximum', () => {
  fc.assert(
    fc.property(fc.array(pay, { maxLength: 12 }), (pays) => {
      const asked = { kind: 'T4', year: 2026, pays, given: [] } as const
      const slips = value(paySlips(asked))
      const total = (box: string): bigint => sumOf(slips.map((slip) => amountIn(slip, box)))
      const held = (id: string): bigint =>
        sumOf(
          pays.flatMap(({ deductions }) =>
            deductions.flatMap((each) => (each.id === id ? [each.amount] : [])),
          ),
        )
      expect(total('14')).toBe(sumOf(pays.flatMap(({ earnings }) => earnings.map((each) => each.amount))))
      expect([total('16'), total('17'), total('18'), total('22')]).toEqual(
        ['cpp', 'qpp', 'ei', 'federal-tax'].map(held),
      )
      for (const employee of ['E1', 'E2']) {
        const own = slips.filter(({ recipient }) => recipient.id === employee)
        // The ceilings of 2026: 68,900.00 insurable, 85,000.00 pensionable.
        const paid = sumOf(
          pays.filter((each) => each.employee === employee).map((each) => each.bases[0]?.amount ?? 0n),
        )
        const insurable = sumOf(own.map((slip) => amountIn(slip, '24')))
        expect(insurable).toBe(paid < 6_890_000n ? paid : 6_890_000n)
        expect(sumOf(own.map((slip) => amountIn(slip, '26')))).toBe(paid < 8_500_000n ? paid : 8_500_000n)
        for (const slip of own)
          for (const { id, amount: shown } of slip.boxes)
            expect(value(payBoxFigure(asked, slip, id)).value).toBe(shown)
      }
    }),
    { numRuns: 60 },
  )
})
