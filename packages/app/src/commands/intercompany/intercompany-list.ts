import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { compareRelated } from '../../intercompany/compare-related.ts'
import { findBooks } from '../../practice/find-books.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'
import { booksInput, booksLine } from '../practice/practice-fields.ts'
import { comparedAnswer, comparedOut } from './intercompany-fields.ts'

/** Proves that related books agree on a day, and lists the entries that wait for their mirror or differ. */
export const intercompanyList = command({
  name: 'intercompany.list',
  effect: 'program',
  role: 'viewer',
  title: { en: 'Compare related books', fr: 'Comparer des livres liés' },
  line: { words: ['folder'] },
  input: z.strictObject({
    ...booksInput,
    on: day.optional().meta({ description: 'the day; today when left out' }),
    all: z.boolean().default(false).meta({ description: 'also the entries that are tied and agree' }),
  }),
  output: comparedOut,
  run: async (ctx, given) => {
    const found = await findBooks(given)
    if (!found.ok) return found
    const { on = ctx.today, all: isAll } = given
    const line = booksLine(ctx.language, ctx.progress)
    const compared = await compareRelated(found.value, on, line.step)
    line.end()
    return compared.ok ? ok(comparedAnswer(compared.value, { on, isAll, language: ctx.language })) : compared
  },
})
