import type { Pay, PayLine, Remittance, RemittanceForm } from '../daybook/payroll-facts.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { Figure } from './figure.ts'
import { sumFigure } from './figure.ts'

/**
 * A part of what paying a remittance posts: the role of the account that is debited (credited where
 * negative), and the tag that says for which form.
 */
export type RemittanceDebit = { readonly role: string; readonly amount: Cents; readonly tag: string }

/**
 * A form of what is owed for a period. `lines` are the form's, in its order; those of `facts` are told, not
 * paid (gross payroll, employees). `owed` is their total. `debits` add up to it: the payables that the pays
 * of the period credited, and the expense of what the form asks beyond them. `frequency` is how often these
 * books remit it, in the agency's words.
 */
export type OwedForm = {
  readonly form: RemittanceForm
  readonly who: string
  readonly title: Label
  readonly agency: Label
  readonly frequency: string
  readonly span: Span
  readonly due: CivilDate
  readonly facts: readonly Figure[]
  readonly lines: readonly Figure[]
  readonly owed: Figure
  readonly debits: readonly RemittanceDebit[]
  readonly notes: readonly Label[]
}

/** What people call an employee in the books: by id. */
export type EmployeeNames = ReadonlyMap<string, string>

/** A pay as a form adds it up. */
export type FormPay = Pick<
  Pay,
  'id' | 'run' | 'employee' | 'date' | 'span' | 'province' | 'periods' | 'deductions' | 'employer' | 'bases'
>

/** What a pay counts with in a figure: an item of one of its parts, by the words of the item. */
export type CountedLine = {
  readonly part: 'deductions' | 'employer'
  readonly item: string
  readonly label: Label
  readonly amount: Cents
}

/**
 * An amount of each pay as a figure: the sum over employees, of each the sum over pay dates. The leaves are
 * `pay:ID:CODE`, so that each can be opened as the pay that it stands on; pays of nothing are left out. With
 * `linesOf`, which add up to the amount, the leaves are the lines of the pays: `pay:ID:deductions.cpp`.
 *
 *   pd7a:cpp:held 111.00 = Alder 55.50 (2026-01-15) + Birch 55.50 (2026-01-15)
 */
export function payFigure(
  id: string,
  label: Label,
  pays: readonly FormPay[],
  amountOf: (pay: FormPay) => Cents,
  names: EmployeeNames,
  linesOf?: (pay: FormPay) => readonly CountedLine[],
): Figure {
  const code = id.slice(id.indexOf(':') + 1)
  const counted = pays.flatMap((pay) => {
    const value = amountOf(pay)
    return value === 0n ? [] : [{ pay, value }]
  })
  const byEmployee = Map.groupBy(counted, ({ pay }) => pay.employee)
  const parts = [...byEmployee].map(([employee, own]) => {
    const name = names.get(employee) ?? employee
    return sumFigure(
      `${id}:${employee}`,
      { en: name, fr: name },
      own.map(({ pay, value }) => onePay(pay, value, code, linesOf?.(pay) ?? [])),
    )
  })
  parts.sort((left, right) => (left.label.en < right.label.en ? -1 : 1))
  return sumFigure(id, label, parts)
}

/** The amount of one pay: its line where there is one, the sum of them where there are several. */
function onePay(pay: FormPay, value: Cents, code: string, lines: readonly CountedLine[]): Figure {
  const label = payLabel(pay.date, pay.run)
  const counted = lines.filter(({ amount }) => amount !== 0n)
  const lineId = ({ part, item }: CountedLine): string => `pay:${pay.id}:${part}.${item}`
  const [only, ...more] = counted
  if (only === undefined) return { id: `pay:${pay.id}:${code}`, label, value, how: 'copy', parts: [] }
  if (more.length === 0) return { id: lineId(only), label, value, how: 'copy', parts: [] }
  const parts = counted.map(
    (line): Figure => ({ id: lineId(line), label: line.label, value: line.amount, how: 'copy', parts: [] }),
  )
  return sumFigure(`pay:${pay.id}:${code}`, label, parts)
}

/** What a pay is called in figures: `Pay of 2026-01-16, run 1`. */
export function payLabel(date: CivilDate, run: string): Label {
  return { en: `Pay of ${date}, run ${run}`, fr: `Paie du ${date}, cycle ${run}` }
}

/** The pay that a leaf of `payFigure` stands on; nothing for any other id. */
export function payOfFigure(id: string): string | undefined {
  return /^pay:([^:]+):/.exec(id)?.[1]
}

/**
 * How many people were paid in the last pay period that ends in a span, as a figure with one part a person:
 * of each frequency of pay the pays of its last date. A bonus between two periods has no period of its own:
 * it counts only where nothing periodic was paid.
 */
