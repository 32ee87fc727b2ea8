import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { type Entry, entryName } from '@daybook/core/ledger/entry.ts'
import type { Recorded } from '../record.ts'

/** The entries that an act posted, in order. */
export function postedIn(recorded: Recorded): readonly Entry[] {
  return recorded.facts.flatMap(({ fact }) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
}

/** The sum of an entry's debits, as text. */
export function debitOf(entry: Entry): string {
  return formatCents(sumOf(entry.postings.map(({ amount }) => (amount > 0n ? amount : 0n))))
}

/** The number of the entry that reverses one in the same act, or nothing. */
export function reversalIn(entries: readonly Entry[], entry: Entry): string {
  const reversal = entries.find((each) => each.reverses === entry.number)
  return reversal === undefined ? '' : entryName(reversal.number)
}
