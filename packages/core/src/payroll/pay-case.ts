import type { Employee, EmploymentTerms, Pay, PayLine, PayRun, TaxClaims } from '../daybook/payroll-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import { baseOf } from './bases.ts'

/**
 * A line that somebody gave for a pay: an item's code with an amount, or with a quantity (hours, pieces, for
 * a commission what was sold) at the rate of the terms or at a rate of its own. Quantities and rates are
 * decimal text. `day` is told of hours that were worked on a paid holiday: the law may ask for more for them.
 */
export type GivenLine = Omit<PayLine, 'amount'> & { readonly amount?: Cents; readonly day?: CivilDate }

/**
 * What was given for the pay of an employee (by id). `isFinal` also pays out the vacation that is owed.
 */
export type GivenPay = {
  readonly employee: string
  readonly lines: readonly GivenLine[]
  readonly isFinal?: boolean
}

/** What an employee is owed or owes between pays: vacation pay set aside, advances of pay, overpayments. */
export type PayBalances = Readonly<Record<'vacation' | 'advance' | 'overpayment', Cents>>

/** Nothing owed either way. */
export const noBalances: PayBalances = { vacation: 0n, advance: 0n, overpayment: 0n }

/**
 * One employee as a pay is made for them: terms and claims in force, pay periods of the year, the pays of the
 * calendar year before this one, and what is owed either way before it.
 */
export type PayCase = {
  readonly employee: Employee
  readonly terms: EmploymentTerms
  readonly claims: TaxClaims | undefined
  readonly periods: number
  readonly earlier: readonly Pay[]
  /** The last of them that was in a regular run: what a bonus that comes alone is taxed beside. */
  readonly last?: Pay
  readonly balances: PayBalances
}

/**
 * Which pay is made: a `regular` one brings salary, standing items and recoveries by itself, an `off-cycle`
 * one holds nothing but what is given.
 */
export type PayWish = {
  readonly kind: 'regular' | 'off-cycle'
  readonly date: CivilDate
  readonly span: Span
  readonly eiMultiple?: string
  readonly insist: boolean
}

/** What a pay changes in the balances of its employee. */
export function balanceChange(pay: Pick<Pay, 'earnings' | 'deductions' | 'bases'>): PayBalances {
  let [advance, overpayment] = [0n, 0n]
  for (const { id, amount } of pay.earnings) {
    if (id === 'advance' || id === 'advance-recovery') advance += amount
    else if (id === 'overpayment') overpayment += amount
  }
  for (const { id, amount } of pay.deductions) if (id === 'overpayment-recovery') overpayment -= amount
  return {
    vacation: baseOf(pay.bases, 'vacation-accrued') - baseOf(pay.bases, 'vacation-paid'),
    advance,
    overpayment,
  }
}

/** The balances after some changes. */
export function addBalances(balances: PayBalances, more: PayBalances): PayBalances {
  return {
    vacation: balances.vacation + more.vacation,
    advance: balances.advance + more.advance,
    overpayment: balances.overpayment + more.overpayment,
  }
}

/** A balance as the books keep it: so that its amounts are read as money again. */
export type KeptBalances = Readonly<Record<keyof PayBalances, { readonly amount: Cents }>>

/**
 * What a pay run changes in the balances of its people, by employee; those it changes nothing of are left
 * out.
 */
export function runBalances({ pays }: Pick<PayRun, 'pays'>): Readonly<Record<string, KeptBalances>> {
  const kept: Record<string, KeptBalances> = {}
  for (const pay of pays) {
    const { vacation, advance, overpayment } = balanceChange(pay)
    if (vacation === 0n && advance === 0n && overpayment === 0n) continue
    kept[pay.employee] = {
      vacation: { amount: vacation },
      advance: { amount: advance },
      overpayment: { amount: overpayment },
    }
  }
  return kept
}
