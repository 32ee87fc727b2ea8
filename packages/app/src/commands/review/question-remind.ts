import { ok } from '@daybook/core/kit/result.ts'
import { questionName, remindedQuestion } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { aboutWords } from '../../questions/about-words.ts'
import { linkKeyMade } from '../../questions/link-key.ts'
import { questionNamed } from '../../questions/load-questions.ts'
import { mailReference } from '../../questions/mail-reference.ts'
import { letterOf, mailText } from '../../questions/mail-text.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { chosenInput, questionsChosen } from './question-chosen.ts'

/** Notes that the client was reminded of the questions that wait, and gives the letter to send. */
export const questionRemind = command({
  name: 'question.remind',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remind of questions', fr: 'Rappeler des questions' },
  line: { rest: 'questions' },
  input: z.strictObject(chosenInput),
  output: z.strictObject({
    questions: z.array(z.string()),
    subject: z.string(),
    letter: z.string().meta({ description: 'what to send, in the language of the books' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'question.remind', input), async ({ reader }) => {
      const chosen = await questionsChosen(reader, input)
      if (!chosen.ok) return chosen
      return ok({ facts: chosen.value.map((each) => ({ fact: remindedQuestion(each, ctx.today) })) })
    })
    if (!recorded.ok) return recorded
    const reminded = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'question.set' ? [fact.question] : [],
    )
    return inView(ctx.book, async (view) => {
      const { id, name: book, language } = view.profile
      const asked = []
      for (const each of reminded) {
        const now = await questionNamed(view.reader, each.id)
        const question = now.ok ? now.value : each
        asked.push({ question, about: await aboutWords(view, each.about, language) })
      }
      const ids = asked.map(({ question }) => question.id)
      const reference = mailReference(ids, id, linkKeyMade(id))
      return ok({
        questions: reminded.map(questionName),
        ...letterOf(mailText(asked, { book, language, reference })),
        ...outcomeOf(recorded.value),
      })
    })
  },
})
