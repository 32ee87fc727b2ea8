import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import type { Due } from '../ledger/due.ts'
import { factsAfter } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import { employeesOf } from './load-payroll.ts'
import { formFor, obligationsOf, remittanceBooks } from './load-remittance.ts'
import { leftOf, spansOf } from './remittance-period.ts'

/** What was due as of a fact, kept as long as the chart is: each look at the books asks for it again. */
type Kept = { readonly seq: number; readonly today: CivilDate; readonly dues: readonly Due[] }
const kept = new WeakMap<Chart, Kept>()

/** How many facts are looked at for whether any is about payroll, before all is worked out again. */
const mostLooked = 100

/**
 * What is owed for payroll and not paid, by its due dates; nothing in books that pay nobody. Worked out from
 * the pays of two years only where something about payroll was recorded since the last time.
 */
export async function remittancesDue(view: View, today: CivilDate): Promise<readonly Due[]> {
  const { chart, head, reader } = view
  const before = kept.get(chart)
  const stands = before?.today === today && !(await isPaySince(reader, before.seq, head.seq))
  const dues = stands && before !== undefined ? before.dues : await workedOut(view, today)
  kept.set(chart, { seq: head.seq, today, dues })
  return dues
}

async function isPaySince(reader: Reader, after: number, seq: number): Promise<boolean> {
  if (seq === after) return false
  if (seq < after || seq - after > mostLooked) return true
  const facts = await reader.read(factsAfter, after, mostLooked)
  return facts.some(({ kind }) => /^(?:employee|payroll|payrun|remittance)\./.test(kind))
}

async function workedOut(view: View, today: CivilDate): Promise<readonly Due[]> {
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
