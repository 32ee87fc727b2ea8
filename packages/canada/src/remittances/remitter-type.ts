import type { Figure } from '@daybook/core/filings/figure.ts'
import { sumFigure } from '@daybook/core/filings/figure.ts'
import type { FormPay } from '@daybook/core/filings/remittance.ts'
import { type Cents, divideRounded, sumOf } from '@daybook/core/kit/cents.ts'
import { monthOf } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { dollars } from '../payroll/exact.ts'
import type { SharedLine } from './form-request.ts'
import { figureOf } from './levy-figures.ts'
import { linesOf } from './pay-amounts.ts'
import { pd7aLines } from './pd7a.ts'
import { quebecThresholds, type RemitterThresholds, remitterThresholds } from './remitter-rules.ts'
import { ruleOn } from './rule-on.ts'
import { tpz1015Lines } from './tpz-1015.ts'

/** The CRA's types of remitters. */
export type RemitterType = 'quarterly' | 'regular' | 'accelerated1' | 'accelerated2'

/** What was withheld for a month, employer's shares among it. */
export type MonthWithheld = { readonly month: string; readonly amount: Cents }

/**
 * What the type of a year rests on: the months of the two years before it; whether everything was remitted,
 * reported and filed in time over the last twelve months; and what a new employer expects to withhold in a
 * month.
 */
export type RemitterFacts = {
  readonly year: number
  readonly withheld: readonly MonthWithheld[]
  readonly hasPerfectRecord: boolean
  readonly expectedMonthly?: Cents
}

/**
 * The type of remitter that an employer is in a year: `figure` is the average monthly withholding amount
 * that decided, with its months; `reason` says it in words. `mayAsk` is a slower type that the average of
 * the year before allows, if the employer asks the CRA for it.
 */
export type RemitterFinding = {
  readonly type: RemitterType
  readonly figure: Figure
  readonly reason: Label
  readonly mayAsk?: RemitterType
}

/**
 * Which type of remitter the CRA makes an employer in a year: by the average monthly withholding of the
 * second year before (all remittances divided by the months that had one). Below 3,000 in either of the two
 * years, with a perfect record, it may be quarterly; a new employer is regular, or quarterly below 1,000 a
 * month with a perfect record. Withholdings of associated corporations must be added by the caller.
 *
 *   24,999.99 regular, 25,000.00 accelerated threshold 1, 100,000.00 accelerated threshold 2
 */
export function remitterType(facts: RemitterFacts): Result<RemitterFinding> {
  const found = ruleOn<RemitterThresholds>(remitterThresholds, { on: `${facts.year}-01-01`, insist: true })
  if (!found.ok) return found
  const { value: rule, source } = found.value
  const second = average(facts, facts.year - 2)
  const first = average(facts, facts.year - 1)
  if (second === undefined && first === undefined) return ok(newEmployer(facts, rule))
  const low = dollars(rule.quarterlyBelow)
  const isSmall = [second, first].some((each) => each !== undefined && each.value < low)
  const deciding = second ?? first
  const figure = { ...(deciding ?? sumFigure('remitter:none', words.average, [])), source }
  if (isSmall && facts.hasPerfectRecord && second !== undefined) {
    const small = second.value < low ? second : (first ?? second)
    return ok({ type: 'quarterly', figure: { ...small, source }, reason: words.quarterly })
  }
  // Without withholdings two years before, the employer was new last year, and stays regular.
  if (second === undefined) return ok({ type: 'regular', figure, reason: words.noSecondYear })
  const type = byAverage(second.value, rule)
  const slower = first === undefined ? type : byAverage(first.value, rule)
  const reason = words[type]
  return ok(order[slower] < order[type] ? { type, figure, reason, mayAsk: slower } : { type, figure, reason })
}

const order: Readonly<Record<RemitterType, number>> = {
  quarterly: 0,
  regular: 1,
  accelerated1: 2,
  accelerated2: 3,
}

function byAverage(average: Cents, rule: RemitterThresholds): RemitterType {
  if (average >= dollars(rule.accelerated2From)) return 'accelerated2'
  return average >= dollars(rule.accelerated1From) ? 'accelerated1' : 'regular'
}

function newEmployer({ expectedMonthly, hasPerfectRecord }: RemitterFacts, rule: RemitterThresholds) {
  const isSmall = expectedMonthly !== undefined && expectedMonthly < dollars(rule.newQuarterlyBelow)
  const figure = figureOf('remitter:expected', words.expected, expectedMonthly ?? 0n, 'input')
  return isSmall && hasPerfectRecord
    ? { type: 'quarterly' as const, figure, reason: words.newQuarterly }
    : { type: 'regular' as const, figure, reason: words.newRegular }
}

