import { type ProvinceCode, parseProvince } from '@daybook/canada/charts/provinces.ts'
import { boards } from '@daybook/canada/remittances/boards.ts'
import { dueAfter } from '@daybook/canada/remittances/due-dates.ts'
import { type Obligation, obligationDue, obligationSpans } from '@daybook/canada/remittances/owed-forms.ts'
import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import { type CivilDate, calendarYear, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { employeesOf } from '../payroll/load-payroll.ts'
import { formFor, obligationsOf, type RemittanceBooks, remittanceBooks } from '../payroll/load-remittance.ts'
import { leftOf, statusOf } from '../payroll/remittance-period.ts'
import { factsAfter } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import {
  type Deadline,
  type DeadlineMaker,
  type DeadlineWindow,
  isInWindow,
  type MadeDeadlines,
  openState,
} from './deadline.ts'

/** What was told of a window as of a fact, kept as long as the chart is: each look asks for it again. */
type Kept = { readonly seq: number; readonly window: string; readonly made: MadeDeadlines }
const kept = new WeakMap<Chart, Kept>()

/** How many facts are looked at for whether any is about payroll, before all is worked out again. */
const mostLooked = 100

/**
 * What payroll owes by forms: source deductions by the type of remitter, boards, health levies, plans, with
 * the amount of periods that have begun; and the boards’ yearly reports of those who pay more often. Worked
 * out from the pays of the years only where something about payroll was recorded since the last time.
 */
export const remittanceDeadlines: DeadlineMaker = async (view, window) => {
  const { chart, head, reader } = view
  const days = `${window.today} ${window.from} ${window.through}`
  const before = kept.get(chart)
  if (before?.window === days && !(await isPaySince(reader, before.seq, head.seq))) {
    kept.set(chart, { ...before, seq: head.seq })
    return before.made
  }
  const made = await workedOut(view, window)
  kept.set(chart, { seq: head.seq, window: days, made })
  return made
}

/** Whether something was recorded that may change what payroll owes; a reversal may take back a payment. */
async function isPaySince(reader: Reader, after: number, seq: number): Promise<boolean> {
  if (seq === after) return false
  if (seq < after || seq - after > mostLooked) return true
  const facts = await reader.read(factsAfter, after, mostLooked)
  return facts.some(
    ({ kind, body }) =>
      /^(?:employee|payroll|payrun|remittance|profile|registration)\./.test(kind) ||
      /"kind":"(?:reversal|replacement)"/.test(body),
  )
}

async function workedOut(view: View, window: DeadlineWindow): Promise<MadeDeadlines> {
  const employees = await employeesOf(view.reader)
  if (employees.length === 0) return { deadlines: [], unsaid: [] }
  const first = Number(window.from.slice(0, 4)) - 1
  const last = Number(window.through.slice(0, 4))
  const books = await remittanceBooks(view, ({ number }) => number, { first, last })
  const [firstPay] = books.posted
  if (firstPay === undefined) return { deadlines: [], unsaid: [] }
  const owed = obligationsOf(books)
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const deadlines: Deadline[] = []
  for (const obligation of owed) {
    const spans = years.flatMap((year) => obligationSpans(obligation, year))
    if (isExempt(obligation, spans, books, window.today)) continue
    for (const span of spans) {
      if (span.through < firstPay.date || isAfterLastPay(span, employees, books)) continue
      deadlines.push(...ofSpan(obligation, span, books, window))
    }
  }
  return { deadlines: [...deadlines, ...yearlyReports(owed, years, books, window)], unsaid: [] }
}

/**
 * Whether a health levy is owed by nobody: payroll is below the exemption in every period that has begun. Who
 * owes none has no instalments to pay and no return to file.
 */
function isExempt(
  obligation: Obligation,
  spans: readonly Span[],
  books: RemittanceBooks,
  today: CivilDate,
): boolean {
  if (obligation.form !== 'health-levy') return false
  return spans
    .filter(({ from }) => from <= today)
    .every((span) => {
      const form = formFor(books, obligation, span, { insist: true })
      return form.ok && leftOf(form.value, books) === 0n && statusOf(form.value, books, today) !== 'paid'
    })
}

/** Whether everybody had left, and was paid, before a span. */
function isAfterLastPay(span: Span, employees: readonly Employee[], { posted }: RemittanceBooks): boolean {
  const last = posted.at(-1)?.date ?? ''
  return employees.every(({ left }) => left !== undefined && left.date < span.from) && last < span.from
}

function ofSpan(
  obligation: Obligation,
  span: Span,
  books: RemittanceBooks,
  window: DeadlineWindow,
): readonly Deadline[] {
  const due = obligationDue(obligation, span)
  if (!due.ok || !isInWindow(due.value, window)) return []
  const base = {
    id: `${obligation.form}/${obligation.who}/${span.through}`,
    kind: obligation.form,
    label: nameOf(obligation),
    span,
    law: due.value,
    on: due.value,
    command: `daybook remittance prepare ${obligation.form}`,
    isChecked: true,
  }
  const form = formFor(books, obligation, span, { insist: true })
  const state = openState(span, due.value, window.today)
  // A period that has not begun is named only.
  if (!form.ok) return [{ ...base, state }]
  if (span.from > window.today) return [{ ...base, label: form.value.title, state }]
  const status = statusOf(form.value, books, window.today)
  if (status === 'paid' || status === 'nil') {
    const proof = status === 'paid' ? { en: 'paid', fr: 'payé' } : { en: 'nothing owed', fr: 'rien à payer' }
    return [{ ...base, label: form.value.title, state: 'done', proof }]
  }
  const amount = leftOf(form.value, books)
  return [{ ...base, label: form.value.title, state, ...(amount > 0n ? { amount } : {}) }]
}

/** What a form is called before it is filled in. */
function nameOf({ form, who }: Obligation): Label {
  const plain = `${form.toUpperCase()}${who === '' || who === 'CA' ? '' : ` ${who}`}`
  if (form !== 'compensation') return { en: plain, fr: plain }
  const province = provinceOf(who)
  const board = province === undefined ? { en: who, fr: who } : boards[province].name
  return { en: `${board.en}: premium`, fr: `${board.fr} : prime` }
}

/** The yearly report to a board whose premium is paid more often than yearly; nothing here proves it. */
function yearlyReports(
  owed: readonly Obligation[],
  years: readonly number[],
  { posted }: RemittanceBooks,
  window: DeadlineWindow,
): readonly Deadline[] {
  return owed.flatMap(({ form, who, frequency, where }) => {
    const province = provinceOf(who)
    if (form !== 'compensation' || frequency === 'annual' || province === undefined) return []
    const board = boards[province]
    const rule = board.reconciliation ?? board.due.yearly
    if (rule === undefined) return []
    return years.flatMap((year): Deadline[] => {
      const span = calendarYear(year)
      const on: CivilDate = dueAfter(span, rule, where)
      const hasPay = posted.some(({ date, province }) => province === who && date.startsWith(`${year}-`))
      if (!hasPay || !isInWindow(on, window)) return []
      const label = {
        en: `${board.name.en}: ${board.annual.en.toLowerCase()}`,
        fr: `${board.name.fr} : ${board.annual.fr.toLowerCase()}`,
      }
      const state = openState(span, on, window.today)
      const id = `compensation-report/${who}/${year}`
      return [{ id, kind: 'compensation-report', label, span, law: on, on, state, isChecked: true }]
    })
  })
}

function provinceOf(who: string): ProvinceCode | undefined {
  const parsed = parseProvince(who)
  return parsed.ok ? parsed.value : undefined
}
