import type { Loan, LoanPart, LoanPayment, LoanTerms } from '../daybook/cash-facts.ts'
import { type Cents, divideRounded, formatCents, type Rate } from '../kit/cents.ts'
import { type CivilDate, daysBetween } from '../kit/civil-date.ts'
import { assert, ok, type Refusal, type Result, refusal, refuse } from '../kit/result.ts'
import { dueDate } from './loan-dates.ts'
import { percentRate, periodicRate } from './loan-rate.ts'

/** The most payments of a loan: sixty years of weeks. */
export const mostPayments = 3120

/** A loan with its payments that stand, in order of their days. */
export type LoanState = { readonly loan: Loan; readonly payments: readonly LoanPayment[] }

/**
 * Interest on one balance at one rate: from a day up to, not including, another. `rate` is that of a period
 * (of a year for `simple-daily`), `days` of `of` days of it were used.
 */
export type InterestSpan = {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly balance: Cents
  readonly percent: string
  readonly rate: Rate
  readonly days: number
  readonly of: number
}

/**
 * A line of the schedule: a payment made (`entry`) or to come. `number` is 0 outside the schedule; `amount`
 * is interest, principal and fee; `balance` is what is owed after it; `spans` say where the interest comes
 * from. `worked` is the interest that the schedule gives where another was posted.
 */
export type LoanRow = {
  readonly number: number
  readonly date: CivilDate
  readonly amount: Cents
  readonly interest: Cents
  readonly principal: Cents
  readonly fee: Cents
  readonly balance: Cents
  readonly spans: readonly InterestSpan[]
  readonly worked: Cents
  readonly entry?: number
}

/** What of a payment was for one thing. */
export function partOf(parts: readonly LoanPart[], kind: LoanPart['kind']): Cents {
  return parts.reduce((sum, part) => (part.kind === kind ? sum + part.amount : sum), 0n)
}

/**
 * What is owed on a loan at the end of a day by the payments that were posted; zero before it was advanced.
 */
export function owedOn({ loan, payments }: LoanState, on: CivilDate): Cents {
  if (on < loan.advanced) return 0n
  return payments
    .filter(({ date }) => date <= on)
    .reduce((owed, { parts }) => owed - partOf(parts, 'principal'), loan.amount)
}

/** The terms in force on a day. */
export function termsOn({ terms }: Loan, on: CivilDate): LoanTerms {
  const found = terms.filter(({ from }) => from <= on).at(-1) ?? terms[0]
  assert(found !== undefined, 'a loan has terms')
  return found
}

/**
 * Where a loan stands after its payments: the last number paid, since when interest is running and on what,
 * what is owed now, and how payments outside the schedule changed that meanwhile.
 */
type Course = Running & {
  readonly rates: Rates
  readonly rows: readonly LoanRow[]
  readonly paid: number
  readonly balance: Cents
}

/** The rate of a period by the yearly one in percent; a root is worked out once. */
type Rates = (percent: string) => Rate

function ratesOf(loan: Loan): Rates {
  const known = new Map<string, Rate>()
  return (percent) => {
    const found = known.get(percent) ?? rateOf(loan, percent)
    known.set(percent, found)
    return found
  }
}

function rateOf({ compounding, frequency }: Loan, percent: string): Rate {
  return compounding === 'simple-daily' ? percentRate(percent) : periodicRate(percent, compounding, frequency)
}

/**
 * The day on which a payment counts for interest: its own with daily interest; else the day on which it was
 * due, whatever day the bank booked it.
 */
export function countsOn(loan: Loan, { number, date }: LoanPayment): CivilDate {
  return number > 0 && loan.compounding !== 'simple-daily' ? dueDate(loan, number) : date
}

function courseOf({ loan, payments }: LoanState): Course {
  const rates = ratesOf(loan)
  const rows: LoanRow[] = []
  let [paid, balance] = [0, loan.amount]
  let running: Running = { since: loan.advanced, base: loan.amount, changes: [] }
  for (const payment of payments) {
    const { number, entry, parts, date } = payment
    const on = countsOn(loan, payment)
    const [interest, principal] = [partOf(parts, 'interest'), partOf(parts, 'principal')]
    const fee = partOf(parts, 'fee')
    // What only pays principal leaves the interest of its period running, on less.
    const isOutside = number === 0 && interest === 0n
    const spans = isOutside ? [] : spansOf(loan, rates, running, on, paid + 1)
    balance -= principal
    const amount = interest + principal + fee
    const worked = interestOf(spans)
    rows.push({ number, date, amount, interest, principal, fee, balance, spans, worked, entry })
    running = isOutside
      ? { ...running, changes: [...running.changes, { date: on, balance }] }
      : { since: on, base: balance, changes: [] }
    if (number > 0) paid = number
  }
  return { ...running, rates, rows, paid, balance }
}

type Running = {
  readonly since: CivilDate
  readonly base: Cents
  readonly changes: readonly { readonly date: CivilDate; readonly balance: Cents }[]
}

/**
 * The stretches of one balance and one rate between the day from which interest runs and another. A whole
 * period at one rate and balance is one stretch, however many days it has; else each counts by its days.
 */
