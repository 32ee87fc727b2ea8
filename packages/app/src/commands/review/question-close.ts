import { ok } from '@daybook/core/kit/result.ts'
import { planCloseQuestion, questionName } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { questionNamed } from '../../questions/load-questions.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { questionInput } from './question-fields.ts'

/** Closes a question for which nobody waits any more. */
export const questionClose = command({
  name: 'question.close',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Close a question', fr: 'Fermer une question' },
  line: { words: ['question'] },
  input: z.strictObject({
    question: questionInput,
    reason: words.optional().meta({ description: 'why nobody waits for it' }),
  }),
  output: z.strictObject({ question: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'question.close', input), async ({ reader }) => {
      const question = await questionNamed(reader, input.question)
      if (!question.ok) return question
      const planned = planCloseQuestion(question.value, ctx.today, input.reason)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const name = first?.fact.kind === 'question.set' ? questionName(first.fact.question) : input.question
    return ok({ question: name, ...outcomeOf(recorded.value) })
  },
})
