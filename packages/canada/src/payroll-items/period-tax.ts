import type { PayAsked } from '@daybook/core/daybook/payroll-facts.ts'
import { differenceFigure, type Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type PeriodBefore, periodMark, type periodNames } from '@daybook/core/payroll/pay-period.ts'
import { type AmountLine, type DeductionAmounts, deductionAmounts } from '../payroll/deduction-amounts.ts'
import type { PayFacts, YearToDate } from '../payroll/pay-facts.ts'

/**
 * A pay of a period that had been paid for before: the pay itself, the whole period as if it were paid at
 * once, and what came before alone.
 */
export type PeriodFacts = { readonly own: PayFacts; readonly whole: PayFacts; readonly before: PayFacts }

/**
 * The facts of a pay whose period had earlier ones; nothing where it is the first. I of T4127 is the
 * remuneration of a pay period, however many pays bring it (chapter 4): the tax of a later pay is that of the
 * whole period less that of what came before, by the same claims, rates and year to date. Contributions are
 * the pay's own, with what is left of the exemption. Cumulative averaging counts earlier pays by itself.
 */
export function periodFacts(facts: PayFacts, asked: PayAsked): PeriodFacts | undefined {
  const period = beforeIn(asked)
  if (period === undefined) return undefined
  const rest = { ...facts, yearToDate: withoutPeriod(facts, period) }
  const { claim, registeredPlans: _plans, grossPay: _gross, ...asks } = { ...facts.quebec, ...noShares }
  const quebec = { ...asks, ...(claim === undefined ? {} : { claim }) }
  return {
    own: { ...facts, isPeriodExempted: false, periodPensionable: period.pensionable },
    whole: withPeriod(rest, period),
    before: withPeriod({ ...rest, ...noPay, quebec }, period),
  }
}

/** What a period had paid before, as it was kept with what was asked. */
function beforeIn({ amounts }: PayAsked): PeriodBefore | undefined {
  const first = `${periodMark}grossPay`
  if (!amounts.some(({ id }) => id === first)) return undefined
  const kept = new Map(amounts.map(({ id, amount }) => [id, amount]))
  const of = (name: (typeof periodNames)[number]): Cents => kept.get(`${periodMark}${name}`) ?? 0n
  return {
    grossPay: of('grossPay'),
    quebecGross: of('quebecGross'),
    pensionable: of('pensionable'),
    insurable: of('insurable'),
    registeredPlans: of('registeredPlans'),
    unionDues: of('unionDues'),
    support: of('support'),
    labourFund: of('labourFund'),
    labourFundProvincial: of('labourFundProvincial'),
    ftqShares: of('ftqShares'),
    fondactionShares: of('fondactionShares'),
    plan: of('plan'),
    secondPlan: of('secondPlan'),
    ei: of('ei'),
    qpip: of('qpip'),
  }
}

const noPay = {
  grossPay: 0n,
  nonPeriodicPay: 0n,
  pensionable: 0n,
  nonPeriodicPensionable: 0n,
  insurable: 0n,
  nonPeriodicInsurable: 0n,
  registeredPlans: 0n,
  registeredPlansOnNonPeriodic: 0n,
  support: 0n,
  unionDues: 0n,
  additionalTax: 0n,
  labourFund: 0n,
  labourFundProvincial: 0n,
} as const

const noShares = { ftqShares: 0n, fondactionShares: 0n } as const

/** The year to date as it was before the first pay of the period. */
function withoutPeriod({ yearToDate = {}, province }: PayFacts, period: PeriodBefore): Partial<YearToDate> {
  const less = (name: keyof YearToDate, amount: Cents): Cents => (yearToDate[name] ?? 0n) - amount
  const plan =
    province === 'QC'
      ? { qpp: less('qpp', period.plan), qpp2: less('qpp2', period.secondPlan) }
      : { cpp: less('cpp', period.plan), cpp2: less('cpp2', period.secondPlan) }
  return {
    ...yearToDate,
    ...plan,
    ei: less('ei', period.ei),
    qpip: less('qpip', period.qpip),
    pensionable: less('pensionable', period.pensionable),
    insurable: less('insurable', period.insurable),
    labourFund: less('labourFund', period.labourFund),
    labourFundProvincial: less('labourFundProvincial', period.labourFundProvincial),
  }
}

