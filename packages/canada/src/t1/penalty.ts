import type { Figure } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import type { Cents, Rate } from '@daybook/core/kit/cents.ts'
import { addDays, weekdayOf } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { dollars, floored, halfUp, percentHalfUp, printedRate } from '../payroll/exact.ts'
import { lateFiling } from '../rates/ca/late-filing.ts'
import { personalFiling } from '../rates/ca/personal-filing.ts'
import { personalInstalments } from '../rates/ca/personal-instalments.ts'

/**
 * The penalty for filing the return of a year late: a share of the balance owing, and one more for each full
 * month, up to some; higher for who was penalised before and asked to file. Refuses as `inForce` does.
 */
export function latePenalty(
  year: number,
  {
    balance,
    fullMonths,
    isRepeat,
  }: { readonly balance: Cents; readonly fullMonths: number; readonly isRepeat: boolean },
): Result<Figure> {
  const found = inForce(lateFiling, `${year}-12-31`)
  if (!found.ok) return found
  const { value, source } = found.value
  const [share, monthly, most] = isRepeat
    ? [value.repeatShare, value.repeatMonthly, value.repeatMonths]
    : [value.share, value.monthly, value.months]
  const months = Math.min(Math.max(fullMonths, 0), most)
  const owed = floored(balance)
  const by = printedRate(monthly)
  const times: Rate = { numerator: by.numerator * BigInt(months), denominator: by.denominator }
  const amount = percentHalfUp(owed, printedRate(share)) + percentHalfUp(owed, times)
  const label = { en: 'Penalty for filing late', fr: 'Pénalité pour production tardive' }
  const base = { en: 'Balance owing', fr: 'Solde dû' }
  const part: Figure = { id: `T1-${year}:penalty/balance`, label: base, value: owed, how: 'input', parts: [] }
  return ok({ id: `T1-${year}:penalty`, label, value: amount, how: 'rate', parts: [part], source })
}

/** What decides the instalments of a year: net tax owing of earlier years, or an estimate of the year. */
export type InstalmentFacts = {
  /** The year in which they are paid. */
  readonly year: number
  readonly province: ProvinceCode
  readonly option: 'no-calculation' | 'prior-year' | 'current-year'
  readonly priorYear: Cents
  readonly secondPriorYear?: Cents
  readonly currentYear?: Cents
  /**
   * Contributions of the same years on self-employment (lines 42100 and 42120): they are paid by instalments
   * too, but do not decide whether any are required.
   */
  readonly contributions?: { readonly prior?: Cents; readonly second?: Cents; readonly current?: Cents }
}

/** The instalments of a year: whether any are required, and each payment with its day. */
export type Instalments = {
  readonly isRequired: boolean
  readonly threshold: Cents
  readonly payments: readonly { readonly due: string; readonly payBy: string; readonly amount: Cents }[]
}

/**
 * The instalments of an individual. They are required where net tax owing is above the threshold in the year
 * and in one of the two before; the year itself counts by its estimate, or by the year before where there is
 * none. By the prior year or the estimate all four are a quarter; without calculation the first two are a
 * quarter of the second year before, and the last two make the prior year whole; contributions on
 * self-employment are part of all of them. A day on a weekend may be
 * paid on the Monday after (`payBy`). Refuses as `inForce` does.
 */
export function personalInstalmentsOf(facts: InstalmentFacts): Result<Instalments> {
  const found = inForce(personalInstalments, `${facts.year}-12-31`)
  if (!found.ok) return found
  const { threshold: general, thresholdQuebec, days } = found.value.value
  const threshold = dollars(facts.province === 'QC' ? thresholdQuebec : general)
  const current = facts.currentYear ?? facts.priorYear
  const isBefore = facts.priorYear > threshold || (facts.secondPriorYear ?? 0n) > threshold
  const isRequired = current > threshold && isBefore
  const amounts = isRequired ? amountsOf(withContributions(facts)) : [0n, 0n, 0n, 0n]
  const payments = days.map((day, index) => {
    const due = `${facts.year}-${day}`
    return { due, payBy: nextWeekday(due), amount: amounts[index] ?? 0n }
  })
  return ok({ isRequired, threshold, payments })
}

/** The amounts that instalments are shares of: net tax owing with what is contributed. */
function withContributions(facts: InstalmentFacts): InstalmentFacts {
  const { priorYear, secondPriorYear = 0n, currentYear = 0n, contributions = {} } = facts
  const { prior = 0n, second = 0n, current = 0n } = contributions
  return {
    ...facts,
    priorYear: priorYear + prior,
    secondPriorYear: secondPriorYear + second,
    currentYear: currentYear + current,
  }
}

function amountsOf({
  option,
  priorYear,
  secondPriorYear = 0n,
  currentYear = 0n,
}: InstalmentFacts): readonly Cents[] {
  if (option !== 'no-calculation') return quarters(option === 'prior-year' ? priorYear : currentYear)
  const early = halfUp(secondPriorYear, 4n)
  const late = floored(priorYear - 2n * early)
  const third = halfUp(late, 2n)
  return [early, early, third, late - third]
}

/** Four quarters that add up to the whole; the last takes what rounding leaves. */
function quarters(whole: Cents): readonly Cents[] {
  const each = halfUp(whole, 4n)
  return [each, each, each, whole - 3n * each]
}

function nextWeekday(day: string): string {
  const weekday = weekdayOf(day)
  if (weekday === 6) return addDays(day, 2)
  return weekday === 7 ? addDays(day, 1) : day
}

/** The days of a return: when it is due, for the self-employed later, and when the balance is. */
export type ReturnDays = { readonly file: string; readonly pay: string }

/** The days by which a return of a year is filed and its balance paid. Refuses as `inForce` does. */
export function returnDays(year: number, isSelfEmployed: boolean): Result<ReturnDays> {
  const found = inForce(personalFiling, `${year}-12-31`)
  if (!found.ok) return found
  const { due, dueSelfEmployed, payBy } = found.value.value
  const next = year + 1
  return ok({ file: `${next}-${isSelfEmployed ? dueSelfEmployed : due}`, pay: `${next}-${payBy}` })
}
