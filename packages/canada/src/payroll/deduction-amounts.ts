import type { Cents, Rate } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refused } from '@daybook/core/kit/result.ts'
import { payRefusals } from './check-pay.ts'
import { basicAmount } from './claims.ts'
import {
  additionalPart,
  eiPremium,
  exemptionOf,
  firstContribution,
  planState,
  qpipPremium,
  secondContribution,
} from './contributions.ts'
import { creditAmounts, qpipOf, type YearBases } from './credit-bases.ts'
import { type Deductions, deductionsOf, territorialTaxOf } from './deductions.ts'
import { employerEi, employerQpip } from './employer-shares.ts'
import { counted, dollars, exactly, floored, halfUp, percentHalfUp, times } from './exact.ts'
import { bracketOf, contributionCreditOf, employmentCreditOf } from './federal-tax.ts'
import { type Claim, type CompletePay, completePay, type PayFacts } from './pay-facts.ts'
import { labourFundCredits, yearlyIncome } from './periodic-tax.ts'
import { healthPremiumOf, reductionOf, supplementOf, surtaxOf } from './provincial-tax.ts'
import { quebecBracketOf, quebecClaimOf, workersDeductionOf } from './quebec-tax.ts'
import type { BasicNumbers } from './rule-numbers.ts'
import { type PayrollRules, rulesFor } from './rules.ts'

/** A line of what is held back, by the id of its figure (`pay:cpp`, `employer:ei`). */
export type AmountLine = { readonly id: string; readonly value: Cents }

/**
 * What `deductionsOf` gives, as amounts alone: the lines held back without those of zero, their sum, the
 * employer's shares, and what later pays of the year ask for (F5A, F5B, CSB, tax on the periodic and on the
 * non-periodic pay, without L and without Quebec's).
 */
export type DeductionAmounts = {
  readonly edition: string
  readonly unchecked: readonly string[]
  readonly lines: readonly AmountLine[]
  readonly total: Cents
  readonly employer: readonly AmountLine[]
  readonly f5A: Cents
  readonly f5B: Cents
  readonly csb: Cents
  readonly taxOnPeriodic: Cents
  readonly taxOnNonPeriodic: Cents
}

/**
 * What is held back from one pay and what the employer adds, without the figures that explain it: for runs of
 * thousands of pays, where figures are asked for one pay at a time. A regular pay is worked out straight;
 * bonuses, commissions and averaging go the way of `deductionsOf`. Both give the same cents (a property
 * test). Refuses what `deductionsOf` refuses.
 */
export function deductionAmounts(facts: PayFacts): Result<DeductionAmounts> {
  if (!isRegular(facts)) {
    const found = deductionsOf(facts)
    return found.ok ? ok(amountsIn(found.value)) : found
  }
  const pay = completePay(facts)
  const wrong = payRefusals(pay)
  if (wrong.length > 0) return refused(wrong)
  const found = rulesFor({ province: pay.province, on: pay.payDate, insist: pay.insist, isAnnual: false })
  return found.ok ? ok(regularAmounts(pay, found.value)) : found
}

function isRegular({ method, quebec, ...pay }: PayFacts): boolean {
  const { nonPeriodicPay = 0n, nonPeriodicPensionable = 0n, nonPeriodicInsurable = 0n } = pay
  if (nonPeriodicPay !== 0n || nonPeriodicPensionable !== 0n || nonPeriodicInsurable !== 0n) return false
  return quebec?.commission === undefined && (method === undefined || method.kind === 'periodic')
}

/** The amounts of figures. */
function amountsIn({
  rules,
  contributions,
  tax,
  quebec,
  lines,
  total,
  employer,
}: Deductions): DeductionAmounts {
  const { plan } = contributions
  const { federal, provincial, nonPeriodic } = tax
  return {
    edition: rules.edition,
    unchecked: rules.unchecked,
    lines,
    total: total.value,
    employer,
    f5A: plan.f5A.value,
    f5B: plan.f5B.value,
    csb: quebec?.CSB.value ?? 0n,
    taxOnPeriodic: federal.value + provincial.value,
    taxOnNonPeriodic:
      nonPeriodic === undefined ? 0n : nonPeriodic.federal.value + nonPeriodic.provincial.value,
  }
}

/** What the contributions of a regular pay come to. */
type Contributed = {
  readonly first: Cents
  readonly second: Cents
  readonly f5A: Cents
  readonly ei: Cents
  readonly qpip: Cents
}

