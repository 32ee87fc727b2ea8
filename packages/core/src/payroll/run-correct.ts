import type { Employee, Pay, PayLine, PayRun, StandingItem } from '../daybook/payroll-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { addedLines, changeOf, correctedPay, noPay, type PayTotal, reversed } from './corrected-before.ts'
import { claimsOn } from './employee-on.ts'
import { ofEmployee, toldTogether } from './of-employee.ts'
import { type GivenLine, type GivenPay, noBalances, type PayCase } from './pay-case.ts'
import { type Deducted, lastRegularNames, type PayLaw } from './pay-law.ts'
import { type DraftPay, lastPay, payOf } from './pay-made.ts'
import { periodBefore, periodLines, periodMark } from './pay-period.ts'
import type { PayToPost } from './run-entry.ts'
import { type Accrual, lastRegularPay, type RunBooks, termsIn } from './run-prepare.ts'
import { type PayPart, payParts, yearToDate, yearToDateNames } from './year-to-date.ts'

/**
 * What should have been in a closed run: for some of its employees the lines that differ (a line with an
 * amount of zero takes one away, nothing at all means the terms as they stand now), dated when the difference
 * is paid.
 */
export type CorrectionWish = {
  readonly run: PayRun
  readonly corrections: ReadonlyMap<string, string>
  readonly date: CivilDate
  readonly should: readonly GivenPay[]
  readonly insist: boolean
}

/** The difference of one pay: what was, what should have been, and what is paid or recovered now. */
export type CorrectedPay = PayToPost & { readonly was: Pay; readonly should: DraftPay }

/**
 * The pays of a correction: for each employee the pay as it should have been, with the year to date as of
 * then, and every later pay of the year with what the law would then have held back from it; less what they
 * were. The sum is paid now. Where the employee owes money the pay is zero and the rest an overpayment, which
 * the next regular pay recovers. So the books and the year to date come out as if it had been right at first.
 *
 * Refuses `payrun-correct-kind`, `payrun-correct-year`, `payrun-pay-unknown`, `payrun-not-employed`,
 * `payrun-correct-nothing`, and what `payOf` refuses.
 */
export function correctionOf(books: RunBooks, wish: CorrectionWish): Result<readonly CorrectedPay[]> {
  const { run, date, should } = wish
  if (run.kind === 'opening' || run.kind === 'correction')
    return refuse('payrun-correct-kind', { run: run.id, kind: run.kind }, 'run')
  const year = date.slice(0, 4)
  if (run.date.slice(0, 4) !== year)
    return refuse('payrun-correct-year', { run: run.id, date: run.date, year }, 'date')
  const found: CorrectedPay[] = []
  const refusals: Refusal[] = []
  for (const given of should) {
    const employee = books.employees.find(({ id }) => id === given.employee)
    const was = run.pays.find((pay) => pay.employee === given.employee)
    if (employee === undefined || was === undefined) {
      const names = { employee: employee?.number ?? given.employee, run: run.id }
      refusals.push(refusal('payrun-pay-unknown', names, 'employee'))
      continue
    }
    const corrected = ofEmployee(corrected1(books, wish, { employee, was, given }), employee.number)
    if (!corrected.ok) refusals.push(...corrected.refusals)
    else if (corrected.value !== undefined) found.push(corrected.value)
  }
  if (refusals.length > 0) return refused(toldTogether(refusals))
  return found.length === 0 ? refuse('payrun-correct-nothing', { run: run.id }, 'run') : ok(found)
}

type ToCorrect = { readonly employee: Employee; readonly was: Pay; readonly given: GivenPay }

function corrected1(
  all: RunBooks,
  wish: CorrectionWish,
  { employee, was, given }: ToCorrect,
): Result<CorrectedPay | undefined> {
  // What was corrected of this pay before is said again with it: those differences are taken back first.
  const earlierOnes = all.pays.filter(
    (pay) => pay.employee === employee.id && wish.corrections.get(pay.run) === was.run,
  )
  const books = { ...all, pays: all.pays.filter((pay) => !earlierOnes.includes(pay)) }
  const terms = termsIn(employee, was.span)
  if (terms === undefined) return refuse('payrun-not-employed', { employee: employee.number, ...was.span })
  const own = books.pays.filter((pay) => pay.employee === employee.id)
  const earlier = own.filter((pay) => isBefore(whenOf(pay, wish, own), was))
  const pay: PayCase = {
    employee,
    terms,
    claims: claimsOn(employee, was.date),
    periods: was.periods,
    earlier,
    ...lastIn(earlier, books),
    balances: noBalances,
  }
  const { kind } = wish.run
  const { eiMultiple } = books.settings
  const payWish = {
    kind: kind === 'off-cycle' ? ('off-cycle' as const) : ('regular' as const),
    date: was.date,
    span: was.span,
    insist: wish.insist,
    ...(eiMultiple === undefined ? {} : { eiMultiple }),
  }
  const lines = linesAgain(correctedPay(was, earlierOnes), given.lines, books.law, terms.items)
  const made = payOf(pay, payWish, { employee: employee.id, lines }, books.law)
  if (!made.ok) return made
  const before = books.pays.filter((each) => isBefore(each, was) || comesFirst(wish.run, each, was))
  const accrual = books.accrual(before, wish.insist)
  const accrued = accrual.of(made.value.pay, terms)
  if (!accrued.ok) return accrued
  const should: DraftPay = { ...made.value.pay, employer: [...made.value.pay.employer, ...accrued.value] }
  const after = laterDifferences(books, wish, {
    employee,
    own,
    was,
    should,
    earlier,
    accrual,
    counted: new Set(before),
  })
  if (!after.ok) return after
  const taken = earlierOnes.map((each) => ({ was: changeOf(each), should: noPay }))
  const pairs = [{ was, should }, ...taken, ...after.value]
  const difference = differenceOf(pairs, wish.date, was, employee)
  if (difference === undefined) return ok(undefined)
  return ok({ pay: difference, employee, terms, was, should })
}