/** A pay with the earlier pays of its period in it. */
function withPeriod(facts: PayFacts, period: PeriodBefore): PayFacts {
  const quebec = {
    ...facts.quebec,
    grossPay: (facts.quebec?.grossPay ?? facts.grossPay) + period.quebecGross,
    ftqShares: (facts.quebec?.ftqShares ?? 0n) + period.ftqShares,
    fondactionShares: (facts.quebec?.fondactionShares ?? 0n) + period.fondactionShares,
  }
  return {
    ...facts,
    isPeriodExempted: false,
    grossPay: facts.grossPay + period.grossPay,
    pensionable: (facts.pensionable ?? 0n) + period.pensionable,
    insurable: (facts.insurable ?? 0n) + period.insurable,
    registeredPlans: (facts.registeredPlans ?? 0n) + period.registeredPlans,
    unionDues: (facts.unionDues ?? 0n) + period.unionDues,
    support: (facts.support ?? 0n) + period.support,
    labourFund: (facts.labourFund ?? 0n) + period.labourFund,
    labourFundProvincial: (facts.labourFundProvincial ?? 0n) + period.labourFundProvincial,
    ...(facts.province === 'QC' ? { quebec } : {}),
  }
}

/** The lines of tax that are less what earlier pays of the period bore; those of bonuses are the pay's. */
const ofPeriod: ReadonlySet<string> = new Set(['pay:federal', 'pay:provincial', 'pay:quebec'])

const besidePeriod: ReadonlySet<string> = new Set(['pay:federalB', 'pay:provincialB', 'pay:quebecB'])

const quebecLines: ReadonlySet<string> = new Set(['pay:quebec', 'pay:quebecB'])

/**
 * Whether a line comes from the whole period: tax, and tax of a bonus as it stands beside the whole period.
 * Cumulative averaging has counted the earlier pays already, but for Quebec's own tax.
 */
export function isTaxOfPeriod({ own }: PeriodFacts, id: string): boolean {
  if (own.method?.kind === 'averaging') return quebecLines.has(id)
  return ofPeriod.has(id) || besidePeriod.has(id)
}

/**
 * What is held back from a later pay of a period: contributions, L and the territories' tax of its own, tax
 * of the whole period less that of what came before, never below zero. Refuses what `deductionAmounts`
 * refuses.
 */
export function periodAmounts(period: PeriodFacts): Result<DeductionAmounts> {
  const { own, whole, before } = period
  const [mine, all, first] = [deductionAmounts(own), deductionAmounts(whole), deductionAmounts(before)]
  if (!mine.ok) return mine
  if (!all.ok) return all
  if (!first.ok) return first
  const earlier = new Map(first.value.lines.map(({ id, value }) => [id, value]))
  const rest = ({ id, value }: AmountLine): Cents => {
    const left = ofPeriod.has(id) ? value - (earlier.get(id) ?? 0n) : value
    return left > 0n ? left : 0n
  }
  const lines = [
    ...mine.value.lines.filter(({ id }) => !isTaxOfPeriod(period, id)),
    ...all.value.lines
      .filter(({ id }) => isTaxOfPeriod(period, id))
      .map((line) => ({ id: line.id, value: rest(line) }))
      .filter(({ value }) => value !== 0n),
  ]
  const total = (ids: readonly string[]): Cents =>
    lines.reduce((sum, { id, value }) => (ids.includes(id) ? sum + value : sum), 0n)
  return ok({
    ...mine.value,
    lines,
    total: lines.reduce((sum, { value }) => sum + value, 0n),
    taxOnPeriodic: total(['pay:federal', 'pay:provincial']),
    taxOnNonPeriodic: total(['pay:federalB', 'pay:provincialB']),
  })
}

const wholeName: Label = { en: 'Tax of the whole pay period', fr: 'Impôt de toute la période de paie' }
const beforeName: Label = {
  en: 'Tax of what the period had paid before',
  fr: 'Impôt de ce que la période avait déjà payé',
}

/** A line of tax of a period as it came about: that of the whole less that of what came before. */
export function periodFigure(whole: Figure, before: Figure | undefined): Figure {
  if (!ofPeriod.has(whole.id)) return whole
  const nothing: Figure = { id: whole.id, label: beforeName, value: 0n, how: 'calc', parts: [] }
  return differenceFigure(whole.id, whole.label, [
    { ...whole, id: `${whole.id}:whole`, label: wholeName },
    { ...(before ?? nothing), id: `${whole.id}:before`, label: beforeName },
  ])
}
