import type { Pay, PayLine } from '../daybook/payroll-facts.ts'
import { type Cents, divideRounded, formatCents, sumOf } from '../kit/cents.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type BaseCode, baseOf, basesOf } from './bases.ts'
import type { GivenPay, PayCase, PayWish } from './pay-case.ts'
import { earningsOf, vacationable } from './pay-earnings.ts'
import type { Deducted, LastRegular, PayLaw, PayToDeduct } from './pay-law.ts'
import { periodBefore } from './pay-period.ts'
import { amountAt, percentAt } from './pay-quantity.ts'
import { settledPay } from './pay-settled.ts'
import { protectedOrders, standingLines } from './pay-standing.ts'
import { periodNumber } from './periods-in-year.ts'
import { yearToDate } from './year-to-date.ts'

/** A pay that has no run yet. */
export type DraftPay = Omit<Pay, 'id' | 'run'>

/** A pay as it was worked out, with what the law held back and where its figures come from. */
export type MadePay = { readonly pay: DraftPay; readonly deducted: Deducted }

/**
 * Makes one pay: earnings, benefits, what the law and the terms hold back, what the employer adds, the bases
 * and the net. Support and garnishments come last and leave the net pay that is protected.
 *
 * Refuses what `earningsOf` refuses, what the law refuses of the pay and its orders (naming the employee is
 * the caller's),
 * and `payrun-net-negative`.
 *
 *   1,000.00 a week in Ontario on 2026-01-15: CPP 55.50, EI 16.30, federal 81.61, provincial 45.80, net
 *   800.79
 */
export function payOf(pay: PayCase, wish: PayWish, given: GivenPay, law: PayLaw): Result<MadePay> {
  const { employee, terms } = pay
  const { province } = terms
  const parts = partsOf(pay, wish, given, law)
  if (!parts.ok) return parts
  const { earnings, benefits, regular, set, more } = parts.value
  const gross = total(earnings)
  const orders = protectedOrders(pay, wish, law.items)
  const found = settledPay(orders, law, (support) => lawfulPay(pay, wish, parts.value, support, law))
  if (!found.ok) return found
  const { made, before, kept, unchecked } = found.value
  const { bases, asked, held } = made
  const deducted: Deducted = { ...made.deducted, unchecked: [...made.deducted.unchecked, ...unchecked] }
  const net = before - total(kept)
  if (net < 0n) {
    const names = { employee: employee.number, net: formatCents(net), gross: formatCents(gross) }
    return refuse('payrun-net-negative', names, 'lines')
  }
  const paidVacation = total(earnings.filter(({ id }) => vacationItems.has(id)))
  const accrual = terms.vacation.way === 'accrue' && set !== 0n
  return ok({
    deducted,
    pay: {
      employee: employee.id,
      date: wish.date,
      span: wish.span,
      province,
      periods: pay.periods,
      earnings,
      benefits,
      deductions: [...held, ...kept],
      employer: [
        ...deducted.employer,
        ...givenOf('employer', given, law),
        ...standingLines(pay, wish, law.items, 'employer', regular),
        ...(accrual ? [{ id: 'vacation-accrual', amount: set }] : []),
      ],
      bases: [
        ...bases,
        ...deducted.bases,
        ...base('vacation-accrued', set + more),
        ...base('vacation-paid', paidVacation),
      ],
      net: { amount: net },
      edition: deducted.edition,
      asked,
      ...(orders.length === 0 ? {} : { orders }),
      payBy: employee.payBy,
    },
  })
}

/** A pay before the law: earnings, benefits, what was agreed to, vacation that is set aside. */
type Parts = {
  readonly earnings: readonly PayLine[]
  readonly benefits: readonly PayLine[]
  readonly agreed: readonly PayLine[]
  /** What percentages of standing items are of. */
  readonly regular: Cents
  readonly set: Cents
  /** Vacation pay that is set aside besides, for a year that completed the service for a higher share. */
  readonly more: Cents
}

