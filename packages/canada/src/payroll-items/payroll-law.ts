import type { PayAsked, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, value } from '@daybook/core/kit/result.ts'
import type { Deducted, PayLaw, PayPlace } from '@daybook/core/payroll/pay-law.ts'
import { yearToDateNames } from '@daybook/core/payroll/year-to-date.ts'
import { type DeductionAmounts, deductionAmounts } from '../payroll/deduction-amounts.ts'
import { type Deductions, deductionsOf } from '../payroll/deductions.ts'
import type { Claim, LastRegular, Method, PayFacts, YearToDate } from '../payroll/pay-facts.ts'
import { askDeductions, province } from './ask-deductions.ts'
import { lumpSumTax } from './lump-sum-tax.ts'
import { garnishOrders } from './orders.ts'
import { payItems } from './pay-items.ts'
import { isTaxOfPeriod, type PeriodFacts, periodAmounts, periodFacts, periodFigure } from './period-tax.ts'

/** The law of payroll in Canada, as pay runs ask for it. */
export const payrollLaw: PayLaw = {
  items: payItems,
  ask: askDeductions,
  deduct: deductAsked,
  garnish: garnishOrders,
}

/**
 * What is held back from a pay and what the employer adds, from what was asked alone: the same question gives
 * the same answer years later, as long as its rate tables stand. Refuses what `deductionsOf` refuses.
 */
export function deductAsked(place: PayPlace, asked: PayAsked): Result<Deducted> {
  const facts = payFactsOf(place, asked)
  const period = periodFacts(facts, asked)
  const found = period === undefined ? deductionAmounts(facts) : periodAmounts(period)
  if (!found.ok) return found
  const insist = facts.insist === true
  const amounts = byName(asked.amounts)
  const earlier = byName(asked.yearToDate).get('lumpSums') ?? 0n
  const lump = lumpSumTax({ ...place, insist }, amounts.get('lumpSum') ?? 0n, earlier)
  if (!lump.ok) return lump
  const stated = statedOf(found.value)
  for (const { id, figure } of lump.value) if (figure.value !== 0n) stated.set(id, figure.value)
  const lines = [...stated].map(([id, amount]) => ({ id, amount }))
  const isEmployers = ({ id }: PayLine): boolean => id.startsWith('employer-')
  return ok({
    edition: found.value.edition,
    deductions: lines.filter((line) => !isEmployers(line)),
    employer: lines.filter(isEmployers),
    bases: [...basesOf(found.value), ...creditsAsked(asked)],
    unchecked: found.value.unchecked,
    figures() {
      const figures = period === undefined ? figuresOf(value(deductionsOf(facts))) : periodFigures(period)
      for (const { id, figure } of lump.value) figures.set(id, figure)
      return figures
    },
  })
}

/** What was asked of tax for shares of labour-sponsored funds: the year's maximum counts it. */
function creditsAsked({ amounts }: PayAsked): readonly PayLine[] {
  return amounts.flatMap(({ id, amount }) => {
    if (id === 'labourFund') return [{ id: 'labour-fund-credit', amount }]
    return id === 'labourFundProvincial' ? [{ id: 'labour-fund-credit-provincial', amount }] : []
  })
}

/** Amounts under the codes of pay items, none of zero; the tax on a bonus joins the tax of the pay. */
function statedOf({ lines, employer }: DeductionAmounts): Map<string, Cents> {
  const stated = new Map<string, Cents>()
  for (const { id, value: amount } of [...lines, ...employer]) {
    if (amount === 0n) continue
    const code = codeOf(id)
    stated.set(code, (stated.get(code) ?? 0n) + amount)
  }
  return stated
}

/** What was asked as the engine's pay facts. */
export function payFactsOf(place: PayPlace, { amounts, yearToDate, words }: PayAsked): PayFacts {
  const named = byName(amounts)
  const of = (name: string): Cents => named.get(name) ?? 0n
  const claim = quebecClaim(words.quebecClaim, of('quebec.claim'))
  const paid = of('quebec.commissionPaid')
  return {
    payDate: place.date,
    province: province(place),
    payPeriodsPerYear: place.periods,
    method: methodOf(words, of),
    grossPay: of('grossPay'),
    nonPeriodicPay: of('nonPeriodicPay'),
    pensionable: of('pensionable'),
    nonPeriodicPensionable: of('nonPeriodicPensionable'),
    insurable: of('insurable'),
    nonPeriodicInsurable: of('nonPeriodicInsurable'),
    registeredPlans: of('registeredPlans'),
    registeredPlansOnNonPeriodic: of('registeredPlansOnNonPeriodic'),
    unionDues: of('unionDues'),
    support: of('support'),
    additionalTax: of('additionalTax'),
    prescribedZone: of('prescribedZone'),
    authorizedDeductions: of('authorizedDeductions'),
    authorizedCredits: of('authorizedCredits'),
    authorizedCreditsProvincial: of('authorizedCreditsProvincial'),
    ontarioDependants: of('ontarioDependants'),
    labourFund: of('labourFund'),
    labourFundProvincial: of('labourFundProvincial'),
    federalClaim: claimOf(words.federalClaim, of('federalClaim')),
    provincialClaim: claimOf(words.provincialClaim, of('provincialClaim')),
    pensionableMonths: Number(words.pensionableMonths ?? '12'),
    isCppExempt: words.isCppExempt === 'yes',
    isPeriodExempted: words.isPeriodExempted === 'yes',
    isEiExempt: words.isEiExempt === 'yes',
    isQpipExempt: words.isQpipExempt === 'yes',
    ...(words.employerEiMultiple === undefined ? {} : { employerEiMultiple: words.employerEiMultiple }),
    insist: words.insist === 'yes',
    ...(yearToDate.length === 0 ? {} : { yearToDate: yearBefore(byName(yearToDate)) }),
    lastRegular: lastRegularIn(of),
    quebec: {
      additionalTax: of('quebec.additionalTax'),
      annualDeductions: of('quebec.annualDeductions'),
      authorizedDeductions: of('quebec.authorizedDeductions'),
      authorizedCredits: of('quebec.authorizedCredits'),
      ftqShares: of('quebec.ftqShares'),
      fondactionShares: of('quebec.fondactionShares'),
      ...(of('quebec.benefits') === 0n ? {} : { grossPay: of('grossPay') + of('quebec.benefits') }),
      ...(claim === undefined ? {} : { claim }),
      ...(paid <= 0n
        ? {}
        : { commission: { paid, yearly: of('commissionYear'), expenses: of('commissionExpenses') } }),
      // Quebec's own way of averaging was not found: its tax goes by regular payments.
      isByPeriod: words.method === 'averaging',
    },
  }
}

