import { ok, refuse } from '@daybook/core/kit/result.ts'
import { isWaiting, planAnswer } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { lineOfAccount, questionOf } from '../../bank/load-lines.ts'
import { questionsOf } from '../../questions/load-questions.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { lineWords } from './coding-fields.ts'

/**
 * Answers a question about a bank line: the answer stays on the line with the question, and takes it from the
 * questions to the client that wait; a paper that was asked for is still waited for.
 */
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
      const answer = { on: ctx.today, by: ctx.actor, text: input.answer, papers: [] }
      const answered = (await questionsOf(view.reader)).flatMap((each) => {
        const isOf = each.about.kind === 'line' && each.about.account === account && each.about.line === id
        const isAsked = isOf && each.wants === 'answer' && isWaiting(each)
        const planned = isAsked ? planAnswer(each, answer) : undefined
        return planned?.ok === true ? [{ fact: planned.value }] : []
      })
      const onLine = { kind: 'line.asked', v: 1, account, line: id, asked, was } as const
      return ok({ facts: [...answered, { fact: onLine }] })
    })
    if (!recorded.ok) return recorded
    const said = recorded.value.facts.find(({ fact }) => fact.kind === 'line.asked')?.fact
    const asked = said?.kind === 'line.asked' ? said.asked : undefined
    return ok({
      line: input.line,
      question: asked?.question ?? '',
      answer: input.answer,
      ...outcomeOf(recorded.value),
    })
  },
})
