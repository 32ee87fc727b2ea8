import type { Employee, Pay } from '@daybook/core/daybook/payroll-facts.ts'
import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { type CivilDate, monthsOf, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { sumQuantities } from '@daybook/core/payroll/pay-quantity.ts'
import { parseProvince, provinceName } from '../charts/provinces.ts'
import { unitGroup } from '../noc/groups.ts'

/** What pays are told from: those with a pay date in the days that were not made by other books. */
export type PaidPeople = { readonly pays: readonly Pay[]; readonly employees: readonly Employee[] }

/** Pay of one province and occupation; `code` is empty where the employee has no NOC code. */
export type PayrollLine = {
  readonly province: Label
  readonly code: string
  readonly occupation: Label
  readonly persons: number
  readonly hours: string
  readonly gross: Figure
  readonly employer: Figure
}

/** Payroll by province and occupation, and in all. */
export type PayrollExtract = {
  readonly lines: readonly PayrollLine[]
  readonly persons: number
  readonly hours: string
  readonly gross: Figure
  readonly employer: Figure
}

/** Payroll by province of employment and occupation, by code of province and then of NOC. */
export function payrollExtract(key: ReportKey, { pays, employees }: PaidPeople): PayrollExtract {
  const people = new Map(employees.map((each) => [each.id, each]))
  const codeOf = (pay: Pay) => people.get(pay.employee)?.occupation?.code ?? ''
  const groups = Map.groupBy(pays, (pay) => `${pay.province}/${codeOf(pay)}`)
  const lines = [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, own]): PayrollLine => {
      const [province = '', code = ''] = name.split('/')
      const occupation = unitGroup(code)?.title ?? withoutCode
      const place = provinceLabel(province)
      const label = { en: `${place.en}, ${occupation.en}`, fr: `${place.fr}, ${occupation.fr}` }
      return {
        province: place,
        code,
        occupation,
        persons: personsIn(own),
        hours: hoursIn(own),
        gross: paysFigure(key, `gross/${name}`, label, own, people, grossOf),
        employer: paysFigure(key, `employer/${name}`, label, own, people, employerOf),
      }
    })
  const total = (line: string, label: Label, figures: readonly Figure[]) =>
    sumFigure(figureId(key, `payroll/${line}`), label, figures)
  return {
    lines,
    persons: personsIn(pays),
    hours: hoursIn(pays),
    gross: total(
      'gross',
      { en: 'Gross pay', fr: 'Rémunération brute' },
      lines.map(({ gross }) => gross),
    ),
    employer: total(
      'employer',
      { en: 'Employer’s contributions', fr: 'Cotisations de l’employeur' },
      lines.map(({ employer }) => employer),
    ),
  }
}

/** Employment of one month in one province: counts of persons, hours and gross pay. */
export type EmploymentLine = {
  readonly month: string
  readonly province: Label
  readonly employed: number
  readonly hired: number
  readonly left: number
  readonly paid: number
  readonly hourly: number
  readonly salaried: number
  readonly other: number
  readonly hours: string
  readonly gross: Figure
}

/** Employment by month and province; the gross pay in all is that of `payrollExtract`. */
export type EmploymentExtract = { readonly lines: readonly EmploymentLine[]; readonly gross: Figure }

/**
 * For each month of the days: who was employed on its last day, came, left, and was paid in it, by the
 * province of the terms (of the pay, where somebody was paid). `paid` is divided by how people are paid:
 * by the hour, by a salary, or otherwise.
 */
