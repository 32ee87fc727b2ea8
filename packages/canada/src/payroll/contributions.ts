import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import {
  cutToCent,
  dollars,
  type Exact,
  exactly,
  least,
  less,
  most,
  notNegative,
  percentHalfUp,
  plus,
  ratio,
  share,
  smaller,
  times,
  toCent,
} from './exact.ts'
import type { CompletePay } from './pay-facts.ts'
import type { PayrollRules, PlanRules } from './rules.ts'
import { countFigure, given, givenUnlessZero, rateFigure, tabled, worked } from './worked.ts'

/**
 * What a pay gives to the pension plan: C, C2, F5, F5A and F5B, and Cp, the contribution without the bonus.
 */
export type PlanContribution = {
  readonly first: Figure
  readonly second: Figure
  readonly periodic: Figure
  readonly f5: Figure
  readonly f5A: Figure
  readonly f5B: Figure
}

/** What the room and the second contribution of one plan depend on, besides the pay. */
export type PlanState = {
  readonly months: number
  /** This plan's contributions earlier this year; those of the other plan count at the ratio of the rates. */
  readonly own: Cents
  readonly other: Cents
  readonly second: Cents
  readonly pensionableBefore: Cents
}

/**
 * The exemption of a period: the yearly exemption over the pay periods, cut to the cent and never rounded up.
 * `3,500 ÷ 26 = 134.61`.
 */
export function periodExemption(yearly: Cents, payPeriodsPerYear: number): Cents {
  return cutToCent(times(exactly(yearly), share(1, payPeriodsPerYear)))
}

/** The exemption of a commission: the days since the last one of 365, at least the printed amount. */
export function commissionExemption(plan: PlanRules, days: number): Cents {
  const byDays = cutToCent(times(exactly(plan.exemption), share(days, Number(plan.printed.commissionDays))))
  const atLeast = dollars(plan.printed.commissionExemption)
  return byDays > atLeast ? byDays : atLeast
}

/**
 * The first contribution: the rate on pensionable earnings above the exemption, at most what the year leaves
 * room for (T4127 chapter 6). Half up to the cent.
 */
export function firstContribution(
  plan: PlanRules,
  otherPlan: PlanRules,
  state: PlanState,
  above: Cents,
): Cents {
  const used = plus(exactly(state.own), times(exactly(state.other), ratio(plan.rate, otherPlan.rate)))
  const room = less(times(exactly(plan.most), share(state.months, 12)), used)
  return toCent(notNegative(least(room, times(exactly(above), plan.rate))))
}

/** W: where second contributions begin, the ceiling for the months or what was earned already. Exact. */
function secondStart(plan: PlanRules, state: PlanState): Exact {
  return most(exactly(state.pensionableBefore), times(exactly(plan.ceiling), share(state.months, 12)))
}

/**
 * The second contribution: its rate on earnings of the year above the first ceiling, as far as this pay
 * passes it, at most what the year leaves (T4127 chapter 6). It does not wait for the first contribution to
 * be full.
 */
export function secondContribution(plan: PlanRules, state: PlanState, pensionable: Cents): Cents {
  const above = less(exactly(state.pensionableBefore + pensionable), secondStart(plan, state))
  const room = less(times(exactly(plan.secondMost), share(state.months, 12)), exactly(state.second))
  return toCent(notNegative(least(room, times(above, plan.secondRate))))
}

/** F5: the additional part of the first contribution, and all of the second: a deduction from income. */
export function additionalPart(plan: PlanRules, first: Cents, second: Cents): Cents {
  return toCent(times(exactly(first), plan.additionalShare)) + second
}

/** The year's state of the plan of a pay. */
export function planState(pay: CompletePay, plan: PlanRules): PlanState {
  const { cpp, qpp, cpp2, qpp2, pensionable } = pay.yearToDate
  const isQuebec = plan.name === 'QPP'
  return {
    months: pay.pensionableMonths,
    own: isQuebec ? qpp : cpp,
    other: isQuebec ? cpp : qpp,
    second: cpp2 + qpp2,
    pensionableBefore: pensionable,
  }
}

/**
 * The contributions of one pay to CPP or QPP with their deduction from income. A pay of a bonus alone has no
 * exemption; an exempt employee contributes nothing.
 */
export function planContribution(pay: CompletePay, rules: PayrollRules): PlanContribution {
  const { plan, otherPlan } = rules
  const state = planState(pay, plan)
  const exemption = exemptionOf(pay, plan)
  const isExempt = pay.isCppExempt
  const first = isExempt ? 0n : firstContribution(plan, otherPlan, state, pay.pensionable - exemption)
  const second = isExempt ? 0n : secondContribution(plan, state, pay.pensionable)
  const regular = pay.pensionable - pay.nonPeriodicPensionable
  const periodic = isExempt ? 0n : toCent(notNegative(times(exactly(regular - exemption), plan.rate)))
  const f5 = additionalPart(plan, first, second)
  const figures = contributionFigures(pay, rules, exemption, { first, second })
  const f5Figure = worked('F5', f5, 'calc', [figures.first, figures.second], plan.source)
  const partOfF5 = (name: 'F5A' | 'F5B', of: Cents): Figure => {
    const amount = pay.pensionable === 0n ? 0n : toCent({ numerator: f5 * of, denominator: pay.pensionable })
    return worked(name, amount, 'calc', [f5Figure])
  }
  return {
    ...figures,
    periodic: worked(
      'Cp',
      periodic,
      'rate',
      [given('PI', regular), given('exemption', exemption)],
      plan.source,
    ),
    f5: f5Figure,
    f5A: partOfF5('F5A', regular),
    f5B: partOfF5('F5B', pay.nonPeriodicPensionable),
  }
}

