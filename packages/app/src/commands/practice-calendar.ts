import { addMonths } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { calendarDay } from '../deadlines/calendar-days.ts'
import { calendarFile } from '../deadlines/calendar-file.ts'
import { freeFile, givenOut } from '../payments/made-file.ts'
import { findBooks } from '../practice/find-books.ts'
import { practiceRows } from '../practice/practice-rows.ts'
import { calendarInput, calendarOutput } from './calendar-fields.ts'
import { command } from './command.ts'
import { booksInput, booksLine, freshInput } from './practice-fields.ts'

/** Writes the deadlines of many books as one calendar file. */
export const practiceCalendar = command({
  name: 'practice.calendar',
  effect: 'program',
  role: 'viewer',
  title: {
    en: 'Write the deadlines of many books as a calendar',
    fr: 'Écrire les échéances de plusieurs livres dans un calendrier',
  },
  line: { words: ['folder'] },
  input: calendarInput.extend({ ...booksInput, fresh: freshInput }),
  output: calendarOutput,
  run: async (ctx, input) => {
    const free = freeFile(input, 'deadlines.ics')
    if (!free.ok) return free
    const found = await findBooks(input)
    if (!found.ok) return found
    const line = booksLine(ctx.language, ctx.progress)
    const told = await practiceRows(found.value, ctx, { isFresh: input.fresh, step: line.step })
    line.end()
    const through = input.through ?? addMonths(ctx.today, 12)
    const days = told.flatMap(({ row }) =>
      (row?.deadlines ?? [])
        .filter(({ on }) => on <= through)
        .map((each) =>
          calendarDay(each, { book: row?.id ?? '', name: row?.title ?? '', language: ctx.language }),
        ),
    )
    const name = ctx.language === 'fr' ? 'Échéances des clients' : 'Deadlines of clients'
    const made = { name, language: ctx.language, madeAt: ctx.now(), daysBefore: input.before, days }
    const given = givenOut(input, free.value, Buffer.from(calendarFile(made)))
    return given.ok ? ok({ days: days.length, ...given.value }) : given
  },
})
