import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import { exactly, printedRate, times, toCent } from '@daybook/canada/payroll/exact.ts'
import { ageAmount } from '@daybook/canada/rates/ca/age-amount.ts'
import { basicPersonalAmount } from '@daybook/canada/rates/ca/basic-personal-amount.ts'
import { donationRule } from '@daybook/canada/rates/ca/donations.ts'
import { medicalSupplement } from '@daybook/canada/rates/ca/medical-supplement.ts'
import { medicalThreshold } from '@daybook/canada/rates/ca/medical-threshold.ts'
import { personalIncomeTax } from '@daybook/canada/rates/ca/personal-income-tax.ts'
import { politicalContributions } from '@daybook/canada/rates/ca/political-contributions.ts'
import { topUpCredit } from '@daybook/canada/rates/ca/top-up-credit.ts'
import { workersBenefit } from '@daybook/canada/rates/ca/workers-benefit.ts'
import { donationCredit, topUpFor } from '@daybook/canada/t1/donations.ts'
import { bracketTax, politicalCredit } from '@daybook/canada/t1/federal-tax.ts'
import { medicalAllowed } from '@daybook/canada/t1/other-amounts.ts'
import { latePenalty, personalInstalmentsOf } from '@daybook/canada/t1/penalty.ts'
import { ageAmountFor, basicAmount } from '@daybook/canada/t1/personal-amounts.ts'
import { supplementFor } from '@daybook/canada/t1/refundable.ts'
import { benefitParts } from '@daybook/canada/t1/workers-benefit.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { answerProvincialBracket } from './provincial-answers.ts'
import {
  contributionsCase,
  creditsCase,
  dividendCase,
  employmentCase,
  federalCase,
  limitsCase,
  pensionCase,
  premiumCase,
  repaymentCase,
  wholeCase,
} from './t1-returns.ts'
import { isFederal, type TaxCase } from './tax-case.ts'
import { type Inputs, inputsOf } from './tax-inputs.ts'

type Answer = Readonly<Record<string, unknown>>
type Answerer = (each: TaxCase) => Answer
type Dated = TaxCase & { readonly year: number }

/** Answers a case from its inputs; one that was not read fails it, and so does one without its year. */
function reading(work: (inputs: Inputs, each: Dated) => Answer): Answerer {
  return (each) => {
    const { year } = each
    if (year === undefined) throw new Error('the case names no year')
    const inputs = inputsOf(each)
    const answer = work(inputs, { ...each, year })
    inputs.done()
    return answer
  }
}

/** The value of a rule of a year; a year that the table does not know throws. */
function rule<T>(table: RuleTable<T>, year: number): T {
  return value(inForce(table, `${year}-12-31`)).value
}

