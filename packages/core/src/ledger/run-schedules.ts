import type { Fact, FactOf, Schedule } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type DueEntry, planDue } from './due-entries.ts'
import { type BooksToPost, planEntry } from './plan-entry.ts'
import { partId, partMemo, scheduleEntry, scheduleParts, scheduleRemaining } from './schedule.ts'

/**
 * Posts every part of schedules that is due through a day, each once, in the order of their days; all or
 * nothing. Refuses, naming the schedule: `schedule-locked`, `due-entry-refused`; and `due-too-many`.
 */
export function planSchedules(
  books: BooksToPost,
  schedules: readonly Schedule[],
  through: CivilDate,
): Result<readonly Fact[]> {
  const due: DueEntry[] = []
  const moved: Fact[] = []
  for (const schedule of schedules) {
    const parts = scheduleParts(schedule)
      .slice(schedule.posted)
      .filter(({ date }) => date <= through)
    if (parts.length === 0) continue
    for (const { part, date, amount } of parts) {
      const memo = partMemo(schedule, part, books.language)
      const entry = scheduleEntry(books.chart, schedule, { date, amount, memo, id: partId(schedule, part) })
      due.push({ id: schedule.id, name: schedule.name, date, plan: (after) => one(books, entry, after) })
    }
    const posted = schedule.posted + parts.length
    moved.push({ kind: 'schedule.set', v: 1, schedule: { ...schedule, posted }, was: schedule })
  }
  const planned = planDue(books.head, due, 'schedule-locked')
  return planned.ok ? ok([...planned.value, ...moved]) : planned
}

function one(
  books: BooksToPost,
  entry: ReturnType<typeof scheduleEntry>,
  after: number,
): Result<readonly FactOf<'entry.posted'>[]> {
  const planned = planEntry(books, entry, after)
  return planned.ok ? ok([planned.value]) : planned
}

/**
 * Closes a schedule before its time: what remains is moved at once, on one day, and the schedule is taken off
 * the list. Refuses `schedule-finished` when nothing remains, and what `planEntry` refuses.
 */
export function planCloseSchedule(
  books: BooksToPost,
  schedule: Schedule,
  date: CivilDate,
): Result<readonly Fact[]> {
  const amount = scheduleRemaining(schedule)
  if (amount === 0n) return refused([finished(schedule)])
  const memo =
    books.language === 'fr'
      ? `${schedule.name}, solde de l’échéancier`
      : `${schedule.name}, rest of the schedule`
  const moved = { date, amount, memo, id: `${schedule.id}/rest` }
  const planned = planEntry(books, scheduleEntry(books.chart, schedule, moved))
  if (!planned.ok) return planned
  return ok([planned.value, { kind: 'schedule.removed', v: 1, was: schedule }])
}

/** Takes a schedule off the list of which nothing was posted. Refuses `schedule-started`. */
export function planRemoveSchedule(schedule: Schedule): Result<FactOf<'schedule.removed'>> {
  const { name, posted, months } = schedule
  if (posted > 0) {
    const names = { schedule: name, posted: String(posted), months: String(months) }
    return refused([refusal('schedule-started', names, 'schedule')])
  }
  return ok({ kind: 'schedule.removed', v: 1, was: schedule })
}

function finished({ name, months }: Schedule): Refusal {
  return refusal('schedule-finished', { schedule: name, months: String(months) }, 'schedule')
}
