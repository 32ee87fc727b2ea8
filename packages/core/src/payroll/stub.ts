import type { Pay, PayLine } from '../daybook/payroll-facts.ts'
import { differenceFigure, type Figure, type How, type Proof, proof, sumFigure } from '../filings/figure.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { baseOf } from './bases.ts'
import type { PayBalances } from './pay-case.ts'
import { quantityText } from './pay-quantity.ts'
import { type PayTotals, totalOf, totalsOf } from './year-to-date.ts'

/** The parts of a stub that have lines, in the order in which they stand on it. */
export const stubParts = ['earnings', 'benefits', 'deductions', 'employer'] as const

/** A part of a stub. */
export type StubPart = (typeof stubParts)[number]

/**
 * A line of a stub: the item's code, the amount of this pay as a figure, and the year to date of the item
 * with this pay in it. An item that comes more than once in a pay (two rates) has its year to date on the
 * first line alone, so that the column adds up. An item of an earlier pay of the year has a line of zero.
 */
export type StubLine = {
  readonly id: string
  readonly figure: Figure
  readonly yearToDate?: Figure
  readonly quantity?: string
  readonly rate?: string
  readonly note?: string
}

/** A part of a stub with its totals. */
export type StubSection = {
  readonly lines: readonly StubLine[]
  readonly total: Figure
  readonly yearToDate: Figure
}

/** Vacation pay set aside: before the pay, set aside and paid with it, left after it, and of the year. */
export type StubVacation = {
  readonly before: Cents
  readonly accrued: Cents
  readonly paid: Cents
  readonly left: Figure
  readonly accruedInYear: Cents
  readonly paidInYear: Cents
}

/**
 * A pay stub: one posted pay as its employee reads it. `gross` is remuneration before deductions; it is less
 * than the earnings where they hold money lent or given back. `hours` are decimal text. `owed` is what the
 * employee owes after the pay: advances and overpayments.
 */
export type PayStub = {
  readonly pay: Pay
  readonly sections: Readonly<Record<StubPart, StubSection>>
  readonly net: Figure
  readonly netInYear: Figure
  readonly gross: Cents
  readonly grossInYear: Cents
  readonly hours: string
  readonly hoursInYear: string
  readonly vacation: StubVacation
  readonly owed: PayBalances
  readonly proofs: readonly Proof[]
}

/**
 * What a stub is made of besides the pay: the year's pays before it, and what was owed either way before and
 * after it, as the books keep it.
 */
export type StubBasis = {
  readonly earlier: readonly Pay[]
  readonly before: PayBalances
  readonly after: PayBalances
}

/** How an item is called. */
export type ItemLabel = (code: string) => Label

/**
 * The stub of a pay. `earlier` are the employee's pays of the calendar year that were posted before it, in
 * any order. Ids of figures name pay, part and item
 * (`paystub:2026-03-13/5/e1:deductions:cpp`), so that each line opens in the explanation of the pay. Its
 * proofs: earnings less deductions are the net pay that was posted; the same of the year is the sum of the
 * net pays; vacation before, set aside and paid is what is left.
 */
export function payStub(pay: Pay, { earlier, before, after }: StubBasis, labelOf: ItemLabel): PayStub {
  const toDate = totalsOf([...earlier, pay])
  const make = (part: StubPart): StubSection => section(pay, part, toDate, labelOf)
  const sections = {
    earnings: make('earnings'),
    benefits: make('benefits'),
    deductions: make('deductions'),
    employer: make('employer'),
  }
  const { earnings, deductions } = sections
  const net = differenceFigure(`paystub:${pay.id}:net`, labels.net, [earnings.total, deductions.total])
  const netInYear = differenceFigure(`paystub:${pay.id}:net:year`, labels.netInYear, [
    earnings.yearToDate,
    deductions.yearToDate,
  ])
  const vacation = vacationOf(pay, before.vacation, toDate)
  const netOfPays = sumOf(earlier.map((each) => each.net.amount)) + pay.net.amount
  return {
    pay,
    sections,
    net,
    netInYear,
    gross: baseOf(pay.bases, 'gross'),
    grossInYear: totalOf(toDate, 'bases', 'gross'),
    hours: hoursOf(totalsOf([pay])),
    hoursInYear: hoursOf(toDate),
    vacation,
    owed: after,
    proofs: [
      proof(labels.netHolds, net.value, pay.net.amount),
      proof(labels.yearHolds, netInYear.value, netOfPays),
      proof(labels.vacationHolds, vacation.left.value, after.vacation),
    ],
  }
}

