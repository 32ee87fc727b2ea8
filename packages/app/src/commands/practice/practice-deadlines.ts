import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { findBooks } from '../../practice/find-books.ts'
import { deadlinesAnswer } from '../../practice/practice-answers.ts'
import { practiceRows } from '../../practice/practice-rows.ts'
import { command } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'
import { booksInput, booksLine, freshInput } from './practice-fields.ts'

/** Lists the deadlines of many books in the order of their days, with whether each is ready. */
export const practiceDeadlines = command({
  name: 'practice.deadlines',
  effect: 'program',
  role: 'viewer',
  title: { en: 'List the deadlines of many books', fr: 'Lister les échéances de plusieurs livres' },
  line: { words: ['folder'] },
  input: z.strictObject({
    ...booksInput,
    through: day.optional().meta({ description: 'through which day; three months ahead when left out' }),
    kind: words.optional().meta({ description: 'only those of a kind: GST, pd7a, t4' }),
    fresh: freshInput,
  }),
  output: z.strictObject({
    on: z.string(),
    through: z.string(),
    late: z.number(),
    deadlines: z.array(
      z.strictObject({
        on: z.string(),
        book: z.string(),
        title: z.string(),
        id: z.string(),
        kind: z.string(),
        label: z.string(),
        from: z.string(),
        through: z.string(),
        law: z.string(),
        days: z.number(),
        state: z.enum(['late', 'due', 'open']),
        ready: z.boolean().meta({ description: 'whether the books are ready for it' }),
        missing: z.array(z.enum(['period', 'bank', 'lines', 'suspense'])),
        amount: amountOut.optional(),
        command: z.string().optional(),
        source: z.string().optional(),
        checked: z.boolean(),
        note: z.string().optional(),
      }),
    ),
    unread: z.array(z.strictObject({ book: z.string(), reason: z.string() })),
  }),
  run: async (ctx, input) => {
    const found = await findBooks(input)
    if (!found.ok) return found
    const line = booksLine(ctx.language, ctx.progress)
    const told = await practiceRows(found.value, ctx, { isFresh: input.fresh, step: line.step })
    line.end()
    return ok(deadlinesAnswer(told, input, ctx))
  },
})