/** The kinds of cases that the federal return of a person answers. */
export const t1Answerers: Readonly<Record<string, Answerer>> = {
  t1_whole: reading(wholeCase),
  t1_federal: reading(federalCase),
  federal_tax: reading(federalBracket),
  bracket: reading((inputs, each) =>
    isFederal(each.province) ? federalBracket(inputs, each) : answerProvincialBracket(inputs, each),
  ),
  basic_personal_amount: reading((inputs, { year }) => ({
    line30000: formatCents(basicAmount(inputs.money('net_income'), rule(basicPersonalAmount, year))),
  })),
  age_amount: reading((inputs, { year }) => {
    const amount = ageAmountFor(inputs.money('net_income'), rule(ageAmount, year))
    return { line30100: yes(inputs, 'age65') ? formatCents(amount) : '0.00' }
  }),
  employment_amount: reading(employmentCase),
  cpp_ei_credit: reading(creditsCase),
  cpp_ei_credit_max: reading(creditsCase),
  qpp_ei_qpip_max: reading(creditsCase),
  schedule8_proration: reading(limitsCase),
  schedule8_self_employed: reading(contributionsCase),
  schedule8_employee: reading(contributionsCase),
  schedule8_mixed: reading(contributionsCase),
  schedule8_overpayment: reading(contributionsCase),
  oas_clawback: reading(repaymentCase),
  social_benefits_repayment: reading(repaymentCase),
  gross_up: reading(dividendCase),
  dividends: reading(dividendCase),
  dividend_credit: reading(dividendCase),
  dividend_tax_credit: reading(dividendCase),
  pension_amount: reading(pensionCase),
  ei_overpayment: reading(premiumCase),
  donations: reading((inputs, { year }) => {
    const both = inputs.maybeMoney('net_and_taxable_income')
    const net = both ?? inputs.money('net_income')
    const taxable = both ?? inputs.maybeMoney('taxable_income') ?? net
    const found = donationCredit(inputs.money('donations'), { net, taxable }, rule(donationRule, year))
    return {
      line34900: formatCents(found.first + found.middle + found.top),
      s9_line22: formatCents(found.first),
    }
  }),
  top_up: reading((inputs, { year }) => {
    const credits = inputs.money('line33800') + (inputs.maybeMoney('s9_line22') ?? 0n)
    return { line34990: formatCents(topUpFor(credits, rule(topUpCredit, year))) }
  }),
  medical: reading((inputs, { year }) => {
    const allowed = medicalAllowed(
      inputs.money('expenses'),
      inputs.money('net_income'),
      rule(medicalThreshold, year),
    )
    return { line33200: formatCents(allowed) }
  }),
  medical_supplement: reading((inputs, { year }) => {
    const facts = {
      familyNet: inputs.money('family_net_income'),
      expenses: inputs.money('medical_allowed'),
      earned: inputs.money('working_income'),
    }
    return { line45200: formatCents(supplementFor(facts, rule(medicalSupplement, year))) }
  }),
  political_credit: reading((inputs, { year }) => ({
    line41000: formatCents(
      politicalCredit(inputs.money('contributions'), rule(politicalContributions, year)),
    ),
  })),
  cwb: reading(benefitCase),
  cwb_limit: reading(benefitCase),
  cwb_disability: reading(benefitCase),
  late_filing_penalty: reading((inputs, { year }) => {
    const asked = {
      balance: inputs.money('balance'),
      fullMonths: inputs.count('full_months_late'),
      isRepeat: yes(inputs, 'repeat'),
    }
    return { penalty: formatCents(value(latePenalty(year, asked)).value) }
  }),
  instalments: reading(instalmentCase),
  credit_value: reading((inputs) => {
    const text = inputs.text('rate')
    const rate = printedRate(text.startsWith('.') ? `0${text}` : text)
    return { credit: formatCents(toCent(times(exactly(inputs.money('amount')), rate))) }
  }),
}

/** A yes or no of a case, which may be a boolean or a word. */
function yes(inputs: Inputs, name: string): boolean {
  return inputs.maybeFlag(name) === true
}

function federalBracket(inputs: Inputs, { year }: Dated): Answer {
  const tax = bracketTax(inputs.money('taxable_income'), rule(personalIncomeTax, year).brackets)
  return { federal_tax: formatCents(tax) }
}

function benefitCase(inputs: Inputs, { year, province }: Dated): Answer {
  const home = province === undefined || isFederal(province) ? 'ON' : value(parseProvince(province))
  if (['AB', 'NU', 'QC'].includes(home)) throw new Error(`the amounts of ${home} are not kept`)
  const working = inputs.money('working_income')
  const parts = benefitParts(
    {
      working,
      ownWorking: working,
      // Where a case gives no net income, all income is from work.
      familyIncome: inputs.maybeMoney('afni') ?? inputs.maybeMoney('net_income') ?? working,
      isFamily: yes(inputs, 'family'),
      hasDisability: yes(inputs, 'dtc'),
      bothDisabled: yes(inputs, 'both'),
    },
    rule(workersBenefit, year),
  )
  return {
    basic: formatCents(parts.basic),
    supplement: formatCents(parts.supplement),
    line45300: formatCents(parts.basic + parts.supplement),
  }
}

function instalmentCase(inputs: Inputs, { year, province }: Dated): Answer {
  const option = inputs.text('option')
  if (option !== 'prior-year' && option !== 'current-year' && option !== 'no-calculation')
    throw new Error(`no option of instalments: ${option}`)
  const priorYear = inputs.money('prior_year_net_tax')
  const second = inputs.maybeMoney('second_prior_year_net_tax')
  const current = inputs.maybeMoney('current_year_net_tax')
  const holds = inputs.maybeFlag('other_conditions_met') ?? true
  const found = value(
    personalInstalmentsOf({
      year,
      province: province === undefined || isFederal(province) ? 'ON' : value(parseProvince(province)),
      option,
      priorYear,
      ...(second === undefined ? {} : { secondPriorYear: second }),
      ...(current === undefined ? {} : { currentYear: current }),
    }),
  )
  const isRequired = holds && found.isRequired
  const amounts = found.payments.map(({ amount }) => formatCents(isRequired ? amount : 0n))
  return { required: isRequired, quarterly: amounts[0], payments: amounts }
}
