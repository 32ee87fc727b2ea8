import type { PayRunHeader } from '../daybook/derive-payruns.ts'
import type {
  Employee,
  EmploymentTerms,
  Pay,
  PayFrequency,
  PayLine,
  PayrollSettings,
} from '../daybook/payroll-facts.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { baseOf } from './bases.ts'
import { claimsOn, termsOn } from './employee-on.ts'
import type { HolidayProposal, LabourLaw } from './labour-answer.ts'
import { ofEmployee, toldTogether } from './of-employee.ts'
import { type GivenPay, noBalances, type PayBalances, type PayCase, type PayWish } from './pay-case.ts'
import type { PayLaw } from './pay-law.ts'
import { type DraftPay, type MadePay, payOf } from './pay-made.ts'
import { type LineChange, type PayWarning, payChanges, warningsOf } from './pay-variance.ts'
import { periodsInYear } from './periods-in-year.ts'

/**
 * What a run is prepared from: employees, the pays of the calendar year of the pay date in their order, all
 * runs without their pays, what is owed either way by employee, how the book pays people, and the law.
 * `accrual` begins with the pays of the year so far.
 */
export type RunBooks = {
  readonly employees: readonly Employee[]
  readonly pays: readonly Pay[]
  readonly runs: readonly PayRunHeader[]
  readonly balances: ReadonlyMap<string, PayBalances>
  readonly settings: PayrollSettings
  readonly law: PayLaw
  accrual(before: readonly Pay[], isInsisted: boolean): Accrual
  /** What labour law adds to regular pays and warns of; left out where pays are worked out again. */
  readonly labour?: LabourLaw
}

/**
 * What boards and levies cost of one pay after another, as lines of the employer: `of` gives those of a pay
 * and counts it, `count` counts one that is there already.
 */
export type Accrual = {
  of(pay: DraftPay, terms: EmploymentTerms): Result<readonly PayLine[]>
  count(pay: DraftPay): void
}

/**
 * Which run is prepared. A regular one has a frequency and takes everybody who is paid so; `only` takes some
 * (ids), `except` leaves some out. An off-cycle one takes those that something was given for.
 */
export type RunWish = Omit<PayWish, 'eiMultiple'> & {
  readonly frequency?: PayFrequency
  readonly only?: readonly string[]
  readonly except?: readonly string[]
}

/** A pay of a prepared run: how it was made, what changed from the last one, and what to look at. */
export type PreparedPay = MadePay & {
  readonly employee: Employee
  readonly terms: EmploymentTerms
  readonly last?: Pay
  readonly changes: readonly LineChange[]
  readonly holidays: readonly HolidayProposal[]
  readonly warnings: readonly PayWarning[]
}

/** Somebody of the frequency who gets no pay in this run, and why. */
export type LeftOut = {
  readonly employee: Employee
  readonly why: 'paid' | 'no-hours' | 'excepted'
}

