import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import type { Version } from '@daybook/core/filings/rule-table.ts'
import { type Cents, type Rate, sumOf } from '@daybook/core/kit/cents.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { dollars, floored, printedRate, ratio } from '../payroll/exact.ts'
import { pensionStanding } from '../payroll/pension-standing.ts'
import { canadaPensionPlan } from '../rates/ca/pension-plan.ts'
import { schedule8Factors } from '../rates/ca/schedule-8.ts'
import type { PensionPlan } from '../rates/contribution-rules.ts'
import { quebecPensionPlan } from '../rates/qc/pension-plan.ts'
import { type PlanTerms, type Schedule8, schedule8 } from './schedule-8.ts'
import { addRefusal, allAt, put, ruleOf, type Sheet, step } from './sheet.ts'
import { type SlipAmounts, slipFigures, slipSum } from './slip-amounts.ts'

/** The net incomes that contributions on self-employment are worked out from. */
const earningsLines = ['12200', '13500', '13700', '13900', '14100', '14300'] as const

/** What the pension plan brings to later steps: what is payable and what was paid too much. */
export type PensionLines = {
  readonly schedule: Schedule8
  readonly parts: readonly Figure[]
  readonly source: Source
}

/**
 * Schedule 8: the deductions on lines 22200 and 22215. The credits, the amount payable and the overpayment
 * follow with `putPensionCredits` and are what is given back here. Residents of Quebec contribute to QPP and
 * settle what is payable or paid too much with Revenu Québec. Refuses `t1-two-plans` where slips show both
 * plans, and what the standing of the person refuses.
 */
export function putPensionDeductions(sheet: Sheet, slips: SlipAmounts): PensionLines {
  const isQuebec = sheet.facts.province === 'QC'
  const [cpp, qpp] = [
    slipSum(slips, 'cpp') + slipSum(slips, 'cpp2'),
    slipSum(slips, 'qpp') + slipSum(slips, 'qpp2'),
  ]
  if ((isQuebec && cpp > 0n) || (!isQuebec && qpp > 0n))
    addRefusal(sheet, refusal('t1-two-plans', {}, 'slips'))
  const [paid, paidSecond] = isQuebec ? ['qpp', 'qpp2'] : ['cpp', 'cpp2']
  const { terms, source } = termsOf(sheet, isQuebec)
  const earnings = pensionableFigure(sheet, slips)
  const business = allAt(sheet, earningsLines)
  const selfEmployed = step(
    sheet,
    'S8/self-employment',
    { en: 'Net self-employment earnings', fr: 'Gains nets d’un travail indépendant' },
    'sum',
    business,
    sumOf(business.map(({ value }) => value)),
  )
  const schedule = schedule8(terms, monthsOf(sheet), {
    pensionable: earnings.value,
    paid: slipSum(slips, paid),
    paidSecond: slipSum(slips, paidSecond),
    selfEmployed: selfEmployed.value,
  })
  const parts = [earnings, ...slipFigures(slips, paid), ...slipFigures(slips, paidSecond)]
  const both = floored(selfEmployed.value) > 0n ? [...parts, selfEmployed] : parts
  putWhere(sheet, '22200', schedule.deduction22200, [selfEmployed, ...excessFigure(sheet, schedule)], source)
  putWhere(
    sheet,
    '22215',
    schedule.enhanced22215,
    [...parts, ...requiredFigures(sheet, schedule, source)],
    source,
  )
  return { schedule, parts: both, source }
}

/** The credits for base contributions: lines 30800 and 31000. */
export function putPensionCredits(sheet: Sheet, { schedule, parts, source }: PensionLines): void {
  putWhere(sheet, '30800', schedule.base30800, parts, source)
  putWhere(sheet, '31000', schedule.base31000, parts, source)
}

/** What is payable on self-employment (42100); residents of Quebec pay it to Quebec. */
export function putPensionPayable(sheet: Sheet, { schedule, parts, source }: PensionLines): void {
  if (sheet.facts.province === 'QC') return
  putWhere(sheet, '42100', schedule.payable42100, [...parts, ...ownFigures(sheet, schedule, source)], source)
}

/** What an employee paid too much (44800); residents of Quebec get it from Quebec. */
export function putPensionOverpaid(sheet: Sheet, { schedule, parts, source }: PensionLines): void {
  if (sheet.facts.province === 'QC') return
  putWhere(
    sheet,
    '44800',
    schedule.overpaid44800,
    [...parts, ...requiredFigures(sheet, schedule, source)],
    source,
  )
}

function putWhere(
  sheet: Sheet,
  line: '22200' | '22215' | '30800' | '31000' | '42100' | '44800',
  value: Cents,
  parts: readonly Figure[],
  source: Source,
): void {
  if (value !== 0n || sheet.facts.given[line] !== undefined) put(sheet, line, 'calc', parts, value, source)
}

