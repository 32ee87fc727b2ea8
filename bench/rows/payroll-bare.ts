import { employmentInsurance } from '@daybook/canada/rates/ca/employment-insurance.ts'
import { federalIncomeTax } from '@daybook/canada/rates/ca/income-tax.ts'
import { canadaPensionPlan } from '@daybook/canada/rates/ca/pension-plan.ts'
import type {
  EmploymentInsurance,
  ParentalInsurance,
  PensionPlan,
} from '@daybook/canada/rates/contribution-rules.ts'
import type {
  FederalIncomeTax,
  ProvincialIncomeTax,
  QuebecIncomeTax,
} from '@daybook/canada/rates/income-tax-rules.ts'
import { incomeTaxON } from '@daybook/canada/rates/on/income-tax.ts'
import { employmentInsuranceQuebec } from '@daybook/canada/rates/qc/employment-insurance.ts'
import { quebecIncomeTax } from '@daybook/canada/rates/qc/income-tax.ts'
import { parentalInsurance } from '@daybook/canada/rates/qc/parental-insurance.ts'
import { quebecPensionPlan } from '@daybook/canada/rates/qc/pension-plan.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { value } from '@daybook/core/kit/result.ts'

/**
 * The floor of row 17: what is held back from a salary of 26 pays a year in January 2026, worked out in one
 * bare function a province. It knows one day, one province and one kind of pay; takes no claims, no year to
 * date and no bonus; checks nothing and explains nothing. The numbers are those of our rate tables, the money
 * whole cents as bigint, and every step is rounded where the guides round.
 */
export type BarePay = (gross: bigint) => bigint

const day = '2026-01-01'

function inForceIn<T>(table: RuleTable<T>): T {
  return value(inForce(table, day)).value
}

function cents(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(2, '0'))
}

/** A printed rate in millionths. */
function millionths(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(6, '0'))
}

const million = 1_000_000n
const periods = 26n

/** A quotient of amounts that are not negative, half up. */
function half(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor)
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}

function left(a: bigint): bigint {
  return a < 0n ? 0n : a
}

type Step = { readonly from: bigint; readonly rate: bigint; readonly constant: bigint }

function stepsOf(
  brackets: readonly { readonly from: string; readonly rate: string; readonly constant: string }[],
) {
  return brackets.map(({ from, rate, constant }) => ({
    from: cents(from),
    rate: millionths(rate),
    constant: cents(constant),
  }))
}

function onIncome(steps: readonly Step[], income: bigint): bigint {
  let at = steps.length - 1
  while (at > 0 && income < (steps[at]?.from ?? 0n)) at -= 1
  const { rate = 0n, constant = 0n } = steps[at] ?? {}
  return half(income * rate, million) - constant
}

/** What a plan and employment insurance take of a pay, and the bases of their credit in a year. */
type Taken = { readonly held: bigint; readonly additional: bigint; readonly bases: readonly bigint[] }

function planTaker(plan: RuleTable<PensionPlan>) {
  const rule = inForceIn<PensionPlan>(plan)
  const exemption = cents(rule.exemption) / periods
  const [rate, baseRate, extraRate] = [rule.rate, rule.baseRate, rule.additionalRate].map(millionths)
  const [most, mostBase, ceiling, secondMost] = [rule.most, rule.mostBase, rule.ceiling, rule.secondMost].map(
    cents,
  )
  const secondRate = millionths(rule.secondRate)
  return (gross: bigint): Taken => {
    const first = least(half(left(gross - exemption) * (rate ?? 0n), million), most ?? 0n)
    const above = left(gross - (ceiling ?? 0n))
    const second = least(half(above * secondRate, million), secondMost ?? 0n)
    const additional = half(first * (extraRate ?? 0n), rate ?? 1n) + second
    // The base is kept in parts of a cent: its rate over that of the whole contribution.
    const whole = least(first * periods * (baseRate ?? 0n), (mostBase ?? 0n) * (rate ?? 1n))
    return { held: first + second, additional, bases: [whole, rate ?? 1n] }
  }
}

const federal = inForceIn<FederalIncomeTax>(federalIncomeTax)
const federalSteps = stepsOf(federal.brackets)
const federalRate = millionths(federal.lowestRate)
const employment = cents(federal.employmentAmount)

function basicFederal(income: bigint): bigint {
  const { basic } = federal
  if (basic.kind !== 'falling') return 0n
  const [from, through] = [cents(basic.from), cents(basic.through)]
  if (income <= from) return mostBasic
  if (income >= through) return leastBasic
  return half(mostBasic * cents(basic.over) - (income - from) * cents(basic.fall), cents(basic.over))
}

