import { disagreeing, findFigure } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { deductionsOf, federalDeductions } from './deductions.ts'
import { netPay } from './net-pay.ts'
import type { PayFacts } from './pay-facts.ts'

const weekly: PayFacts = { payDate: '2026-01-15', province: 'ON', payPeriodsPerYear: 52, grossPay: 100_000n }

/** The lines of a pay as `name amount`. */
function lines(facts: PayFacts): readonly string[] {
  return value(deductionsOf(facts)).lines.map((line) => `${line.id.slice(4)} ${formatCents(line.value)}`)
}

/** The codes with which a pay is refused. */
function codes(facts: PayFacts): readonly string[] {
  const found = deductionsOf(facts)
  return found.ok ? [] : found.refusals.map(({ code }) => code)
}

/** The named amounts of a pay's tax. */
function named(facts: PayFacts, ...names: readonly string[]): readonly string[] {
  const { tax, contributions } = value(federalDeductions(facts))
  const trees = [tax.t1, tax.t2, contributions.plan.f5]
  return names.map((name) => formatCents(findFigure(trees, `T4127:${name}`)?.value ?? -1n))
}

test('a weekly pay in Ontario bears what the table of check values says', () => {
  // Check values of the specification: ON 2026-01 weekly 1,000.00.
  expect(lines(weekly)).toEqual(['cpp 55.50', 'ei 16.30', 'federal 81.61', 'provincial 45.80'])
  expect(named(weekly, 'A', 'T1', 'T2')).toEqual(['51514.84', '4243.87', '2381.51'])
})

test('a pay in British Columbia takes the rates of July from the first of July on', () => {
  const pay: PayFacts = { ...weekly, province: 'BC', payPeriodsPerYear: 26, grossPay: 244_444n }
  const july = { ...pay, payDate: '2026-07-01' }
  // Check values of the specification: BC 2026-07 biweekly 2,444.44.
  expect(lines(july)).toEqual(['cpp 137.43', 'ei 39.84', 'federal 231.81', 'provincial 115.54'])
  expect(value(deductionsOf({ ...pay, payDate: '2026-06-30' })).rules.edition).toBe('2026-01-01')
  expect(value(deductionsOf(july)).rules.edition).toBe('2026-07-01')
  expect(value(deductionsOf({ ...pay, payDate: '2025-06-30' })).rules.edition).toBe('2025-01-01')
  expect(value(deductionsOf({ ...pay, payDate: '2025-12-31' })).rules.edition).toBe('2025-07-01')
})

test('a pay in Quebec bears QPP, the lower EI, QPIP, abated federal tax and Quebec’s own tax', () => {
  const pay: PayFacts = { ...weekly, province: 'QC', payPeriodsPerYear: 26, grossPay: 300_000n }
  // Check values of the specification. Quebec by TP-1015.F: H = min(180.00, 1,450 ÷ 26 = 55.77) = 55.77,
  // CSA = 180.52 × 0.0100 ÷ 0.0630 = 28.65, I = 26 × (3,000 − 55.77 − 28.65) = 75,805.08,
  // Y = 14,402.97 − 2,717 − 0.14 × 18,952 (2,653.28) = 9,032.69, A = 9,032.69 ÷ 26 = 347.41.
  expect(lines(pay)).toEqual(['qpp 180.52', 'ei 39.00', 'qpip 12.90', 'federal 283.26', 'quebec 347.41'])
  expect(named(pay, 'A', 'T1')).toEqual(['77255.10', '7364.67'])
})

test('a bonus is taxed by the year with it less the year without it', () => {
  const bonus: PayFacts = {
    ...weekly,
    payDate: '2025-03-07',
    nonPeriodicPay: 250_000n,
    yearToDate: { nonPeriodic: 150_000n, f5B: 1460n },
  }
  // Check values of the specification: the guide's own example, 120th edition, chapter 4.
  const { tax, contributions } = value(federalDeductions(bonus))
  expect(formatCents(contributions.plan.first.value)).toBe('204.25')
  expect(formatCents(contributions.premiums.ei.value)).toBe('57.40')
  expect(tax.nonPeriodic?.taxableWith.value).toBe(5_545_076n)
  expect(tax.nonPeriodic?.taxableWithout.value).toBe(5_297_528n)
  expect(tax.nonPeriodic?.federal.value).toBe(34_661n)
  expect(tax.nonPeriodic?.provincial.value).toBe(21_818n)
})