export function lastPeriodCount(
  id: string,
  label: Label,
  pays: readonly FormPay[],
  names: EmployeeNames,
): Figure {
  const people = new Map<string, FormPay>()
  for (const own of Map.groupBy(pays, ({ periods }) => periods).values()) {
    const periodic = own.filter(({ bases }) =>
      bases.some(({ id, amount }) => id === 'taxable' && amount > 0n),
    )
    const counted = periodic.length > 0 ? periodic : own
    const last = counted.reduce((latest, { date }) => (date > latest ? date : latest), '')
    for (const pay of counted) if (pay.date === last) people.set(pay.employee, pay)
  }
  const parts = [...people].map(([employee, pay]): Figure => {
    const name = names.get(employee) ?? employee
    return {
      id: `pay:${pay.id}:counted`,
      label: { en: `${name}, ${pay.date}`, fr: `${name}, ${pay.date}` },
      value: 100n,
      how: 'copy',
      parts: [],
      text: '1',
    }
  })
  return { ...sumFigure(id, label, parts), text: String(parts.length) }
}

/**
 * The lines of a form as they are kept when it is paid: by the last part of their ids, counts as quantities.
 */
export function filedLines({ facts, lines }: Pick<OwedForm, 'facts' | 'lines'>): readonly PayLine[] {
  return [...facts, ...lines].map(({ id, value, text }) => {
    const code = lineCode(id)
    return text === undefined ? { id: code, amount: value } : { id: code, amount: 0n, quantity: text }
  })
}

/** The code of a line of a form: what stands after the form in its figure's id. */
export function lineCode(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

/**
 * The remittances that paid a form: those to somebody for just its span and for parts of it (the type of
 * remitter may have changed since), the first paid first. The return of a health levy is another form than
 * its instalments, so there only the very span counts.
 */
export function paidFor(
  remittances: readonly Remittance[],
  { form, who, span }: Pick<OwedForm, 'form' | 'who' | 'span'>,
): readonly Remittance[] {
  const isPart = (part: Span): boolean =>
    form === 'health-levy' ? isSame(part, span) : part.from >= span.from && part.through <= span.through
  return remittances.filter((each) => each.form === form && each.who === who && isPart(each.span))
}

/** The remittance of a longer span that a form was paid with, as the books remitted at that time. */
export function coveredBy(
  remittances: readonly Remittance[],
  { form, who, span }: Pick<OwedForm, 'form' | 'who' | 'span'>,
): Remittance | undefined {
  if (form === 'health-levy') return undefined
  const own = remittances.filter((each) => each.form === form && each.who === who && !isSame(each.span, span))
  return own.find((each) => each.span.from <= span.from && each.span.through >= span.through)
}

function isSame(left: Span, right: Span): boolean {
  return left.from === right.from && left.through === right.through
}

/** What was paid by some remittances. */
export function paidAmount(remittances: readonly Remittance[]): Cents {
  return sumOf(remittances.map(({ amount }) => amount))
}

/**
 * A form as it was filed: its lines with the values that were kept when it was paid. A line that has changed
 * since has lost its parts.
 */
export function asFiled(form: OwedForm, remittance: Remittance): OwedForm {
  const filed = new Map(remittance.lines.map((line) => [line.id, line]))
  const kept = (figure: Figure): Figure => {
    const line = filed.get(lineCode(figure.id))
    if (figure.text !== undefined) return { ...figure, text: line?.quantity ?? '0', parts: [] }
    const value = line?.amount ?? 0n
    return value === figure.value ? figure : { ...figure, value, how: 'copy', parts: [] }
  }
  return {
    ...form,
    due: remittance.due,
    facts: form.facts.map(kept),
    lines: form.lines.map(kept),
    owed: { ...form.owed, value: remittance.amount, how: 'copy', parts: [] },
  }
}

/** A form as it was filed, from its record alone: for what these books no longer owe. */
export function filedAlone(remittance: Remittance): OwedForm {
  const { form, who, span, due, amount } = remittance
  const figures = remittance.lines.map(({ id, amount: value, quantity }): Figure => {
    const figure: Figure = { id: `${form}:${id}`, label: { en: id, fr: id }, value, how: 'copy', parts: [] }
    return quantity === undefined ? figure : { ...figure, text: quantity }
  })
  const total = { en: 'Total', fr: 'Total' }
  return {
    form,
    who,
    title: { en: `Remittance (${form})`, fr: `Versement (${form})` },
    agency: { en: who, fr: who },
    frequency: '',
    span,
    due,
    facts: figures,
    lines: [],
    owed: { id: `${form}:total`, label: total, value: amount, how: 'copy', parts: [] },
    debits: [],
    notes: [],
  }
}
