import { averagingTax } from '@daybook/canada/payroll/averaging-tax.ts'
import {
  deductionsOf,
  type FederalDeductions,
  federalDeductions,
  territorialTaxOf,
} from '@daybook/canada/payroll/deductions.ts'
import { employerEi, employerQpip } from '@daybook/canada/payroll/employer-shares.ts'
import type { QuebecTax } from '@daybook/canada/payroll/quebec-tax.ts'
import { findFigure } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { CaseAnswer, PayrollCase } from './payroll-case.ts'
import { type Inputs, inText, withLetters } from './payroll-inputs.ts'
import { payOf } from './payroll-pay-inputs.ts'

/** One pay by Option 1 or with a TD1X; in Quebec with its own tax where nothing else is asked. */
export function payAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
  const facts = payOf(each, inputs)
  const method = facts.method?.kind
  const isBoth = facts.province === 'QC' && (method === undefined || method === 'periodic')
  const all = isBoth ? value(deductionsOf(facts)) : undefined
  return namesOf(each, all ?? value(federalDeductions(facts)), all?.quebec)
}

/** Cumulative averaging; F5A of the pay as the case gives it, where it does. */
export function averagingAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
  const number = inputs.count('currentPayPeriodNumber', 1)
  const found = value(federalDeductions(payOf(each, inputs)))
  const { pay, rules, contributions } = found
  const f5A: Figure = { ...contributions.plan.f5A, value: inputs.amount('f5A') }
  const plan = inputs.has('f5A') ? { ...contributions.plan, f5A } : contributions.plan
  const tax = averagingTax(pay, rules, plan, number)
  const names = namesOf(each, { ...found, contributions: { ...contributions, plan }, tax })
  return { ...names, S1: `${pay.payPeriodsPerYear}/${number}` }
}

/** The factors of the tax on a non-periodic payment, in both steps: `K2_step1`, `A_step2`. */
export function bonusAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
  const found = value(federalDeductions(payOf(each, inputs)))
  const { nonPeriodic: bonus } = found.tax
  const step = (name: string, root: Figure | undefined): readonly (readonly [string, Cents])[] => {
    const figure = root === undefined ? undefined : findFigure(root, `T4127:${name}`)
    return figure === undefined ? [] : [[name, figure.value]]
  }
  const steps = [...federalLetters, 'T3', 'T1'].flatMap((name) => [
    // The guide's own example prints what is alike in both steps but once.
    ...step(name, bonus?.t1With),
    ...step(name, bonus?.t1With).map(([key, amount]) => [`${key}_step1`, amount] as const),
    ...step(name, bonus?.t1Without).map(([key, amount]) => [`${key}_step2`, amount] as const),
  ])
  return {
    ...namesOf(each, found),
    ...inText({
      ...Object.fromEntries(steps),
      A_step1: bonus?.taxableWith.value ?? 0n,
      A_step2: bonus?.taxableWithout.value ?? 0n,
    }),
  }
}

const federalLetters = 'K K1 K2 K3 K4 BPAF TC NI'.split(' ')
const provincialLetters = 'KP K1P K2P K3P K4P K5P TCP'.split(' ')
const lettersOfAll = 'T3 T4 V1 V2 S cb eb W F5'.split(' ')

/**
 * The letters of T4127 that a pay has. One that has no part in the tax of a province (Alberta's K5P in
 * Ontario) is nothing; for a credit of a tax that was not worked out (claim code E) there is no answer.
 */