test('a commission with a TD1X bears its share of the tax of the estimated year', () => {
  const commission: PayFacts = {
    ...weekly,
    grossPay: 500_000n,
    method: {
      kind: 'commission',
      yearlyRemuneration: 8_000_000n,
      yearlyExpenses: 800_000n,
      daysSinceLastPayment: 30,
    },
  }
  // Check values of the specification: ON 2026-01 commission.
  expect(lines(commission)).toEqual(['cpp 280.38', 'ei 81.50', 'federal 475.16', 'provincial 250.17'])
  expect(named(commission, 'A', 'T1', 'T2')).toEqual(['71073.00', '7602.60', '4002.79'])
})

test('cumulative averaging takes the annual tables in July editions, not the squeezed ones', () => {
  const pay: PayFacts = {
    payDate: '2026-09-04',
    province: 'BC',
    payPeriodsPerYear: 26,
    grossPay: 250_000n,
    method: { kind: 'averaging', periodNumber: 18 },
    yearToDate: { periodic: 4_250_000n, periodicPensionable: 4_250_000n, periodicInsurable: 4_250_000n },
  }
  const rates = (facts: PayFacts): readonly (string | undefined)[] =>
    value(federalDeductions(facts))
      .rules.provincialBrackets.slice(0, 1)
      .map((each) => each.printedRate)
  expect(rates(pay)).toEqual(['0.056'])
  expect(rates({ ...pay, method: { kind: 'periodic' } })).toEqual(['0.0614'])
})

test('code E of one form leaves the other tax as it is, and the Ontario health premium is still due', () => {
  const exempt = { kind: 'exempt' } as const
  expect(lines({ ...weekly, federalClaim: exempt })).toEqual(['cpp 55.50', 'ei 16.30', 'provincial 45.80'])
  // V2 on 51,514.84: 450 + 25% of 3,514.84, at most 600; 600 ÷ 52 = 11.54.
  expect(lines({ ...weekly, provincialClaim: exempt })).toEqual([
    'cpp 55.50',
    'ei 16.30',
    'federal 81.61',
    'provincial 11.54',
  ])
})

test('a bonus paid alone has no exemption, and is taxed on top of the last regular pay', () => {
  const alone: PayFacts = { ...weekly, grossPay: 0n, nonPeriodicPay: 100_000n }
  const { contributions } = value(federalDeductions(alone))
  // 1,000.00 × 5.95% = 59.50, without the 67.30 of a week.
  expect(contributions.plan.first.value).toBe(5950n)
  const later = value(federalDeductions({ ...alone, lastRegular: { grossPay: 100_000n, f5A: 933n } }))
  expect(later.tax.federal.value).toBe(0n)
  // At 1,000 a week the bonus lies in the first bracket: near 14% of what is left after F5B and credits.
  expect(later.tax.nonPeriodic?.taxableWithout.value).toBe(5_151_484n)
  expect(later.tax.nonPeriodic?.federal.value).toBeGreaterThan(12_000n)
  expect(later.tax.nonPeriodic?.federal.value).toBeLessThan(14_000n)
})

test('a year of 5,000 or less with the bonus bears 15% of it, in Quebec 10%, and no provincial tax', () => {
  const small: PayFacts = { ...weekly, grossPay: 5000n, nonPeriodicPay: 40_000n }
  const flat = (facts: PayFacts) => value(federalDeductions(facts)).tax.nonPeriodic
  expect(flat(small)).toMatchObject({ federal: { value: 6000n }, provincial: { value: 0n } })
  expect(flat({ ...small, province: 'QC' })).toMatchObject({ federal: { value: 4000n } })
})

test('a year with more deductions than pay bears no tax but what was asked for', () => {
  const facts: PayFacts = { ...weekly, registeredPlans: 100_001n, additionalTax: 700n }
  expect(lines(facts)).toEqual(['cpp 55.50', 'ei 16.30', 'additional 7.00'])
})

test('an exempt employee neither contributes nor gets the credit for it', () => {
  const facts: PayFacts = { ...weekly, isCppExempt: true, isEiExempt: true }
  const [k2] = named(facts, 'K2')
  expect(k2).toBe('0.00')
  expect(lines(facts).map((line) => line.split(' ')[0])).toEqual(['federal', 'provincial'])
})

