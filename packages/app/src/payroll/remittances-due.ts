import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import type { Due } from '../ledger/due.ts'
import { employeesOf } from './load-payroll.ts'
import { formFor, obligationsOf, remittanceBooks } from './load-remittance.ts'
import { leftOf, spansOf } from './remittance-period.ts'

/** What is owed for payroll and not paid, by its due dates; nothing in books that pay nobody. */
export async function remittancesDue(view: View, today: CivilDate): Promise<readonly Due[]> {
  if ((await employeesOf(view.reader)).length === 0) return []
  const year = Number(today.slice(0, 4))
  const books = await remittanceBooks(view, ({ number }) => number, { first: year - 1, last: year })
  const dues: Due[] = []
  for (const { obligation, span } of spansOf(books, obligationsOf(books), year)) {
    if (span.from > today) continue
    const form = formFor(books, obligation, span, { insist: true })
    if (!form.ok || leftOf(form.value, books) <= 0n) continue
    const { due, who } = form.value
    const name = `${form.value.form.toUpperCase()}${who === '' ? '' : ` ${who}`} ${span.through}`
    dues.push({ kind: 'remit', on: due, name, late: due < today })
  }
  return dues
}