/** A run that could be closed as it stands. */
export type PreparedRun = {
  readonly wish: RunWish
  readonly pays: readonly PreparedPay[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * Prepares a pay run: every pay with its deductions, the change from the last pay, and warnings.
 *
 * Refuses, all at once: `payrun-span-wrong`, `payrun-not-employed` and `payrun-frequency-other` of people who
 * were named, `payrun-period-paid` for those who were paid for the same days in another regular run,
 * `payrun-empty`, and what `payOf` refuses of each pay, naming the employee.
 */
export function prepareRun(books: RunBooks, wish: RunWish, given: readonly GivenPay[]): Result<PreparedRun> {
  const chosen = chosenPeople(books, wish, given)
  if (!chosen.ok) return chosen
  const { people, leftOut } = chosen.value
  const pays = Map.groupBy(books.pays, ({ employee }) => employee)
  const givenBy = new Map(given.map((each) => [each.employee, each]))
  const accrue = books.accrual(
    books.pays.filter(({ date }) => date <= wish.date),
    wish.insist,
  )
  const prepared: PreparedPay[] = []
  const refusals: Refusal[] = []
  for (const person of people) {
    const { id, number } = person.employee
    const own = pays.get(id) ?? []
    const earlier = own.filter(({ date }) => date <= wish.date)
    const made = ofEmployee(
      preparedPay(books, wish, person, {
        own,
        earlier,
        given: givenBy.get(id) ?? { employee: id, lines: [] },
        accrue,
      }),
      number,
    )
    if (made.ok) prepared.push(made.value)
    else refusals.push(...made.refusals)
  }
  if (refusals.length > 0) return refused(toldTogether(refusals))
  return ok({ wish, pays: prepared, leftOut })
}

type Person = { readonly employee: Employee; readonly terms: EmploymentTerms }

type OwnPays = {
  readonly own: readonly Pay[]
  readonly earlier: readonly Pay[]
  readonly given: GivenPay
  readonly accrue: Accrual
}

function preparedPay(
  books: RunBooks,
  wish: RunWish,
  { employee, terms }: Person,
  { own, earlier, given, accrue }: OwnPays,
): Result<PreparedPay> {
  const { eiMultiple } = books.settings
  const last = lastRegularPay(earlier, books.runs)
  const pay: PayCase = {
    employee,
    terms,
    claims: claimsOn(employee, wish.date),
    periods: periodsOf(wish, terms, last),
    earlier,
    ...(last === undefined ? {} : { last }),
    balances: books.balances.get(employee.id) ?? noBalances,
  }
  const payWish: PayWish = { ...wish, ...(eiMultiple === undefined ? {} : { eiMultiple }) }
  const labour = wish.kind === 'regular' ? books.labour?.(pay, payWish, given) : undefined
  const made = payOf(pay, payWish, labour?.given ?? given, books.law)
  if (!made.ok) return made
  const accrued = accrue.of(made.value.pay, terms)
  if (!accrued.ok) return accrued
  const whole = { ...made.value.pay, employer: [...made.value.pay.employer, ...accrued.value] }
  const changes = last === undefined ? [] : payChanges(whole, last)
  const seen = { pay: whole, deducted: made.value.deducted, earlier, own, last, changes }
  return ok({
    ...made.value,
    pay: whole,
    employee,
    terms,
    ...(last === undefined ? {} : { last }),
    changes,
    holidays: labour?.holidays ?? [],
    warnings: [...warningsOf(pay, wish, seen), ...(labour?.warnings ?? [])],
  })
}

/** The last of some pays that was in a regular run and had periodic pay. */
export function lastRegularPay(
  earlier: readonly Pay[],
  runs: readonly Pick<PayRunHeader, 'id' | 'kind'>[],
): Pay | undefined {
  const regular = new Set(runs.flatMap(({ id, kind }) => (kind === 'regular' ? [id] : [])))
  return earlier.findLast(({ run, bases }) => regular.has(run) && baseOf(bases, 'taxable') > 0n)
}

/** The pay periods of the year: by the run's own day for a regular run, as before for one between. */
function periodsOf(wish: RunWish, { frequency }: EmploymentTerms, last: Pay | undefined): number {
  if (wish.kind === 'off-cycle' && last !== undefined) return last.periods
  return periodsInYear(frequency, Number(wish.date.slice(0, 4)), wish.date)
}

type Chosen = { readonly people: readonly Person[]; readonly leftOut: readonly LeftOut[] }

function chosenPeople(books: RunBooks, wish: RunWish, given: readonly GivenPay[]): Result<Chosen> {
  const { span, only, except = [] } = wish
  const wrong = spanRefusals(wish)
  if (wrong.length > 0) return refused(wrong)
  const named = new Set([...(only ?? []), ...given.map(({ employee }) => employee)])
  const paid = paidInSpan(books, wish)
  const givenFor = new Set(
    given
      .filter(({ lines, isFinal }) => lines.length > 0 || isFinal === true)
      .map(({ employee }) => employee),
  )
  const people: Person[] = []
  const leftOut: LeftOut[] = []
  const already: string[] = []
  const refusals: Refusal[] = []
  for (const employee of books.employees) {
    const { id, number } = employee
    if (except.includes(id)) {
      leftOut.push({ employee, why: 'excepted' })
      continue
    }
    if (only !== undefined && !only.includes(id)) continue
    if (wish.kind === 'off-cycle' && !named.has(id)) continue
    const terms = canBePaid(employee, wish) ? termsIn(employee, span) : undefined
    const isNamed = named.has(id)
    if (terms === undefined) {
      if (isNamed) refusals.push(refusal('payrun-not-employed', { employee: number, ...span }, 'employees'))
      continue
    }
    if (wish.kind === 'regular') {
      if (terms.frequency !== wish.frequency) {
        const names = { employee: number, frequency: terms.frequency, asked: wish.frequency ?? '' }
        if (isNamed) refusals.push(refusal('payrun-frequency-other', names, 'employees'))
        continue
      }
      if (paid.has(id)) {
        if (isNamed) already.push(number)
        leftOut.push({ employee, why: 'paid' })
        continue
      }
      if (terms.pay.kind !== 'salary' && !givenFor.has(id)) {
        leftOut.push({ employee, why: 'no-hours' })
        continue
      }
    }
    people.push({ employee, terms })
  }
  const isAllPaid = people.length === 0 && leftOut.some(({ why }) => why === 'paid')
  const doubled = already.length > 0 ? already : isAllPaid ? paidNumbers(leftOut) : []
  if (doubled.length > 0) {
    const names = { ...span, list: doubled.join(', ') }
    refusals.push(refusal('payrun-period-paid', names, 'employees'))
  }
  if (refusals.length === 0 && people.length === 0) refusals.push(refusal('payrun-empty', { ...span }))
  return refusals.length > 0 ? refused(refusals) : ok({ people, leftOut })
}

/** Whether somebody may have a pay: in a regular run whoever was employed on some of its days. */
function canBePaid({ hired, left, earlier = [] }: Employee, { kind, span }: RunWish): boolean {
  if (kind !== 'regular') return true
  if (hired <= span.through && (left === undefined || left.date >= span.from)) return true
  return earlier.some((stay) => stay.hired <= span.through && stay.left.date >= span.from)
}

function paidNumbers(leftOut: readonly LeftOut[]): readonly string[] {
  return leftOut.flatMap(({ employee, why }) => (why === 'paid' ? [employee.number] : []))
}

function spanRefusals({ span, date, kind, frequency }: RunWish): readonly Refusal[] {
  const no = (what: string, whatFr: string) => [
    refusal('payrun-span-wrong', { ...span, what, whatFr }, 'span'),
  ]
  if (span.from > span.through) return no('it ends before it begins', 'elle finit avant de commencer')
  if (span.from.slice(0, 4) < String(Number(date.slice(0, 4)) - 1))
    return no(`people are paid on ${date}, in another year`, `on est payé le ${date}, dans une autre année`)
  if (kind === 'regular' && frequency === undefined)
    return no('the frequency is missing', 'la fréquence manque')
  return []
}

/** The terms on the last day of a span that somebody was employed; none where they were not. */
export function termsIn(employee: Employee, { from, through }: Span): EmploymentTerms | undefined {
  const { hired, left, earlier = [] } = employee
  const stays = [
    ...earlier.map((stay) => ({ hired: stay.hired, left: stay.left.date })),
    { hired, left: left?.date },
  ]
  const last = stays
    .filter((stay) => stay.hired <= through && (stay.left === undefined || stay.left >= from))
    .at(-1)
  // Somebody who left may still be paid in a run of later days: a final pay is worked out by their last
  // terms.
  const on: CivilDate =
    last === undefined || last.left === undefined || last.left > through ? through : last.left
  if (last === undefined && (left === undefined || hired > through)) return undefined
  return termsOn(employee, last === undefined ? (left?.date ?? through) : on)
}

/** Who has a pay in a regular run for days of the same span. */
function paidInSpan({ runs }: RunBooks, { span }: RunWish): ReadonlySet<string> {
  const paid = new Set<string>()
  for (const run of runs) {
    const overlaps = run.span.from <= span.through && span.from <= run.span.through
    if (run.kind !== 'regular' || !overlaps) continue
    for (const id of run.pays) paid.add(id.split('/').slice(2).join('/'))
  }
  return paid
}