test('after a transfer from Quebec what was paid to QPP leaves less room in CPP, at the ratio of the rates', () => {
  const facts: PayFacts = { ...weekly, grossPay: 1_000_000n, yearToDate: { qpp: 441_000n } }
  // 4,230.45 − 4,410.00 × 0.0595 ÷ 0.0630 = 4,230.45 − 4,165.00 = 65.45.
  expect(lines(facts)[0]).toBe('cpp 65.45')
})

test('after a transfer over Quebec’s border EI stops at the year’s insurable earnings', () => {
  const facts: PayFacts = {
    ...weekly,
    province: 'QC',
    grossPay: 4_000_000n,
    yearToDate: { eiOtherRate: 48_900n, insurable: 3_000_000n },
  }
  // The guide's example: (68,900 − 30,000) × 1.30% = 505.70.
  expect(lines(facts)).toContain('ei 505.70')
})

test('the two territories take 2% of all remuneration from the employee, unless exempt', () => {
  const north: PayFacts = { ...weekly, province: 'NU', nonPeriodicPay: 50_000n }
  expect(lines(north)).toContain('territorial 30.00')
  expect(lines({ ...north, isTerritorialTaxExempt: true }).join()).not.toContain('territorial')
  expect(lines({ ...north, province: 'YT' }).join()).not.toContain('territorial')
})

test('the employer pays the plan one for one, EI by its multiple and QPIP at its own rate', () => {
  const shares = (facts: PayFacts) =>
    value(deductionsOf(facts)).employer.map(({ id, value: amount }) => `${id} ${formatCents(amount)}`)
  // 16.30 × 1.4 = 22.82; 1,000 × 0.602% = 6.02; 13.00 × 1.4 = 18.20.
  expect(shares(weekly)).toEqual(['employer:cpp 55.50', 'employer:cpp2 0.00', 'employer:ei 22.82'])
  expect(shares({ ...weekly, employerEiMultiple: '1.2' })).toContain('employer:ei 19.56')
  expect(shares({ ...weekly, province: 'QC' }).slice(2)).toEqual(['employer:ei 18.20', 'employer:qpip 6.02'])
})

test('a day that nobody has checked is refused, and used only when the caller insists', () => {
  const next: PayFacts = { ...weekly, payDate: '2027-01-01' }
  expect(codes({ ...weekly, payDate: '2026-12-31' })).toEqual([])
  expect(codes(next)).toEqual(['payroll-rates-not-checked'])
  expect(value(deductionsOf({ ...next, insist: true })).rules.unchecked).toContain('on/income-tax')
  expect(value(deductionsOf(weekly)).rules.unchecked).toEqual([])
  expect(codes({ ...weekly, payDate: '2024-12-31' })).toEqual(['payroll-rates-too-early'])
})

test('what is wrong with a pay is refused, all of it at once', () => {
  expect(codes({ ...weekly, payPeriodsPerYear: 0, pensionableMonths: 13 })).toEqual([
    'payroll-periods-wrong',
    'payroll-months-wrong',
  ])
  expect(codes({ ...weekly, grossPay: -1n, unionDues: -1n })).toEqual([
    'payroll-amount-negative',
    'payroll-amount-negative',
  ])
  expect(codes({ ...weekly, nonPeriodicPay: 500n, pensionable: 300n })).toEqual(['payroll-part-exceeds'])
  expect(codes({ ...weekly, federalClaim: { kind: 'code', code: 11 } })).toEqual(['payroll-claim-wrong'])
  expect(codes({ ...weekly, method: { kind: 'averaging', periodNumber: 53 } })).toEqual([
    'payroll-period-number-wrong',
  ])
  const averaging = { kind: 'averaging', periodNumber: 1 } as const
  expect(codes({ ...weekly, province: 'QC', method: averaging })).toEqual(['payroll-quebec-method'])
})

test('every tree of figures adds up, names its rules, and a net pay below zero is refused', () => {
  const found = value(deductionsOf({ ...weekly, province: 'QC', nonPeriodicPay: 250_000n }))
  expect(found.lines.flatMap(disagreeing)).toEqual([])
  expect(disagreeing(found.total)).toEqual([])
  expect(findFigure(found.lines, 'T4127:K')?.source?.title).toContain('122nd edition')
  expect(findFigure(found.lines, 'TP-1015.F:K')?.source?.title).toContain('TP-1015.F-V')
  const net = value(netPay(found, 0n))
  expect(net.value).toBe(350_000n - found.total.value)
  expect(netPay(found, 300_000n)).toMatchObject({ refusals: [{ code: 'payroll-net-negative' }] })
})
