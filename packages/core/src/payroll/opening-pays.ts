import type { Employee, Pay, PayLine, PayRun } from '../daybook/payroll-facts.ts'
import { type Cents, divideRounded, formatCents, percentOf, rate, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { lockRefusals } from '../ledger/post-entry.ts'
import { type BaseCode, baseOf, basesOf } from './bases.ts'
import { termsOn } from './employee-on.ts'
import type { PayItems } from './pay-item.ts'
import { isQuantity } from './pay-quantity.ts'
import { periodsInYear } from './periods-in-year.ts'

/**
 * The figures of a year to date that other books had paid. `gross` is all pay in money without `bonus`;
 * `benefits` are taxable and not paid in money; `pensionable`, `insurable` and `qpipEarnings` follow from
 * these when left out. `tax` is federal and provincial tax together, `vacation` what is owed of vacation pay.
 * What the employer added follows from what the employees bore, except QPIP.
 */
export const openingFigures = [
  'gross',
  'bonus',
  'benefits',
  'pensionable',
  'insurable',
  'qpipEarnings',
  'cpp',
  'cpp2',
  'qpp',
  'qpp2',
  'ei',
  'qpip',
  'tax',
  'quebecTax',
  'rpp',
  'rrsp',
  'unionDues',
  'otherDeductions',
  'vacation',
  'employerCpp',
  'employerCpp2',
  'employerQpp',
  'employerQpp2',
  'employerEi',
  'employerQpip',
] as const

/** The name of a figure of a year to date. */
export type OpeningFigure = (typeof openingFigures)[number]

/** What was paid to one employee elsewhere this year. `hours` are insurable hours, decimal text. */
export type OpeningPay = {
  readonly employee: Employee
  readonly figures: Readonly<Partial<Record<OpeningFigure, Cents>>>
  readonly hours?: string
}

/** The year to date of several employees through the last pay date of the books of before. */
export type OpeningWish = {
  readonly run: string
  readonly date: CivilDate
  readonly pays: readonly OpeningPay[]
  readonly items: PayItems
  /** How many times the employees' EI the employer pays, decimal text. */
  readonly eiMultiple: string
  /**
   * What of a first contribution to each plan is additional (0.0100 of 0.0595): that part lowers income (F5).
   * Left out where nobody knows the rates of the day.
   */
  readonly additional?: Readonly<Record<'cpp' | 'qpp', AdditionalShare>>
}

/** The rate of the first additional contribution and the whole rate of a plan, decimal text as printed. */
export type AdditionalShare = { readonly additionalRate: string; readonly rate: string }

/** The books that an opening goes into: their lock, and the pays of its year. */
export type OpeningBooks = {
  readonly lockedThrough?: CivilDate
  readonly lockReason?: string
  readonly pays: readonly Pay[]
}

/**
 * Takes over what other books had paid this year, as a pay run that posts nothing: one pay an employee, so
 * that maximums, slips and records of employment go on from it. Refuses `opening-paid-already` for an
 * employee with pays of the year in these books, `opening-figure-unfit` for a figure below zero and for
 * deductions above the pay, `employee-dates` is the command's, and `period-locked`.
 */
export function planOpening(wish: OpeningWish, books: OpeningBooks): Result<PayRun> {
  const { run, date } = wish
  const refusals: Refusal[] = [...lockRefusals(books, date, `pay run ${run}`)]
  const pays: Pay[] = []
  for (const each of wish.pays) {
    const pay = payOf(wish, each)
    const own = [...paidRefusals(each, date, books.pays), ...figureRefusals(each, pay)]
    refusals.push(...own)
    if (own.length === 0) pays.push(pay)
  }
  if (refusals.length > 0) return refused(refusals)
  const span = { from: `${date.slice(0, 4)}-01-01`, through: date }
  return ok({ id: run, kind: 'opening', date, span, entry: 0, pays })
}

function paidRefusals({ employee }: OpeningPay, date: CivilDate, pays: readonly Pay[]): readonly Refusal[] {
  const year = date.slice(0, 4)
  const paid = pays.find((pay) => pay.employee === employee.id && pay.date.startsWith(year))
  if (paid === undefined) return []
  return [refusal('opening-paid-already', { employee: employee.number, year, run: paid.run }, 'employee')]
}

function figureRefusals({ employee, figures, hours }: OpeningPay, pay: Pay): readonly Refusal[] {
  const known = [...openingFigures, 'hours'].join(', ')
  const unfit = (figure: string, found: string): Refusal =>
    refusal('opening-figure-unfit', { figure: `${employee.number}: ${figure}`, found, known }, figure)
  const below = openingFigures.filter((name) => (figures[name] ?? 0n) < 0n)
  const refusals = below.map((name) => unfit(name, formatCents(figures[name] ?? 0n)))
  if (hours !== undefined && !(isQuantity(hours) && !hours.startsWith('-')))
    refusals.push(unfit('hours', hours))
  if (pay.net.amount < 0n && below.length === 0) refusals.push(unfit('net', formatCents(pay.net.amount)))
  return refusals
}

function payOf(wish: OpeningWish, { employee, figures, hours }: OpeningPay): Pay {
  const { run, date, items } = wish
  const terms = termsOn(employee, date) ?? employee.terms[0]
  const province = terms?.province ?? ''
  const figure = (name: OpeningFigure): Cents => figures[name] ?? 0n
  const line = (id: string, name: OpeningFigure): readonly PayLine[] =>
    figure(name) === 0n ? [] : [{ id, amount: figure(name) }]
  const earnings = [...line(grossItems[terms?.pay.kind ?? 'hourly'], 'gross'), ...line('bonus', 'bonus')]
  const benefits = line('other-benefit', 'benefits')
  const deductions = deductionItems.flatMap(([id, name]) => line(id, name))
  const parts = { earnings, benefits, deductions }
  return {
    id: `${date}/${run}/${employee.id}`,
    run,
    employee: employee.id,
    date,
    span: { from: `${date.slice(0, 4)}-01-01`, through: date },
    province,
    periods: periodsInYear(terms?.frequency ?? 'monthly', Number(date.slice(0, 4)), date),
    ...parts,
    employer: employerLines(figures, wish.eiMultiple),
    bases: withAdditional(
      basesFor(basesOf(items, parts, province), figures, hours),
      figures,
      wish.additional,
    ),
    net: {
      amount: sumOf(earnings.map(({ amount }) => amount)) - sumOf(deductions.map(({ amount }) => amount)),
    },
    payBy: employee.payBy,
  }
}

const grossItems = { salary: 'salary', hourly: 'hours', piece: 'piece', commission: 'commission' } as const

const deductionItems = [
  ['cpp', 'cpp'],
  ['cpp2', 'cpp2'],
  ['qpp', 'qpp'],
  ['qpp2', 'qpp2'],
  ['ei', 'ei'],
  ['qpip', 'qpip'],
  ['federal-tax', 'tax'],
  ['quebec-tax', 'quebecTax'],
  ['rpp', 'rpp'],
  ['rrsp', 'rrsp'],
  ['union-dues', 'unionDues'],
  ['other-deduction', 'otherDeductions'],
] as const

/**
 * What the employer added: CPP and QPP as much as the employee, EI by its multiple to the cent, half up; QPIP
 * only as it is given, for its rate is another one.
 */
function employerLines(figures: OpeningPay['figures'], eiMultiple: string): readonly PayLine[] {
  const { cpp = 0n, cpp2 = 0n, qpp = 0n, qpp2 = 0n, ei = 0n } = figures
  const lines: readonly PayLine[] = [
    { id: 'employer-cpp', amount: figures.employerCpp ?? cpp },
    { id: 'employer-cpp2', amount: figures.employerCpp2 ?? cpp2 },
    { id: 'employer-qpp', amount: figures.employerQpp ?? qpp },
    { id: 'employer-qpp2', amount: figures.employerQpp2 ?? qpp2 },
    { id: 'employer-ei', amount: figures.employerEi ?? percentOf(ei, rate(eiMultiple), 'half-up') },
    { id: 'employer-qpip', amount: figures.employerQpip ?? 0n },
  ]
  return lines.filter(({ amount }) => amount !== 0n)
}

/** The bases that follow from the lines, with those in their place that were given. */
function basesFor(
  found: readonly PayLine[],
  figures: OpeningPay['figures'],
  hours: string | undefined,
): readonly PayLine[] {
  const { pensionable, insurable, qpipEarnings, vacation, tax } = figures
  const given: readonly (readonly [BaseCode, Cents | undefined])[] = [
    ['pensionable', pensionable],
    ['insurable', insurable],
    ['qpip', qpipEarnings],
    ['vacation-accrued', vacation],
    ['tax-periodic', tax],
  ]
  const own = given.flatMap(([id, amount]) => (amount === undefined ? [] : [{ id, amount }]))
  const counted = hours === undefined ? [] : [{ id: 'insurable-hours', amount: 0n, quantity: hours }]
  const mine = new Set<string>([...own, ...counted].map(({ id }) => id))
  return [
    ...found.filter(({ id }) => !mine.has(id)),
    ...own.filter(({ amount }) => amount !== 0n),
    ...counted,
  ]
}

/**
 * The bases with what additional contributions took from income, F5 of T4127 chapter 4: the additional part
 * of the first contribution, to the cent, half up, and the whole second one; shared between periodic pay
 * (F5A) and bonuses (F5B) by pensionable earnings.
 */
function withAdditional(
  bases: readonly PayLine[],
  figures: OpeningPay['figures'],
  shares: OpeningWish['additional'],
): readonly PayLine[] {
  if (shares === undefined) return bases
  const first = (plan: 'cpp' | 'qpp'): Cents => {
    const [part, whole] = [rate(shares[plan].additionalRate), rate(shares[plan].rate)]
    const above = (figures[plan] ?? 0n) * part.numerator * whole.denominator
    return divideRounded(above, part.denominator * whole.numerator, 'half-up')
  }
  const all = first('cpp') + first('qpp') + (figures.cpp2 ?? 0n) + (figures.qpp2 ?? 0n)
  const pensionable = baseOf(bases, 'pensionable')
  const bonuses = baseOf(bases, 'pensionable-non-periodic')
  const onBonuses = pensionable > 0n ? divideRounded(all * bonuses, pensionable, 'half-up') : 0n
  const own: readonly PayLine[] = [
    { id: 'f5a', amount: all - onBonuses },
    { id: 'f5b', amount: onBonuses },
  ]
  return [...bases, ...own.filter(({ amount }) => amount !== 0n)]
}
