import type { Employee, Pay } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import type { HolidayProposal } from '@daybook/core/payroll/labour-answer.ts'
import type { GivenPay, PayCase, PayWish } from '@daybook/core/payroll/pay-case.ts'
import { earningsOf, vacationable, weekdaysIn } from '@daybook/core/payroll/pay-earnings.ts'
import { percentAt } from '@daybook/core/payroll/pay-quantity.ts'
import type { PayWarning } from '@daybook/core/payroll/pay-variance.ts'
import { termsIn } from '@daybook/core/payroll/run-prepare.ts'
import { type ProvinceCode, provinces } from '../charts/provinces.ts'
import { givenMoney, moneyFigure } from '../labour/labour-figure.ts'
import { type CompletedVacationYear, completedVacationYear } from '../labour/vacation-year.ts'
import { payItems } from './pay-items.ts'

/** What the law adds at the end of a vacation year, as a line of the pay, and what is said of it. */
export type VacationYearAnswer = { readonly proposal: HolidayProposal; readonly warning: PayWarning }

/** The items of that line: paid where vacation pay comes with each pay, else set aside. */
export const vacationYearItems: ReadonlySet<string> = new Set(['vacation-year', 'vacation-year-accrual'])

/**
 * The vacation pay that a year lacks when its end, in the days of a pay, completes the service for a higher
 * share: that share of the year's wages less what was set aside or paid with each pay. `earlier` are the
 * pays of the employee in the year before; those that lie in it in part count by their weekdays. Nothing for
 * who is paid while away, and where somebody said the line.
 */
export function vacationYearOf(
  pay: PayCase,
  wish: PayWish,
  given: GivenPay,
  place: ProvinceCode,
  earlier: readonly Pay[],
): VacationYearAnswer | undefined {
  const { terms, employee } = pay
  const { way } = terms.vacation
  if (way === 'days' || given.lines.some(({ id }) => vacationYearItems.has(id))) return undefined
  const found = completedVacationYear(place, employee.hired, wish.span, wish.insist)
  if (found === undefined || !isStillThere(employee, found.value)) return undefined
  const { value: completed, source } = found
  const held = [...earlier.map(vacationIn), ...vacationOfThis(pay, wish, given)]
  const wages = sumOf(held.map((each) => inYear(each, each.wages, completed.year)))
  const had = sumOf(held.map((each) => inYear(each, each.had, completed.year)))
  const { numerator, denominator } = completed.exact
  const asked = divideRounded(wages * numerator, denominator, 'half-up')
  const amount = asked - had
  if (amount <= 0n) return undefined
  const item = way === 'each-pay' ? 'vacation-year' : 'vacation-year-accrual'
  const label = payItems.get(item)?.label ?? { en: item, fr: item }
  const parts = [
    moneyFigure(
      'vacation-year:asked',
      { en: `${completed.share} of the wages`, fr: `${completed.share} des salaires` },
      asked,
      'rate',
      [givenMoney('vacation-year:wages', wagesName, wages)],
      completed.source,
    ),
    givenMoney('vacation-year:had', hadName, had),
  ]
  const figure: Figure = moneyFigure('vacation-year', label, amount, 'difference', parts, source)
  const notes = heldSince(held, completed, employee)
  const { day, years, year, share } = completed
  return {
    proposal: {
      holiday: label,
      day,
      state: 'proposed',
      lines: [{ id: item, amount }],
      figure: { ...figure, parts: [figure] },
      notes,
    },
    warning: {
      code: 'vacation-year-completed',
      with: {
        years: String(years),
        share,
        from: year.from,
        through: year.through,
        amount: formatCents(amount),
        item,
        text: notes.map(({ en }) => en).join('; '),
        textFr: notes.map(({ fr }) => fr).join('; '),
      },
    },
  }
}

const wagesName: Label = { en: 'Wages of the year', fr: 'Salaires de l’année' }
const hadName: Label = {
  en: 'Vacation pay of the year so far',
  fr: 'Indemnité de vacances de l’année jusqu’ici',
}

/** Whether a vacation year may be complete for somebody in these days: the year's pays are needed then. */
export function mayCompleteYear(employees: readonly Employee[], span: Span): boolean {
  return employees.some((employee) => {
    const terms = termsIn(employee, span)
    const place = provinces.find(({ code }) => code === terms?.province)?.code
    if (place === undefined || terms?.vacation.way === 'days') return false
    return completedVacationYear(place, employee.hired, span, true) !== undefined
  })
}

/** Who leaves before the year is complete has what was given so far. */
function isStillThere({ left }: Employee, { year }: CompletedVacationYear): boolean {
  return left === undefined || left.date >= year.through
}

/** The wages of a pay that bear vacation pay, and the vacation pay that came of them. */
type VacationOf = { readonly span: Span; readonly wages: Cents; readonly had: Cents }

const withPay: ReadonlySet<string> = new Set(['vacation-each-pay', 'vacation-year'])

function vacationIn({ span, bases, earnings }: Pay): VacationOf {
  const paid = sumOf(earnings.flatMap(({ id, amount }) => (withPay.has(id) ? [amount] : [])))
  return { span, wages: baseOf(bases, 'vacationable'), had: baseOf(bases, 'vacation-accrued') + paid }
}

/** The pay that is being made: part of its days may belong to the year. */
function vacationOfThis(pay: PayCase, wish: PayWish, given: GivenPay): readonly VacationOf[] {
  const earned = earningsOf(pay, wish, given, payItems)
  if (!earned.ok) return []
  const wages = vacationable(earned.value, payItems, pay.terms.province)
  return [{ span: wish.span, wages, had: percentAt(pay.terms.vacation.percent, wages) }]
}

function inYear({ span }: VacationOf, amount: Cents, year: Span): Cents {
  const from = span.from > year.from ? span.from : year.from
  const through = span.through < year.through ? span.through : year.through
  if (from > through) return 0n
  const [part, whole] = [weekdaysIn({ from, through }), weekdaysIn(span)]
  if (part === whole) return amount
  return divideRounded(amount * BigInt(part), BigInt(whole), 'half-up')
}

/** That the books hold no pays of the beginning of the year. */
function heldSince(
  pays: readonly VacationOf[],
  { year }: CompletedVacationYear,
  { hired }: Employee,
): readonly Label[] {
  const begins = hired > year.from ? hired : year.from
  const [since = year.through] = pays.map(({ span }) => span.from).sort()
  if (since <= begins) return []
  return [
    {
      en: `pays before ${since} are not in these books: add the part of them`,
      fr: `les paies d’avant le ${since} ne sont pas dans ces livres : ajoutez-en la part`,
    },
  ]
}
