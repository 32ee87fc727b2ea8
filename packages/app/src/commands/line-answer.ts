import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { lineOfAccount, questionOf } from '../bank/load-lines.ts'
import { record } from '../record.ts'
import { lineWords } from './coding-fields.ts'
import { actOf, command } from './command.ts'
import { words } from './fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'

/** Answers a question about a bank line; the answer stays on the line with the question. */
export const lineAnswer = command({
  name: 'line.answer',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Answer a question about a bank line', fr: 'Répondre à une question sur une ligne bancaire' },
  line: { words: ['account', 'line', 'answer'] },
  input: z.strictObject({ ...lineWords, answer: words.meta({ description: 'what the client says' }) }),
  output: z.strictObject({
    line: z.string(),
    question: z.string(),
    answer: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.answer', input), async (view) => {
      const found = await lineOfAccount(view, input.account, input.line)
      if (!found.ok) return found
      const { account, id, text, question } = found.value.row
      const was = questionOf(question)
      if (was === undefined) return refuse('line-not-asked', { line: text }, 'line')
      const asked = { question: was.question, answer: input.answer }
      return ok({ facts: [{ fact: { kind: 'line.asked', v: 1, account, line: id, asked, was } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const asked = first?.fact.kind === 'line.asked' ? first.fact.asked : undefined
    return ok({
      line: input.line,
      question: asked?.question ?? '',
      answer: input.answer,
      ...outcomeOf(recorded.value),
    })
  },
})
