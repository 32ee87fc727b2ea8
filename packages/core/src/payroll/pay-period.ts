import type { Pay, PayLine } from '../daybook/payroll-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { Span } from '../kit/civil-date.ts'
import { type BaseCode, baseOf } from './bases.ts'

/** Days that are paid for in a province. */
type PaidDays = { readonly span: Span; readonly province: string }

/**
 * The earlier pays of the pay period of a pay, the oldest first: an advance before the regular pay, the
 * regular pay before hours that had been forgotten. Those are pays for days in common that bore the formulas
 * of a period: bonuses have none, commissions of a TD1X go by their own days, and of what other books paid no
 * period is known. A pay for days of several periods is of the last one that was paid. The corrections of
 * such pays are with them: they have their days, and were not asked for themselves. One of a bonus is not.
 */
export function periodPays(earlier: readonly Pay[], now: PaidDays): readonly Pay[] {
  const periodic = earlier.filter(isPeriodic)
  const own: Pay[] = []
  for (const pay of periodic.toReversed()) {
    if (pay.province !== now.province || !overlaps(pay.span, now.span)) continue
    if (!own.every(({ span }) => overlaps(span, pay.span))) continue
    const isOfAnother = periodic.some(({ span }) => overlaps(span, pay.span) && !overlaps(span, now.span))
    if (!isOfAnother) own.unshift(pay)
  }
  const isCorrection = ({ asked, span, bases }: Pay): boolean =>
    asked === undefined &&
    (baseOf(bases, 'taxable') !== 0n || baseOf(bases, 'non-periodic') === 0n) &&
    own.some((each) => each.span.from === span.from && each.span.through === span.through)
  return own.length === 0 ? own : earlier.filter((pay) => own.includes(pay) || isCorrection(pay))
}

function isPeriodic({ asked, bases }: Pay): boolean {
  return asked !== undefined && asked.words.method !== 'commission' && baseOf(bases, 'taxable') > 0n
}

function overlaps(left: Span, right: Span): boolean {
  return left.from <= right.through && left.through >= right.from
}

/** What earlier pays of a period come to, by the names that the formulas are asked with. */
export type PeriodBefore = Readonly<Record<(typeof periodNames)[number], Cents>>

/**
 * The amounts of the earlier pays of a period: periodic income (I, and what Quebec taxes besides),
 * pensionable and insurable earnings, F, U1, F2, LCF, LCP, Q, Q1; and the contributions that the year to date
 * holds of them.
 */
export const periodNames = [
  'grossPay',
  'quebecGross',
  'pensionable',
  'insurable',
  'registeredPlans',
  'unionDues',
  'support',
  'labourFund',
  'labourFundProvincial',
  'ftqShares',
  'fondactionShares',
  'plan',
  'secondPlan',
  'ei',
  'qpip',
] as const

/**
 * What the earlier pays of the period of a pay come to, without the bonuses in them; nothing where there is
 * none, or where corrections took back all that they paid.
 */
export function periodBefore(earlier: readonly Pay[], now: PaidDays): PeriodBefore | undefined {
  const pays = periodPays(earlier, now)
  if (pays.length === 0) return undefined
  const before = sumOfPays(pays)
  return before.grossPay > 0n ? before : undefined
}

function sumOfPays(pays: readonly Pay[]): PeriodBefore {
  const base = (code: BaseCode): Cents => pays.reduce((sum, { bases }) => sum + baseOf(bases, code), 0n)
  const held = (...ids: readonly string[]): Cents =>
    pays.reduce((sum, { deductions }) => sum + sumOfThose(deductions, ids), 0n)
  return {
    grossPay: base('taxable'),
    quebecGross: base('quebec-taxable'),
    pensionable: base('pensionable') - base('pensionable-non-periodic'),
    insurable: base('insurable') - base('insurable-non-periodic'),
    registeredPlans: base('registered-plans'),
    unionDues: base('union-dues'),
    support: base('support'),
    labourFund: base('labour-fund-credit'),
    labourFundProvincial: base('labour-fund-credit-provincial'),
    ftqShares: base('ftq'),
    fondactionShares: base('fondaction'),
    plan: held('cpp', 'qpp'),
    secondPlan: held('cpp2', 'qpp2'),
    ei: held('ei'),
    qpip: held('qpip'),
  }
}

function sumOfThose(lines: readonly PayLine[], ids: readonly string[]): Cents {
  return lines.reduce((sum, { id, amount }) => (ids.includes(id) ? sum + amount : sum), 0n)
}

/** Amounts of a period's earlier pays as lines that are kept with what was asked; none of zero. */
export function periodLines(before: PeriodBefore | undefined): readonly PayLine[] {
  if (before === undefined) return []
  return periodNames.flatMap((name) =>
    before[name] === 0n ? [] : [{ id: `${periodMark}${name}`, amount: before[name] }],
  )
}

/** What the names of such lines begin with. */
export const periodMark = 'period.'
