import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Deductions, deductionsOf, federalDeductions } from './deductions.ts'
import { completePay, type PayFacts, type PayrollProvince, type YearToDate } from './pay-facts.ts'

/** One pay of a year: its periodic pay and its bonus. */
type Paid = { readonly gross: Cents; readonly bonus: Cents }

/** The year to date after a pay, as its own deductions make it. */
function after(before: Partial<YearToDate>, { pay, contributions, tax }: Omit<Deductions, 'lines'>) {
  const own = completePay({ ...pay, yearToDate: before }).yearToDate
  const { plan, premiums } = contributions
  const isQuebec = pay.province === 'QC'
  const periodic = { pensionable: pay.pensionable - pay.nonPeriodicPensionable }
  return {
    ...own,
    cpp: own.cpp + (isQuebec ? 0n : plan.first.value),
    cpp2: own.cpp2 + (isQuebec ? 0n : plan.second.value),
    qpp: own.qpp + (isQuebec ? plan.first.value : 0n),
    qpp2: own.qpp2 + (isQuebec ? plan.second.value : 0n),
    ei: own.ei + premiums.ei.value,
    qpip: own.qpip + (premiums.qpip?.value ?? 0n),
    pensionable: own.pensionable + pay.pensionable,
    insurable: own.insurable + pay.insurable,
    periodicPensionable: own.periodicPensionable + periodic.pensionable,
    periodicInsurable: own.periodicInsurable + periodic.pensionable,
    nonPeriodic: own.nonPeriodic + pay.nonPeriodicPay,
    periodic: own.periodic + pay.grossPay,
    f5A: own.f5A + plan.f5A.value,
    f5B: own.f5B + plan.f5B.value,
    taxOnPeriodic: own.taxOnPeriodic + tax.federal.value + tax.provincial.value,
    taxOnNonPeriodic:
      own.taxOnNonPeriodic +
      (tax.nonPeriodic?.federal.value ?? 0n) +
      (tax.nonPeriodic?.provincial.value ?? 0n),
  }
}

/** A year of pays by the regular method, each with the year to date of those before it. */
function yearOf(facts: PayFacts, pays: readonly Paid[]): YearToDate {
  let toDate = completePay(facts).yearToDate
  for (const { gross, bonus } of pays) {
    const found = value(
      deductionsOf({ ...facts, grossPay: gross, nonPeriodicPay: bonus, yearToDate: toDate }),
    )
    toDate = after(toDate, found)
  }
  return toDate
}

// T4127, 120th and 122nd editions, tables 8.3 to 8.8: CPP, CPP2, EI; QPP, QPP2, EI of Quebec, QPIP.
const maxima = {
  2025: { ON: [403_410n, 39_600n, 107_748n, 0n], QC: [433_920n, 39_600n, 86_067n, 48_412n] },
  2026: { ON: [423_045n, 41_600n, 112_307n, 0n], QC: [447_930n, 41_600n, 89_570n, 44_290n] },
} as const

function contributed(year: YearToDate): readonly Cents[] {
  return [year.cpp + year.qpp, year.cpp2 + year.qpp2, year.ei, year.qpip]
}

const year = fc.constantFrom<2025 | 2026>(2025, 2026)
const province = fc.constantFrom<'ON' | 'QC'>('ON', 'QC')
const amount = fc.bigInt(0n, 4_000_000n)
const paid = fc.record({ gross: amount, bonus: fc.oneof(fc.constant(0n), amount) })

function factsOf(of: number, where: PayrollProvince, payPeriodsPerYear: number): PayFacts {
  return { payDate: `${of}-03-13`, province: where, payPeriodsPerYear, grossPay: 0n }
}

test('over any pays and bonuses of a year contributions stay at or below the published maxima', () => {
  fc.assert(
    fc.property(year, province, fc.array(paid, { maxLength: 14 }), (of, where, pays) => {
      const found = contributed(yearOf(factsOf(of, where, 12), pays))
      found.forEach((each, at) => {
        expect(each).toBeLessThanOrEqual(maxima[of][where][at] ?? 0n)
      })
    }),
    { numRuns: 50 },
  )
})

test('with fewer pensionable months they stay at or below the maxima of those months', () => {
  const months = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(province, months, fc.array(paid, { maxLength: 12 }), (where, pm, pays) => {
      const facts = { ...factsOf(2026, where, 12), pensionableMonths: pm }
      const [plan = 0n, second = 0n] = contributed(yearOf(facts, pays))
      const [most, secondMost] = maxima[2026][where]
      // A maximum for some months may lie between two cents, and is then rounded half up.
      expect(plan * 12n).toBeLessThanOrEqual(most * BigInt(pm) + 6n)
      expect(second * 12n).toBeLessThanOrEqual(secondMost * BigInt(pm) + 6n)
    }),
    { numRuns: 50 },
  )
})

