import { addMonths } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { inView } from '../../book.ts'
import { bookDays } from '../../deadlines/calendar-days.ts'
import { calendarFile } from '../../deadlines/calendar-file.ts'
import { freeFile, givenOut } from '../../payments/made-file.ts'
import { calendarInput, calendarOutput } from '../calendar-fields.ts'
import { command } from '../command.ts'

/** Writes the deadlines of the books as a calendar file that other calendars take. */
export const deadlineCalendar = command({
  name: 'deadline.calendar',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Write the deadlines as a calendar', fr: 'Écrire les échéances dans un calendrier' },
  line: { words: ['file'] },
  input: calendarInput,
  output: calendarOutput,
  run: async (ctx, input) => {
    const free = freeFile(input, 'deadlines.ics')
    if (!free.ok) return free
    const through = input.through ?? addMonths(ctx.today, 12)
    const { name, days } = await inView(ctx.book, (view) => bookDays(view, { ...ctx, through }))
    const made = { name, language: ctx.language, madeAt: ctx.now(), daysBefore: input.before, days }
    const given = givenOut(input, free.value, Buffer.from(calendarFile(made)))
    return given.ok ? ok({ days: days.length, ...given.value }) : given
  },
})
