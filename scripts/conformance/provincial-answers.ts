import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import { employmentInsurance } from '@daybook/canada/rates/ca/employment-insurance.ts'
import { canadaPensionPlan } from '@daybook/canada/rates/ca/pension-plan.ts'
import type { EmploymentInsurance, PensionPlan } from '@daybook/canada/rates/contribution-rules.ts'
import type { QuebecIncomeTax } from '@daybook/canada/rates/income-tax-rules.ts'
import { quebecIncomeTax } from '@daybook/canada/rates/qc/income-tax.ts'
import { politicalCredit } from '@daybook/canada/t1-provincial/after-credits.ts'
import { bracketTax } from '@daybook/canada/t1-provincial/bracket-tax.ts'
import { form428 } from '@daybook/canada/t1-provincial/form-428.ts'
import { doubledReduction, familyReduction, ownReduction } from '@daybook/canada/t1-provincial/low-income.ts'
import { healthPremium, surtaxOn, workCredit } from '@daybook/canada/t1-provincial/ontario-tax.ts'
import { basicAmount } from '@daybook/canada/t1-provincial/personal-amounts.ts'
import {
  enteredLine,
  type Form428,
  type ProvincialInput,
} from '@daybook/canada/t1-provincial/provincial-input.ts'
import { workerDeduction } from '@daybook/canada/t1-provincial/quebec-parts.ts'
import { rentersCredit, salesTaxCredit } from '@daybook/canada/t1-provincial/refundable-credits.ts'
import { type Rule, ruleOf } from '@daybook/canada/t1-provincial/sheet.ts'
import { type FormProvince, returnTables } from '@daybook/canada/t1-provincial/tables-by-province.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents, parseCents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { TaxCase } from './tax-case.ts'
import { type Inputs, inputsOf } from './tax-inputs.ts'

type Answer = Readonly<Record<string, unknown>>
type Answerer = (each: TaxCase) => Answer

/** Answers a case from its inputs; one that was not read fails it, and so does one without its year. */
function reading(work: (inputs: Inputs, each: TaxCase & { readonly year: number }) => Answer): Answerer {
  return (each) => {
    const { year } = each
    if (year === undefined) throw new Error('the case has no year')
    const asked = Object.entries(each.inputs).map(([name, said]) => [
      name,
      typeof said === 'boolean' ? String(said) : said,
    ])
    const own = { ...each, year, inputs: Object.fromEntries(asked) }
    const inputs = inputsOf(own)
    const answer = work(inputs, own)
    inputs.done()
    return answer
  }
}

/** The kinds of cases that the provincial and territorial income tax answers. */
export const provincialAnswerers: Readonly<Record<string, Answerer>> = {
  // Federal brackets are those of the federal answers, which stand after these.
  bracket: reading(answerProvincialBracket),
  provincial_bpa: reading(basicPersonal),
  credit_value: reading((inputs) => ({
    credit: formatCents(percentOf(inputs.money('amount'), rate(decimal(inputs.text('rate'))), 'half-up')),
  })),
  ontario_reduction: reading(ontarioReduction),
  ontario_surtax: reading((inputs, { year }) => ({
    surtax: amountOf(
      surtaxOn(ruleIn(returnTables.ON.surtax, year), line('26000', inputs.money('basic_ontario_tax'))),
    ),
  })),
  ontario_health_premium: reading((inputs, { year }) => ({
    premium: amountOf(
      healthPremium(ruleIn(returnTables.ON.premium, year), line('26000', inputs.money('taxable_income'))),
    ),
  })),
  low_income_reduction: reading(lowIncome),
  ontario_lift: reading(workCase),
  lift: reading(workCase),
  provincial_tax_annualised: reading(annualised),
  bc_renters: reading((inputs, { year }) => {
    const rule = ruleIn(returnTables.BC.refundable, year)
    const { renters } = rule.value
    if (renters === undefined) throw new Error(`no renter's credit is known for ${year}`)
    return {
      '60576': amountOf(rentersCredit({ ...rule, value: renters }, line('23600', inputs.money('afni')))),
    }
  }),
  bc_sales_tax_credit: reading((inputs, { year }) => {
    const rule = ruleIn(returnTables.BC.refundable, year)
    const { salesTax } = rule.value
    if (salesTax === undefined) throw new Error(`no sales tax credit is known for ${year}`)
    const isCouple = inputs.maybeText('single') !== 'true'
    const income = line('23600', inputs.money('afni'))
    return { credit: amountOf(salesTaxCredit({ ...rule, value: salesTax }, income, isCouple)) }
  }),
  political_credit_on: reading((inputs, { year }) => ({ credit: political(inputs, 'ON', year) })),
  provincial_political_credit: reading((inputs, each) => ({
    credit: political(inputs, provinceOf(each), each.year),
  })),
  qc_worker_deduction: reading((inputs, { year }) => ({
    line201: amountOf(value(workerDeduction(line('10100', inputs.money('employment_income')), year))),
  })),
}

