import type { FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents, magnitude } from '../kit/cents.ts'
import type { FiscalYearEnd } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import type { Chart } from './chart.ts'
import { planNewEntry, type UnnumberedEntry } from './new-entry.ts'
import type { EntriesHead } from './reverse-entry.ts'

/**
 * The control totals of a batch, as counted on the papers before anything was typed: how many entries, the
 * sum of their debits and, where it was run up, the hash total: the sum of the account numbers of all lines.
 */
export type ControlTotals = { readonly count: number; readonly debit: Cents; readonly hash?: number }

/**
 * Posts many entries in one act, or none: every entry is checked as if alone, and the batch against its
 * control totals. Refuses `batch-totals` for each total that differs, and what `planNewEntry` refuses, with
 * the place of the entry (`entries.3.lines.1`).
 */
export function planBatch(
  chart: Chart,
  head: EntriesHead,
  entries: readonly UnnumberedEntry[],
  expected: ControlTotals,
  fiscalYearEnd: FiscalYearEnd,
): Result<readonly FactOf<'entry.posted'>[]> {
  const refusals: Refusal[] = [...totalsRefusals(entries, expected)]
  const facts = entries.flatMap((entry, index): readonly FactOf<'entry.posted'>[] => {
    const planned = planNewEntry(chart, head, entry, fiscalYearEnd, index)
    if (planned.ok) return [planned.value]
    refusals.push(...planned.refusals.map((each) => placed(each, index)))
    return []
  })
  return refusals.length > 0 ? refused(refusals) : ok(facts)
}

/** The totals that a batch really has. The hash total counts only accounts whose number is all digits. */
export function totalsOf(entries: readonly UnnumberedEntry[]): Required<ControlTotals> {
  let debit = 0n
  let hash = 0
  for (const entry of entries) {
    for (const posting of entry.postings) {
      if (posting.amount > 0n) debit += posting.amount
      if (/^\d+$/.test(posting.account)) hash += Number(posting.account)
    }
  }
  return { count: entries.length, debit, hash }
}

function totalsRefusals(entries: readonly UnnumberedEntry[], expected: ControlTotals): readonly Refusal[] {
  const actual = totalsOf(entries)
  const refusals: Refusal[] = []
  if (actual.count !== expected.count) {
    refusals.push(differs('entries', 'écritures', actual.count, expected.count, 'expectCount'))
  }
  if (actual.debit !== expected.debit) {
    refusals.push(
      refusal(
        'batch-totals',
        {
          what: 'debits',
          whatFr: 'débits',
          counted: formatCents(actual.debit),
          expected: formatCents(expected.debit),
          difference: formatCents(magnitude(actual.debit - expected.debit)),
        },
        'expectDebit',
      ),
    )
  }
  if (expected.hash !== undefined && actual.hash !== expected.hash) {
    refusals.push(differs('account numbers', 'numéros de compte', actual.hash, expected.hash, 'expectHash'))
  }
  return refusals
}

function differs(what: string, whatFr: string, counted: number, expected: number, at: string): Refusal {
  const difference = String(Math.abs(counted - expected))
  const names = { what, whatFr, counted: String(counted), expected: String(expected), difference }
  return refusal('batch-totals', names, at)
}

/** A refusal with its entry's place before its own. */
function placed(each: Refusal, index: number): Refusal {
  return { ...each, at: each.at === undefined ? `entries.${index}` : `entries.${index}.${each.at}` }
}
