import type { ClosedYear, Fact } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { Chart } from './chart.ts'
import { checkedEntry, type Lock } from './post-entry.ts'
import { type EntriesHead, reversalOf, type StandingEntry } from './reverse-entry.ts'

/**
 * The books as a re-opening sees them: the closed years; the closing entry of the one to be reopened (none
 * when there was nothing to close); the lock that stood before that close; and an earlier unlocking that was
 * not made good yet.
 */
export type BooksToReopen = {
  readonly chart: Chart
  readonly head: EntriesHead
  readonly closed: readonly ClosedYear[]
  readonly closing?: StandingEntry
  readonly lockBefore?: CivilDate
  readonly relock?: CivilDate
  readonly language: Language
}

/**
 * Reopens the last closed year: the lock goes back to where it was before the close (never into an earlier
 * closed year), the closing entry is reversed on its own day, and the year is marked open again with the
 * reason. Refuses `year-not-closed`, and `year-later-closed` when a later year is closed.
 */
export function planReopenYear(
  books: BooksToReopen,
  through: CivilDate,
  reason: string,
): Result<readonly Fact[]> {
  const { chart, head, closed, closing, language } = books
  const year = closed.find((each) => each.through === through)
  if (year === undefined) return refuse('year-not-closed', { through }, 'through')
  const later = closed.filter((each) => each.through > through).sort(byDay)[0]
  if (later !== undefined) {
    return refuse('year-later-closed', { from: later.from, through: later.through }, 'through')
  }
  const unlocked = unlocking(books, year, reason)
  const open: Lock = unlocked.lock
  const facts: Fact[] = [...unlocked.facts]
  if (closing !== undefined) {
    const { date } = closing.entry
    const reversal = reversalOf(chart, closing.entry, head.entries + 1, { date, language })
    const checked = checkedEntry(chart, open, reversal)
    if (!checked.ok) return checked
    facts.push({ kind: 'entry.posted', v: 1, entry: checked.value })
  }
  facts.push({ kind: 'year.reopened', v: 1, from: year.from, through, reason, was: year })
  return ok(facts)
}

function byDay(left: ClosedYear, right: ClosedYear): number {
  return left.through < right.through ? -1 : 1
}

type Unlocking = { readonly facts: readonly Fact[]; readonly lock: Lock }

/**
 * Takes the lock back to before the close: the lock of then, or the end of the year closed before, the later
 * of the two.
 */
function unlocking(books: BooksToReopen, year: ClosedYear, reason: string): Unlocking {
  const { head, lockBefore, relock } = books
  const was = head.lockedThrough
  if (was === undefined || was < year.from) return { facts: [], lock: head }
  const earlier = books.closed.map((each) => each.through).filter((each) => each < year.from)
  const days = [
    ...earlier,
    ...(lockBefore === undefined || lockBefore >= year.through ? [] : [lockBefore]),
  ].sort()
  const through = days.at(-1)
  const fact: Fact = {
    kind: 'period.unlocked',
    v: 1,
    reason,
    was,
    ...(through === undefined ? {} : { through }),
    ...(relock === undefined || relock <= was ? {} : { relock }),
  }
  return { facts: [fact], lock: through === undefined ? {} : { lockedThrough: through, lockReason: reason } }
}
