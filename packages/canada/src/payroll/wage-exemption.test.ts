import { disagreeing } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { garnish } from './garnishment.ts'
import { exemptOf, lawfulKeep, type OrderKind, type SeizedPay } from './wage-exemption.ts'
import { wageExemptions } from './wage-exemption-rules.ts'

const pay: SeizedPay = {
  province: 'ON',
  payDate: '2026-01-15',
  payPeriodsPerYear: 52,
  gross: 100_000n,
  nonCashBenefits: 0n,
  held: 20_000n,
  net: 80_000n,
  insist: false,
}

function left(of: Partial<SeizedPay>, kind: OrderKind, dependants = 0): string {
  return formatCents(value(lawfulKeep({ ...pay, ...of }, kind, dependants)).keep.value)
}

test('Ontario leaves 80 % of wages to a creditor’s debtor and 50 % against support', () => {
  // Wages Act s. 7: 800.00 × 80 % and × 50 %.
  expect(left({}, 'creditor')).toBe('640.00')
  expect(left({}, 'support')).toBe('400.00')
})

test('dues that no Act asks for do not lower what may be seized, and the cent falls to the debtor', () => {
  // Wages after deductions by law 800.03; a net pay of 700.00 after plans. 800.03 × 20 % = 160.00|6.
  expect(left({ held: 19_997n, net: 70_000n }, 'creditor')).toBe('540.00')
  expect(left({ net: 10_000n }, 'creditor')).toBe('0.00')
})

test('British Columbia leaves 70 %, and 100 or 200 dollars of a month at the least', () => {
  const columbian = { province: 'BC', payPeriodsPerYear: 12 } as const
  // s. 3 (5): 800.00 × 70 %.
  expect(left(columbian, 'creditor')).toBe('560.00')
  // 120.00 × 70 % = 84.00 is below the least of a month.
  const small = { ...columbian, gross: 12_000n, held: 0n, net: 12_000n }
  expect(left(small, 'creditor')).toBe('100.00')
  expect(left(small, 'creditor', 1)).toBe('120.00')
  // Proportionately for a week: 100 × 12 ÷ 52 = 23.08.
  expect(left({ ...small, payPeriodsPerYear: 52, gross: 3000n, net: 3000n }, 'creditor')).toBe('23.08')
})

test('Quebec takes 30 % or 50 % of the gross pay above the exemption', () => {
  const weekly = { province: 'QC', payDate: '2025-01-16' } as const
  // (1,000.00 − 363.75) × 30 % = 190.87|5 of a net pay of 800.00.
  expect(left(weekly, 'creditor')).toBe('609.13')
  // Two dependants: (1,000.00 − 582.00) × 50 % = 209.00.
  expect(left(weekly, 'support', 2)).toBe('591.00')
  expect(left({ ...weekly, gross: 30_000n, net: 28_000n }, 'creditor')).toBe('280.00')
})

test('Quebec’s exemption of a period is that of the ministry’s table', () => {
  const [of2023, of2024] = wageExemptions.QC?.versions ?? []
  // Table of exemptions, April 1, 2024 to March 31, 2025: dependants, then 52, 26, 24 and 12 pays a year.
  const rows = [
    [0, '363.75', '727.50', '788.13', '1576.25'],
    [1, '509.25', '1018.50', '1103.38', '2206.75'],
    [5, '800.25', '1600.50', '1733.88', '3467.75'],
    [12, '1309.50', '2619.00', '2837.25', '5674.50'],
  ] as const
  for (const [dependants, ...amounts] of rows)
    expect(
      [52, 26, 24, 12].map((periods) =>
        of2024 === undefined ? '' : formatCents(exemptOf(of2024.value, periods, dependants)),
      ),
    ).toEqual(amounts)
  // And of the year before: five dependants, 764.72 a week, 1,656.89 twice a month.
  expect(of2023 === undefined ? '' : formatCents(exemptOf(of2023.value, 24, 5))).toBe('1656.89')
})

test('a law that is not known is refused by name, and so is a day that nobody looked up', () => {
  const code = (of: Partial<SeizedPay>, kind: OrderKind): string => {
    const found = lawfulKeep({ ...pay, ...of }, kind, 0)
    return found.ok ? '' : (found.refusals[0]?.code ?? '')
  }
  expect(code({ province: 'AB' }, 'creditor')).toBe('payroll-exemption-unknown')
  expect(code({ province: 'OC' }, 'creditor')).toBe('payroll-exemption-unknown')
  expect(code({ province: 'BC' }, 'support')).toBe('payroll-exemption-unknown')
  expect(code({}, 'government')).toBe('payroll-exemption-unknown')
  expect(code({ province: 'QC' }, 'creditor')).toBe('payroll-rates-not-checked')
  expect(code({ province: 'QC', payDate: '2022-01-13' }, 'creditor')).toBe('payroll-rates-too-early')
  const insisted = value(lawfulKeep({ ...pay, province: 'QC', insist: true }, 'creditor', 0))
  expect(insisted.unchecked).toEqual(['qc/wage-exemption'])
})

test('an order by law takes never more than the seizable part, and its tree adds up', () => {
  const amount = fc.bigInt(0n, 1_000_000n)
  fc.assert(
    fc.property(amount, amount, amount, fc.constantFrom('creditor', 'support'), (gross, held, dues, kind) => {
      const after = gross > held ? gross - held : 0n
      const net = after > dues ? after - dues : 0n
      const found = value(lawfulKeep({ ...pay, gross, held, net }, kind, 0))
      const keep = { amount: found.keep.value, from: found.keep }
      const order = { id: 'x', kind, asked: { percent: '100' }, keep } as const
      const taken = garnish(net, [order])
      expect(disagreeing(taken.held)).toEqual([])
      const share = kind === 'creditor' ? 20n : 50n
      expect(taken.held.value * 100n).toBeLessThanOrEqual(after * share)
      expect(taken.held.value).toBeLessThanOrEqual(net)
    }),
    { numRuns: 40 },
  )
})
