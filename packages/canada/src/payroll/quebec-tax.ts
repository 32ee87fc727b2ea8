import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import type { Cents, Rate } from '@daybook/core/kit/cents.ts'
import { assert } from '@daybook/core/kit/result.ts'
import type { QuebecIncomeTax } from '../rates/income-tax-rules.ts'
import {
  dollars,
  exactly,
  floored,
  halfUp,
  percentHalfUp,
  printedRate,
  smaller,
  times,
  toCent,
} from './exact.ts'
import type { QuebecCommission } from './pay-facts.ts'
import type { QuebecBracket, QuebecNumbers } from './rule-numbers.ts'
import type { Numbered, PlanRules } from './rules.ts'
import { quebecRateFigure, workedQuebec } from './worked.ts'

/**
 * One pay as TP-1015.F asks for it; the letters are those of the guide, amounts in cents. `claim` (E) is the
 * basic amount where nothing is claimed. C and C2 are the QPP contributions of the pay, the lump sum's part
 * among them; S3 the pensionable pay with the lump sum B2.
 */
export type QuebecPay = {
  readonly payPeriodsPerYear: number
  /** D; it is G too where no commission is reduced by expenses. */ readonly grossPay: Cents
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
  readonly commission?: QuebecCommission
  /** The last regular pay, for a lump sum that is paid alone: its G, F and CSA. */
  readonly lastRegular?: QuebecRegular
}

