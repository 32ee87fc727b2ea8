import type { PayLine, PayrollSettings } from '@daybook/core/daybook/payroll-facts.ts'
import { disagreeing } from '@daybook/core/filings/explain.ts'
import { type FormPay, lineCode, type OwedForm } from '@daybook/core/filings/remittance.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { dollars } from '../payroll/exact.ts'
import { employerLevies, type LevyYearToDate, levyLines } from './employer-levies.ts'
import type { FormRequest } from './form-request.ts'
import { assessableOf, levyPayOf, remunerationOf } from './pay-amounts.ts'

/** Settings without boards and levies, to be added to. */
export const plainSettings: PayrollSettings = { compensation: [], levies: [] }

/** A pay as a test writes it: amounts as decimal text by code. */
export type WrittenPay = {
  readonly employee: string
  readonly date: string
  readonly gross: string
  readonly province?: string
  readonly run?: string
  readonly periods?: number
  readonly held?: Readonly<Record<string, string>>
  readonly added?: Readonly<Record<string, string>>
  readonly compensationClass?: string
}

/** A pay of a test as a form sees it. */
export function paid(written: WrittenPay): FormPay {
  const { employee, date, gross, province = 'ON', run = '1', periods = 52 } = written
  const amount = dollars(gross)
  const codes = province === 'QC' ? ['taxable', 'quebec-taxable'] : ['taxable']
  return {
    id: `${date}/${run}/${employee}`,
    run,
    employee,
    date,
    span: { from: date, through: date },
    province,
    periods,
    deductions: linesFrom(written.held ?? {}),
    employer: linesFrom(written.added ?? {}),
    bases: codes.map((id) => ({ id, amount })),
  }
}

function linesFrom(amounts: Readonly<Record<string, string>>): readonly PayLine[] {
  return Object.entries(amounts).map(([id, text]) => ({ id, amount: dollars(text) }))
}

/**
 * Pays in order, each with the levies on employers that a closing of its run would add. A class that a pay
 * names goes with it.
 */
export function withLevies(written: readonly WrittenPay[], settings: PayrollSettings): readonly FormPay[] {
  const pays: FormPay[] = []
  for (const each of written) {
    const pay = paid(each)
    const { compensationClass } = each
    const figures = employerLevies(
      levyPayOf(pay, compensationClass === undefined ? {} : { compensationClass }),
      levyYearToDate(pays, pay),
      settings,
    )
    pays.push({ ...pay, employer: [...pay.employer, ...levyLines(value(figures))] })
  }
  return pays
}

/**
 * The calendar year before a pay as `employerLevies` takes it: from all pays of the book in that year that
 * come before it (openings, and those of the same run that were worked out first, among them).
 */
function levyYearToDate(
  earlier: Iterable<FormPay>,
  pay: Pick<FormPay, 'employee' | 'date' | 'province'>,
): LevyYearToDate {
  const year = pay.date.slice(0, 4)
  let [assessable, remuneration, payroll, totalPayroll] = [0n, 0n, 0n, 0n]
  for (const each of earlier) {
    if (!each.date.startsWith(year)) continue
    const amount = remunerationOf(each)
    totalPayroll += amount
    if (each.province !== pay.province) continue
    payroll += amount
    if (each.employee !== pay.employee) continue
    assessable += assessableOf(each)
    remuneration += amount
  }
  return { assessable, remuneration, payroll, totalPayroll }
}

/** What a form is asked for over a span, from pays of one year. */
export function asked(span: Span, pays: readonly FormPay[], more: Partial<FormRequest> = {}): FormRequest {
  return {
    span,
    due: span.through,
    frequency: 'monthly',
    pays: pays.filter(({ date }) => date >= span.from && date <= span.through),
    yearPays: pays.filter(({ date }) => date <= span.through && date.slice(0, 4) === span.from.slice(0, 4)),
    lastYearPays: pays.filter(({ date }) => date < `${span.from.slice(0, 4)}-01-01`),
    settings: plainSettings,
    remittances: [],
    names: new Map(),
    insist: false,
    toOf: () => undefined,
    ...more,
  }
}

/**
 * The lines of a form as text by their codes, facts first; throws where its sums do not add up or its debits
 * are not what is owed.
 */
export function shownLines(form: OwedForm): Record<string, string> {
  const wrong = [...form.facts, form.owed].flatMap(disagreeing)
  const debited = sumOf(form.debits.map(({ amount }) => amount))
  if (wrong.length > 0) throw new Error(`does not add up: ${wrong.map(({ id }) => id).join(', ')}`)
  if (debited !== form.owed.value) throw new Error(`${debited} is debited of ${form.owed.value}`)
  const figures = [...form.facts, ...form.lines, form.owed]
  return Object.fromEntries(figures.map((each) => [lineCode(each.id), each.text ?? formatCents(each.value)]))
}