function regularAmounts(pay: CompletePay, rules: PayrollRules): DeductionAmounts {
  const from = contributed(pay, rules)
  const income = yearlyIncome({ ...regularOf(pay), f5A: from.f5A }, pay)
  const bases = creditAmounts(pay, rules, yearOf(pay, rules, from))
  const isTaxed = income >= 0n
  const p = BigInt(pay.payPeriodsPerYear)
  const federal = isTaxed ? halfUp(federalYear(pay, rules, income, bases), p) : 0n
  const provincial = isTaxed ? halfUp(provincialYear(pay, rules, income, bases), p) : 0n
  const lines: AmountLine[] = []
  let total = 0n
  const add = (id: string, value: Cents): void => {
    if (value === 0n) return
    total += value
    lines.push({ id, value })
  }
  const isQuebec = rules.plan.name === 'QPP'
  add(isQuebec ? 'pay:qpp' : 'pay:cpp', from.first)
  add(isQuebec ? 'pay:qpp2' : 'pay:cpp2', from.second)
  add('pay:ei', from.ei)
  add('pay:qpip', from.qpip)
  add('pay:federal', federal)
  add('pay:additional', pay.additionalTax)
  if (isQuebec) add('pay:quebec', quebecPeriod(pay, rules, from))
  else add('pay:provincial', provincial)
  if (rules.territorial !== undefined && !pay.isTerritorialTaxExempt)
    add('pay:territorial', territorialTaxOf(pay, rules.territorial.value))
  return {
    edition: rules.edition,
    unchecked: rules.unchecked,
    lines,
    total,
    employer: employerLines(pay, rules, from),
    f5A: from.f5A,
    f5B: 0n,
    csb: 0n,
    taxOnPeriodic: federal + provincial,
    taxOnNonPeriodic: 0n,
  }
}

function contributed(pay: CompletePay, rules: PayrollRules): Contributed {
  const { plan, otherPlan } = rules
  const ei = eiPremium(pay, rules)
  const qpip = qpipPremium(pay, rules)
  if (pay.isCppExempt) return { first: 0n, second: 0n, f5A: 0n, ei, qpip }
  const state = planState(pay, plan)
  const first = firstContribution(plan, otherPlan, state, pay.pensionable - exemptionOf(pay, plan))
  const second = secondContribution(plan, state, pay.pensionable)
  // Without a bonus all of F5 belongs to the periodic pay.
  const f5A = pay.pensionable === 0n ? 0n : additionalPart(plan, first, second)
  return { first, second, f5A, ei, qpip }
}

function regularOf({ grossPay, registeredPlans, unionDues, support }: CompletePay) {
  return { grossPay, registeredPlans, unionDues, support }
}

/** The year of contributions that a regular pay foretells. */
function yearOf(pay: CompletePay, rules: PayrollRules, from: Contributed) {
  const p = counted(pay.payPeriodsPerYear)
  return {
    contributions: times(exactly(from.first), p),
    premiums: times(exactly(from.ei), p),
    qpip: qpipOf(rules, times(exactly(pay.insurable), p)),
  }
}

/** T1. */
function federalYear(pay: CompletePay, rules: PayrollRules, taxable: Cents, bases: YearBases): Cents {
  if (pay.federalClaim.kind === 'exempt') return 0n
  const { value: rule, numbers } = rules.federal
  const { rate, constant } = bracketOf(rules.federalBrackets, taxable)
  const gross = BigInt(pay.payPeriodsPerYear) * pay.grossPay
  const t3 = floored(
    percentHalfUp(taxable, rate) -
      constant -
      percentHalfUp(claimOf(pay.federalClaim, rule, numbers, pay, taxable), numbers.lowestRate) -
      creditOf(numbers.lowestRate, bases) -
      pay.authorizedCredits -
      employmentCreditOf(numbers.lowestRate, numbers.employmentAmount, gross),
  )
  const fund = BigInt(pay.payPeriodsPerYear) * labourFundCredits(pay, rules).federal
  switch (pay.province) {
    case 'QC':
      return floored(t3 - fund - percentHalfUp(t3, numbers.abatementQuebec))
    case 'OC':
      return floored(t3 + percentHalfUp(t3, numbers.surtaxOutsideCanada) - fund)
    default:
      return floored(t3 - fund)
  }
}

