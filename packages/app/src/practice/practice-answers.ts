import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { type Language, refusalText } from '@daybook/core/kit/refusal-text.ts'
import { calendarDay } from '../deadlines/calendar-days.ts'
import { calendarFile } from '../deadlines/calendar-file.ts'
import { byDanger, gridDeadline, gridRow } from './grid.ts'
import type { ToldBook } from './practice-rows.ts'

/** On which day, and in which language, an answer is given. */
export type Said = { readonly today: CivilDate; readonly language: Language }

/** Which deadlines are wanted; three months ahead, and of all kinds, when nothing is said. */
export type DeadlinesAsked = { readonly through?: CivilDate | undefined; readonly kind?: string | undefined }

/** The grid of many books, those that need somebody first, with how many stand how. */
export function gridAnswer(told: readonly ToldBook[], { today, language }: Said) {
  const books = told.map((each) => gridRow(each, today, language)).sort(byDanger)
  const count = (state: (typeof books)[number]['state']) =>
    books.filter((each) => each.state === state).length
  const counts = {
    broken: count('broken'),
    late: count('late'),
    waiting: count('waiting'),
    ready: count('ready'),
  }
  return { on: today, books, counts }
}

/** The deadlines of many books in the order of their days, and the books that could not be read. */
export function deadlinesAnswer(told: readonly ToldBook[], asked: DeadlinesAsked, { today, language }: Said) {
  const through = asked.through ?? addMonths(today, 3)
  const deadlines = told.flatMap(({ book, row }) =>
    (row?.deadlines ?? [])
      .filter(({ on, kind }) => on <= through && (asked.kind === undefined || kind === asked.kind))
      .map((each) => ({
        book: book.name,
        title: row?.title ?? book.name,
        ...gridDeadline(each, today, language),
      })),
  )
  deadlines.sort((left, right) => compare(left.on, right.on) || left.title.localeCompare(right.title))
  return {
    on: today,
    through,
    late: deadlines.filter(({ state }) => state === 'late').length,
    deadlines,
    unread: told.flatMap(({ book, row, refusals, fault }) => {
      const said = refusals?.map((each) => refusalText(each, language).message).join('; ')
      return row === undefined ? [{ book: book.name, reason: said ?? fault ?? '' }] : []
    }),
  }
}

/** How a calendar is asked for: through which day (a year ahead), and how many days before it reminds. */
export type CalendarAsked = { readonly through?: CivilDate | undefined; readonly before: number }

/** The deadlines of many books as the text of one calendar file, and how many days are in it. */
export function calendarAnswer(
  told: readonly ToldBook[],
  asked: CalendarAsked,
  { today, language, madeAt }: Said & { readonly madeAt: number },
): { readonly days: number; readonly text: string } {
  const through = asked.through ?? addMonths(today, 12)
  const days = told.flatMap(({ row }) =>
    (row?.deadlines ?? [])
      .filter(({ on }) => on <= through)
      .map((each) => calendarDay(each, { book: row?.id ?? '', name: row?.title ?? '', language })),
  )
  const name = language === 'fr' ? 'Échéances des clients' : 'Deadlines of clients'
  return { days: days.length, text: calendarFile({ name, language, madeAt, daysBefore: asked.before, days }) }
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
