import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded, percentOf, type Rate } from '@daybook/core/kit/cents.ts'
import { assert } from '@daybook/core/kit/result.ts'
import type { QuebecIncomeTax } from '../rates/income-tax-rules.ts'
import { dollars, exactly, floored, printedRate, ratio, smaller, times, toCent } from './exact.ts'
import type { PlanRules, Sourced } from './rules.ts'
import { quebecRateFigure, workedQuebec } from './worked.ts'

/**
 * One pay as TP-1015.F asks for it; the letters are those of the guide, amounts in cents. `claim` (E) is the
 * basic amount where nothing is claimed. C and C2 are the QPP contributions of the pay, the lump sum's part
 * among them; S3 the pensionable pay with the lump sum B2.
 */
export type QuebecPay = {
  readonly payPeriodsPerYear: number
  /** G, and D where there is no other. */ readonly grossPay: Cents
  /** F. */ readonly registeredPlans: Cents
  readonly claim?: { readonly kind: 'amount'; readonly amount: Cents } | { readonly kind: 'exempt' }
  /** C. */ readonly contribution: Cents
  /** C2. */ readonly secondContribution: Cents
  /** S3. */ readonly pensionable: Cents
  /** J. */ readonly annualDeductions: Cents
  /** J1. */ readonly authorizedDeductions: Cents
  /** K1. */ readonly authorizedCredits: Cents
  /** L. */ readonly additionalTax: Cents
  /** Q. */ readonly ftqShares: Cents
  /** Q1. */ readonly fondactionShares: Cents
  /** B2. */ readonly lumpSum: Cents
  /** F3. */ readonly registeredPlansOnLumpSum: Cents
  /** B1. */ readonly earlierLumpSums: Cents
  /** F4. */ readonly registeredPlansOnEarlier: Cents
  /** CSB1. */ readonly earlierContributions: Cents
}

/** Quebec's tax on a pay: on the periodic pay with L (A), on the lump sum, and what lies behind. */
export type QuebecTax = {
  readonly tax: Figure
  readonly lumpSumTax?: Figure
  readonly H: Figure
  readonly CS: Figure
  readonly CSA: Figure
  readonly CSB: Figure
  readonly I: Figure
  readonly Y: Figure
  readonly I2?: Figure
}

type Rule = Sourced<QuebecIncomeTax>

/**
 * The Quebec income tax of one pay (TP-1015.F sections 2.1.1 and 2.1.2): on the periodic pay as if every pay
 * of the year were like it, and on a lump sum by Method 2. Each amount is rounded to the cent half up, E to
 * the dollar. An exempt employee bears none.
 */
export function quebecTax(pay: QuebecPay, rule: Rule, plan: PlanRules): QuebecTax {
  const { source } = rule
  const h = workersDeduction(pay, rule)
  const csValue =
    toCent(times(exactly(pay.contribution), ratio(plan.additionalRate, plan.rate))) + pay.secondContribution
  const cs = workedQuebec(
    'CS',
    csValue,
    'calc',
    [workedQuebec('C', pay.contribution, 'copy', []), shown('C2', pay.secondContribution)],
    plan.source,
  )
  const part = (name: 'CSA' | 'CSB', of: Cents): Figure => {
    const amount =
      pay.pensionable === 0n ? 0n : toCent({ numerator: csValue * of, denominator: pay.pensionable })
    return workedQuebec(name, amount, 'calc', [cs])
  }
  const csa = part('CSA', pay.pensionable - pay.lumpSum)
  const csb = part('CSB', pay.lumpSum)
  const yearly = BigInt(pay.payPeriodsPerYear) * (pay.grossPay - pay.registeredPlans - h.value - csa.value)
  const own = yearly - pay.annualDeductions - pay.authorizedDeductions
  const income = workedQuebec(
    'I',
    floored(own),
    'calc',
    [
      workedQuebec('G', pay.grossPay, 'input', []),
      periodsFigure(pay.payPeriodsPerYear),
      shown('F', pay.registeredPlans),
      h,
      csa,
      shown('J', pay.annualDeductions),
      shown('J1', pay.authorizedDeductions),
    ],
    source,
  )
  const y = yearlyTax(pay, rule, income)
  const tax = periodTax(pay, y)
  const parts = { tax, H: h, CS: cs, CSA: csa, CSB: csb, I: income, Y: y }
  if (pay.lumpSum === 0n) return parts
  return { ...parts, ...lumpSumTax(pay, rule, { yearly: own, income, csb }) }
}

/** H: a share of the pay, at most the yearly maximum over the periods rounded to the cent. */
function workersDeduction(pay: QuebecPay, { value, source }: Rule): Figure {
  const byPay = percentOf(pay.grossPay, printedRate(value.workersRate), 'half-up')
  const byYear = divideRounded(dollars(value.workersYearly), BigInt(pay.payPeriodsPerYear), 'half-up')
  return workedQuebec(
    'H',
    smaller(byPay, byYear),
    'limit',
    [workedQuebec('G', pay.grossPay, 'input', [])],
    source,
  )
}