/**
 * The exemption of a pay: of its period, or of a commission's days; none for a bonus alone, and only what
 * other pays of the period left of it.
 */
export function exemptionOf(pay: CompletePay, plan: PlanRules): Cents {
  if (pay.method.kind === 'commission') return commissionExemption(plan, pay.method.daysSinceLastPayment)
  if (pay.grossPay === 0n || pay.isPeriodExempted) return 0n
  const left = periodExemption(plan.exemption, pay.payPeriodsPerYear) - pay.periodPensionable
  return left > 0n ? left : 0n
}

function exemptionFigure(pay: CompletePay, plan: PlanRules, exemption: Cents): Figure {
  if (pay.method.kind === 'commission') {
    const days = countFigure('N', pay.method.daysSinceLastPayment)
    return worked('exemptionN', exemption, 'limit', [days], plan.source)
  }
  return worked('exemption', exemption, 'calc', [countFigure('P', pay.payPeriodsPerYear)], plan.source)
}

function contributionFigures(
  pay: CompletePay,
  { plan, otherPlan }: PayrollRules,
  exemption: Cents,
  { first, second }: { readonly first: Cents; readonly second: Cents },
): { readonly first: Figure; readonly second: Figure } {
  const state = planState(pay, plan)
  const earnings = given('PI', pay.pensionable)
  const isHeld =
    second > 0n || first < toCent(notNegative(times(exactly(pay.pensionable - exemption), plan.rate)))
  const limit = worked(
    'MAX',
    toCent(times(exactly(plan.most), share(state.months, 12))),
    'limit',
    [countFigure('PM', state.months)],
    plan.source,
  )
  const before =
    state.other === 0n
      ? givenUnlessZero('D', state.own)
      : given('D', state.own + toCent(times(exactly(state.other), ratio(plan.rate, otherPlan.rate))))
  return {
    first: worked(
      'C',
      first,
      isHeld ? 'limit' : 'rate',
      [
        earnings,
        exemptionFigure(pay, plan, exemption),
        rateFigure('rate', plan.printed.rate, plan.source),
        limit,
        before,
      ],
      plan.source,
    ),
    second: worked(
      'C2',
      second,
      'limit',
      [
        earnings,
        givenUnlessZero('PIYTD', state.pensionableBefore),
        worked('W', toCent(secondStart(plan, state)), 'limit', [], plan.source),
        rateFigure('rate', plan.printed.secondRate, plan.source),
        givenUnlessZero('D2', state.second),
      ],
      plan.source,
    ),
  }
}

/**
 * What a pay gives to employment insurance and, in Quebec, to parental insurance; and EIp without the bonus.
 */
export type Premiums = {
  readonly ei: Figure
  readonly eiPeriodic: Figure
  readonly qpip?: Figure
}

/**
 * The premium of one pay to employment insurance: the rate on insurable earnings, at most the year's room.
 */
export function eiPremium(pay: CompletePay, { ei }: PayrollRules): Cents {
  if (pay.isEiExempt) return 0n
  const { ei: before, eiOtherRate, insurable } = pay.yearToDate
  const { rate, most: mostOfYear, ceiling } = ei.numbers
  // After a transfer over Quebec's border the year's room is one of earnings, as the two rates differ.
  const room = eiOtherRate === 0n ? exactly(mostOfYear - before) : times(exactly(ceiling - insurable), rate)
  return toCent(notNegative(least(room, times(exactly(pay.insurable), rate))))
}

/** The premium of one pay to parental insurance, at most what the year leaves; nothing outside Quebec. */
export function qpipPremium(pay: CompletePay, { qpip }: PayrollRules): Cents {
  if (qpip === undefined || pay.isQpipExempt) return 0n
  const room = qpip.numbers.most - pay.yearToDate.qpip
  return room < 0n ? 0n : smaller(room, percentHalfUp(pay.insurable, qpip.numbers.rate))
}

/**
 * The premiums of one pay (T4127 chapter 7): the rate on insurable earnings, at most what the year leaves.
 */
export function premiums(pay: CompletePay, rules: PayrollRules): Premiums {
  const { ei, qpip } = rules
  const { ei: before, eiOtherRate, qpip: qpipBefore } = pay.yearToDate
  const earnings = given('IE', pay.insurable)
  const regular = pay.insurable - pay.nonPeriodicInsurable
  const eiParts = [
    earnings,
    rateFigure('rate', ei.value.rate, ei.source),
    tabled('MAXEI', ei.numbers.most, ei.source),
    givenUnlessZero('D1', before + eiOtherRate),
  ]
  const eiFigure = worked('EI', eiPremium(pay, rules), 'limit', eiParts, ei.source)
  const periodic = pay.isEiExempt ? 0n : toCent(times(exactly(regular), ei.numbers.rate))
  const eiPeriodic = worked('EIp', periodic, 'rate', [given('IE', regular)], ei.source)
  if (qpip === undefined) return { ei: eiFigure, eiPeriodic }
  const held = qpipPremium(pay, rules)
  const qpipParts = [
    earnings,
    rateFigure('rate', qpip.value.rate, qpip.source),
    tabled('MAXEI', qpip.numbers.most, qpip.source),
    givenUnlessZero('QPIPYTD', qpipBefore),
  ]
  return { ei: eiFigure, eiPeriodic, qpip: worked('QPIP', held, 'limit', qpipParts, qpip.source) }
}
