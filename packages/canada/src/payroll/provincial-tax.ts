import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { ProvincialIncomeTax } from '../rates/income-tax-rules.ts'
import { claimFigure } from './claims.ts'
import { floored, percentHalfUp, smaller } from './exact.ts'
import { bracketOf, contributionCredit, employmentCredit, netIncome, type TaxBase } from './federal-tax.ts'
import type { CompletePay } from './pay-facts.ts'
import type { ProvincialNumbers, ReductionNumbers } from './rule-numbers.ts'
import type { Numbered, PayrollRules } from './rules.ts'
import { copied, given, givenUnlessZero, rateFigure, remainder, tabled, worked } from './worked.ts'

/**
 * The provincial or territorial tax of a year, T2, on a base (T4127 chapter 4): T4 = V × A − KP − K1P − K2P −
 * K3P − K4P − K5P, with Ontario's surtax and health premium, less the reduction of Ontario or British
 * Columbia and the credit for labour-sponsored shares. Nothing in Quebec, which taxes by itself, and outside
 * Canada. An employee who is exempt still owes the health premium.
 */
export function provincialTax(base: TaxBase, pay: CompletePay, rules: PayrollRules): Figure {
  const { provincial } = rules
  if (provincial === undefined) return worked('T2', 0n, 'calc', [])
  const { source, numbers } = provincial
  const isExempt = pay.provincialClaim.kind === 'exempt'
  const t4 = isExempt ? worked('T4', 0n, 'calc', [], source) : basicTax(base, pay, rules, provincial)
  const v1 = surtax(t4, numbers, source)
  const v2 = healthPremium(base.taxable, numbers, source)
  const s = reduction(t4, v1, base.taxable, pay, numbers.reduction, source)
  const fund = base.labourFundProvincial
  const total = t4.value + (v1?.value ?? 0n) + (v2?.value ?? 0n)
  const taken = (s?.value ?? 0n) + fund
  const parts = [t4, v1, v2, s, fund === 0n ? undefined : given('LCP', fund)]
  return worked('T2', floored(total - taken), 'calc', parts, source)
}

function basicTax(
  base: TaxBase,
  pay: CompletePay,
  rules: PayrollRules,
  { value: rule, source, numbers }: Numbered<ProvincialIncomeTax, ProvincialNumbers>,
): Figure {
  const { taxable, bases } = base
  const bracket = bracketOf(rules.provincialBrackets, taxable.value)
  const claim = claimFigure(pay.provincialClaim, {
    names: { claim: 'TCP', basic: 'BPAP' },
    basic: numbers.basic,
    claimCodes: rule.claimCodes,
    source,
    taxable: copied(taxable),
    net: netIncome(taxable, pay),
  })
  const k1p = worked(
    'K1P',
    percentHalfUp(claim.value, numbers.lowestRate),
    'rate',
    [claim, rateFigure('rate', rule.lowestRate, source)],
    source,
  )
  const k2p = contributionCredit('K2P', rule.lowestRate, bases, source)
  const { lowestRate, employmentAmount } = rule
  const onIncome = worked(
    'VxA',
    percentHalfUp(taxable.value, bracket.rate),
    'brackets',
    [taxable, rateFigure('V', bracket.printedRate, source)],
    source,
  )
  const parts = [
    onIncome,
    tabled('KP', bracket.constant, source),
    k1p,
    k2p,
    givenUnlessZero('K3P', pay.authorizedCreditsProvincial),
    employmentAmount === undefined
      ? undefined
      : employmentCredit('K4P', { lowestRate, employmentAmount }, base.gross, source),
    supplement(k1p, k2p, numbers, source),
  ]
  return remainder('T4', parts, source)
}

/** Alberta's K5P: a share of K1P and K2P above an amount. */
function supplement(k1p: Figure, k2p: Figure, rule: ProvincialNumbers, source: Source): Figure | undefined {
  if (rule.supplement === undefined) return undefined
  const amount = supplementOf(k1p.value + k2p.value, rule)
  return worked('K5P', amount, 'calc', [copied(k1p), copied(k2p)], source)
}

/** The amount of K5P for K1P and K2P together; nothing where a province has none. */
export function supplementOf(credits: Cents, { supplement: rule }: ProvincialNumbers): Cents {
  if (rule === undefined) return 0n
  return percentHalfUp(floored(credits - rule.over), rule.share)
}

/** Ontario's V1: a share of T4 above each of two amounts; above the second both apply. */
function surtax(t4: Figure, rule: ProvincialNumbers, source: Source): Figure | undefined {
  if (rule.surtax.length === 0) return undefined
  return worked('V1', surtaxOf(t4.value, rule), 'brackets', [copied(t4)], source)
}

/** The amount of V1 on a T4; nothing where a province has none. */
export function surtaxOf(t4: Cents, { surtax: tiers }: ProvincialNumbers): Cents {
  let value: Cents = 0n
  for (const { over, rate } of tiers) value += percentHalfUp(floored(t4 - over), rate)
  return value
}

/** Ontario's V2, on taxable income: each step rises at a rate to its own limit. */
function healthPremium(taxable: Figure, rule: ProvincialNumbers, source: Source): Figure | undefined {
  const value = healthPremiumOf(taxable.value, rule)
  return value === undefined ? undefined : worked('V2', value, 'brackets', [copied(taxable)], source)
}

/** The amount of V2 at a taxable income; `undefined` where a province has none. */
export function healthPremiumOf(
  taxable: Cents,
  { healthPremium: steps }: ProvincialNumbers,
): Cents | undefined {
  const step = steps.findLast(({ over }) => over <= taxable)
  if (step === undefined) return undefined
  return smaller(step.most, step.base + percentHalfUp(taxable - step.over, step.rate))
}

/**
 * S. Ontario: twice the basic amount with Y, less T4 + V1, at most T4 + V1. British Columbia: an amount that
 * falls with income and ends at a printed income, at most T4.
 */
function reduction(
  t4: Figure,
  v1: Figure | undefined,
  taxable: Figure,
  pay: CompletePay,
  rule: ReductionNumbers | undefined,
  source: Source,
): Figure | undefined {
  if (rule === undefined) return undefined
  const { ontarioDependants } = pay
  const on = { t4: t4.value, v1: v1?.value ?? 0n, taxable: taxable.value, ontarioDependants }
  const parts =
    rule.kind === 'doubled'
      ? [copied(t4), v1 && copied(v1), givenUnlessZero('Y', ontarioDependants)]
      : [copied(t4), copied(taxable)]
  return worked('S', reductionOf(rule, on), 'limit', parts, source)
}

/** What S is worked out on: T4, V1, the taxable income and Y. */
export type ReductionBasis = {
  readonly t4: Cents
  readonly v1: Cents
  readonly taxable: Cents
  readonly ontarioDependants: Cents
}

/** The amount of S; nothing where a province has none. */
export function reductionOf(rule: ReductionNumbers | undefined, on: ReductionBasis): Cents {
  if (rule === undefined) return 0n
  const { amount } = rule
  switch (rule.kind) {
    case 'doubled': {
      const tax = on.t4 + on.v1
      return floored(smaller(tax, 2n * (amount + on.ontarioDependants) - tax))
    }
    case 'falling': {
      if (on.taxable > rule.through) return 0n
      const over = floored(on.taxable - rule.from)
      return floored(smaller(on.t4, amount - percentHalfUp(over, rule.rate)))
    }
  }
}
