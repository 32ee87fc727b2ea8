import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents, Rate } from '@daybook/core/kit/cents.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { claimFigure } from './claims.ts'
import type { CreditBases } from './credit-bases.ts'
import {
  dollars,
  type Exact,
  floored,
  nothing,
  percentHalfUp,
  printedRate,
  smaller,
  times,
  toCent,
} from './exact.ts'
import type { CompletePay } from './pay-facts.ts'
import type { BracketRule, PayrollRules } from './rules.ts'
import { copied, given, givenUnlessZero, rateFigure, remainder, tabled, worked } from './worked.ts'

/**
 * What a year's tax is worked out on: annual taxable income (not below zero), gross pay of the year, the
 * bases of the credits, and the credits for labour-sponsored shares of the year.
 */
export type TaxBase = {
  readonly taxable: Figure
  readonly gross: Figure
  readonly bases: CreditBases
  readonly labourFund: Cents
  readonly labourFundProvincial: Cents
}

/** The bracket that an income falls in; an income equal to a threshold is in the higher one. */
export function bracketOf(brackets: readonly BracketRule[], taxable: Cents): BracketRule {
  let at = brackets.length - 1
  while (at > 0 && taxable < (brackets[at]?.from ?? 0n)) at -= 1
  const found = brackets[at]
  assert(found !== undefined, 'the first bracket begins at zero')
  return found
}

/** NI, the net income that some basic amounts follow: A + HD. */
export function netIncome(taxable: Figure, pay: CompletePay): Figure {
  const zone = givenUnlessZero('HD', pay.prescribedZone)
  const parts = zone === undefined ? [copied(taxable)] : [copied(taxable), zone]
  return worked('NI', taxable.value + pay.prescribedZone, 'sum', parts)
}

/** The credit for contributions and premiums: the lowest rate times each base, each rounded to the cent. */
export function contributionCredit(
  name: 'K2' | 'K2P',
  lowestRate: string,
  { cb, eb, qb }: CreditBases,
  source: Parameters<typeof rateFigure>[2],
): Figure {
  const value = contributionCreditOf(printedRate(lowestRate), [cb.exact, eb.exact, qb?.exact ?? nothing])
  const parts = [rateFigure('rate', lowestRate, source), cb.figure, eb.figure, qb?.figure]
  return worked(name, value, 'rate', parts, source)
}

/** The lowest rate times each base of contributions and premiums, each rounded to the cent. */
export function contributionCreditOf(lowest: Rate, bases: readonly Exact[]): Cents {
  let credit = 0n
  for (const base of bases) credit += toCent(times(base, lowest))
  return credit
}

/** What an employment credit is worked out by. */
export type EmploymentRule = { readonly lowestRate: string; readonly employmentAmount: string }

/** The lowest rate on gross pay of the year, at most on the employment amount. */
export function employmentCreditOf(lowest: Rate, amount: Cents, gross: Cents): Cents {
  return percentHalfUp(smaller(gross, amount), lowest)
}

/** The employment credit: the lowest rate on gross pay of the year, at most on the employment amount. */
export function employmentCredit(
  name: 'K4' | 'K4P',
  rule: EmploymentRule,
  gross: Figure,
  source: Parameters<typeof rateFigure>[2],
): Figure {
  const amount = tabled('CEA', dollars(rule.employmentAmount), source)
  const credit = employmentCreditOf(printedRate(rule.lowestRate), amount.value, gross.value)
  return worked(name, credit, 'limit', [gross, amount], source)
}

/**
 * The federal tax of a year, T1, on a base (T4127 chapter 4): T3 = R × A − K − K1 − K2 − K3 − K4, less the
 * credit for labour-sponsored shares; in Quebec less the abatement, outside Canada with the surtax. Nothing
 * for an employee who is exempt (claim code E).
 */
export function federalTax(base: TaxBase, pay: CompletePay, rules: PayrollRules): Figure {
  const { source, value: rule } = rules.federal
  if (pay.federalClaim.kind === 'exempt') return worked('T1', 0n, 'calc', [], source)
  const { taxable, bases } = base
  const bracket = bracketOf(rules.federalBrackets, taxable.value)
  const claim = claimFigure(pay.federalClaim, {
    names: { claim: 'TC', basic: 'BPAF' },
    basic: rules.federal.numbers.basic,
    claimCodes: rule.claimCodes,
    source,
    taxable: copied(taxable),
    net: netIncome(taxable, pay),
  })
  const t3 = remainder(
    'T3',
    [
      worked(
        'RxA',
        percentHalfUp(taxable.value, bracket.rate),
        'brackets',
        [taxable, rateFigure('R', bracket.printedRate, source)],
        source,
      ),
      tabled('K', bracket.constant, source),
      worked(
        'K1',
        percentHalfUp(claim.value, printedRate(rule.lowestRate)),
        'rate',
        [claim, rateFigure('rate', rule.lowestRate, source)],
        source,
      ),
      contributionCredit('K2', rule.lowestRate, bases, source),
      givenUnlessZero('K3', pay.authorizedCredits),
      employmentCredit('K4', rule, base.gross, source),
    ],
    source,
  )
  return afterCredits(t3, base, pay, rules)
}

function afterCredits(t3: Figure, base: TaxBase, pay: CompletePay, rules: PayrollRules): Figure {
  const { source, value: rule } = rules.federal
  const fund = base.labourFund === 0n ? undefined : given('LCF', base.labourFund)
  switch (pay.province) {
    case 'QC': {
      const abatement = percentHalfUp(t3.value, printedRate(rule.abatementQuebec))
      const abated = worked('abatement', abatement, 'rate', [copied(t3)], source)
      return remainder('T1', [t3, fund, abated], source)
    }
    case 'OC': {
      const surtax = percentHalfUp(t3.value, printedRate(rule.surtaxOutsideCanada))
      const parts = [t3, worked('surtax', surtax, 'rate', [copied(t3)], source), fund]
      return worked('T1', floored(t3.value + surtax - base.labourFund), 'calc', parts, source)
    }
    default:
      return remainder('T1', [t3, fund], source)
  }
}