/** Pensionable earnings: box 26 of each T4, or box 14 where it is blank. */
function pensionableFigure(sheet: Sheet, slips: SlipAmounts): Figure {
  const boxed = new Map(slipFigures(slips, 'pensionable').map((figure) => [figure.id, figure]))
  const paid = new Map(slipFigures(slips, '10100').map((figure) => [figure.id, figure]))
  const parts = sheet.facts.slips.flatMap(({ id }) => {
    const key = `${sheet.scope}:slip/${id}`
    return boxed.get(`${key}/26`) ?? paid.get(`${key}/14`) ?? []
  })
  const label = { en: 'Pensionable earnings', fr: 'Gains ouvrant droit à pension' }
  return step(sheet, 'S8/50339', label, 'sum', parts, sumOf(parts.map(({ value }) => value)))
}

function requiredFigures(sheet: Sheet, { required }: Schedule8, source: Source): readonly Figure[] {
  const labels = {
    base: { en: 'Base contributions required', fr: 'Cotisations de base requises' },
    additional: {
      en: 'First additional contributions required',
      fr: 'Premières cotisations supplémentaires requises',
    },
    second: {
      en: 'Second additional contributions required',
      fr: 'Deuxièmes cotisations supplémentaires requises',
    },
  } as const
  return (['base', 'additional', 'second'] as const).flatMap((part) =>
    required[part] === 0n
      ? []
      : [step(sheet, `S8/required/${part}`, labels[part], 'rate', [], required[part], source)],
  )
}

function ownFigures(sheet: Sheet, schedule: Schedule8, source: Source): readonly Figure[] {
  const labels = {
    base: { en: 'Base contributions on self-employment', fr: 'Cotisations de base, travail indépendant' },
    additional: { en: 'First additional contributions', fr: 'Premières cotisations supplémentaires' },
    second: { en: 'Second additional contributions', fr: 'Deuxièmes cotisations supplémentaires' },
  } as const
  const own = (['base', 'additional', 'second'] as const).map((part) =>
    step(sheet, `S8/own/${part}`, labels[part], 'rate', [], schedule.own[part], source),
  )
  return [...own, ...excessFigure(sheet, schedule)]
}

function excessFigure(sheet: Sheet, { excess }: Schedule8): readonly Figure[] {
  if (excess <= 0n) return []
  const label = { en: 'Contributions deducted above those required', fr: 'Cotisations retenues en trop' }
  return [step(sheet, 'S8/excess', label, 'calc', [], excess)]
}

/** The months of the year in which contributions are due, by birth, death, disability and election. */
function monthsOf(sheet: Sheet): number {
  const { person, province } = sheet.facts
  const { born, died, standing = {} } = person
  const full = { ...standing, born, ...(died === undefined ? {} : { died }) }
  const found = pensionStanding(full, sheet.on, province)
  if (found.ok) return found.value.months
  for (const each of found.refusals) addRefusal(sheet, each)
  return 12
}

/** The terms of the plan of the year, CPP or QPP, as Schedule 8 reckons with them. */
export function termsOf(
  sheet: Sheet,
  isQuebec: boolean,
): { readonly terms: PlanTerms; readonly source: Source } {
  if (isQuebec) {
    const plan: Version<PensionPlan> = ruleOf<PensionPlan>(sheet, quebecPensionPlan)
    const [base, all] = [printedRate(plan.value.baseRate), printedRate(plan.value.rate)]
    const one: Rate = { numerator: 1n, denominator: 1n }
    return {
      terms: planTerms(plan.value, {
        baseShare: ratio(base, all),
        earningsFactor: ratio(one, all),
        secondFactor: ratio(one, printedRate(plan.value.secondRate)),
      }),
      source: plan.source,
    }
  }
  const plan: Version<PensionPlan> = ruleOf<PensionPlan>(sheet, canadaPensionPlan)
  const factors = ruleOf(sheet, schedule8Factors).value
  return {
    terms: planTerms(plan.value, {
      baseShare: printedRate(factors.baseShare),
      earningsFactor: printedRate(factors.earnings),
      secondFactor: printedRate(factors.secondEarnings),
    }),
    source: plan.source,
  }
}

function planTerms(
  plan: PensionPlan,
  printed: Pick<PlanTerms, 'baseShare' | 'earningsFactor' | 'secondFactor'>,
): PlanTerms {
  return {
    ceiling: dollars(plan.ceiling),
    secondCeiling: dollars(plan.secondCeiling),
    exemption: dollars(plan.exemption),
    baseRate: printedRate(plan.baseRate),
    additionalRate: printedRate(plan.additionalRate),
    secondRate: printedRate(plan.secondRate),
    ...printed,
  }
}