/** Whether a pay of the same run was worked out before another. */
function comesFirst(run: PayRun, pay: Pay, was: Pay): boolean {
  if (pay.run !== was.run) return false
  const at = (each: Pay) => run.pays.findIndex(({ id }) => id === each.id)
  return at(pay) < at(was)
}

/** A place in the year: a pay date and the number of a run. */
type Place = { readonly date: CivilDate; readonly run: string }

/** The last regular pay among some, as a pay's case names it. */
function lastIn(pays: readonly Pay[], { runs }: Pick<RunBooks, 'runs'>): Pick<PayCase, 'last'> {
  const last = lastRegularPay(pays, runs)
  return last === undefined ? {} : { last }
}

/** A correction counts where the pay stood that it corrected: there it has its effect on the year to date. */
function whenOf(pay: Pay, { corrections }: CorrectionWish, own: readonly Pay[]): Place {
  const corrected = corrections.get(pay.run)
  return corrected === undefined ? pay : (own.find(({ run }) => run === corrected) ?? pay)
}

function isBefore(left: Place, right: Place): boolean {
  if (left.date !== right.date) return left.date < right.date
  return Number(left.run) < Number(right.run)
}

/**
 * The lines of a pay as they would be given again: hours and pieces without their rate, so that the terms of
 * now say it; all else by its amount; what comes by itself left out. Lines that are given replace those of
 * their item.
 */
function linesAgain(
  was: Pay,
  given: readonly GivenLine[],
  { items }: PayLaw,
  standing: readonly StandingItem[],
): readonly GivenLine[] {
  const replaced = new Set(given.map(({ id }) => id))
  const isStanding = (line: PayLine): boolean =>
    standing.some((item) => item.id === line.id && item.name === line.note)
  const again = [...was.earnings, ...was.benefits, ...was.deductions, ...was.employer].flatMap(
    (line): readonly GivenLine[] => {
      const item = items.get(line.id)
      if (item === undefined || item.isStatutory === true || replaced.has(line.id)) return []
      if (isStanding(line) || byItself.has(line.id)) return []
      const { amount, rate: _rate, quantity, dims: _dims, ...rest } = line
      // What was given as an amount, or is one by the law (the pay of a holiday), has no rate to count by.
      const hasRate = quantity !== undefined && line.rate !== undefined
      const isCounted = hasRate && (item.countsHours || line.id === 'piece' || line.id === 'commission')
      if (!isCounted) return [{ ...rest, ...(quantity === undefined ? {} : { quantity }), amount }]
      return [
        {
          ...rest,
          quantity: quantity.replace('-', ''),
          ...(line.dims === undefined ? {} : { dims: line.dims }),
        },
      ]
    },
  )
  return [...again, ...given.filter(({ amount, quantity }) => amount !== 0n && quantity !== '0')]
}

/** Earnings that a regular pay works out again by itself. */
const byItself: ReadonlySet<string> = new Set(['salary', 'vacation-each-pay'])

type Pair = { readonly was: PayTotal; readonly should: PayTotal }

type Chain = {
  readonly employee: Employee
  readonly accrual: Accrual
  /** The pays that the accrual began with. */
  readonly counted: ReadonlySet<Pay>
  readonly own: readonly Pay[]
  readonly was: Pay
  readonly should: DraftPay
  readonly earlier: readonly Pay[]
}

/**
 * The later pays of the year as the law would have held back from them, had the one before been right: asked
 * again with another year to date and nothing else.
 */