/** Tax on taxable income by the brackets of a province: the cases of kind `bracket` that are not federal. */
export function answerProvincialBracket(inputs: Inputs, each: TaxCase & { readonly year: number }): Answer {
  if (each.province === 'QC') return quebecBracket(inputs, each.year)
  const rule = ruleIn(returnTables[provinceOf(each)].brackets, each.year)
  const worked = bracketTax(rule, line('26000', inputs.money('taxable_income')))
  return { provincial_tax: amountOf(worked) }
}

/** Quebec's brackets are those of its own return, which is not filled in here. */
function quebecBracket(inputs: Inputs, year: number): Answer {
  const { name } = quebecIncomeTax
  const { value: found, source } = value(inForce<QuebecIncomeTax>(quebecIncomeTax, `${year}-12-31`))
  const brackets = found.brackets.map(({ over, rate: of }) => ({ from: over, rate: of }))
  const taxable = line('26000', inputs.money('taxable_income'))
  return { provincial_tax: amountOf(bracketTax({ name, value: brackets, source }, taxable)) }
}

function amountOf({ value: amount }: { readonly value: Cents }): string {
  return formatCents(amount)
}

function line(number: '10100' | '23600' | '26000' | '30800' | '31200' | '31260', amount: Cents): Figure {
  return enteredLine(number, amount)
}

/** `.0506` as `0.0506`. */
function decimal(text: string): string {
  return text.startsWith('.') ? `0${text}` : text
}

function provinceOf({ province = '' }: TaxCase): FormProvince {
  const found = value(parseProvince(province))
  if (found === 'QC') throw new Error('Quebec has no form 428')
  return found
}

/** The rule of a year; one that the tables do not have fails the case by the table's name. */
function ruleIn<T>(table: RuleTable<T> | undefined, year: number): Rule<T> {
  const rule = ruleOf(table, year)
  if (rule === undefined) throw new Error(`${table?.name ?? 'a table'} is not confirmed for ${year}`)
  return rule
}

function basicPersonal(inputs: Inputs, each: TaxCase & { readonly year: number }): Answer {
  const rule = ruleIn(returnTables[provinceOf(each)].amounts, each.year)
  const income = inputs.money('net_income')
  const taxable = inputs.maybeMoney('taxable_income') ?? income
  const worked = basicAmount(rule, { net: line('23600', income), taxable: line('26000', taxable) })
  return { '58040': amountOf(worked) }
}

function ontarioReduction(inputs: Inputs, { year }: { readonly year: number }): Answer {
  const rule = ruleIn(returnTables.ON.reduction, year)
  const known = rule.value
  if (known.kind !== 'doubled') throw new Error('Ontario doubles its amounts')
  const dependants = inputs.count('children') + Number(inputs.maybeText('infirm') ?? '0')
  const worked = doubledReduction(
    { ...rule, value: known },
    line('26000', inputs.money('line73')),
    dependants,
  )
  if (worked === undefined) throw new Error(`the amount for a child is not confirmed for ${year}`)
  return { reduction: amountOf(worked) }
}

