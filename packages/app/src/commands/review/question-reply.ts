import { ok } from '@daybook/core/kit/result.ts'
import { questionName } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { bytesFromBase64 } from '../../ledger/read-paper.ts'
import { mailBytes, readMail } from '../../mail/read-mail.ts'
import { answersFacts } from '../../questions/answer-question.ts'
import { readReply, restOfReply } from '../../questions/take-reply.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Takes the client’s reply by e-mail, saved as a file: its words and papers go to their questions. */
export const questionReply = command({
  name: 'question.reply',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take a reply by e-mail', fr: 'Prendre une réponse par courriel' },
  line: { words: ['file'], file: 'file' },
  input: z.strictObject({
    file: words.meta({ description: 'the message, saved from the mail program (.eml)' }),
    base64: z.string().optional().meta({ description: 'its content in base64, in the place of a file' }),
    question: words
      .optional()
      .meta({ description: 'all of it answers this question; it needs no reference then: Q7' }),
  }),
  output: z.strictObject({
    from: z.string().meta({ description: 'who says to have written it; nothing proves that' }),
    answers: z.array(
      z.strictObject({ question: z.string(), answer: z.string(), papers: z.array(z.string()) }),
    ),
    rest: z.string().meta({ description: 'words that belong to no question; they are not kept' }),
    closed: z
      .array(
        z.strictObject({
          question: z.string(),
          closed: z.string().meta({ description: 'the day on which it was closed' }),
          answer: z.string(),
          papers: z.array(z.string()),
        }),
      )
      .meta({ description: 'what was said to questions that were closed before; not kept' }),
    left: z.array(z.string()).meta({ description: 'files that are no paper of a client; not kept' }),
    ...outcomeFields,
  }),
  run: async (ctx, { file, base64, question }) => {
    const bytes = base64 === undefined ? mailBytes(file) : bytesFromBase64(base64)
    if (!bytes.ok) return bytes
    const mail = readMail(bytes.value, file)
    if (!mail.ok) return mail
    // The key stands for the message, not for a path under which another may lie next time.
    const act = actOf(ctx, 'question.reply', { sha256: mail.value.sha256, question })
    const wish = { file, question, today: ctx.today }
    const recorded = await record(ctx.book, act, async (view) => {
      const reply = await readReply(view, mail.value, wish)
      if (!reply.ok) return reply
      const { answers, papers, rest, closed } = reply.value
      const facts = await answersFacts(view, answers)
      if (!facts.ok) return facts
      return ok({ facts: facts.value, papers: papers.map(({ paper }) => paper), tells: { rest, closed } })
    })
    if (!recorded.ok) return recorded
    const taken = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'question.set' ? [fact.question] : [],
    )
    // What is not kept is read off the message again where the key has recorded its answers before.
    const { rest, closed } =
      recorded.value.tells ?? (await inView(ctx.book, (view) => restOfReply(view, mail.value, wish, taken)))
    return ok({
      from: mail.value.from,
      answers: taken.map((each) => {
        const { text = '', papers = [] } = each.answers.at(-1) ?? {}
        return { question: questionName(each), answer: text, papers: papers.map(({ name }) => name) }
      }),
      rest,
      closed: closed.map(({ question, on, text, papers }) => ({
        question: questionName(question),
        closed: on,
        answer: text,
        papers: [...papers],
      })),
      left: [...mail.value.left],
      ...outcomeOf(recorded.value),
    })
  },
})