export function employmentExtract(key: ReportKey, { pays, employees }: PaidPeople): EmploymentExtract {
  const people = new Map(employees.map((each) => [each.id, each]))
  const lines = monthsOf(key.span).flatMap((span) => {
    const own = pays.filter(({ date }) => span.from <= date && date <= span.through)
    const present = employees.flatMap((employee) => presenceIn(employee, span))
    const provinces = new Set([...own, ...present].map(({ province }) => province))
    return [...provinces].toSorted().map((province): EmploymentLine => {
      const here = own.filter((pay) => pay.province === province)
      const there = present.filter((each) => each.province === province)
      const ways = [...new Set(here.map(({ employee }) => employee))].map((id) =>
        wayOf(people.get(id), span.through),
      )
      const place = provinceLabel(province)
      const month = span.from.slice(0, 7)
      const label = { en: `${month}, ${place.en}`, fr: `${month}, ${place.fr}` }
      return {
        month,
        province: place,
        employed: there.filter(({ isAtEnd }) => isAtEnd).length,
        hired: there.filter(({ isHired }) => isHired).length,
        left: there.filter(({ hasLeft }) => hasLeft).length,
        paid: ways.length,
        hourly: ways.filter((way) => way === 'hourly').length,
        salaried: ways.filter((way) => way === 'salary').length,
        other: ways.filter((way) => way !== 'hourly' && way !== 'salary').length,
        hours: hoursIn(here),
        gross: paysFigure(key, `month/${month}/${province}`, label, here, people, grossOf),
      }
    })
  })
  const gross = sumFigure(
    figureId(key, 'payroll/months'),
    { en: 'Gross pay', fr: 'Rémunération brute' },
    lines.map((line) => line.gross),
  )
  return { lines, gross }
}

/** What somebody was in a month: in which province, there on its last day, hired or gone within it. */
type Presence = {
  readonly province: string
  readonly isAtEnd: boolean
  readonly isHired: boolean
  readonly hasLeft: boolean
}

function presenceIn(
  { hired, left, earlier = [], terms }: Employee,
  { from, through }: Span,
): readonly Presence[] {
  const spells = [...earlier, { hired, ...(left === undefined ? {} : { left }) }]
  const isWithin = (day: CivilDate | undefined) => day !== undefined && from <= day && day <= through
  const touched = spells.filter((each) => each.hired <= through && (each.left?.date ?? through) >= from)
  if (touched.length === 0) return []
  const province = (terms.findLast((each) => each.from <= through) ?? terms[0])?.province ?? ''
  return [
    {
      province,
      isAtEnd: touched.some((each) => (each.left?.date ?? through) >= through),
      isHired: touched.some((each) => isWithin(each.hired)),
      hasLeft: touched.some((each) => isWithin(each.left?.date)),
    },
  ]
}

function wayOf(employee: Employee | undefined, on: CivilDate): string {
  return employee?.terms.findLast(({ from }) => from <= on)?.pay.kind ?? ''
}

const withoutCode: Label = { en: 'No NOC code given', fr: 'Aucun code CNP' }

function provinceLabel(code: string): Label {
  const parsed = parseProvince(code)
  return parsed.ok ? provinceName(parsed.value) : { en: code, fr: code }
}

function personsIn(pays: readonly Pay[]): number {
  return new Set(pays.map(({ employee }) => employee)).size
}

/** Hours of all items that are counted in hours. */
function hoursIn(pays: readonly Pay[]): string {
  return sumQuantities(
    pays.flatMap(({ bases }) =>
      bases.flatMap(({ id, quantity }) =>
        id === 'worked-hours' && quantity !== undefined ? [quantity] : [],
      ),
    ),
  )
}

function grossOf({ bases }: Pay): Cents {
  return sumOf(bases.filter(({ id }) => id === 'gross').map(({ amount }) => amount))
}

function employerOf({ employer }: Pay): Cents {
  return sumOf(employer.map(({ amount }) => amount))
}

/** An amount of pays: the sum of each, by the number of the employee and the pay date. */
function paysFigure(
  key: ReportKey,
  line: string,
  label: Label,
  pays: readonly Pay[],
  people: ReadonlyMap<string, Employee>,
  amountOf: (pay: Pay) => Cents,
): Figure {
  const own = `payroll/${line}`
  const parts = pays.map((pay): Figure => {
    const number = people.get(pay.employee)?.number ?? pay.employee
    return {
      id: figureId(key, `${own}/${encodeURIComponent(pay.id)}`),
      label: { en: `Employee ${number}, ${pay.date}`, fr: `Employé ${number}, ${pay.date}` },
      value: amountOf(pay),
      how: 'copy',
      parts: [],
    }
  })
  return sumFigure(
    figureId(key, own),
    label,
    parts.filter(({ value }) => value !== 0n),
  )
}
