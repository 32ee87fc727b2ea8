import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { openLineOf, questionOf } from '../bank/load-lines.ts'
import { record } from '../record.ts'
import { lineWords } from './coding-fields.ts'
import { actOf, command } from './command.ts'
import { words } from './fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'

/** Asks about a bank line: the question stays on the line until somebody answers it. */
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
  output: z.strictObject({ line: z.string(), question: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.ask', input), async (view) => {
      const found = await openLineOf(view, input.account, input.line)
      if (!found.ok) return found
      const { account, id, question } = found.value.row
      const was = questionOf(question)
      return ok({
        facts: [
          {
            fact: {
              kind: 'line.asked',
              v: 1,
              account,
              line: id,
              asked: { question: input.question },
              ...(was === undefined ? {} : { was }),
            },
          },
        ],
      })
    })
    if (!recorded.ok) return recorded
    return ok({ line: input.line, question: input.question, ...outcomeOf(recorded.value) })
  },
})