const labels = {
  net: { en: 'Net pay', fr: 'Paie nette' },
  netInYear: { en: 'Net pay, year to date', fr: 'Paie nette, cumul annuel' },
  vacation: { en: 'Vacation pay left', fr: 'Indemnité de vacances restante' },
  netHolds: { en: 'Earnings less deductions are the net pay', fr: 'Gains moins retenues font la paie nette' },
  yearHolds: {
    en: 'The year to date is the sum of the pays of the year',
    fr: 'Le cumul annuel est la somme des paies de l’année',
  },
  vacationHolds: {
    en: 'Vacation before, set aside and paid is what is left',
    fr: 'Vacances d’avant, mises de côté et payées font ce qui reste',
  },
} as const satisfies Readonly<Record<string, Label>>

/** What the parts of a stub are called. */
export const partLabels: Readonly<Record<StubPart, Label>> = {
  earnings: { en: 'Earnings', fr: 'Gains' },
  benefits: { en: 'Taxable benefits, not paid in money', fr: 'Avantages imposables, non versés en argent' },
  deductions: { en: 'Deductions', fr: 'Retenues' },
  employer: { en: 'Paid by the employer, not deducted', fr: 'Versé par l’employeur, non retenu' },
}

function section(pay: Pay, part: StubPart, toDate: PayTotals, labelOf: ItemLabel): StubSection {
  const seen = new Set<string>()
  const inYear = (id: string): Figure => ({
    id: `paystub:${pay.id}:${part}:${id}:year`,
    label: labelOf(id),
    value: totalOf(toDate, part, id),
    how: 'calc',
    parts: [],
  })
  const ofPay = pay[part].map((line, index): StubLine => {
    const isFirst = !seen.has(line.id)
    seen.add(line.id)
    const figure = lineFigure(
      `paystub:${pay.id}:${part}:${line.id}${isFirst ? '' : `:${index}`}`,
      line,
      labelOf,
    )
    const { quantity, rate, note } = line
    return {
      id: line.id,
      figure,
      ...(isFirst ? { yearToDate: inYear(line.id) } : {}),
      ...(quantity === undefined ? {} : { quantity }),
      ...(rate === undefined ? {} : { rate }),
      ...(note === undefined ? {} : { note }),
    }
  })
  const before = [...toDate[part].keys()].filter((id) => !seen.has(id))
  const ofYear = before.map((id): StubLine => {
    const figure = lineFigure(`paystub:${pay.id}:${part}:${id}`, { id, amount: 0n }, labelOf)
    return { id, figure, yearToDate: inYear(id) }
  })
  const lines = [...ofPay, ...ofYear].filter(
    ({ figure, yearToDate, quantity }) =>
      figure.value !== 0n || quantity !== undefined || (yearToDate !== undefined && yearToDate.value !== 0n),
  )
  const label = partLabels[part]
  return {
    lines,
    total: sumFigure(
      `paystub:${pay.id}:${part}`,
      label,
      lines.map(({ figure }) => figure),
    ),
    yearToDate: sumFigure(
      `paystub:${pay.id}:${part}:year`,
      label,
      lines.flatMap(({ yearToDate }) => (yearToDate === undefined ? [] : [yearToDate])),
    ),
  }
}

function lineFigure(id: string, line: PayLine, labelOf: ItemLabel): Figure {
  const how: How = line.rate === undefined ? 'copy' : 'rate'
  return { id, label: labelOf(line.id), value: line.amount, how, parts: [] }
}

function hoursOf({ bases }: PayTotals): string {
  const hours = bases.get('worked-hours')
  return hours === undefined ? '0' : quantityText(hours.count)
}

function vacationOf(pay: Pay, before: Cents, toDate: PayTotals): StubVacation {
  const accrued = baseOf(pay.bases, 'vacation-accrued')
  const paid = baseOf(pay.bases, 'vacation-paid')
  return {
    before,
    accrued,
    paid,
    left: {
      id: `paystub:${pay.id}:vacation`,
      label: labels.vacation,
      value: before + accrued - paid,
      how: 'calc',
      parts: [],
    },
    accruedInYear: totalOf(toDate, 'bases', 'vacation-accrued'),
    paidInYear: totalOf(toDate, 'bases', 'vacation-paid'),
  }
}
