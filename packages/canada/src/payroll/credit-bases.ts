import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { type Exact, exactly, least, less, most, nothing, plus, ratio, share, times } from './exact.ts'
import type { CompletePay } from './pay-facts.ts'
import type { PayrollRules } from './rules.ts'
import { type ExactFigure, exactFigure, given, givenUnlessZero } from './worked.ts'

/** What K2 and K2P give credit for in a year: base contributions, premiums and, in Quebec, QPIP premiums. */
export type CreditBases = {
  readonly cb: ExactFigure
  readonly eb: ExactFigure
  readonly qb?: ExactFigure
}

/**
 * Contributions (base and additional together) and premiums of a year, and the figures that they come from.
 */
export type YearOfContributions = {
  readonly contributions: Exact
  readonly premiums: Exact
  readonly qpip: Exact
  readonly parts: BaseParts
}

/** What the bases of contributions and of premiums come from. */
export type BaseParts = {
  readonly contributions: readonly (Figure | undefined)[]
  readonly premiums: readonly (Figure | undefined)[]
}

/**
 * The bases of the credit from a year of contributions as a pay foretells it, never less than what was
 * deducted already, and at most the yearly maximum: that is what keeps the credit whole in the pay that
 * reaches the maximum (T4127 chapter 4, as the calculator of the agency does it).
 */
export function creditBases(pay: CompletePay, rules: PayrollRules, year: YearOfContributions): CreditBases {
  const { own, other } = ownAndOther(pay, rules)
  const eiBefore = pay.yearToDate.ei + pay.yearToDate.eiOtherRate
  return cappedBases(pay, rules, yearBases(pay, rules, year), {
    contributions: [...year.parts.contributions, givenUnlessZero('D', own + other)],
    premiums: [...year.parts.premiums, givenUnlessZero('D1', eiBefore)],
  })
}

/** The bases of `creditBases` before the yearly maximum. */
function yearBases(
  pay: CompletePay,
  rules: PayrollRules,
  year: Omit<YearOfContributions, 'parts'>,
): YearBases {
  const { plan, otherPlan } = rules
  const { own, other } = ownAndOther(pay, rules)
  const ownBefore = times(exactly(own), plan.baseShare)
  const before = other === 0n ? ownBefore : plus(ownBefore, times(exactly(other), otherPlan.baseShare))
  const foretold = times(year.contributions, plan.baseShare)
  const eiBefore = pay.yearToDate.ei + pay.yearToDate.eiOtherRate
  return {
    base: least(contributionCap(pay, rules), most(foretold, before)),
    premiums: most(year.premiums, exactly(eiBefore)),
    qpip: year.qpip,
  }
}

/** Base contributions and premiums of a year, exact. */
export type YearBases = { readonly base: Exact; readonly premiums: Exact; readonly qpip: Exact }

/** The bases of `creditBases` as exact amounts, without their figures. */
export function creditAmounts(
  pay: CompletePay,
  rules: PayrollRules,
  year: Omit<YearOfContributions, 'parts'>,
): YearBases {
  return heldBases(pay, rules, yearBases(pay, rules, year))
}

/** The bases held to the yearly maximum; none where the employee is exempt. */
function heldBases(pay: CompletePay, { plan, ei, qpip }: PayrollRules, bases: YearBases): YearBases {
  const mostBase = pay.method.kind === 'averaging' ? exactly(plan.mostBase) : bases.base
  return {
    base: pay.isCppExempt ? nothing : least(mostBase, bases.base),
    premiums: pay.isEiExempt ? nothing : least(exactly(ei.numbers.most), bases.premiums),
    qpip: qpip === undefined || pay.isQpipExempt ? nothing : least(exactly(qpip.numbers.most), bases.qpip),
  }
}

/**
 * The bases from annual amounts that are base contributions already (commission, cumulative averaging), held
 * to the yearly maximum; none where the employee is exempt.
 */
export function cappedBases(
  pay: CompletePay,
  rules: PayrollRules,
  bases: YearBases,
  parts: BaseParts,
): CreditBases {
  const { plan, ei, qpip } = rules
  const held = heldBases(pay, rules, bases)
  const cb = exactFigure('cb', held.base, parts.contributions, plan.source)
  const eb = exactFigure('eb', held.premiums, parts.premiums, ei.source)
  if (qpip === undefined) return { cb, eb }
  return { cb, eb, qb: exactFigure('qb', held.qpip, [given('IE', pay.insurable)], qpip.source) }
}

/**
 * The most that counts as base contributions of the year. After a transfer over Quebec's border the part paid
 * to the other plan counts at that plan's base rate (K2R and K2RQ).
 */
export function contributionCap(pay: CompletePay, rules: PayrollRules): Exact {
  const { plan, otherPlan } = rules
  const { other } = ownAndOther(pay, rules)
  const whole = times(exactly(plan.mostBase), share(pay.pensionableMonths, 12))
  if (other === 0n) return whole
  const asOwn = times(exactly(other), ratio(plan.baseRate, otherPlan.rate))
  const asPaid = times(exactly(other), ratio(otherPlan.baseRate, otherPlan.rate))
  return plus(less(whole, asOwn), asPaid)
}

function ownAndOther(
  pay: CompletePay,
  { plan }: PayrollRules,
): { readonly own: Cents; readonly other: Cents } {
  const { cpp, qpp } = pay.yearToDate
  return plan.name === 'QPP' ? { own: qpp, other: cpp } : { own: cpp, other: qpp }
}

/** The premiums to QPIP of so many periods of insurable earnings; nothing outside Quebec. Not rounded. */
export function qpipOf({ qpip }: PayrollRules, insurable: Exact): Exact {
  return qpip === undefined ? nothing : times(insurable, qpip.numbers.rate)
}