function partsOf(pay: PayCase, wish: PayWish, given: GivenPay, law: PayLaw): Result<Parts> {
  const { items } = law
  const earned = earningsOf(pay, wish, given, items)
  if (!earned.ok) return earned
  const regular = periodicOf(earned.value, law)
  const allowances = standingLines(pay, wish, items, 'earning', regular)
  const worked = withDims([...earned.value, ...allowances], pay.terms.dims)
  const set = vacationSet(pay, worked, law)
  const more = total(givenOf('employer', given, law).filter(({ id }) => id === 'vacation-year-accrual'))
  const standing = (classOf: 'benefit' | 'deduction') => [
    ...givenOf(classOf, given, law),
    ...standingLines(pay, wish, items, classOf, regular),
  ]
  return ok({
    earnings: given.isFinal === true ? withOwedVacation(pay, worked, set + more) : worked,
    benefits: standing('benefit'),
    agreed: standing('deduction'),
    regular,
    set,
    more,
  })
}

/**
 * What the law holds back from the parts of a pay, with what was agreed to and an overpayment that is still
 * out; `support` lowers the income that tax is worked out on and is not among them.
 */
function lawfulPay(
  pay: PayCase,
  wish: PayWish,
  { earnings, benefits, agreed }: Parts,
  support: readonly PayLine[],
  law: PayLaw,
) {
  const { province } = pay.terms
  const all = basesOf(law.items, { earnings, benefits, deductions: [...agreed, ...support] }, province)
  const question = law.ask(toDeduct(pay, wish, all))
  if (!question.ok) return question
  const { asked, without } = question.value
  const left: readonly string[] = without
  const found = law.deduct({ date: wish.date, province, periods: pay.periods }, asked)
  if (!found.ok) return found
  const deducted = found.value
  const bases = all.filter(({ id }) => !left.includes(id))
  const lawfully = [...deducted.deductions, ...agreed]
  const rest = total(earnings) - total(lawfully)
  const recovery = wish.kind === 'regular' ? recovered(pay, rest, agreed) : []
  const held = [...lawfully, ...recovery]
  const place = { date: wish.date, province, periods: pay.periods, insist: wish.insist }
  const nonCash = total(benefits)
  return ok({
    made: { bases, asked, deducted, held },
    before: {
      ...place,
      gross: baseOf(bases, 'gross') + nonCash,
      nonCash,
      held: total(deducted.deductions),
      net: total(earnings) - total(held),
    },
  })
}

/** Earnings that are vacation set aside and now paid. */
export const vacationItems: ReadonlySet<string> = new Set(['vacation', 'vacation-out'])

function total(lines: readonly PayLine[]): Cents {
  return sumOf(lines.map(({ amount }) => amount))
}

function base(id: BaseCode, amount: Cents): readonly PayLine[] {
  return amount === 0n ? [] : [{ id, amount }]
}

function withDims(lines: readonly PayLine[], dims: PayLine['dims']): readonly PayLine[] {
  return dims === undefined
    ? lines
    : lines.map((line) => (line.dims === undefined ? { ...line, dims } : line))
}

/** What percentages of standing items are of: earnings that are no bonus and no money lent or given back. */
function periodicOf(earnings: readonly PayLine[], { items }: PayLaw): Cents {
  return total(
    earnings.filter(({ id }) => {
      const item = items.get(id)
      return item?.isTaxable === true && !item.isNonPeriodic && item.isLumpSum !== true
    }),
  )
}

/** Vacation pay that is set aside with a pay; nothing where it is paid with each pay. */
function vacationSet({ terms }: PayCase, earnings: readonly PayLine[], { items }: PayLaw): Cents {
  const { vacation, province } = terms
  if (vacation.way === 'each-pay') return 0n
  return percentAt(vacation.percent, vacationable(earnings, items, province))
}