function spansOf(
  loan: Loan,
  rates: Rates,
  running: Running,
  to: CivilDate,
  number: number,
): readonly InterestSpan[] {
  const cuts = new Set([running.since, to])
  const isBetween = (date: CivilDate) => date > running.since && date < to
  for (const { from } of loan.terms) if (isBetween(from)) cuts.add(from)
  for (const { date } of running.changes) if (isBetween(date)) cuts.add(date)
  const isDaily = loan.compounding === 'simple-daily'
  if (!isDaily) {
    // A first period that is longer, or payments that were missed: each period by its own days.
    for (let due = number - 1; dueDate(loan, due) < to; due += 1) {
      if (isBetween(dueDate(loan, due))) cuts.add(dueDate(loan, due))
    }
  }
  const days = [...cuts].sort()
  return days.slice(0, -1).map((from, index) => {
    const until = days[index + 1] ?? to
    const { percent } = termsOn(loan, from)
    const changed = running.changes.findLast(({ date }) => date <= from)
    const balance = changed?.balance ?? running.base
    const of = isDaily ? 365 : daysOfPeriod(loan, number, from)
    return { from, to: until, balance, percent, rate: rates(percent), days: daysBetween(from, until), of }
  })
}

/** How many days the payment period has in which a day lies, looked for from a payment's number on. */
function daysOfPeriod(loan: Loan, near: number, on: CivilDate): number {
  let number = near
  while (dueDate(loan, number) <= on) number += 1
  while (dueDate(loan, number - 1) > on && number > near - mostPayments) number -= 1
  return daysBetween(dueDate(loan, number - 1), dueDate(loan, number))
}

/** The interest of stretches together, exact until it is rounded once to the cent, half up. */
export function interestOf(spans: readonly InterestSpan[]): Cents {
  let [numerator, denominator] = [0n, 1n]
  for (const { balance, rate, days, of } of spans) {
    const [top, bottom] = [balance * rate.numerator * BigInt(days), rate.denominator * BigInt(of)]
    numerator = numerator * bottom + top * denominator
    denominator *= bottom
  }
  return divideRounded(numerator, denominator, 'half-up')
}

/**
 * The schedule of a loan: the payments that were made as they were posted, and those to come until nothing is
 * owed; the last pays what is left. Interest of a period is the balance times the rate of the period, or the
 * days over 365 times the yearly rate, rounded to the cent, half up; what the payment leaves goes to the
 * principal.
 *
 * Refuses `loan-payment-too-small` when a payment does not cover its interest or the end is not reached in
 * `mostPayments`.
 *
 *   895.94 at 5.9 % compounded monthly, 151.90 a month: 4.41 interest, 147.49 principal, 748.45 left …
 */
export function loanRows(state: LoanState): Result<readonly LoanRow[]> {
  const { loan } = state
  const course = courseOf(state)
  const rows = [...course.rows]
  if (loan.closedOn !== undefined) return ok(rows)
  let running: Running = course
  let { balance } = course
  for (let number = course.paid + 1; balance > 0n; number += 1) {
    const row = nextRow(loan, course.rates, running, balance, number)
    if (row.principal <= 0n || number - course.paid > mostPayments) return tooSmall(loan, row)
    rows.push(row)
    balance = row.balance
    running = { since: row.date, base: balance, changes: [] }
  }
  return ok(rows)
}

function nextRow(loan: Loan, rates: Rates, running: Running, balance: Cents, number: number): LoanRow {
  const due = dueDate(loan, number)
  // Paid before its day by daily interest, a loan may have the next due day behind it.
  const date = due > running.since ? due : running.since
  const spans = spansOf(loan, rates, running, date, number)
  const interest = interestOf(spans)
  const { amount, last } = termsOn(loan, date)
  const isLast = number === last || amount - interest > balance
  const principal = isLast ? balance : amount - interest
  const fee = loan.fee?.amount ?? 0n
  return {
    number,
    date,
    amount: interest + principal + fee,
    interest,
    principal,
    fee,
    balance: balance - principal,
    spans,
    worked: interest,
  }
}

function tooSmall(loan: Loan, row: LoanRow) {
  return refuse(
    'loan-payment-too-small',
    {
      loan: loan.name,
      payment: formatCents(row.amount - row.fee),
      interest: formatCents(row.interest),
      date: row.date,
    },
    'payment',
  )
}

/** The payment of a loan that is due next; nothing when all is paid. Refuses as `loanRows`. */
export function nextPayment(state: LoanState): Result<LoanRow | undefined> {
  const { loan } = state
  const course = courseOf(state)
  if (course.balance <= 0n || loan.closedOn !== undefined) return ok(undefined)
  const row = nextRow(loan, course.rates, course, course.balance, course.paid + 1)
  return row.principal <= 0n ? tooSmall(loan, row) : ok(row)
}

/** The day from which interest of a loan is running: its last payment that counted, or its beginning. */
export function interestSince(state: LoanState): CivilDate {
  return courseOf(state).since
}

/** What pays a loan off on a day: all that is owed and the interest up to that day. */
export function payoffOn(
  state: LoanState,
  on: CivilDate,
): { readonly balance: Cents; readonly interest: Cents; readonly spans: readonly InterestSpan[] } {
  const course = courseOf(state)
  const spans = on > course.since ? spansOf(state.loan, course.rates, course, on, course.paid + 1) : []
  return { balance: course.balance, interest: interestOf(spans), spans }
}

/** The refusal of an act on a loan that is closed, or none: `loan-closed`. */
export function loanClosed({ name, closedOn }: Loan): readonly Refusal[] {
  return closedOn === undefined ? [] : [refusal('loan-closed', { loan: name, closed: closedOn }, 'loan')]
}
