import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { rate } from '@daybook/core/kit/cents.ts'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { employmentInsurance } from '../rates/ca/employment-insurance.ts'
import { federalIncomeTax } from '../rates/ca/income-tax.ts'
import { canadaPensionPlan } from '../rates/ca/pension-plan.ts'
import type { EmploymentInsurance, PensionPlan } from '../rates/contribution-rules.ts'
import type { Bracket, FederalIncomeTax, ProvincialIncomeTax } from '../rates/income-tax-rules.ts'
import { employmentInsuranceQuebec } from '../rates/qc/employment-insurance.ts'
import { quebecIncomeTax } from '../rates/qc/income-tax.ts'
import { parentalInsurance } from '../rates/qc/parental-insurance.ts'
import { quebecPensionPlan } from '../rates/qc/pension-plan.ts'
import { dollars, exactly, less, nothing, plus, times, toCent } from './exact.ts'
import { provincialIncomeTaxes } from './rates-by-province.ts'

const facts = join(sharedFolder() ?? '', 'facts', 'payroll')
const editions = ['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01']
const provincial = Object.entries<RuleTable<ProvincialIncomeTax>>(provincialIncomeTaxes)
const federal: RuleTable<FederalIncomeTax> = federalIncomeTax

/** The constants that the thresholds and rates of brackets give: the sum of threshold × step of the rate. */
function constantsOf(brackets: readonly Bracket[]): readonly bigint[] {
  let sum = nothing
  return brackets.map((bracket, at) => {
    const below = brackets[at - 1]
    const step = below === undefined ? nothing : less(rate(bracket.rate), rate(below.rate))
    sum = plus(sum, times(exactly(dollars(bracket.from)), step))
    return toCent(sum)
  })
}

test.each([['federal', federal] as const, ...provincial])(
  'the brackets of %s begin at zero, rise, and their constants follow from thresholds and rates to a dollar',
  (_, table) => {
    expect(table.versions.map(({ from }) => from)).toEqual(editions)
    for (const { value } of table.versions) {
      for (const brackets of [value.brackets, value.annual?.brackets ?? value.brackets]) {
        expect(brackets[0]).toMatchObject({ from: '0', constant: '0' })
        const constants = constantsOf(brackets)
        brackets.forEach((bracket, at) => {
          const off = dollars(bracket.constant) - (constants[at] ?? 0n)
          expect(off <= 100n && off >= -100n, `${bracket.from}: ${bracket.constant}`).toBe(true)
          expect(dollars(bracket.from)).toBeGreaterThanOrEqual(dollars(brackets[at - 1]?.from ?? '0'))
        })
        expect(brackets[0]?.rate).toBe(
          brackets === value.brackets ? value.lowestRate : (value.annual?.lowestRate ?? value.lowestRate),
        )
      }
    }
  },
)

test('claim code 0 claims nothing, code 1 the basic amount, and the others rise by equal steps', () => {
  for (const table of [federal, ...provincial.map(([, each]) => each)]) {
    for (const { value } of table.versions) {
      const [zero, one, ...others] = value.claimCodes.map(dollars)
      expect(zero).toBe(0n)
      const basic = value.basic.kind === 'fixed' ? value.basic.amount : value.basic.most
      expect(one).toBe(dollars(basic))
      const steps = others.slice(1).map((amount, at) => amount - (others[at] ?? 0n))
      expect(new Set(steps).size, table.name).toBe(1)
    }
  }
})

test('the published yearly maxima follow from rates and ceilings', () => {
  const plans: readonly RuleTable<PensionPlan>[] = [canadaPensionPlan, quebecPensionPlan]
  for (const { value } of plans.flatMap(({ versions }) => versions)) {
    const contributory = exactly(dollars(value.ceiling) - dollars(value.exemption))
    const second = exactly(dollars(value.secondCeiling) - dollars(value.ceiling))
    expect(dollars(value.most)).toBe(toCent(times(contributory, rate(value.rate))))
    expect(dollars(value.mostBase)).toBe(toCent(times(contributory, rate(value.baseRate))))
    expect(dollars(value.mostAdditional)).toBe(toCent(times(contributory, rate(value.additionalRate))))
    expect(dollars(value.secondMost)).toBe(toCent(times(second, rate(value.secondRate))))
  }
  const insurance: readonly RuleTable<EmploymentInsurance>[] = [
    employmentInsurance,
    employmentInsuranceQuebec,
  ]
  for (const { value } of insurance.flatMap(({ versions }) => versions)) {
    const most = toCent(times(exactly(dollars(value.ceiling)), rate(value.rate)))
    expect(dollars(value.most)).toBe(most)
    expect(dollars(value.employerMost)).toBe(toCent(times(exactly(most), rate(value.employerMultiple))))
  }
  for (const { value } of parentalInsurance.versions)
    expect(dollars(value.most)).toBe(toCent(times(exactly(dollars(value.ceiling)), rate(value.rate))))
})

test('Quebec’s constants follow from limits and rates, cut to the dollar', () => {
  for (const { value } of quebecIncomeTax.versions) {
    const brackets = value.brackets.map(({ over, rate: printed, constant }) => ({
      from: over,
      rate: printed,
      constant,
    }))
    constantsOf(brackets).forEach((constant, at) => {
      const off = constant - dollars(brackets[at]?.constant ?? '0')
      expect(off >= 0n && off < 200n, brackets[at]?.from).toBe(true)
    })
  }
})

// The shared facts are outside data of a known shape: thresholds and constants by edition and province.
type SharedBracket = { overOrEqual: string; R?: string; V?: string; K?: string; KP?: string }
type SharedTax = { brackets: readonly SharedBracket[]; claimCodes: readonly { claimAmount: string }[] }

test.skipIf(!existsSync(facts))('the tables hold what the shared facts hold, edition by edition', () => {
  for (const edition of editions) {
    const file = join(facts, `income-tax-${edition.slice(0, 7)}.json`)
    // Outside data; its shape is that of the types above.
    const read = JSON.parse(readFileSync(file, 'utf8')) as {
      federal: SharedTax
      provinces: Readonly<Record<string, SharedTax>>
    }
    for (const [name, table] of [['federal', federal] as const, ...provincial]) {
      const wanted = name === 'federal' ? read.federal : read.provinces[name]
      const found = table.versions.find(({ from }) => from === edition)?.value
      expect(found?.brackets).toEqual(
        wanted?.brackets.map(({ overOrEqual, R, V, K, KP }) => ({
          from: overOrEqual,
          rate: R ?? V,
          constant: K ?? KP,
        })),
      )
      expect(found?.claimCodes).toEqual(wanted?.claimCodes.map(({ claimAmount }) => claimAmount))
    }
  }
})