/** A final pay ends with all vacation that is owed, this pay's own part too. */
function withOwedVacation(pay: PayCase, earnings: readonly PayLine[], set: Cents): readonly PayLine[] {
  const taken = total(earnings.filter(({ id }) => vacationItems.has(id)))
  const owed = pay.balances.vacation + set - taken
  if (owed <= 0n) return earnings
  return withDims([...earnings, { id: 'vacation-out', amount: owed }], pay.terms.dims)
}

function givenOf(kind: string, given: GivenPay, { items }: PayLaw): readonly PayLine[] {
  return given.lines.flatMap(({ amount, day: _day, ...line }) =>
    items.get(line.id)?.class === kind && amount !== undefined && amount !== 0n ? [{ ...line, amount }] : [],
  )
}

/** An overpayment that is still out, taken as far as the net pay reaches. */
function recovered({ balances }: PayCase, net: Cents, agreed: readonly PayLine[]): readonly PayLine[] {
  const isSaid = agreed.some(({ id }) => id === 'overpayment-recovery')
  if (isSaid || balances.overpayment <= 0n || net <= 0n) return []
  const amount = balances.overpayment < net ? balances.overpayment : net
  return [{ id: 'overpayment-recovery', amount }]
}

function toDeduct(pay: PayCase, wish: PayWish, bases: readonly PayLine[]): PayToDeduct {
  const { earlier, terms, employee } = pay
  const last = earlier.at(-1)
  const period = periodBefore(earlier, { span: wish.span, province: terms.province })
  return {
    date: wish.date,
    province: terms.province,
    periods: pay.periods,
    bases,
    claims: pay.claims,
    standing: employee.standing,
    yearToDate: yearToDate(earlier, terms.province),
    lastRegular: lastRegularOf(pay),
    ...(last === undefined ? {} : { lastPayDate: last.date }),
    periodNumber: numberOfPeriod(pay, wish),
    ...(period === undefined ? {} : { period }),
    ...(wish.eiMultiple === undefined ? {} : { eiMultiple: wish.eiMultiple }),
    insist: wish.insist,
  }
}

/** The pay period of the year: of a pay between two regular ones, that of the last of them. */
function numberOfPeriod({ earlier, last, terms }: PayCase, { kind, date }: PayWish): number {
  const of = kind === 'regular' ? date : (last?.date ?? date)
  const paid = earlier.filter(({ bases, date: day }) => day < of && baseOf(bases, 'taxable') > 0n)
  return periodNumber(terms.frequency, of, new Set(paid.map(({ date: day }) => day)).size)
}

/**
 * The last regular pay of the year as the formulas of a bonus ask for it; before the first one, a period's
 * pay by the terms.
 */
export function lastRegularOf({ last, terms, periods }: LastCase): LastRegular {
  if (last === undefined) {
    const grossPay = periodPay(terms, periods)
    return { grossPay, registeredPlans: 0n, unionDues: 0n, support: 0n, f5A: 0n }
  }
  return lastPay(last)
}

/** A regular pay as the formulas of a bonus ask for it. */
export function lastPay({ bases }: Pick<Pay, 'bases'>): LastRegular {
  const of = (code: BaseCode): Cents => baseOf(bases, code)
  return {
    grossPay: of('taxable'),
    registeredPlans: of('registered-plans'),
    unionDues: of('union-dues'),
    support: of('support'),
    f5A: of('f5a'),
  }
}

type LastCase = Pick<PayCase, 'last' | 'terms' | 'periods'>

/** What a period pays by the terms: the salary, or the weekly hours at the wage; nothing by the piece. */
function periodPay({ pay }: PayCase['terms'], periods: number): Cents {
  const { kind, amount = 0n, hours } = pay
  if (kind === 'salary') return divideRounded(amount, BigInt(periods), 'half-up')
  if (kind !== 'hourly' || hours === undefined) return 0n
  return divideRounded(amountAt(hours, formatCents(amount)) * 52n, BigInt(periods), 'half-up')
}
