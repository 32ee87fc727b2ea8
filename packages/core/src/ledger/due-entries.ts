import type { Fact, FactOf } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { refusalText } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { type Lock, lockRefusals } from './post-entry.ts'

/** The most entries that fall due in one act; more are posted in steps. */
export const mostDue = 1000

/** Something that falls due on a day: whose it is, and how it is posted as the entry after so many others. */
export type DueEntry = {
  readonly id: string
  readonly name: string
  readonly date: CivilDate
  plan(after: number): Result<readonly FactOf<'entry.posted'>[]>
}

/**
 * Posts all that is due, by day and then by id, or nothing at all: what cannot be posted is never passed
 * over. For each owner its first obstacle is named: `locked` in a locked period, else `due-entry-refused`
 * with the reason. Refuses `due-too-many` above `mostDue`.
 */
export function planDue(
  lock: Lock,
  due: readonly DueEntry[],
  locked: 'recurring-locked' | 'schedule-locked',
): Result<readonly Fact[]> {
  if (due.length > mostDue) {
    return refuse('due-too-many', { count: String(due.length), most: String(mostDue) }, 'through')
  }
  const facts: Fact[] = []
  const refusals = new Map<string, Refusal>()
  for (const each of due.toSorted(byDay)) {
    if (refusals.has(each.id)) continue
    const [closed] = lockRefusals(lock, each.date, each.name)
    if (closed !== undefined) {
      refusals.set(each.id, refusal(locked, { ...closed.with, name: each.name }, 'through'))
      continue
    }
    const planned = each.plan(facts.length)
    if (planned.ok) facts.push(...planned.value)
    else refusals.set(each.id, dueRefusal(each, planned.refusals))
  }
  return refusals.size > 0 ? refused([...refusals.values()]) : ok(facts)
}

function byDay(left: DueEntry, right: DueEntry): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}

function dueRefusal({ name, date }: DueEntry, refusals: readonly Refusal[]): Refusal {
  const why = refusals.map((each) => refusalText(each, 'en').message).join('; ')
  const whyFr = refusals.map((each) => refusalText(each, 'fr').message).join('; ')
  const codes = refusals.map(({ code }) => code).join(', ')
  return refusal('due-entry-refused', { name, date, why, whyFr, codes }, 'through')
}
