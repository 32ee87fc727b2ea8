import { ok } from '@daybook/core/kit/result.ts'
import { freeFile, givenOut } from '../../payments/made-file.ts'
import { findBooks } from '../../practice/find-books.ts'
import { calendarAnswer } from '../../practice/practice-answers.ts'
import { practiceRows } from '../../practice/practice-rows.ts'
import { calendarInput, calendarOutput } from '../calendar-fields.ts'
import { command } from '../command.ts'
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
    const { days, text } = calendarAnswer(told, input, { ...ctx, madeAt: ctx.now() })
    const given = givenOut(input, free.value, Buffer.from(text))
    return given.ok ? ok({ days, ...given.value }) : given
  },
})