/** The bracket of an income; exactly on a limit it is the lower one. */
function bracketOf({ value }: Rule, income: Cents): QuebecIncomeTax['brackets'][number] {
  const found = value.brackets.findLast(({ over }) => dollars(over) < income) ?? value.brackets[0]
  assert(found !== undefined, 'Quebec’s table has brackets')
  return found
}

/** E to the dollar, half up. */
function claimOf(pay: QuebecPay, { value }: Rule): Cents {
  if (pay.claim?.kind === 'exempt') return 0n
  const amount = pay.claim === undefined ? dollars(value.basic) : pay.claim.amount
  return divideRounded(amount, 100n, 'half-up') * 100n
}

function yearlyTax(pay: QuebecPay, rule: Rule, income: Figure): Figure {
  const { source, value } = rule
  if (pay.claim?.kind === 'exempt') return workedQuebec('Y', 0n, 'calc', [], source)
  const bracket = bracketOf(rule, income.value)
  const claim = workedQuebec('E', claimOf(pay, rule), pay.claim === undefined ? 'copy' : 'input', [], source)
  const p = BigInt(pay.payPeriodsPerYear)
  const shares = (name: 'Q' | 'Q1', amount: Cents): Figure | undefined => {
    if (amount === 0n) return undefined
    const credit = percentOf(p * amount, printedRate(value.labourFundRate), 'half-up')
    return workedQuebec(name, credit, 'rate', [], source)
  }
  const onIncome = workedQuebec(
    'TxI',
    percentOf(income.value, printedRate(bracket.rate), 'half-up'),
    'brackets',
    [income, quebecRateFigure(bracket.rate, source)],
    source,
  )
  const credit = percentOf(claim.value, printedRate(value.creditRate), 'half-up')
  const taken = [
    workedQuebec('K', dollars(bracket.constant), 'copy', [], source),
    shown('K1', pay.authorizedCredits),
    workedQuebec('credit', credit, 'rate', [claim], source),
    shares('Q', pay.ftqShares),
    shares('Q1', pay.fondactionShares),
  ]
  let left = onIncome.value
  for (const each of taken) left -= each?.value ?? 0n
  return workedQuebec('Y', floored(left), left < 0n ? 'limit' : 'difference', [onIncome, ...taken], source)
}

function periodTax(pay: QuebecPay, y: Figure): Figure {
  const asked = pay.claim?.kind === 'exempt' ? 0n : pay.additionalTax
  const ofPeriod = divideRounded(y.value, BigInt(pay.payPeriodsPerYear), 'half-up')
  const parts = [y, periodsFigure(pay.payPeriodsPerYear), shown('L', asked)]
  return workedQuebec('A', floored(ofPeriod + asked), 'calc', parts)
}

/**
 * Method 2 of TP-1015.F: the rate of the bracket that the year with the lump sum reaches, on the lump sum.
 */
function lumpSumTax(
  pay: QuebecPay,
  rule: Rule,
  from: { readonly yearly: Cents; readonly income: Figure; readonly csb: Figure },
): { readonly lumpSumTax: Figure; readonly I2?: Figure } {
  const { source, value } = rule
  const lump = workedQuebec('B2', pay.lumpSum, 'input', [])
  if (pay.claim?.kind === 'exempt') return { lumpSumTax: workedQuebec('lumpSum', 0n, 'calc', [lump], source) }
  const whole = BigInt(pay.payPeriodsPerYear) * pay.grossPay + pay.earlierLumpSums + pay.lumpSum
  if (whole <= dollars(value.lumpSumThrough)) {
    const flat: Rate = printedRate(value.lumpSumFlat)
    const amount = percentOf(pay.lumpSum, flat, 'half-up')
    const parts = [lump, quebecRateFigure(value.lumpSumFlat, source)]
    return { lumpSumTax: workedQuebec('lumpSum', amount, 'rate', parts, source) }
  }
  const earlier = floored(pay.earlierLumpSums - pay.registeredPlansOnEarlier)
  const now = floored(pay.lumpSum - pay.registeredPlansOnLumpSum)
  const net = now - from.csb.value
  const total = floored(from.yearly + earlier + now - pay.earlierContributions - from.csb.value)
  const income = workedQuebec('I2', total, 'calc', [
    from.income,
    shown('B1n', earlier),
    workedQuebec('B2n', now, 'calc', [lump]),
    shown('CSB1', pay.earlierContributions),
    from.csb,
  ])
  const bracket = bracketOf(rule, total)
  const amount = percentOf(floored(net), printedRate(bracket.rate), 'half-up')
  const parts = [quebecRateFigure(bracket.rate, source), income]
  return { lumpSumTax: workedQuebec('lumpSum', amount, 'brackets', parts, source), I2: income }
}

function shown(name: Parameters<typeof workedQuebec>[0], value: Cents): Figure | undefined {
  return value === 0n ? undefined : workedQuebec(name, value, 'input', [])
}

function periodsFigure(count: number): Figure {
  return { ...workedQuebec('P', BigInt(count) * 100n, 'input', []), text: String(count) }
}
