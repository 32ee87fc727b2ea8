import { ok } from '@daybook/core/kit/result.ts'
import { questionState } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { aboutWords } from '../../questions/about-words.ts'
import { questionsOf } from '../../questions/load-questions.ts'
import { command } from '../command.ts'
import { entryNumber, words } from '../fields.ts'
import { questionOut, questionOutOf } from './question-fields.ts'

/** Lists the questions to the client with their answers: those that wait, or all. */
export const questionList = command({
  name: 'question.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the questions to the client', fr: 'Lister les questions au client' },
  input: z.strictObject({
    all: z.boolean().default(false).meta({ description: 'answered and closed ones too' }),
    group: words.optional().meta({ description: 'only those of a group' }),
    entry: entryNumber.optional(),
    line: words.optional().meta({ description: 'only those about a bank line' }),
  }),
  output: z.strictObject({
    questions: z.array(z.strictObject(questionOut)),
    open: z.number(),
    late: z.number(),
    answered: z.number(),
  }),
  run: (ctx, { all, group, entry, line }) =>
    inView(ctx.book, async (view) => {
      const questions = await questionsOf(view.reader)
      const count = (state: string) =>
        questions.filter((each) => questionState(each, ctx.today) === state).length
      const shown = []
      for (const each of questions) {
        const { about } = each
        const state = questionState(each, ctx.today)
        if (!all && state !== 'open' && state !== 'late') continue
        if (group !== undefined && each.group !== group) continue
        if (entry !== undefined && !('number' in about && about.number === entry)) continue
        if (line !== undefined && !(about.kind === 'line' && about.line === line)) continue
        shown.push(questionOutOf(each, await aboutWords(view, about, ctx.language), ctx.today))
      }
      return ok({
        questions: shown,
        open: count('open') + count('late'),
        late: count('late'),
        answered: count('answered'),
      })
    }),
})