/** The average of a year over the months that had a remittance, to the cent; nothing where none had. */
function average({ withheld }: RemitterFacts, year: number): Figure | undefined {
  const months = withheld.filter(({ month, amount }) => month.startsWith(`${year}-`) && amount > 0n)
  if (months.length === 0) return undefined
  const parts = months.map(({ month, amount }) =>
    figureOf(`remitter:${month}`, { en: month, fr: month }, amount, 'copy'),
  )
  const total = sumFigure(`remitter:${year}:total`, words.total, parts)
  const value = divideRounded(total.value, BigInt(months.length), 'down')
  const label = {
    en: `${words.average.en}, ${year} (${months.length} months)`,
    fr: `${words.average.fr}, ${year} (${months.length} mois)`,
  }
  return figureOf(`remitter:${year}`, label, value, 'calc', [total])
}

/** What was withheld for the CRA by months of payment: tax, CPP, EI, the employer's shares among them. */
export function withheldByMonth(pays: readonly FormPay[]): readonly MonthWithheld[] {
  return byMonth(pays, pd7aLines)
}

/** The same for Revenu Québec, whose fund and CNESST payments count too. */
export function quebecByMonth(pays: readonly FormPay[]): readonly MonthWithheld[] {
  return byMonth(
    pays.filter(({ province }) => province === 'QC'),
    tpz1015Lines,
  )
}

function byMonth(pays: readonly FormPay[], lines: readonly SharedLine[]): readonly MonthWithheld[] {
  const amountOf = (pay: FormPay): Cents =>
    sumOf(lines.map(({ held, added }) => linesOf(pay.deductions, held) + linesOf(pay.employer, added)))
  return [...Map.groupBy(pays, ({ date }) => monthOf(date))]
    .map(([month, own]) => ({ month, amount: sumOf(own.map(amountOf)) }))
    .sort((left, right) => (left.month < right.month ? -1 : 1))
}

/** How often Revenu Québec has an employer remit in a year, with the average that decided, and why. */
export type QuebecFinding = {
  readonly type: 'annual' | 'monthly' | 'twice-monthly' | 'weekly'
  readonly figure?: Figure
  readonly reason: Label
}

/**
 * How often Revenu Québec has an employer remit, by the average month two years before (monthly for a new
 * one); `annual` where the whole year comes to 2,400 or less. Quarterly remitting is granted, never given.
 */
export function quebecFrequency(facts: Pick<RemitterFacts, 'year' | 'withheld'>): Result<QuebecFinding> {
  const found = ruleOn(quebecThresholds, { on: `${facts.year}-01-01`, insist: true })
  if (!found.ok) return found
  const { value: rule, source } = found.value
  const figure = average({ ...facts, hasPerfectRecord: false }, facts.year - 2)
  if (figure === undefined) return ok({ type: 'monthly', reason: words.newRegular })
  const [total] = figure.parts
  const type =
    figure.value >= dollars(rule.weeklyFrom)
      ? ('weekly' as const)
      : figure.value >= dollars(rule.twiceMonthlyFrom)
        ? ('twice-monthly' as const)
        : (total?.value ?? 0n) <= dollars(rule.annualThrough)
          ? ('annual' as const)
          : ('monthly' as const)
  return ok({ type, figure: { ...figure, source }, reason: words.byAverage })
}

const words = {
  average: { en: 'Average monthly withholding amount', fr: 'Retenue mensuelle moyenne' },
  total: { en: 'Withheld in the year', fr: 'Retenu dans l’année' },
  expected: { en: 'Expected in a month', fr: 'Prévu pour un mois' },
  quarterly: {
    en: 'Below 3,000 a month on average, with a perfect record',
    fr: 'Moins de 3 000 par mois en moyenne, dossier sans faute',
  },
  regular: { en: 'Below 25,000 a month on average', fr: 'Moins de 25 000 par mois en moyenne' },
  accelerated1: {
    en: 'From 25,000 to below 100,000 a month on average',
    fr: 'De 25 000 à moins de 100 000 par mois en moyenne',
  },
  accelerated2: { en: '100,000 a month or more on average', fr: '100 000 par mois ou plus en moyenne' },
  newRegular: { en: 'A new employer', fr: 'Un nouvel employeur' },
  newQuarterly: {
    en: 'A new employer who expects less than 1,000 a month, with a perfect record',
    fr: 'Un nouvel employeur qui prévoit moins de 1 000 par mois, dossier sans faute',
  },
  noSecondYear: {
    en: 'Nothing was withheld two years before',
    fr: 'Rien n’a été retenu deux ans auparavant',
  },
  byAverage: { en: 'By the average month two years before', fr: 'Selon le mois moyen deux ans auparavant' },
} as const
