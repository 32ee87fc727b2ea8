import { ok } from '@daybook/core/kit/result.ts'
import {
  askedQuestion,
  isWaiting,
  notAskedYet,
  questionName,
  rewordedQuestion,
} from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { openLineOf, questionOf } from '../../bank/load-lines.ts'
import { lastQuestion, questionsOf } from '../../questions/load-questions.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { lineWords } from './coding-fields.ts'

/**
 * Asks about a bank line: the question stays on the line until somebody answers it, and stands among the
 * questions to the client. One that waits there already takes the new words.
 */
export const lineAsk = command({
  name: 'line.ask',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Ask about a bank line', fr: 'Poser une question sur une ligne bancaire' },
  line: { words: ['account', 'line', 'question'] },
  input: z.strictObject({
    ...lineWords,
    question: words.meta({ description: 'what the client is asked' }),
  }),
  output: z.strictObject({
    line: z.string(),
    question: z.string(),
    number: z.string().meta({ description: 'among the questions to the client: Q7' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.ask', input), async (view) => {
      const found = await openLineOf(view, input.account, input.line)
      if (!found.ok) return found
      const { account, id, question } = found.value.row
      const wish = {
        about: { kind: 'line', account, line: id } as const,
        ...{ wants: 'answer' as const, text: input.question, choices: [] },
      }
      const standing = await questionsOf(view.reader)
      const again = notAskedYet(wish, standing)
      if (!again.ok) return again
      const held = standing.find(
        (each) => isWaiting(each) && each.wants === 'answer' && isAbout(each.about, wish.about),
      )
      const was = questionOf(question)
      const asked =
        held === undefined
          ? askedQuestion(wish, await lastQuestion(view.reader, view.head.seq), ctx.today)
          : rewordedQuestion(held, input.question)
      const onLine = {
        ...({ kind: 'line.asked', v: 1, account, line: id } as const),
        asked: { question: input.question },
        ...(was === undefined ? {} : { was }),
      }
      return ok({ facts: [{ fact: asked }, { fact: onLine }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const number = first?.fact.kind === 'question.set' ? questionName(first.fact.question) : ''
    return ok({ line: input.line, question: input.question, number, ...outcomeOf(recorded.value) })
  },
})

type About = { readonly kind: string; readonly account?: string; readonly line?: string }

function isAbout(left: About, right: About): boolean {
  return left.kind === right.kind && left.account === right.account && left.line === right.line
}
