import { type Obligation, obligationSpans } from '@daybook/canada/remittances/owed-forms.ts'
import type { CashItem } from '@daybook/core/forecast/cash-item.ts'
import { addDays, addMonths, type CivilDate, daysBetween, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { formFor, obligationsOf, type RemittanceBooks, remittanceBooks } from '../payroll/load-remittance.ts'
import { formKey, openable } from '../payroll/payroll-figures.ts'
import { leftOf } from '../payroll/remittance-period.ts'
import type { ForecastDays, ForecastSource } from './forecast-source.ts'
import { type ExpectedPay, expectedPays } from './pay-items.ts'

/**
 * What payroll will owe by forms: each form filled in from the pays that are posted and those that are
 * expected, as if they had been posted, less what was remitted.
 */
export const remittanceItems: ForecastSource = async (view, days, { nameOf }) => {
  const [first, last] = [Number(days.from.slice(0, 4)) - 1, Number(days.through.slice(0, 4))]
  const known = await remittanceBooks(view, (employee) => nameOf?.(employee) ?? employee.number, {
    first,
    last,
  })
  const [firstPay] = known.posted
  const expected = await expectedPays(view, days)
  if (firstPay === undefined && expected.length === 0) return { items: [], unknown: [] }
  const books = withExpected(known, expected, days)
  const since = addMonths(days.from, -12)
  const items: CashItem[] = []
  const unknown: { label: Label; on: CivilDate }[] = []
  for (const { obligation, span } of spansAhead(books, first, last)) {
    const form = formFor(books, obligation, span, { insist: true })
    if (!form.ok) continue
    const { due, title, owed } = form.value
    const left = leftOf(form.value, books)
    if (left <= 0n || due > days.through || due < since) continue
    const name = `${obligation.form}/${obligation.who}`
    items.push({
      kind: 'remittances',
      key: `${name}/${span.through}`,
      of: title,
      label: {
        en: `${title.en}, period to ${span.through}`,
        fr: `${title.fr}, période au ${span.through}`,
      },
      on: due,
      amount: -left,
      parts: [openable(formKey(form.value, view.head.seq), owed)],
    })
  }
  return { items, unknown }
}

/** The periods of all obligations in some years, from the first pay on. */
function spansAhead(books: RemittanceBooks, first: number, last: number) {
  const [start = '9999-12-31'] = books.posted.map(({ date }) => date)
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return obligationsOf(books).flatMap((obligation): { obligation: Obligation; span: Span }[] =>
    years
      .flatMap((year) => obligationSpans(obligation, year))
      .filter(({ through }) => through >= start)
      .map((span) => ({ obligation, span })),
  )
}

/** The books as if the expected pays were posted: each like the last one, in a run of its own day. */
function withExpected(
  books: RemittanceBooks,
  expected: readonly ExpectedPay[],
  { from }: ForecastDays,
): RemittanceBooks {
  const coming = expected.flatMap(({ date, like, frequency }) => {
    if (like === undefined) return []
    const on = date > from ? date : addDays(from, 1)
    const moved = daysBetween(like.date, on)
    const span = { from: addDays(like.span.from, moved), through: addDays(like.span.through, moved) }
    const run = `9${on.replaceAll('-', '')}`
    return [{ ...like, id: `${on}/${frequency}/${like.employee}`, run, date: on, span }]
  })
  return { ...books, posted: [...books.posted, ...coming] }
}
