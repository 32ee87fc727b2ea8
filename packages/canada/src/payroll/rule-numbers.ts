import type { Cents, Rate } from '@daybook/core/kit/cents.ts'
import type { EmploymentInsurance, ParentalInsurance } from '../rates/contribution-rules.ts'
import type {
  BasicAmount,
  FederalIncomeTax,
  ProvincialIncomeTax,
  QuebecIncomeTax,
  TaxReduction,
} from '../rates/income-tax-rules.ts'
import { dollars, printedRate } from './exact.ts'

// The formulas ask for these numbers dozens of times a pay, so each table is read into them once a day and
// province; the texts as printed stay beside them for the explanation.

/** A basic amount read into exact numbers. */
export type BasicNumbers =
  | { readonly kind: 'fixed'; readonly amount: Cents }
  | {
      readonly kind: 'falling' | 'sloping'
      readonly most: Cents
      readonly least: Cents
      readonly from: Cents
      readonly through: Cents
      readonly slope: Rate
    }

/** The federal tax read into exact numbers. */
export type FederalNumbers = {
  readonly lowestRate: Rate
  readonly basic: BasicNumbers
  readonly employmentAmount: Cents
  readonly labourFundYearly: Cents
  readonly abatementQuebec: Rate
  readonly surtaxOutsideCanada: Rate
}

/** A tax reduction read into exact numbers. */
export type ReductionNumbers =
  | { readonly kind: 'doubled'; readonly amount: Cents }
  | {
      readonly kind: 'falling'
      readonly amount: Cents
      readonly from: Cents
      readonly through: Cents
      readonly rate: Rate
    }

/** The tax of a province read into exact numbers; what it does not have is empty or left out. */
export type ProvincialNumbers = {
  readonly lowestRate: Rate
  readonly basic: BasicNumbers
  readonly labourFundYearly: Cents
  readonly employmentAmount: Cents | undefined
  readonly supplement: { readonly over: Cents; readonly share: Rate } | undefined
  readonly surtax: readonly { readonly over: Cents; readonly rate: Rate }[]
  readonly healthPremium: readonly {
    readonly over: Cents
    readonly base: Cents
    readonly rate: Rate
    readonly most: Cents
  }[]
  readonly reduction: ReductionNumbers | undefined
}

/** Employment insurance read into exact numbers. */
export type EiNumbers = {
  readonly rate: Rate
  readonly most: Cents
  readonly ceiling: Cents
  readonly employerMultiple: Rate
}

/** The parental insurance plan read into exact numbers. */
export type QpipNumbers = {
  readonly rate: Rate
  readonly most: Cents
  readonly employerRate: Rate
  readonly employerMost: Cents
}

/** A bracket of Quebec’s table read into exact numbers, its rate also as printed. */
export type QuebecBracket = {
  readonly over: Cents
  readonly rate: Rate
  readonly printedRate: string
  readonly constant: Cents
}

/** Quebec’s tax read into exact numbers. */
export type QuebecNumbers = {
  readonly brackets: readonly QuebecBracket[]
  readonly basic: Cents
  readonly creditRate: Rate
  readonly workersRate: Rate
  readonly workersYearly: Cents
  readonly labourFundRate: Rate
}

/** The numbers of a federal table. */
export function federalNumbers(rule: FederalIncomeTax): FederalNumbers {
  return {
    lowestRate: printedRate(rule.lowestRate),
    basic: basicNumbers(rule.basic),
    employmentAmount: dollars(rule.employmentAmount),
    labourFundYearly: dollars(rule.labourFundYearly),
    abatementQuebec: printedRate(rule.abatementQuebec),
    surtaxOutsideCanada: printedRate(rule.surtaxOutsideCanada),
  }
}

/** The numbers of a province’s table. */
export function provincialNumbers(rule: ProvincialIncomeTax): ProvincialNumbers {
  const { employmentAmount, supplement, surtax = [], healthPremium = [], reduction } = rule
  return {
    lowestRate: printedRate(rule.lowestRate),
    basic: basicNumbers(rule.basic),
    labourFundYearly: dollars(rule.labourFundYearly ?? '0'),
    employmentAmount: employmentAmount === undefined ? undefined : dollars(employmentAmount),
    supplement:
      supplement === undefined
        ? undefined
        : {
            over: dollars(supplement.over),
            share: reducedRatio(printedRate(supplement.numerator), printedRate(supplement.denominator)),
          },
    surtax: surtax.map(({ over, rate }) => ({ over: dollars(over), rate: printedRate(rate) })),
    healthPremium: healthPremium.map(({ over, base, rate, most }) => ({
      over: dollars(over),
      base: dollars(base),
      rate: printedRate(rate),
      most: dollars(most),
    })),
    reduction: reduction === undefined ? undefined : reductionNumbers(reduction),
  }
}

/** The numbers of employment insurance. */
export function eiNumbers({ rate, most, ceiling, employerMultiple }: EmploymentInsurance): EiNumbers {
  return {
    rate: printedRate(rate),
    most: dollars(most),
    ceiling: dollars(ceiling),
    employerMultiple: printedRate(employerMultiple),
  }
}

/** The numbers of the parental insurance plan. */
export function qpipNumbers({ rate, most, employerRate, employerMost }: ParentalInsurance): QpipNumbers {
  return {
    rate: printedRate(rate),
    most: dollars(most),
    employerRate: printedRate(employerRate),
    employerMost: dollars(employerMost),
  }
}

/** The numbers of Quebec’s tax. */
export function quebecNumbers(rule: QuebecIncomeTax): QuebecNumbers {
  return {
    brackets: rule.brackets.map(({ over, rate, constant }) => ({
      over: dollars(over),
      rate: printedRate(rate),
      printedRate: rate,
      constant: dollars(constant),
    })),
    basic: dollars(rule.basic),
    creditRate: printedRate(rule.creditRate),
    workersRate: printedRate(rule.workersRate),
    workersYearly: dollars(rule.workersYearly),
    labourFundRate: printedRate(rule.labourFundRate),
  }
}

/** The ratio of two rates in lowest terms, so that amounts times it stay small; the second is positive. */
export function reducedRatio(a: Rate, b: Rate): Rate {
  const numerator = a.numerator * b.denominator
  const denominator = a.denominator * b.numerator
  const common = commonDivisor(numerator, denominator)
  return { numerator: numerator / common, denominator: denominator / common }
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b)
}

function basicNumbers(basic: BasicAmount): BasicNumbers {
  if (basic.kind === 'fixed') return { kind: 'fixed', amount: dollars(basic.amount) }
  const { kind, most, least, from, through } = basic
  return {
    kind,
    most: dollars(most),
    least: dollars(least),
    from: dollars(from),
    through: dollars(through),
    slope:
      basic.kind === 'falling'
        ? { numerator: dollars(basic.fall), denominator: dollars(basic.over) }
        : printedRate(basic.rate),
  }
}

function reductionNumbers(rule: TaxReduction): ReductionNumbers {
  const amount = dollars(rule.amount)
  if (rule.kind === 'doubled') return { kind: 'doubled', amount }
  const { from, through, rate } = rule
  return {
    kind: 'falling',
    amount,
    from: dollars(from),
    through: dollars(through),
    rate: printedRate(rate),
  }
}
