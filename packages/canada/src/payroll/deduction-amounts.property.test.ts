import fc from 'fast-check'
import { expect, test } from 'vitest'
import { provinces } from '../charts/provinces.ts'
import { deductionAmounts } from './deduction-amounts.ts'
import { deductionsOf } from './deductions.ts'
import type { PayFacts, PayrollProvince } from './pay-facts.ts'

const cents = (most: bigint) => fc.bigInt(0n, most)
const some = (most: bigint) => fc.oneof({ weight: 2, arbitrary: fc.constant(0n) }, cents(most))
const claim = fc.oneof(
  fc.record({ kind: fc.constant('code' as const), code: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ kind: fc.constant('amount' as const), amount: cents(5_000_000n) }),
  fc.constant({ kind: 'exempt' as const }),
)
const quebecClaim = fc.oneof(
  fc.record({ kind: fc.constant('amount' as const), amount: cents(3_000_000n) }),
  fc.constant({ kind: 'exempt' as const }),
)
const yearToDate = fc.record({
  cpp: some(423_045n),
  cpp2: some(41_600n),
  qpp: some(447_930n),
  qpp2: some(41_600n),
  ei: some(112_307n),
  eiOtherRate: some(89_570n),
  qpip: some(44_290n),
  pensionable: some(9_000_000n),
  insurable: some(9_000_000n),
  labourFund: some(70_000n),
  labourFundProvincial: some(70_000n),
})
const quebec = fc.record(
  {
    claim: quebecClaim,
    annualDeductions: some(500_000n),
    authorizedDeductions: some(500_000n),
    authorizedCredits: some(100_000n),
    additionalTax: some(5_000n),
    ftqShares: some(20_000n),
    fondactionShares: some(20_000n),
    registeredPlans: some(50_000n),
    grossPay: cents(4_000_000n),
  },
  { requiredKeys: [] },
)
const pays: fc.Arbitrary<PayFacts> = fc.record(
  {
    province: fc.constantFrom<PayrollProvince>(...provinces.map(({ code }) => code), 'OC'),
    payDate: fc.constantFrom('2025-03-14', '2025-08-15', '2026-03-13', '2026-08-14', '2031-01-02'),
    payPeriodsPerYear: fc.constantFrom(0, 1, 10, 12, 13, 22, 24, 26, 27, 52, 53, 240),
    grossPay: fc.oneof(cents(1_500_000n), cents(40_000_000n), fc.constant(-1n)),
    pensionable: some(4_000_000n),
    insurable: some(4_000_000n),
    nonPeriodicPay: some(2_000_000n),
    registeredPlans: some(300_000n),
    support: some(100_000n),
    unionDues: some(20_000n),
    additionalTax: some(10_000n),
    prescribedZone: some(400_000n),
    authorizedDeductions: some(400_000n),
    authorizedCredits: some(100_000n),
    authorizedCreditsProvincial: some(100_000n),
    ontarioDependants: some(150_000n),
    labourFund: some(80_000n),
    labourFundProvincial: some(80_000n),
    federalClaim: claim,
    provincialClaim: claim,
    pensionableMonths: fc.integer({ min: 0, max: 12 }),
    isCppExempt: fc.boolean(),
    isEiExempt: fc.boolean(),
    isQpipExempt: fc.boolean(),
    isTerritorialTaxExempt: fc.boolean(),
    employerEiMultiple: fc.constantFrom('1.4', '1.218'),
    insist: fc.boolean(),
    yearToDate,
    quebec,
  },
  { requiredKeys: ['province', 'payDate', 'payPeriodsPerYear', 'grossPay'] },
)

test('amounts without figures are those of the figures, and the noes are the same, for pays of every kind', () => {
  let regular = 0
  fc.assert(
    fc.property(pays, (pay) => {
      const [amounts, figures] = [deductionAmounts(pay), deductionsOf(pay)]
      if (!figures.ok || !amounts.ok) {
        expect(amounts).toEqual(figures)
        return
      }
      if (pay.nonPeriodicPay === undefined || pay.nonPeriodicPay === 0n) regular += 1
      const { lines, total, employer, contributions, tax, quebec: own, rules } = figures.value
      const plain = (all: readonly { readonly id: string; readonly value: bigint }[]) =>
        all.map(({ id, value }) => [id, value])
      expect(plain(amounts.value.lines)).toEqual(plain(lines))
      expect(amounts.value.total).toBe(total.value)
      expect(plain(amounts.value.employer)).toEqual(plain(employer))
      const { f5A, f5B, csb, taxOnPeriodic, taxOnNonPeriodic, edition, unchecked } = amounts.value
      expect([f5A, f5B]).toEqual([contributions.plan.f5A.value, contributions.plan.f5B.value])
      expect(csb).toBe(own?.CSB.value ?? 0n)
      expect(taxOnPeriodic).toBe(tax.federal.value + tax.provincial.value)
      const { nonPeriodic } = tax
      expect(taxOnNonPeriodic).toBe(
        nonPeriodic === undefined ? 0n : nonPeriodic.federal.value + nonPeriodic.provincial.value,
      )
      expect([edition, unchecked]).toEqual([rules.edition, rules.unchecked])
    }),
    { numRuns: 3000 },
  )
  // Most pays of the sample went the straight way.
  expect(regular).toBeGreaterThan(500)
})
