import type { EntryLinks, Fact } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import type { Chart } from './chart.ts'
import { type Entry, entryName, type Posting } from './entry.ts'
import { checkedEntry, type Lock } from './post-entry.ts'

/** What a decision about entries needs of the head: how many there are, and the lock. */
export type EntriesHead = Lock & { readonly entries: number }

/** An entry with what later entries made of it, and who approved it. */
export type StandingEntry = {
  readonly entry: Entry
  readonly links: EntryLinks
  readonly approvedBy?: string
}

/** How to reverse: on which day, and in which words if not the usual ones. */
export type ReversalWish = { readonly date: CivilDate; readonly memo?: string; readonly language: Language }

/**
 * Reverses an entry: posts its opposite on a day, linked both ways; both stay in the books. Reversing a
 * reversal makes the original stand again: `below` holds the entry that this one reverses, then the one that
 * that one reverses, and so on.
 *
 * Refuses `entry-reversed`, `entry-closing`, `entry-in-correction`, and what `checkedEntry` refuses:
 * `period-locked` for a day in a locked period, `account-closed` for an account that was closed since.
 *
 *   J12 2026-03-02  6120 Legal fees  Dr 1,800.00     2100 Accrued liabilities  Cr 1,800.00
 *   J13 2026-04-01  6120 Legal fees  Cr 1,800.00     2100 Accrued liabilities  Dr 1,800.00     reverses J12
 */
export function planReverse(
  chart: Chart,
  head: EntriesHead,
  standing: StandingEntry,
  wish: ReversalWish,
  below: readonly StandingEntry[] = [],
): Result<readonly Fact[]> {
  const { entry } = standing
  const refusals = [...standingRefusals(standing), ...correctionHalfRefusals(entry, below[0])]
  if (refusals.length > 0) return refused(refusals)
  const links = linksBelow(entry, below)
  if (!links.ok) return links
  const checked = checkedEntry(chart, head, reversalOf(chart, entry, head.entries + 1, wish))
  if (!checked.ok) return checked
  const posted: Fact = { kind: 'entry.posted', v: 1, entry: checked.value }
  return ok([
    posted,
    ...links.value.map(({ was, ...linked }): Fact => ({ kind: 'entry.linked', v: 1, ...linked, was })),
  ])
}

/** Why an entry cannot be reversed or corrected: it was already, or it closes a year. */
export function standingRefusals({ entry, links }: StandingEntry): readonly Refusal[] {
  const name = entryName(entry.number)
  if (links.replacedBy !== undefined) {
    return [refusal('entry-replaced', { entry: name, by: entryName(links.replacedBy) }, 'number')]
  }
  if (links.reversedBy !== undefined) {
    return [refusal('entry-reversed', { entry: name, by: entryName(links.reversedBy) }, 'number')]
  }
  return entry.layer === 'closing'
    ? [refusal('entry-closing', { entry: name, through: entry.date }, 'number')]
    : []
}

/**
 * The refusal of touching the reversing half of a correction alone, which would leave both versions standing.
 */
export function correctionHalfRefusals(
  entry: Entry,
  original: StandingEntry | undefined,
): readonly Refusal[] {
  const by = original?.links.replacedBy
  if (original === undefined || by === undefined || entry.replaces !== undefined) return []
  const names = {
    entry: entryName(entry.number),
    other: entryName(original.entry.number),
    by: entryName(by),
  }
  return [refusal('entry-in-correction', names, 'number')]
}

/**
 * The opposite of an entry, on another day or the same. Amounts in other currencies turn too; tags, parties
 * and dimensions stay, so that returns and sub-ledgers turn with them. Off the original's day a reversal is
 * everyday work (`daily`).
 */
export function reversalOf(chart: Chart, entry: Entry, number: number, wish: ReversalWish): Entry {
  const { layer: _layer, reverses: _reverses, replaces: _replaces, ...rest } = entry
  return {
    ...rest,
    ...(entry.layer === undefined || wish.date !== entry.date ? {} : { layer: entry.layer }),
    number,
    date: wish.date,
    memo: wish.memo ?? reversalMemo(entry, wish.language),
    because: { kind: 'reversal', id: entryName(entry.number) },
    postings: withCodes(chart, entry.postings).map(opposite),
    reverses: entry.number,
  }
}

/**
 * Postings with their accounts by the number they have now. Facts name accounts by id, people by number;
 * plans are made of numbers, and `checkedEntry` ties them to ids again.
 */
export function withCodes(chart: Chart, postings: readonly Posting[]): readonly Posting[] {
  return postings.map((posting) => ({
    ...posting,
    account: chart.get(posting.account)?.code ?? posting.account,
  }))
}

/** A posting the other way round; tags stay, so that returns turn with it. */
export function opposite(posting: Posting): Posting {
  const { foreign } = posting
  return {
    ...posting,
    amount: -posting.amount,
    ...(foreign === undefined ? {} : { foreign: { ...foreign, amount: -foreign.amount } }),
  }
}

function reversalMemo(entry: Entry, language: Language): string {
  // The words of a reversal only name what it reverses; they are not carried further.
  const own = entry.memo === '' ? (entry.payee ?? '') : entry.memo
  const about = entry.reverses === undefined ? own : ''
  const head =
    language === 'fr'
      ? `Contrepassation de ${entryName(entry.number)}`
      : `Reversal of ${entryName(entry.number)}`
  return about === '' ? head : `${head}${language === 'fr' ? ' : ' : ': '}${about}`
}

/** The links of an entry as they should be, and as they were. */
export type Relinked = { readonly number: number; readonly links: EntryLinks; readonly was: EntryLinks }

/**
 * What becomes of the entries below one that is cancelled now: what it had reversed stands again, what that
 * one had reversed is reversed by it again, and so on down. Refuses `entry-reversed` where an entry that
 * would be reversed again has been reversed otherwise meanwhile: it would be taken back twice.
 */
export function linksBelow(cancelled: Entry, below: readonly StandingEntry[]): Result<readonly Relinked[]> {
  const relinked: Relinked[] = []
  let above = cancelled
  let isStandingAgain = true
  for (const { entry, links: was } of below) {
    const { reversedBy, ...rest } = was
    const { number } = entry
    if (isStandingAgain && reversedBy !== above.number) break
    if (!isStandingAgain && reversedBy !== undefined && reversedBy !== above.number) {
      return refuse('entry-reversed', { entry: entryName(number), by: entryName(reversedBy) }, 'number')
    }
    relinked.push({ number, links: isStandingAgain ? rest : { ...was, reversedBy: above.number }, was })
    above = entry
    isStandingAgain = !isStandingAgain
  }
  return ok(relinked)
}