test('a transfer over Quebec’s border leaves the plans together at or below the larger maximum', () => {
  const before = fc.array(paid, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(province, before, before, (first, early, late) => {
      const second = first === 'ON' ? 'QC' : 'ON'
      const middle = yearOf(factsOf(2026, first, 12), early)
      const { ei, eiOtherRate, ...rest } = middle
      const moved = { ...rest, ei: 0n, eiOtherRate: ei + eiOtherRate }
      const end = yearOf({ ...factsOf(2026, second, 12), yearToDate: moved }, late)
      expect(end.cpp + end.qpp).toBeLessThanOrEqual(447_930n)
      expect(end.cpp2 + end.qpp2).toBeLessThanOrEqual(41_600n)
      // Never more than the higher rate on the year's insurable earnings.
      expect(end.ei + end.eiOtherRate).toBeLessThanOrEqual(112_307n)
    }),
    { numRuns: 40 },
  )
})

/** An amount split into so many pays by weights; the first takes what is left over. */
function split(whole: Cents, weights: readonly bigint[]): readonly Paid[] {
  const all = sumOf(weights)
  const parts = weights.map((each) => (whole * each) / all)
  return parts.map((part, at) => ({ gross: at === 0 ? part + whole - sumOf(parts) : part, bonus: 0n }))
}

test('a salary above all ceilings ends at the same maxima however the year is split into pays', () => {
  const weights = fc
    .constantFrom(1, 10, 12, 13, 22, 24, 26, 27, 52, 53)
    .chain((count) => fc.array(fc.bigInt(1n, 1_000n), { minLength: count, maxLength: count }))
  fc.assert(
    fc.property(year, province, weights, (of, where, each) => {
      const pays = split(13_000_000n, each)
      expect(contributed(yearOf(factsOf(of, where, each.length), pays))).toEqual(maxima[of][where])
    }),
    { numRuns: 30 },
  )
})

test('with any year to date, more in a pay never lowers its tax', () => {
  const provinces = fc.constantFrom<PayrollProvince>('ON', 'BC', 'AB', 'MB', 'NS', 'YT', 'QC', 'OC')
  const pays = fc.array(paid, { maxLength: 5 })
  fc.assert(
    fc.property(provinces, pays, amount, fc.bigInt(100n, 500_000n), (where, earlier, gross, more) => {
      const facts = factsOf(2026, where, 26)
      const yearToDate = yearOf(facts, earlier)
      const taxed = (grossPay: Cents): Cents => {
        const { tax, quebec } = value(deductionsOf({ ...facts, grossPay, yearToDate }))
        return tax.federal.value + tax.provincial.value + (quebec?.tax.value ?? 0n)
      }
      expect(taxed(gross + more)).toBeGreaterThanOrEqual(taxed(gross))
    }),
    { numRuns: 60 },
  )
})

/** The tax of a year to date by cumulative averaging, after each of its pays. */
function averaged(where: PayrollProvince, pays: readonly Cents[], payPeriodsPerYear: number) {
  const facts = factsOf(2026, where, payPeriodsPerYear)
  let toDate = completePay(facts).yearToDate
  return pays.map((grossPay, at) => {
    const method = { kind: 'averaging', periodNumber: at + 1 } as const
    const found = value(federalDeductions({ ...facts, method, grossPay, yearToDate: toDate }))
    toDate = after(toDate, { ...found, total: found.tax.t1, employer: [] })
    return toDate.taxOnPeriodic
  })
}

test('in cumulative averaging more pay in any period never lowers the tax of the year so far', () => {
  const provinces = fc.constantFrom<PayrollProvince>('ON', 'BC', 'AB', 'SK', 'NU', 'QC')
  const pays = fc.array(fc.bigInt(0n, 1_500_000n), { minLength: 1, maxLength: 8 })
  const more = fc.bigInt(1_000n, 500_000n)
  fc.assert(
    fc.property(provinces, pays, fc.nat(), more, (where, each, index, extra) => {
      const at = index % each.length
      const raised = each.map((pay, place) => (place === at ? pay + extra : pay))
      const [less, higher] = [averaged(where, each, 12), averaged(where, raised, 12)]
      higher.forEach((tax, place) => {
        // Federal and provincial tax are rounded together once a pay: a cent a pay may turn either way.
        expect(tax + BigInt(place)).toBeGreaterThanOrEqual(less[place] ?? 0n)
      })
    }),
    { numRuns: 60 },
  )
})
