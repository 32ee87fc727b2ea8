import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable, type Version } from '@daybook/core/filings/rule-table.ts'
import type { Cents, Rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { assert, ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { employmentInsurance } from '../rates/ca/employment-insurance.ts'
import { federalIncomeTax } from '../rates/ca/income-tax.ts'
import { canadaPensionPlan } from '../rates/ca/pension-plan.ts'
import type {
  EmploymentInsurance,
  ParentalInsurance,
  PensionPlan,
  TerritorialPayrollTax,
} from '../rates/contribution-rules.ts'
import type {
  Bracket,
  FederalIncomeTax,
  ProvincialIncomeTax,
  QuebecIncomeTax,
} from '../rates/income-tax-rules.ts'
import { employmentInsuranceQuebec } from '../rates/qc/employment-insurance.ts'
import { quebecIncomeTax } from '../rates/qc/income-tax.ts'
import { parentalInsurance } from '../rates/qc/parental-insurance.ts'
import { quebecPensionPlan } from '../rates/qc/pension-plan.ts'
import { dollars, printedRate } from './exact.ts'
import type { PayrollProvince } from './pay-facts.ts'
import { provincialIncomeTaxes, territorialPayrollTaxes } from './rates-by-province.ts'
import {
  type EiNumbers,
  eiNumbers,
  type FederalNumbers,
  federalNumbers,
  type ProvincialNumbers,
  provincialNumbers,
  type QpipNumbers,
  type QuebecNumbers,
  qpipNumbers,
  quebecNumbers,
  reducedRatio,
} from './rule-numbers.ts'

/** A rule as printed, with its source. */
export type Sourced<T> = { readonly value: T; readonly source: Source }

/** A rule as printed, with its source and the exact numbers that the formulas take from it. */
export type Numbered<T, N> = Sourced<T> & { readonly numbers: N }

/** A pension plan read into exact numbers. */
export type PlanRules = {
  readonly source: Source
  readonly name: 'CPP' | 'QPP'
  readonly ceiling: Cents
  readonly exemption: Cents
  readonly rate: Rate
  readonly baseRate: Rate
  readonly additionalRate: Rate
  /** The base and the additional part of a contribution, in lowest terms. */
  readonly baseShare: Rate
  readonly additionalShare: Rate
  readonly most: Cents
  readonly mostBase: Cents
  readonly mostAdditional: Cents
  readonly secondRate: Rate
  readonly secondMost: Cents
  readonly printed: PensionPlan
}

/** A bracket read into exact numbers, its rate also as printed. */
export type BracketRule = {
  readonly from: Cents
  readonly rate: Rate
  readonly printedRate: string
  readonly constant: Cents
}

/**
 * All rules of one pay: chosen by its day and its province. `unchecked` names the tables that nobody has
 * checked for that day; it is empty unless the caller insisted.
 */
export type PayrollRules = {
  readonly edition: string
  readonly federal: Numbered<FederalIncomeTax, FederalNumbers>
  readonly federalBrackets: readonly BracketRule[]
  readonly provincial?: Numbered<ProvincialIncomeTax, ProvincialNumbers>
  readonly provincialBrackets: readonly BracketRule[]
  readonly plan: PlanRules
  /** The plan of the other side of Quebec's border, for an employee who was transferred. */
  readonly otherPlan: PlanRules
  readonly ei: Numbered<EmploymentInsurance, EiNumbers>
  readonly qpip?: Numbered<ParentalInsurance, QpipNumbers>
  readonly quebec?: Numbered<QuebecIncomeTax, QuebecNumbers>
  readonly territorial?: Sourced<TerritorialPayrollTax>
  readonly unchecked: readonly string[]
}

/** Which rules are asked for. `isAnnual` takes the unprorated tables of cumulative averaging. */
export type RulesAsked = {
  readonly province: PayrollProvince
  readonly on: CivilDate
  readonly insist: boolean
  readonly isAnnual: boolean
}

/**
 * The rules in force on a pay date. Refuses `payroll-rates-not-checked` for a day after the last one that
 * somebody looked up, unless the caller insists, and `payroll-rates-too-early` for one before the first
 * table.
 */
export function rulesFor(asked: RulesAsked): Result<PayrollRules> {
  const { province, on, insist, isAnnual } = asked
  const kind = (insist ? 1 : 0) + (isAnnual ? 2 : 0)
  let ofDay = found.get(on)
  if (ofDay === undefined) {
    if (found.size >= mostDays) found.clear()
    ofDay = new Map()
    found.set(on, ofDay)
  }
  let ofProvince = ofDay.get(province)
  if (ofProvince === undefined) {
    ofProvince = []
    ofDay.set(province, ofProvince)
  }
  const known = ofProvince[kind]
  if (known !== undefined) return known
  const rules = findRules(asked)
  ofProvince[kind] = rules
  return rules
}

// A pay run asks for the same day thousands of times; the tables never change while the program runs.
const found = new Map<CivilDate, Map<PayrollProvince, (Result<PayrollRules> | undefined)[]>>()
const mostDays = 100

function findRules(asked: RulesAsked): Result<PayrollRules> {
  const { province, on } = asked
  const unchecked: string[] = []
  const noes: Refused[] = []
  const find = <T>(table: RuleTable<T>): Version<T> | undefined => {
    const found = chosen(table, asked, unchecked)
    if (found.ok) return found.value
    noes.push(found)
    return undefined
  }
  const isQuebec = province === 'QC'
  const federal = find<FederalIncomeTax>(federalIncomeTax)
  const cpp = find<PensionPlan>(canadaPensionPlan)
  const qpp = find<PensionPlan>(quebecPensionPlan)
  const ei = find<EmploymentInsurance>(isQuebec ? employmentInsuranceQuebec : employmentInsurance)
  const qpip = isQuebec ? find<ParentalInsurance>(parentalInsurance) : undefined
  const quebec = isQuebec ? find<QuebecIncomeTax>(quebecIncomeTax) : undefined
  const own = province === 'QC' || province === 'OC' ? undefined : find(provincialIncomeTaxes[province])
  const territory = province === 'OC' ? undefined : territorialPayrollTaxes[province]
  const territorial = territory === undefined ? undefined : find(territory)
  const [no] = noes
  if (federal === undefined || cpp === undefined || qpp === undefined || ei === undefined || no !== undefined)
    return no ?? refuse('payroll-rates-too-early', { table: 'ca/income-tax', date: on, first: on }, 'payDate')
  const federalRule = asked.isAnnual ? annualFederal(federal) : federal
  const provincial = own === undefined ? undefined : asked.isAnnual ? annualProvincial(own) : own
  const plans = [planRules('CPP', cpp), planRules('QPP', qpp)] as const
  return ok({
    edition: federal.from,
    federal: numbered(federalRule, federalNumbers),
    federalBrackets: federalRule.value.brackets.map(bracketRule),
    ...(provincial === undefined ? {} : { provincial: numbered(provincial, provincialNumbers) }),
    provincialBrackets: (provincial?.value.brackets ?? []).map(bracketRule),
    plan: plans[isQuebec ? 1 : 0],
    otherPlan: plans[isQuebec ? 0 : 1],
    ei: numbered(ei, eiNumbers),
    ...(qpip === undefined ? {} : { qpip: numbered(qpip, qpipNumbers) }),
    ...(quebec === undefined ? {} : { quebec: numbered(quebec, quebecNumbers) }),
    ...(territorial === undefined ? {} : { territorial }),
    unchecked,
  })
}

/** The plan, CPP or QPP, in force on a day; for what needs no tax. Refuses as `rulesFor` does. */
export function planOn(name: 'CPP' | 'QPP', on: CivilDate): Result<PlanRules> {
  const table: RuleTable<PensionPlan> = name === 'CPP' ? canadaPensionPlan : quebecPensionPlan
  const found = chosen(table, { on, insist: false }, [])
  return found.ok ? ok(planRules(name, found.value)) : found
}

/** Quebec's tax table in force on a day. Refuses as `rulesFor` does. */
export function quebecTaxOn(on: CivilDate): Result<Numbered<QuebecIncomeTax, QuebecNumbers>> {
  const found = chosen<QuebecIncomeTax>(quebecIncomeTax, { on, insist: false }, [])
  return found.ok ? ok(numbered(found.value, quebecNumbers)) : found
}

function chosen<T>(
  table: RuleTable<T>,
  { on, insist }: Pick<RulesAsked, 'on' | 'insist'>,
  unchecked: string[],
): Result<Version<T>> {
  const { name, checkedThrough } = table
  if (on > checkedThrough && !insist)
    return refuse('payroll-rates-not-checked', { table: name, date: on, through: checkedThrough }, 'payDate')
  if (on > checkedThrough) unchecked.push(name)
  const found = inForce(table, on > checkedThrough ? checkedThrough : on)
  if (found.ok) return found
  const first = table.versions[0]?.from ?? checkedThrough
  return refuse('payroll-rates-too-early', { table: name, date: on, first }, 'payDate')
}

function numbered<T, N>({ value, source }: Sourced<T>, read: (rule: T) => N): Numbered<T, N> {
  return { value, source, numbers: read(value) }
}

function annualFederal({ value, source }: Version<FederalIncomeTax>): Sourced<FederalIncomeTax> {
  return { value: { ...value, ...value.annual }, source }
}

function annualProvincial({ value, source }: Version<ProvincialIncomeTax>): Sourced<ProvincialIncomeTax> {
  return { value: { ...value, ...value.annual }, source }
}

function bracketRule(bracket: Bracket): BracketRule {
  return {
    from: dollars(bracket.from),
    rate: printedRate(bracket.rate),
    printedRate: bracket.rate,
    constant: dollars(bracket.constant),
  }
}

function planRules(name: 'CPP' | 'QPP', { value, source }: Version<PensionPlan>): PlanRules {
  const [whole, base, additional] = [value.rate, value.baseRate, value.additionalRate].map(printedRate)
  assert(whole !== undefined && base !== undefined && additional !== undefined, 'three rates were read')
  return {
    source,
    name,
    ceiling: dollars(value.ceiling),
    exemption: dollars(value.exemption),
    rate: whole,
    baseRate: base,
    additionalRate: additional,
    baseShare: reducedRatio(base, whole),
    additionalShare: reducedRatio(additional, whole),
    most: dollars(value.most),
    mostBase: dollars(value.mostBase),
    mostAdditional: dollars(value.mostAdditional),
    secondRate: printedRate(value.secondRate),
    secondMost: dollars(value.secondMost),
    printed: value,
  }
}
