import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { daysBetween } from '@daybook/core/kit/civil-date.ts'
import { type Language, refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { PracticeRow, RowDeadline } from './practice-row.ts'
import type { ToldBook } from './practice-rows.ts'

/** How a deadline stands on a day. */
export function stateOn({ on, through }: RowDeadline, today: CivilDate): 'late' | 'due' | 'open' {
  if (on < today) return 'late'
  return through < today ? 'due' : 'open'
}

/** How much a book needs somebody: it is broken, something is late, something waits, or all is well. */
export type GridState = 'broken' | 'late' | 'waiting' | 'ready'

/** A deadline in the grid’s words. */
export function gridDeadline(deadline: RowDeadline, today: CivilDate, language: Language) {
  const { label, lacks, isChecked, note, ...rest } = deadline
  return {
    ...rest,
    label: label[language],
    days: daysBetween(today, deadline.on),
    state: stateOn(deadline, today),
    ready: lacks.length === 0,
    missing: [...lacks],
    checked: isChecked,
    ...(note === undefined ? {} : { note: note[language] }),
  }
}

/** A row of the grid: the book, how it stands, what comes next, or why it could not be read. */
export function gridRow({ book, row, refusals, fault }: ToldBook, today: CivilDate, language: Language) {
  const where = { book: book.name, place: shownPlace(book.place) }
  if (row === undefined) {
    const reason = refusals?.map((each) => refusalText(each, language).message).join('; ') ?? fault ?? ''
    return { ...where, title: book.name, state: 'broken' as const, reason, ...nothing }
  }
  const late = row.deadlines.filter((each) => stateOn(each, today) === 'late').length
  const next = row.deadlines.find((each) => stateOn(each, today) !== 'late') ?? row.deadlines[0]
  const { deadlines: _deadlines, id: _id, ...rest } = row
  return {
    ...where,
    ...rest,
    state: stateOf(row, late),
    reason: '',
    late,
    next: next === undefined ? '' : next.label[language],
    due: next?.on ?? '',
    ready: next === undefined || next.lacks.length === 0,
    missing: [...(next?.lacks ?? [])],
  }
}

const nothing = {
  facts: 0,
  yearEnd: '',
  lockedThrough: '',
  balanced: false,
  waiting: 0,
  reconciled: '',
  questions: 0,
  drafts: 0,
  recurring: 0,
  suspense: '0.00',
  late: 0,
  next: '',
  due: '',
  ready: false,
  missing: [],
}

function stateOf(row: PracticeRow, late: number): GridState {
  if (!row.balanced) return 'broken'
  if (late > 0) return 'late'
  const isQuiet = row.waiting + row.questions + row.drafts + row.recurring === 0 && row.suspense === '0.00'
  return isQuiet ? 'ready' : 'waiting'
}

/** The grid’s order: who needs somebody first, then by the next day, then by name. */
export function byDanger(left: GridRow, right: GridRow): number {
  const [one, other] = [order.indexOf(left.state), order.indexOf(right.state)]
  if (one !== other) return one - other
  if (left.late !== right.late) return right.late - left.late
  const [on, otherOn] = [left.due === '' ? '9999' : left.due, right.due === '' ? '9999' : right.due]
  if (on !== otherOn) return on < otherOn ? -1 : 1
  return left.title.localeCompare(right.title)
}

/** What `gridRow` gives. */
export type GridRow = ReturnType<typeof gridRow>

const order: readonly GridState[] = ['broken', 'late', 'waiting', 'ready']

/** A place as people may see it: a server’s address without its password. */
export function shownPlace(place: string): string {
  return place.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/, '$1@')
}