/** A regular pay as Method 2 foretells the year from it. */
export type QuebecRegular = {
  readonly grossPay: Cents
  readonly registeredPlans: Cents
  readonly additional: Cents
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

type Rule = Numbered<QuebecIncomeTax, QuebecNumbers>

/**
 * The Quebec income tax of one pay (TP-1015.F sections 2.1.1 and 2.1.2): on the periodic pay as if every pay
 * of the year were like it, and on a lump sum by Method 2. Each amount is rounded to the cent half up, E to
 * the dollar. An exempt employee bears none.
 */
export function quebecTax(pay: QuebecPay, rule: Rule, plan: PlanRules): QuebecTax {
  const { source } = rule
  const h = workersDeduction(pay.grossPay, pay.payPeriodsPerYear, rule)
  const gross = grossFigure(pay)
  const csValue = toCent(times(exactly(pay.contribution), plan.additionalShare)) + pay.secondContribution
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
  const yearly = BigInt(pay.payPeriodsPerYear) * (gross.value - pay.registeredPlans - h.value - csa.value)
  const own = yearly - pay.annualDeductions - pay.authorizedDeductions
  const income = workedQuebec(
    'I',
    floored(own),
    'calc',
    [
      gross,
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
  return { ...parts, ...lumpSumTax(pay, rule, { ...foretold(pay, rule, { gross, own, income }), csb }) }
}

const commissionPage: Source = {
  title: 'Commissions, Revenu Québec',
  url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/special-cases-source-deductions-and-employer-contributions/commissions/',
  where: 'employee who pays expenses and completed form TP-1015.R.13.1-V',
  read: '2026-11-23',
  confidence: 'medium',
}

/** G: the pay, a commission in it only in the share that expenses leave (TP-1015.R.13.1, line 4). */
function grossFigure({ grossPay, commission }: QuebecPay): Figure {
  if (commission === undefined) return workedQuebec('G', grossPay, 'input', [])
  const { paid, yearly, expenses } = commission
  const taxed = toCent({ numerator: paid * (yearly - expenses), denominator: yearly })
  const parts = [
    shown('salary', grossPay - paid),
    workedQuebec(
      'commissionTaxed',
      taxed,
      'calc',
      [
        workedQuebec('commission', paid, 'input', []),
        workedQuebec('commissionYear', yearly, 'input', []),
        workedQuebec('commissionExpenses', expenses, 'input', []),
      ],
      commissionPage,
    ),
  ]
  return workedQuebec('G', grossPay - paid + taxed, 'sum', parts)
}

type Foretold = { readonly wholeGross: Cents; readonly yearly: Cents; readonly income: Figure }

/** The year without the lump sum: from this pay, or from the last regular one when the lump sum is alone. */
function foretold(
  pay: QuebecPay,
  rule: Rule,
  from: { readonly gross: Figure; readonly own: Cents; readonly income: Figure },
): Foretold {
  const p = BigInt(pay.payPeriodsPerYear)
  const last = pay.lastRegular
  if (pay.grossPay > 0n || last === undefined || last.grossPay === 0n)
    return { wholeGross: p * from.gross.value, yearly: from.own, income: from.income }
  const h = workersDeduction(last.grossPay, pay.payPeriodsPerYear, rule)
  const net = last.grossPay - last.registeredPlans - h.value - last.additional
  const yearly = p * net - pay.annualDeductions - pay.authorizedDeductions
  const income = workedQuebec(
    'I',
    floored(yearly),
    'calc',
    [
      workedQuebec('G', last.grossPay, 'input', []),
      periodsFigure(pay.payPeriodsPerYear),
      shown('F', last.registeredPlans),
      h,
      shown('CSA', last.additional),
      shown('J', pay.annualDeductions),
      shown('J1', pay.authorizedDeductions),
    ],
    rule.source,
  )
  return { wholeGross: p * last.grossPay, yearly, income }
}

/** H: a share of the pay, at most the yearly maximum over the periods rounded to the cent. */
function workersDeduction(pay: Cents, payPeriodsPerYear: number, rule: Rule): Figure {
  const value = workersDeductionOf(pay, payPeriodsPerYear, rule.numbers)
  return workedQuebec('H', value, 'limit', [workedQuebec('D', pay, 'input', [])], rule.source)
}

/** The amount of H. */
export function workersDeductionOf(pay: Cents, payPeriodsPerYear: number, rule: QuebecNumbers): Cents {
  const byPay = percentHalfUp(pay, rule.workersRate)
  return smaller(byPay, halfUp(rule.workersYearly, BigInt(payPeriodsPerYear)))
}

/** The bracket of an income; exactly on a limit it is the lower one. */
export function quebecBracketOf({ brackets }: QuebecNumbers, income: Cents): QuebecBracket {
  let at = brackets.length - 1
  while (at > 0 && income <= (brackets[at]?.over ?? 0n)) at -= 1
  const found = brackets[at]
  assert(found !== undefined, 'Quebec’s table has brackets')
  return found
}

/** E to the dollar, half up. */
export function quebecClaimOf(claim: QuebecPay['claim'], rule: QuebecNumbers): Cents {
  if (claim?.kind === 'exempt') return 0n
  const amount = claim === undefined ? rule.basic : claim.amount
  return halfUp(amount, 100n) * 100n
}

function yearlyTax(pay: QuebecPay, rule: Rule, income: Figure): Figure {
  const { source, numbers } = rule
  if (pay.claim?.kind === 'exempt') return workedQuebec('Y', 0n, 'calc', [], source)
  const bracket = quebecBracketOf(numbers, income.value)
  const claim = workedQuebec(
    'E',
    quebecClaimOf(pay.claim, numbers),
    pay.claim === undefined ? 'copy' : 'input',
    [],
    source,
  )
  const p = BigInt(pay.payPeriodsPerYear)
  const shares = (name: 'Q' | 'Q1', amount: Cents): Figure | undefined => {
    if (amount === 0n) return undefined
    const credit = percentHalfUp(p * amount, numbers.labourFundRate)
    return workedQuebec(name, credit, 'rate', [], source)
  }
  const onIncome = workedQuebec(
    'TxI',
    percentHalfUp(income.value, bracket.rate),
    'brackets',
    [income, quebecRateFigure(bracket.printedRate, source)],
    source,
  )
  const credit = percentHalfUp(claim.value, numbers.creditRate)
  const taken = [
    workedQuebec('K', bracket.constant, 'copy', [], source),
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
  const ofPeriod = halfUp(y.value, BigInt(pay.payPeriodsPerYear))
  const parts = [y, periodsFigure(pay.payPeriodsPerYear), shown('L', asked)]
  return workedQuebec('A', floored(ofPeriod + asked), 'calc', parts)
}

/**
 * Method 2 of TP-1015.F: the rate of the bracket that the year with the lump sum reaches, on the lump sum.
 */
function lumpSumTax(
  pay: QuebecPay,
  rule: Rule,
  from: Foretold & { readonly csb: Figure },
): { readonly lumpSumTax: Figure; readonly I2?: Figure } {
  const { source, value } = rule
  const lump = workedQuebec('B2', pay.lumpSum, 'input', [])
  if (pay.claim?.kind === 'exempt') return { lumpSumTax: workedQuebec('lumpSum', 0n, 'calc', [lump], source) }
  const whole = from.wholeGross + pay.earlierLumpSums + pay.lumpSum
  if (whole <= dollars(value.lumpSumThrough)) {
    const flat: Rate = printedRate(value.lumpSumFlat)
    const amount = percentHalfUp(pay.lumpSum, flat)
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
  const bracket = quebecBracketOf(rule.numbers, total)
  const amount = percentHalfUp(floored(net), bracket.rate)
  const parts = [quebecRateFigure(bracket.printedRate, source), income]
  return { lumpSumTax: workedQuebec('lumpSum', amount, 'brackets', parts, source), I2: income }
}

function shown(name: Parameters<typeof workedQuebec>[0], value: Cents): Figure | undefined {
  return value === 0n ? undefined : workedQuebec(name, value, 'input', [])
}

function periodsFigure(count: number): Figure {
  return { ...workedQuebec('P', BigInt(count) * 100n, 'input', []), text: String(count) }
}