function lowIncome(inputs: Inputs, each: TaxCase & { readonly year: number }): Answer {
  const rule = ruleIn(returnTables[provinceOf(each)].reduction, each.year)
  const known = rule.value
  const isSingle = inputs.maybeText('single') !== 'false'
  const income = line('23600', inputs.money('net_income'))
  const children = Number(inputs.maybeText('children') ?? '0')
  switch (known.kind) {
    case 'own':
      return { reduction: amountOf(ownReduction({ ...rule, value: known }, income)) }
    case 'family': {
      const isAged = inputs.maybeText('age65') === 'true'
      const family = { hasPartner: !isSingle, isAged, hasAgedPartner: false, children }
      return { reduction: amountOf(familyReduction({ ...rule, value: known }, income, family)) }
    }
    case 'doubled':
    case 'unknown':
      throw new Error(`no low-income reduction is confirmed for ${each.province} in ${each.year}`)
  }
}

/** Schedule ON428-A: the credit before the tax that is left limits it. */
function workCase(inputs: Inputs, each: TaxCase & { readonly year: number }): Answer {
  const pay = inputs.money('employment_income')
  const net = inputs.maybeMoney('net_income') ?? pay - contributions(pay, each.year).additional
  const family = inputs.maybeMoney('family_net_income')
  const asked: ProvincialInput = {
    year: each.year,
    province: 'ON',
    isWholeYearResident: true,
    age: 40,
    lines: { '10100': line('10100', pay), '23600': line('23600', net) },
    ...(family === undefined
      ? {}
      : { familyNetIncome: family, spouse: { netIncome: family - net, age: 40, isInfirm: false } }),
    dependants: [],
    claims: {},
  }
  const credit = amountOf(workCredit(ruleIn(returnTables.ON.workCredit, each.year), asked))
  return { credit, lift: credit, '62140': credit }
}

function political(inputs: Inputs, province: FormProvince, year: number): string {
  const rule = ruleIn(returnTables[province].political, year)
  return amountOf(politicalCredit(rule, line('26000', inputs.money('contributions'))))
}

/** A year of plain employment, CPP and EI as the year has them, filled in on the form of the province. */
function annualised(inputs: Inputs, each: TaxCase & { readonly year: number }): Answer {
  const province = provinceOf(each)
  const pay = inputs.money('employment_income')
  const withoutLift = inputs.maybeText('before_LIFT') === 'true'
  const { base, additional, premium } = contributions(pay, each.year)
  const net = pay - additional
  const lines: ProvincialInput['lines'] = {
    '10100': line('10100', pay),
    '23600': line('23600', net),
    '26000': line('26000', net),
    '30800': line('30800', base),
    '31200': line('31200', premium),
    '31260': line('31260', pay),
  }
  const asked: ProvincialInput = {
    year: each.year,
    province,
    isWholeYearResident: true,
    age: 40,
    lines,
    dependants: [],
    claims: withoutLift ? { entered: { '62140': 0n } } : {},
  }
  const form: Form428 = value(form428(asked))
  return { provincial_tax: formatCents(form.tax.value) }
}

function contributions(pay: Cents, year: number) {
  const on = `${year}-12-31`
  const plan = value(inForce<PensionPlan>(canadaPensionPlan, on)).value
  const insurance = value(inForce<EmploymentInsurance>(employmentInsurance, on)).value
  const dollars = (text: string): Cents => value(parseCents(text))
  const least = (a: Cents, b: Cents): Cents => (a < b ? a : b)
  const over = (a: Cents, b: Cents): Cents => (a > b ? a - b : 0n)
  const part = (of: Cents, by: string): Cents => percentOf(of, rate(by), 'half-up')
  const first = over(least(pay, dollars(plan.ceiling)), dollars(plan.exemption))
  const second = over(least(pay, dollars(plan.secondCeiling)), dollars(plan.ceiling))
  return {
    base: part(first, plan.baseRate),
    additional: part(first, plan.additionalRate) + part(second, plan.secondRate),
    premium: part(least(pay, dollars(insurance.ceiling)), insurance.rate),
  }
}
