import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { findBooks } from '../../practice/find-books.ts'
import { gridAnswer } from '../../practice/practice-answers.ts'
import { practiceRows } from '../../practice/practice-rows.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { booksInput, booksLine, freshInput } from './practice-fields.ts'

/** A row of the grid on the way out. */
export const gridOut = z.strictObject({
  book: z.string(),
  place: z.string(),
  title: z.string(),
  state: z.enum(['broken', 'late', 'waiting', 'ready']),
  reason: z.string().meta({ description: 'why the books cannot be read' }),
  facts: z.number(),
  yearEnd: z.string(),
  lockedThrough: z.string(),
  balanced: z.boolean(),
  waiting: z.number(),
  reconciled: z.string(),
  questions: z.number(),
  drafts: z.number(),
  recurring: z.number(),
  suspense: amountOut,
  late: z.number().meta({ description: 'how many deadlines have passed' }),
  next: z.string().meta({ description: 'the next deadline' }),
  due: z.string(),
  ready: z.boolean().meta({ description: 'whether the books are ready for it' }),
  missing: z.array(z.enum(['period', 'bank', 'lines', 'suspense'])),
})

/** Shows many books in one grid: how each stands, what waits, what comes next and whether it is ready. */
export const practiceList = command({
  name: 'practice.list',
  effect: 'program',
  role: 'viewer',
  title: { en: 'Show many books in one grid', fr: 'Montrer plusieurs livres dans une grille' },
  line: { words: ['folder'] },
  input: z.strictObject({ ...booksInput, fresh: freshInput }),
  output: z.strictObject({
    on: z.string(),
    books: z.array(gridOut),
    counts: z.strictObject({
      broken: z.number(),
      late: z.number(),
      waiting: z.number(),
      ready: z.number(),
    }),
  }),
  run: async (ctx, input) => {
    const found = await findBooks(input)
    if (!found.ok) return found
    const line = booksLine(ctx.language, ctx.progress)
    const told = await practiceRows(found.value, ctx, { isFresh: input.fresh, step: line.step })
    line.end()
    return ok(gridAnswer(told, ctx))
  },
})