const mostBasic = federal.basic.kind === 'falling' ? cents(federal.basic.most) : 0n
const leastBasic = federal.basic.kind === 'falling' ? cents(federal.basic.least) : 0n

/** T3: the federal tax of a year before the abatement. */
function federalYear(
  gross: bigint,
  income: bigint,
  bases: readonly bigint[],
  premiums: readonly bigint[],
): bigint {
  const [whole = 0n, over = 1n] = bases
  let credits = half(basicFederal(income) * federalRate, million)
  credits += half(whole * federalRate, over * million)
  for (const premium of premiums) credits += half(premium * federalRate, 100_000n * million)
  credits += least(half(periods * gross * federalRate, million), half(employment * federalRate, million))
  return left(onIncome(federalSteps, income) - credits)
}

/** Ontario: CPP, CPP2, EI, federal and provincial tax. */
export function bareOntario(): BarePay {
  const plan = planTaker(canadaPensionPlan)
  const ei = inForceIn<EmploymentInsurance>(employmentInsurance)
  const [eiRate, eiMost] = [millionths(ei.rate), cents(ei.most)]
  const rule = inForceIn<ProvincialIncomeTax>(incomeTaxON)
  const steps = stepsOf(rule.brackets)
  const lowest = millionths(rule.lowestRate)
  const basicCredit = half((rule.basic.kind === 'fixed' ? cents(rule.basic.amount) : 0n) * lowest, million)
  const surtax = (rule.surtax ?? []).map(({ over, rate }) => ({ over: cents(over), rate: millionths(rate) }))
  const health = (rule.healthPremium ?? []).map(({ over, base, rate, most }) => ({
    over: cents(over),
    base: cents(base),
    rate: millionths(rate),
    most: cents(most),
  }))
  const reduction = cents(rule.reduction?.amount ?? '0')
  return (gross) => {
    const { held, additional, bases } = plan(gross)
    const premium = least(half(gross * eiRate, million), eiMost)
    const income = periods * (gross - additional)
    const eb = least(periods * premium, eiMost) * 100_000n
    const t3 = federalYear(gross, income, bases, [eb])
    const [whole = 0n, over = 1n] = bases
    const k2 = half(whole * lowest, over * million) + half(eb * lowest, 100_000n * million)
    let t4 = left(onIncome(steps, income) - basicCredit - k2)
    const basic = t4
    for (const { over: above, rate } of surtax) t4 += half(left(basic - above) * rate, million)
    const step = health.findLast((each) => each.over <= income)
    const level =
      step === undefined ? 0n : least(step.most, step.base + half((income - step.over) * step.rate, million))
    const t2 = left(t4 + level - left(least(t4, 2n * reduction - t4)))
    return held + premium + half(t3, periods) + half(t2, periods)
  }
}

/** Quebec: QPP, QPP2, EI, QPIP, federal tax with the abatement and Quebec's own tax. */
export function bareQuebec(): BarePay {
  const plan = planTaker(quebecPensionPlan)
  const ei = inForceIn<EmploymentInsurance>(employmentInsuranceQuebec)
  const [eiRate, eiMost] = [millionths(ei.rate), cents(ei.most)]
  const qpip = inForceIn<ParentalInsurance>(parentalInsurance)
  const [qpipRate, qpipMost] = [millionths(qpip.rate), cents(qpip.most)]
  const rule = inForceIn<QuebecIncomeTax>(quebecIncomeTax)
  const steps = rule.brackets.map(({ over, rate, constant }) => ({
    from: cents(over) + 1n,
    rate: millionths(rate),
    constant: cents(constant),
  }))
  const credit = half(cents(rule.basic) * millionths(rule.creditRate), million)
  const [workersRate, workersMost] = [millionths(rule.workersRate), half(cents(rule.workersYearly), periods)]
  const abatement = millionths(federal.abatementQuebec)
  return (gross) => {
    const { held, additional, bases } = plan(gross)
    const premium = least(half(gross * eiRate, million), eiMost)
    const parental = least(half(gross * qpipRate, million), qpipMost)
    const income = periods * (gross - additional)
    const eb = least(periods * premium, eiMost) * 100_000n
    const qb = least((periods * gross * qpipRate) / 10n, qpipMost * 100_000n)
    const t3 = federalYear(gross, income, bases, [eb, qb])
    const t1 = t3 - half(t3 * abatement, million)
    const workers = least(half(gross * workersRate, million), workersMost)
    const own = left(onIncome(steps, periods * (gross - workers - additional)) - credit)
    return held + premium + parental + half(t1, periods) + half(own, periods)
  }
}