function creditOf(lowestRate: Rate, { base, premiums, qpip }: YearBases): Cents {
  return contributionCreditOf(lowestRate, [base, premiums, qpip])
}

/** TC or TCP. */
function claimOf(
  claim: Claim,
  { claimCodes }: { readonly claimCodes: readonly string[] },
  { basic }: { readonly basic: BasicNumbers },
  { prescribedZone }: CompletePay,
  taxable: Cents,
): Cents {
  switch (claim.kind) {
    case 'amount':
      return claim.amount
    case 'exempt':
      return 0n
    case 'code':
      return claim.code === 1
        ? basicAmount(basic, { taxable, net: taxable + prescribedZone })
        : dollars(claimCodes[claim.code] ?? '')
  }
}

/** T2. */
function provincialYear(pay: CompletePay, rules: PayrollRules, taxable: Cents, bases: YearBases): Cents {
  if (rules.provincial === undefined) return 0n
  const { numbers } = rules.provincial
  const t4 = pay.provincialClaim.kind === 'exempt' ? 0n : basicTax(pay, rules, taxable, bases)
  const v1 = surtaxOf(t4, numbers)
  const { ontarioDependants } = pay
  const s = reductionOf(numbers.reduction, { t4, v1, taxable, ontarioDependants })
  const fund = BigInt(pay.payPeriodsPerYear) * labourFundCredits(pay, rules).provincial
  return floored(t4 + v1 + (healthPremiumOf(taxable, numbers) ?? 0n) - s - fund)
}

/** T4. */
function basicTax(pay: CompletePay, rules: PayrollRules, taxable: Cents, bases: YearBases): Cents {
  if (rules.provincial === undefined) return 0n
  const { value: rule, numbers } = rules.provincial
  const { lowestRate, employmentAmount } = numbers
  const { rate, constant } = bracketOf(rules.provincialBrackets, taxable)
  const k1p = percentHalfUp(claimOf(pay.provincialClaim, rule, numbers, pay, taxable), lowestRate)
  const k2p = creditOf(lowestRate, bases)
  const gross = BigInt(pay.payPeriodsPerYear) * pay.grossPay
  const k4p = employmentAmount === undefined ? 0n : employmentCreditOf(lowestRate, employmentAmount, gross)
  const credits = k1p + k2p + pay.authorizedCreditsProvincial + k4p + supplementOf(k1p + k2p, numbers)
  return floored(percentHalfUp(taxable, rate) - constant - credits)
}

/** A of TP-1015.F. */
function quebecPeriod(pay: CompletePay, { quebec }: PayrollRules, { f5A: csa }: Contributed): Cents {
  const {
    claim,
    grossPay: gross = pay.grossPay,
    registeredPlans = pay.registeredPlans,
    ...asked
  } = pay.quebec
  if (quebec === undefined || claim?.kind === 'exempt') return 0n
  const { numbers } = quebec
  const p = BigInt(pay.payPeriodsPerYear)
  const net = gross - registeredPlans - workersDeductionOf(gross, pay.payPeriodsPerYear, numbers) - csa
  const income = floored(p * net - asked.annualDeductions - asked.authorizedDeductions)
  const bracket = quebecBracketOf(numbers, income)
  const fund = numbers.labourFundRate
  const year = floored(
    percentHalfUp(income, bracket.rate) -
      bracket.constant -
      asked.authorizedCredits -
      percentHalfUp(quebecClaimOf(claim, numbers), numbers.creditRate) -
      percentHalfUp(p * asked.ftqShares, fund) -
      percentHalfUp(p * asked.fondactionShares, fund),
  )
  return floored(halfUp(year, p) + asked.additionalTax)
}

function employerLines(
  pay: CompletePay,
  { plan, ei, qpip }: PayrollRules,
  from: Contributed,
): readonly AmountLine[] {
  const isQuebec = plan.name === 'QPP'
  const shares = [
    { id: isQuebec ? 'employer:qpp' : 'employer:cpp', value: from.first },
    { id: isQuebec ? 'employer:qpp2' : 'employer:cpp2', value: from.second },
    { id: 'employer:ei', value: employerEi(pay, ei.numbers, from.ei) },
  ]
  return qpip === undefined
    ? shares
    : [...shares, { id: 'employer:qpip', value: employerQpip(pay, qpip.numbers) }]
}