function yearBefore(before: ReadonlyMap<string, Cents>): Partial<YearToDate> {
  const amounts: { -readonly [K in keyof YearToDate]?: Cents } = {}
  for (const name of yearToDateNames) if (name !== 'lumpSums') amounts[name] = before.get(name) ?? 0n
  return amounts
}

function lastRegularIn(of: (name: string) => Cents): LastRegular {
  return {
    grossPay: of('lastRegular.grossPay'),
    registeredPlans: of('lastRegular.registeredPlans'),
    unionDues: of('lastRegular.unionDues'),
    support: of('lastRegular.support'),
    f5A: of('lastRegular.f5A'),
  }
}

function byName(lines: readonly PayLine[]): ReadonlyMap<string, Cents> {
  return new Map(lines.map(({ id, amount }) => [id, amount]))
}

function claimOf(word: string | undefined, amount: Cents): Claim {
  if (word === 'amount') return { kind: 'amount', amount }
  return word === 'exempt' ? { kind: 'exempt' } : { kind: 'code', code: Number(word ?? '1') }
}

/** Quebec's form has no claim codes: code 0 is an amount of nothing, all others the basic amount. */
function quebecClaim(
  word: string | undefined,
  amount: Cents,
): Exclude<Claim, { readonly kind: 'code' }> | undefined {
  if (word === 'amount') return { kind: 'amount', amount }
  if (word === '0') return { kind: 'amount', amount: 0n }
  return word === 'exempt' ? { kind: 'exempt' } : undefined
}

function methodOf(words: PayAsked['words'], of: (name: string) => Cents): Method {
  if (words.method === 'averaging') return { kind: 'averaging', periodNumber: Number(words.period ?? '1') }
  if (words.method !== 'commission') return { kind: 'periodic' }
  return {
    kind: 'commission',
    yearlyRemuneration: of('commissionYear'),
    yearlyExpenses: of('commissionExpenses'),
    daysSinceLastPayment: Number(words.days ?? '0'),
  }
}

/** Figures of the engine under the codes of pay items; the tax on a bonus joins the tax of the pay. */
const codes: Readonly<Record<string, string>> = {
  'pay:federal': 'federal-tax',
  'pay:federalB': 'federal-tax',
  'pay:provincial': 'provincial-tax',
  'pay:provincialB': 'provincial-tax',
  'pay:quebec': 'quebec-tax',
  'pay:quebecB': 'quebec-tax',
  'pay:additional': 'additional-tax',
  'pay:territorial': 'territorial-tax',
}

function codeOf(id: string): string {
  const [kind, name = ''] = id.split(':')
  return kind === 'employer' ? `employer-${name}` : (codes[id] ?? name)
}

function figuresOf({ lines, employer }: Pick<Deductions, 'lines' | 'employer'>): Map<string, Figure> {
  const figures = new Map<string, Figure>()
  for (const figure of [...lines, ...employer]) {
    const code = codeOf(figure.id)
    const held = figures.get(code)
    figures.set(code, held === undefined ? figure : joined(code, held, figure))
  }
  return figures
}

/** The figures of a later pay of a period: tax tells of the whole period and of what came before. */
function periodFigures(period: PeriodFacts): Map<string, Figure> {
  const { own, whole, before } = period
  const mine = value(deductionsOf(own))
  const first = new Map(value(deductionsOf(before)).lines.map((line) => [line.id, line]))
  const taxes = value(deductionsOf(whole)).lines.filter(({ id }) => isTaxOfPeriod(period, id))
  const kept = mine.lines.filter(({ id }) => !isTaxOfPeriod(period, id))
  const lines = [...kept, ...taxes.map((line) => periodFigure(line, first.get(line.id)))]
  return figuresOf({ lines, employer: mine.employer })
}

function joined(code: string, one: Figure, other: Figure): Figure {
  return sumFigure(`pay:${code}`, payItems.get(code)?.label ?? one.label, [one, other])
}

function basesOf({ f5A, f5B, csb, taxOnPeriodic, taxOnNonPeriodic }: DeductionAmounts): readonly PayLine[] {
  const bases = {
    f5a: f5A,
    f5b: f5B,
    csb,
    'tax-periodic': taxOnPeriodic,
    'tax-non-periodic': taxOnNonPeriodic,
  }
  return Object.entries(bases).flatMap(([id, amount]) => (amount === 0n ? [] : [{ id, amount }]))
}
