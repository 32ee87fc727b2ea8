import type { FactOf } from '../daybook/fact.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate, FiscalYearEnd } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { adjustingRefusals } from './adjusting-entry.ts'
import type { Chart } from './chart.ts'
import type { Entry, JournalName, Posting } from './entry.ts'
import { checkedEntry } from './post-entry.ts'
import type { EntriesHead } from './reverse-entry.ts'

/** An entry that has no number yet. */
export type UnnumberedEntry = Omit<Entry, 'number'>

/**
 * Posts an entry under the next number, or `after` numbers later when others are posted before it in the same
 * act. Refuses what `checkedEntry` and `adjustingRefusals` refuse.
 */
export function planNewEntry(
  chart: Chart,
  head: EntriesHead,
  entry: UnnumberedEntry,
  fiscalYearEnd: FiscalYearEnd,
  after: number = 0,
): Result<FactOf<'entry.posted'>> {
  const checked = checkedEntry(chart, head, { ...entry, number: head.entries + 1 + after })
  const dated = adjustingRefusals(entry.date, entry.layer, fiscalYearEnd)
  if (!checked.ok) return refused([...checked.refusals, ...dated])
  return dated.length > 0 ? refused(dated) : ok({ kind: 'entry.posted', v: 1, entry: checked.value })
}

/** A line of a draft: whatever is known of a posting so far. */
export type DraftLine = Omit<Posting, 'account' | 'amount'> & {
  readonly account?: string
  readonly amount?: Cents
}

/** An entry as far as it was thought out: it may lack a day, an account, an amount, or its balance. */
export type Draft = {
  readonly date?: CivilDate
  readonly memo?: string
  readonly payee?: string
  readonly ref?: string
  readonly journal?: JournalName
  readonly adjusting?: boolean
  readonly lines: readonly DraftLine[]
}

/** A draft as an entry to post; refuses `draft-incomplete` for each thing that is missing. */
export function entryFromDraft(name: string, draft: Draft): Result<UnnumberedEntry> {
  const { date, memo = '', payee, ref, journal, adjusting } = draft
  const refusals: Refusal[] = []
  const missing = (what: string, whatFr: string, at: string) =>
    refusals.push(refusal('draft-incomplete', { draft: name, what, whatFr }, at))
  if (date === undefined) missing('a day', 'une date', 'date')
  const postings = draft.lines.flatMap((line, index): readonly Posting[] => {
    const { account, amount, ...rest } = line
    const [nth, at] = [String(index + 1), `lines.${index}`]
    if (account === undefined) missing(`the account of line ${nth}`, `le compte de la ligne ${nth}`, at)
    if (amount === undefined) missing(`the amount of line ${nth}`, `le montant de la ligne ${nth}`, at)
    return account === undefined || amount === undefined ? [] : [{ ...rest, account, amount }]
  })
  if (refusals.length > 0 || date === undefined) return refused(refusals)
  return ok({
    date,
    memo,
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    ...(journal === undefined ? {} : { journal }),
    ...(adjusting === true ? { layer: 'adjusting' as const } : {}),
    because: { kind: 'adjustment', id: ref ?? '' },
    postings,
  })
}

/**
 * The entry again as a draft, on another day: what a duplicate begins with. Links, paper number and layer
 * stay behind.
 */
export function draftOf(entry: Entry, postings: readonly Posting[], date: CivilDate): Draft {
  const { memo, payee, journal } = entry
  return {
    date,
    memo,
    ...(payee === undefined ? {} : { payee }),
    ...(journal === undefined ? {} : { journal }),
    lines: postings,
  }
}