function laterDifferences(
  books: RunBooks,
  wish: CorrectionWish,
  { employee, own, was, should, earlier, accrual, counted }: Chain,
): Result<readonly Pair[]> {
  const { law, pays } = books
  const pairs: Pair[] = []
  const before: Pay[] = [...earlier, { ...should, id: was.id, run: was.run }]
  for (const pay of pays) {
    const isOwn = pay.employee === employee.id
    const isCounted = counted.has(pay)
    if (pay.id === was.id || (isOwn && isBefore(whenOf(pay, wish, own), was))) continue
    if (!isOwn || pay.asked === undefined) {
      if (!isCounted) accrual.count(pay)
      if (isOwn) before.push(pay)
      continue
    }
    const again = askedAgain(pay, before, books)
    const found = law.deduct(pay, again)
    if (!found.ok) return found
    const terms = termsIn(employee, pay.span)
    const draft = withDeducted(pay, found.value, law)
    const levies = terms === undefined ? ok([]) : accrual.of(draft, terms)
    if (!levies.ok) return levies
    const right = { ...draft, employer: [...draft.employer, ...levies.value] }
    pairs.push({ was: pay, should: right })
    before.push({ ...right, id: pay.id, run: pay.run })
  }
  return ok(pairs)
}

/** What was asked for a pay, with another year to date and another last regular pay before it. */
function askedAgain(
  pay: Pay,
  before: readonly Pay[],
  books: Pick<RunBooks, 'runs'>,
): NonNullable<Pay['asked']> {
  const asked = pay.asked ?? { amounts: [], yearToDate: [], words: {} }
  const amounts = yearToDate(before, pay.province)
  const { last } = lastIn(before, books)
  const regular = last === undefined ? [] : lastLines(last)
  const isLast = ({ id }: PayLine): boolean => last !== undefined && id.startsWith('lastRegular.')
  const isPeriod = ({ id }: PayLine): boolean => id.startsWith(periodMark)
  // Pays that were asked without what the period had paid before them are asked so again.
  const period = asked.amounts.some(isPeriod) ? periodLines(periodBefore(before, pay)) : []
  return {
    ...asked,
    amounts: [...asked.amounts.filter((line) => !isLast(line) && !isPeriod(line)), ...regular, ...period],
    yearToDate: yearToDateNames.flatMap((id) => (amounts[id] === 0n ? [] : [{ id, amount: amounts[id] }])),
  }
}

function lastLines(last: Pay): readonly PayLine[] {
  const found = lastPay(last)
  return lastRegularNames.flatMap((name) =>
    found[name] === 0n ? [] : [{ id: `lastRegular.${name}`, amount: found[name] }],
  )
}

/** A pay with other deductions by law and the bases that follow from them, without boards and levies. */
function withDeducted(pay: Pay, deducted: Deducted, { items }: PayLaw): DraftPay {
  const { id: _id, run: _run, ...draft } = pay
  const isKept = (line: PayLine): boolean => items.get(line.id)?.isStatutory !== true
  const formula: ReadonlySet<string> = formulaBases
  const deductions = [...deducted.deductions, ...pay.deductions.filter(isKept)]
  let net = 0n
  for (const { amount } of pay.earnings) net += amount
  for (const { amount } of deductions) net -= amount
  return {
    ...draft,
    deductions,
    employer: [
      ...deducted.employer,
      ...pay.employer.filter((line) => isKept(line) || line.id === 'vacation-accrual'),
    ],
    bases: [...pay.bases.filter(({ id }) => !formula.has(id)), ...deducted.bases],
    net: { amount: net },
  }
}

const formulaBases: ReadonlySet<string> = new Set([
  'f5a',
  'f5b',
  'csb',
  'tax-periodic',
  'tax-non-periodic',
  'labour-fund-credit',
  'labour-fund-credit-provincial',
])

/** The sum of what should have been less what was, as a pay of its own; none where nothing differs. */
function differenceOf(
  pairs: readonly Pair[],
  date: CivilDate,
  was: Pay,
  employee: Employee,
): DraftPay | undefined {
  const lists: Readonly<Record<PayPart, readonly PayLine[]>> = {
    earnings: differences(pairs, 'earnings'),
    benefits: differences(pairs, 'benefits'),
    deductions: differences(pairs, 'deductions'),
    employer: differences(pairs, 'employer'),
    bases: differences(pairs, 'bases'),
  }
  let net = 0n
  for (const each of pairs) net += each.should.net.amount - each.was.net.amount
  if (net === 0n && payParts.every((part) => lists[part].length === 0)) return undefined
  const owed = net < 0n ? [{ id: 'overpayment', amount: -net }] : []
  return {
    employee: employee.id,
    date,
    span: was.span,
    province: was.province,
    periods: was.periods,
    ...lists,
    earnings: [...lists.earnings, ...owed],
    net: { amount: net < 0n ? 0n : net },
    payBy: employee.payBy,
  }
}

function differences(pairs: readonly Pair[], part: PayPart): readonly PayLine[] {
  return addedLines(pairs.flatMap(({ was, should }) => [...should[part], ...reversed(was)[part]]))
}
