import type { HouseholdOfTwo } from '@daybook/core/daybook/personal-facts.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { type HouseholdSheet, householdSheet } from '@daybook/core/personal/household.ts'
import type { View } from '../book.ts'
import { loadEntries } from '../reports/load-entries.ts'

/** Who owes whom at the end of some days, out of all entries since the household began. */
export async function loadHousehold(
  view: View,
  household: HouseholdOfTwo,
  span: Span,
  asOfSeq: number = view.head.seq,
): Promise<HouseholdSheet> {
  const entries: Entry[] = []
  const since = { from: household.from, through: span.through }
  for await (const some of loadEntries(view, since, asOfSeq)) entries.push(...some)
  return householdSheet(view.chart, household, entries, span)
}
