import { type Obligation, obligationSpans } from '@daybook/canada/remittances/owed-forms.ts'
import { periodOf } from '@daybook/canada/remittances/period-text.ts'
import type { RemittanceForm } from '@daybook/core/daybook/payroll-facts.ts'
import { coveredBy, type OwedForm, paidAmount, paidFor } from '@daybook/core/filings/remittance.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import {
  type FormAsked,
  formFor,
  type NameOf,
  obligationsOf,
  type RemittanceBooks,
  remittanceBooks,
} from './load-remittance.ts'

/** A form as it is asked for: which, to whom where there are several, for which period, seen on a day. */
export type AskedFor = FormAsked & {
  readonly form: RemittanceForm
  readonly who?: string
  readonly period?: string
  /** The very span of something that was remitted, whatever the frequency is now. */
  readonly span?: Span
  readonly today: CivilDate
}

/** A form that was found and filled in, with the books that it was told from. */
export type FoundForm = {
  readonly books: RemittanceBooks
  readonly obligation: Obligation
  readonly form: OwedForm
}

/** How a form stands on a day. */
export type RemittanceStatus = 'open' | 'due' | 'overdue' | 'paid' | 'nil'

/**
 * The form that is asked for. Without a period it is the first one of the last two years that is over and
 * still owes something, else the last one that is over. Refuses `remittance-form-unknown` and
 * `remittance-who-missing`, `remittance-period-wrong`, and what `formFor` refuses.
 */
export async function foundForm(view: View, nameOf: NameOf, asked: AskedFor): Promise<Result<FoundForm>> {
  const year = yearOf(asked)
  const books = await remittanceBooks(view, nameOf, { first: year - 1, last: year })
  const owed = named(obligationsOf(books), asked)
  if (!owed.ok) return owed
  if (asked.span !== undefined) return formOfSpan(books, owed.value, asked, asked.span)
  if (asked.period === undefined) return nextForm(books, owed.value, asked, year)
  const period = periodOf(owed.value, asked.period)
  if (!period.ok) return period
  const { obligation, span } = period.value
  const form = formFor(books, obligation, span, asked)
  return form.ok ? ok({ books, obligation, form: form.value }) : form
}

/** The year whose pays a period needs: the one that it names, else that of the day. */
function yearOf({ period, span, today }: AskedFor): number {
  const named = /^\s*(\d{4})/.exec(span?.from ?? period ?? '')?.[1]
  return Number(named ?? today.slice(0, 4))
}

/** A form with whom it goes to, as people would say it. */
function formAndWho(form: string, who: string | undefined): string {
  return who === undefined ? form : `${form} ${who}`
}

/** The obligations of a form to one of those that it is owed to. */
function named(all: readonly Obligation[], { form, who }: AskedFor): Result<readonly Obligation[]> {
  const own = all.filter((each) => each.form === form)
  const wanted = who?.trim().toLowerCase()
  const chosen = wanted === undefined ? own : own.filter((each) => each.who.toLowerCase() === wanted)
  const whos = [...new Set(own.map((each) => each.who))]
  if (chosen.length === 0) {
    const known = own.length > 0 ? whos : [...new Set(all.map((each) => each.form))]
    const list = known.length === 0 ? '-' : known.join(', ')
    return refuse('remittance-form-unknown', { form: formAndWho(form, who), known: list }, 'form')
  }
  if (wanted === undefined && whos.length > 1)
    return refuse('remittance-who-missing', { form, known: whos.join(', ') }, 'who')
  return ok(chosen)
}

function formOfSpan(
  books: RemittanceBooks,
  owed: readonly Obligation[],
  asked: AskedFor,
  span: Span,
): Result<FoundForm> {
  const isYear = span.from.endsWith('-01-01') && span.through.endsWith('-12-31')
  const obligation = owed.find(({ frequency }) => (frequency === 'annual') === isYear) ?? owed[0]
  if (obligation === undefined)
    return refuse('remittance-form-unknown', { form: formAndWho(asked.form, asked.who), known: '-' }, 'form')
  const form = formFor(books, obligation, span, asked)
  return form.ok ? ok({ books, obligation, form: form.value }) : form
}

function nextForm(
  books: RemittanceBooks,
  owed: readonly Obligation[],
  asked: AskedFor,
  year: number,
): Result<FoundForm> {
  const over = spansOf(books, owed, year).filter(({ span }) => span.through < asked.today)
  let last: Result<FoundForm> | undefined
  for (const { obligation, span } of over) {
    const form = formFor(books, obligation, span, asked)
    if (!form.ok) return form
    last = ok({ books, obligation, form: form.value })
    if (leftOf(form.value, books) > 0n) return last
  }
  if (last !== undefined) return last
  const [obligation] = owed
  const [span] = obligation === undefined ? [] : spansOf(books, [obligation], year).map((each) => each.span)
  if (obligation === undefined || span === undefined)
    return refuse('remittance-form-unknown', { form: formAndWho(asked.form, asked.who), known: '-' }, 'form')
  const form = formFor(books, obligation, span, asked)
  return form.ok ? ok({ books, obligation, form: form.value }) : form
}

/** The spans of some obligations in two years, from the first pay on, in the order of their ends. */
export function spansOf(
  { posted }: RemittanceBooks,
  owed: readonly Obligation[],
  year: number,
): readonly { readonly obligation: Obligation; readonly span: Span }[] {
  const [first] = posted
  if (first === undefined) return []
  return owed
    .flatMap((obligation) =>
      [year - 1, year].flatMap((each) =>
        obligationSpans(obligation, each).map((span) => ({ obligation, span })),
      ),
    )
    .filter(({ span }) => span.through >= first.date)
    .sort((left, right) => (left.span.through < right.span.through ? -1 : 1))
}

/** What is left to pay of a form. */
export function leftOf(form: OwedForm, { remittances }: Pick<RemittanceBooks, 'remittances'>): Cents {
  if (coveredBy(remittances, form) !== undefined) return 0n
  return form.owed.value - paidAmount(paidFor(remittances, form))
}

/** How a form stands on a day: its period is not over, nothing is owed, it is paid, due or overdue. */
export function statusOf(
  form: OwedForm,
  books: Pick<RemittanceBooks, 'remittances'>,
  today: CivilDate,
): RemittanceStatus {
  const { remittances } = books
  const isPaid = paidFor(remittances, form).length > 0 || coveredBy(remittances, form) !== undefined
  if (isPaid && leftOf(form, books) <= 0n) return 'paid'
  if (form.span.through >= today) return 'open'
  if (leftOf(form, books) <= 0n) return 'nil'
  return form.due < today ? 'overdue' : 'due'
}
