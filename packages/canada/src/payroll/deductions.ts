import type { Figure } from '@daybook/core/filings/figure.ts'
import { sumFigure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import type { TerritorialPayrollTax } from '../rates/contribution-rules.ts'
import { averagingTax } from './averaging-tax.ts'
import { payRefusals } from './check-pay.ts'
import { commissionTax } from './commission-tax.ts'
import { planContribution, premiums } from './contributions.ts'
import { employerEi, employerQpip } from './employer-shares.ts'
import { percentHalfUp, printedRate } from './exact.ts'
import { nonPeriodicTax } from './non-periodic-tax.ts'
import { type CompletePay, completePay, type PayFacts } from './pay-facts.ts'
import { type Contributions, type PayTax, periodicTax } from './periodic-tax.ts'
import { type QuebecTax, quebecTax } from './quebec-tax.ts'
import { type PayrollRules, rulesFor } from './rules.ts'
import { given, rateFigure, worked } from './worked.ts'

/**
 * What the federal guide gives for one pay, as figures: contributions, premiums and taxes, with the edition
 * and the names of tables that nobody has checked for the day (only where the caller insisted).
 */
export type FederalDeductions = {
  readonly pay: CompletePay
  readonly rules: PayrollRules
  readonly contributions: Contributions
  readonly tax: PayTax
}

/**
 * What is held back from one pay and what the employer adds. `lines` are the deductions as they stand on a
 * stub, those of zero left out; `total` is their sum; `employer` are the employer's shares.
 */
export type Deductions = FederalDeductions & {
  readonly quebec?: QuebecTax
  readonly lines: readonly Figure[]
  readonly total: Figure
  readonly employer: readonly Figure[]
}

/**
 * The part of a pay's deductions that T4127 gives, Quebec's own tax and the territories' left out. Refuses
 * what `payRefusals` names, `payroll-rates-not-checked` and `payroll-rates-too-early`.
 */
export function federalDeductions(facts: PayFacts): Result<FederalDeductions> {
  const pay = completePay(facts)
  const wrong = payRefusals(pay)
  if (wrong.length > 0) return refused(wrong)
  const { province, payDate: on, insist, method } = pay
  const found = rulesFor({ province, on, insist, isAnnual: method.kind === 'averaging' })
  if (!found.ok) return found
  const rules = found.value
  const contributions = { plan: planContribution(pay, rules), premiums: premiums(pay, rules) }
  return ok({ pay, rules, contributions, tax: taxOf(pay, rules, contributions) })
}

function taxOf(pay: CompletePay, rules: PayrollRules, from: Contributions): PayTax {
  const { method } = pay
  switch (method.kind) {
    case 'averaging':
      return averagingTax(pay, rules, from.plan, method.periodNumber)
    case 'commission':
      return commissionTax(pay, rules, method)
    case 'periodic':
    case 'periodic-year-to-date': {
      const tax = periodicTax(pay, rules, from)
      if (pay.nonPeriodicPay === 0n) return tax
      return { ...tax, nonPeriodic: nonPeriodicTax(pay, rules, from) }
    }
  }
}

/**
 * All that is held back from one pay in a province on a day, every amount a figure with its parts, the names
 * of the published formula and the rule that it follows; and what the employer adds. Amounts are cents.
 *
 * Refuses what is wrong with the pay, all at once: `payroll-periods-wrong`, `payroll-amount-negative`,
 * `payroll-part-exceeds`, `payroll-months-wrong`, `payroll-claim-wrong`, `payroll-commission-wrong`,
 * `payroll-period-number-wrong`, `payroll-periods-left-wrong`, `payroll-quebec-commission-wrong`; then
 * `payroll-quebec-method` for cumulative averaging, of which Quebec's formula was not found, unless its own
 * tax is asked for by regular payments; then days that no table covers. A bonus by the year to date is that
 * in the federal tax; Quebec's tax on it is always by Method 2.
 *
 *   Ontario, 52 periods, 1,000.00 on 2026-01-15: CPP 55.50, EI 16.30, federal 81.61, Ontario 45.80
 */
export function deductionsOf(facts: PayFacts): Result<Deductions> {
  const method = facts.method?.kind
  if (facts.province === 'QC' && method === 'averaging' && facts.quebec?.isByPeriod !== true)
    return refuse('payroll-quebec-method', { method }, 'method')
  const found = federalDeductions(facts)
  if (!found.ok) return found
  const { pay, rules, contributions } = found.value
  const quebec = quebecPart(found.value)
  const lines = linesOf(found.value, quebec).filter(({ value }) => value !== 0n)
  return ok({
    ...found.value,
    ...(quebec === undefined ? {} : { quebec }),
    lines,
    total: sumFigure('pay:deductions', names.total, lines),
    employer: employerShares(pay, rules, contributions),
  })
}

function quebecPart({ pay, rules, contributions }: FederalDeductions): QuebecTax | undefined {
  if (rules.quebec === undefined) return undefined
  const { claim, registeredPlans, registeredPlansOnLumpSum, isByPeriod: _, ...asked } = pay.quebec
  const before = pay.yearToDate
  // With a TD1X the federal amount is the year's, and Quebec asks for the pay's.
  const ownPlans = pay.method.kind === 'commission' ? 0n : pay.registeredPlans
  const { grossPay, registeredPlans: lastPlans, f5A: additional } = pay.lastRegular
  const facts = {
    ...asked,
    payPeriodsPerYear: pay.payPeriodsPerYear,
    grossPay: asked.grossPay ?? pay.grossPay,
    registeredPlans: registeredPlans ?? ownPlans,
    registeredPlansOnLumpSum: registeredPlansOnLumpSum ?? pay.registeredPlansOnNonPeriodic,
    contribution: contributions.plan.first.value,
    secondContribution: contributions.plan.second.value,
    pensionable: pay.pensionable,
    lumpSum: pay.nonPeriodicPay,
    earlierLumpSums: before.nonPeriodic,
    registeredPlansOnEarlier: before.quebecRegisteredOnLumpSums,
    earlierContributions: before.quebecLumpSumContributions,
    lastRegular: { grossPay, registeredPlans: lastPlans, additional },
    ...(claim === undefined ? {} : { claim }),
  }
  return quebecTax(facts, rules.quebec, rules.plan)
}

const names = {
  cpp: { en: 'CPP contribution', fr: 'Cotisation au RPC' },
  cpp2: { en: 'Second CPP contribution (CPP2)', fr: 'Deuxième cotisation au RPC (RPC2)' },
  qpp: { en: 'QPP contribution', fr: 'Cotisation au RRQ' },
  qpp2: { en: 'Second QPP contribution (QPP2)', fr: 'Deuxième cotisation au RRQ (RRQ2)' },
  ei: { en: 'Employment insurance premium', fr: 'Prime d’assurance-emploi' },
  qpip: { en: 'QPIP premium', fr: 'Cotisation au RQAP' },
  federal: { en: 'Federal income tax', fr: 'Impôt fédéral sur le revenu' },
  federalB: {
    en: 'Federal tax on the non-periodic payment',
    fr: 'Impôt fédéral sur le paiement non périodique',
  },
  additional: { en: 'Additional tax asked for', fr: 'Impôt supplémentaire demandé' },
  provincial: { en: 'Provincial income tax', fr: 'Impôt provincial sur le revenu' },
  provincialB: {
    en: 'Provincial tax on the non-periodic payment',
    fr: 'Impôt provincial sur le paiement non périodique',
  },
  quebec: { en: 'Quebec income tax', fr: 'Impôt du Québec sur le revenu' },
  quebecB: { en: 'Quebec tax on the lump sum', fr: 'Impôt du Québec sur la somme forfaitaire' },
  territorial: { en: 'Territorial payroll tax', fr: 'Impôt territorial sur la paie' },
  total: { en: 'Deductions', fr: 'Retenues' },
} as const satisfies Readonly<Record<string, Label>>

/** A line of the stub: its everyday name over the figure of the formula. */
function line(name: keyof typeof names, figure: Figure): Figure {
  return { id: `pay:${name}`, label: names[name], value: figure.value, how: 'calc', parts: [figure] }
}

function linesOf(
  { pay, rules, contributions: { plan, premiums: paid }, tax }: FederalDeductions,
  quebec: QuebecTax | undefined,
): readonly Figure[] {
  const isQuebec = rules.plan.name === 'QPP'
  const { nonPeriodic } = tax
  const taxes =
    quebec === undefined
      ? [
          line('provincial', tax.provincial),
          ...(nonPeriodic === undefined ? [] : [line('provincialB', nonPeriodic.provincial)]),
        ]
      : [
          line('quebec', quebec.tax),
          ...(quebec.lumpSumTax === undefined ? [] : [line('quebecB', quebec.lumpSumTax)]),
        ]
  return [
    line(isQuebec ? 'qpp' : 'cpp', plan.first),
    line(isQuebec ? 'qpp2' : 'cpp2', plan.second),
    line('ei', paid.ei),
    ...(paid.qpip === undefined ? [] : [line('qpip', paid.qpip)]),
    line('federal', tax.federal),
    ...(nonPeriodic === undefined ? [] : [line('federalB', nonPeriodic.federal)]),
    line('additional', given('L', pay.additionalTax)),
    ...taxes,
    ...territorialLines(pay, rules),
  ]
}

/** A territory's payroll tax on the remuneration of a pay, to the cent, half up. */
export function territorialTaxOf(pay: CompletePay, rule: TerritorialPayrollTax): Cents {
  return percentHalfUp(pay.grossPay + pay.nonPeriodicPay, printedRate(rule.rate))
}

function territorialLines(pay: CompletePay, { territorial }: PayrollRules): readonly Figure[] {
  if (territorial === undefined || pay.isTerritorialTaxExempt) return []
  const amount = territorialTaxOf(pay, territorial.value)
  const parts = [
    given('I', pay.grossPay),
    ...(pay.nonPeriodicPay === 0n ? [] : [given('B', pay.nonPeriodicPay)]),
    rateFigure('rate', territorial.value.rate, territorial.source),
  ]
  return [line('territorial', worked('territorial', amount, 'rate', parts, territorial.source))]
}

/** The employer's shares: the plan one for one, EI a multiple, QPIP its own rate to its own maximum. */
function employerShares(
  pay: CompletePay,
  { ei, qpip, plan: rule }: PayrollRules,
  { plan, premiums: paid }: Contributions,
): readonly Figure[] {
  const isQuebec = rule.name === 'QPP'
  const multiple = pay.employerEiMultiple ?? ei.value.employerMultiple
  const share = (name: keyof typeof names, figure: Figure): Figure => ({
    ...line(name, figure),
    id: `employer:${name}`,
  })
  const eiAmount = employerEi(pay, ei.numbers, paid.ei.value)
  const eiParts = [paid.ei, rateFigure('rate', multiple, ei.source)]
  const shares = [
    share(isQuebec ? 'qpp' : 'cpp', plan.first),
    share(isQuebec ? 'qpp2' : 'cpp2', plan.second),
    share('ei', worked('employer', eiAmount, 'rate', eiParts, ei.source)),
  ]
  if (qpip === undefined || paid.qpip === undefined) return shares
  const amount = employerQpip(pay, qpip.numbers)
  const parts = [given('IE', pay.insurable), rateFigure('rate', qpip.value.employerRate, qpip.source)]
  return [...shares, share('qpip', worked('employer', amount, 'limit', parts, qpip.source))]
}
