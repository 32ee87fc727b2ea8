import { latePenalty } from '@daybook/canada/remittances/penalties.ts'
import type { PayrollSettings, Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import { lineCode, type OwedForm, paidAmount, paidFor } from '@daybook/core/filings/remittance.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { type CivilDate, daysBetween } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { RemittanceBooks } from './load-remittance.ts'
import { leftOf, statusOf } from './remittance-period.ts'

/** A form in short, as programs read it. */
export function remittanceOutOf(
  form: OwedForm,
  books: RemittanceBooks,
  today: CivilDate,
  language: Language,
) {
  const left = leftOf(form, books)
  return {
    form: form.form,
    who: form.who,
    title: form.title[language],
    agency: form.agency[language],
    frequency: form.frequency,
    from: form.span.from,
    through: form.span.through,
    due: form.due,
    days: daysBetween(today, form.due),
    owed: formatCents(form.owed.value),
    paid: formatCents(paidAmount(paidFor(books.remittances, form))),
    left: formatCents(left),
    status: statusOf(form, books, today),
    penalty: formatCents(penaltyOf(form, books, today)),
  }
}

/** What the CRA would add to a PD7A that is paid on a day; other agencies are not estimated. */
export function penaltyOf(form: OwedForm, books: RemittanceBooks, paidOn: CivilDate) {
  const left = leftOf(form, books)
  if (form.form !== 'pd7a' || left <= 0n || form.due >= paidOn) return 0n
  return latePenalty(left, form.due, paidOn).value
}

/** A line of a form: its code, words, either its amount or its count, and its id where it can be opened. */
export function lineOutOf({ id, label, value, text }: Figure, language: Language, key?: ReportKey) {
  return {
    ...(key === undefined ? {} : { figure: figureId(key, id) }),
    line: lineCode(id),
    label: label[language],
    ...(text === undefined ? { amount: formatCents(value) } : { count: text }),
  }
}

/** The number that the book goes by at the agency of a form, where the settings know it. */
export function accountNumberOf(form: OwedForm, settings: PayrollSettings): string | undefined {
  switch (form.form) {
    case 'pd7a':
      return settings.craAccount
    case 'tpz-1015':
      return settings.quebecAccount
    case 'health-levy':
      return form.who === 'QC' ? settings.quebecAccount : undefined
    case 'compensation':
      return settings.compensation.find(({ province }) => province === form.who)?.number
    case 'plan':
    case 'payroll-tax':
      return undefined
  }
}

/** A remittance that was paid, as programs read it; empty where an act recorded none. */
export function paidOutOf(remittance: Remittance | undefined) {
  return {
    remittance: remittance === undefined ? '' : `J${remittance.entry}`,
    form: remittance?.form ?? '',
    who: remittance?.who ?? '',
    from: remittance?.span.from ?? '',
    through: remittance?.span.through ?? '',
    due: remittance?.due ?? '',
    paid: remittance?.paid ?? '',
    amount: formatCents(remittance?.amount ?? 0n),
    confirmation: remittance?.confirmation ?? '',
  }
}