function lettersOf({ tax, contributions, rules }: FederalDeductions): Record<string, Cents> {
  const { plan } = contributions
  const trees = [tax.taxable, tax.t1, tax.t2, plan.first, plan.second, plan.f5]
  const found = (name: string): Cents | undefined => findFigure(trees, `T4127:${name}`)?.value
  const group = (names: readonly string[], isWorkedOut: boolean): readonly (readonly [string, Cents])[] =>
    names.flatMap((name) => {
      const amount = found(name) ?? (isWorkedOut ? 0n : undefined)
      return amount === undefined ? [] : [[name, amount] as const]
    })
  const isProvinceTaxed = rules.provincial === undefined || found('VxA') !== undefined
  return {
    ...Object.fromEntries(group(federalLetters, found('RxA') !== undefined)),
    ...Object.fromEntries(group(provincialLetters, isProvinceTaxed)),
    ...Object.fromEntries(group(lettersOfAll, true)),
    A: tax.taxable.value,
    T1: tax.t1.value,
    T2: tax.t2.value,
    C: plan.first.value,
    C2: plan.second.value,
    EI: contributions.premiums.ei.value,
    F5A: plan.f5A.value,
    F5B: plan.f5B.value,
  }
}

/** All that a pay gives, by every name that a case may expect it under. */
function namesOf(each: PayrollCase, found: FederalDeductions, quebec?: QuebecTax): CaseAnswer {
  const { contributions, tax, pay } = found
  const { plan, premiums: paid } = contributions
  // A case that lists the additional tax by itself expects the tax without it.
  const additional = each.expected.additionalTax === undefined ? pay.additionalTax : 0n
  const federal = tax.federal.value + additional
  const provincial = quebec?.tax.value ?? tax.provincial.value
  const bonusFederal = tax.nonPeriodic?.federal.value ?? 0n
  const bonusProvincial = quebec?.lumpSumTax?.value ?? tax.nonPeriodic?.provincial.value ?? 0n
  const contributed = plan.first.value + plan.second.value + paid.ei.value + (paid.qpip?.value ?? 0n)
  const taxes = tax.federal.value + pay.additionalTax + provincial + bonusFederal + bonusProvincial
  const held = contributed + taxes
  const answer = inText({
    ...lettersOf(found),
    cpp: plan.first.value,
    cpp2: plan.second.value,
    qpp: plan.first.value,
    qpp2: plan.second.value,
    ei: paid.ei.value,
    qpip: paid.qpip?.value ?? 0n,
    federalTax: federal,
    provincialTax: provincial,
    quebecTax: quebec?.tax.value ?? 0n,
    nonPeriodicFederalTax: bonusFederal,
    nonPeriodicProvincialTax: bonusProvincial,
    totalTax: federal + provincial,
    T: tax.federal.value + provincial + pay.additionalTax,
    totalNonPeriodicTax: bonusFederal + bonusProvincial,
    TB: bonusFederal + bonusProvincial,
    totalFederalTax: federal + bonusFederal,
    totalProvincialTax: provincial + bonusProvincial,
    additionalTax: pay.additionalTax,
    totalDeductions: held,
    netPay: pay.grossPay + pay.nonPeriodicPay - held - takenBesides(found),
    f5: plan.f5.value,
    f5A: plan.f5A.value,
    f5B: plan.f5B.value,
    ...employerNames(found),
  })
  return withLetters(answer, each, 'T4127', [tax.taxable, tax.t1, tax.t2, plan.first, plan.second, paid.ei])
}

/** Plans, dues and support of the pay; with a TD1X they are the year's and are not taken from it. */
function takenBesides({ pay }: FederalDeductions): Cents {
  if (pay.method.kind === 'commission') return 0n
  return pay.registeredPlans + pay.registeredPlansOnNonPeriodic + pay.unionDues + pay.support
}

function employerNames({ pay, rules, contributions }: FederalDeductions): Record<string, Cents> {
  const { plan, premiums: paid } = contributions
  const { territorial, qpip } = rules
  return {
    employerCpp: plan.first.value,
    employerCpp2: plan.second.value,
    employerQpp: plan.first.value,
    employerQpp2: plan.second.value,
    employerEi: employerEi(pay, rules.ei.numbers, paid.ei.value),
    employerQpip: qpip === undefined ? 0n : employerQpip(pay, qpip.numbers),
    territorialPayrollTax: territorial === undefined ? 0n : territorialTaxOf(pay, territorial.value),
  }
}
