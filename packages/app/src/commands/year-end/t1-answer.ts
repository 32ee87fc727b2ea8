import { answerLabel, isAmountName, isChoiceName } from '@daybook/canada/t1/answer-names.ts'
import { amountAnswers, choiceAnswers } from '@daybook/canada/t1/answers.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { answersChanged } from '../../t1/answers-changed.ts'
import { changePerson } from '../../t1/kept-facts.ts'
import { pairs, personAsked } from '../../t1/person-asked.ts'
import { command } from '../command.ts'

/** Answers questions of a kept return, takes answers back, or lists them. */
export const t1Answer = command({
  name: 't1.answer',
  effect: 'desk',
  role: 'bookkeeper',
  isSecret: true,
  title: { en: 'Answer questions of a return', fr: 'Répondre aux questions d’une déclaration' },
  input: z.strictObject({
    ...personAsked,
    answer: pairs.meta({ description: 'NAME=AMOUNT or NAME=yes, as often as needed; NAME= takes it back' }),
    questions: z.boolean().default(false).meta({ description: 'list all questions instead' }),
  }),
  output: z.strictObject({
    answers: z.array(z.strictObject({ name: z.string(), label: z.string(), said: z.string() })),
    questions: z.array(z.strictObject({ name: z.string(), label: z.string() })),
  }),
  run: async (ctx, asked) => {
    if (asked.questions) return ok({ answers: [], questions: allQuestions(ctx.language) })
    const changed = await changePerson(ctx, asked, (person) => answersChanged(person, asked.answer))
    if (!changed.ok) return changed
    return ok({
      answers: Object.entries(changed.value.answers).map(([name, said]) => ({
        name,
        label: isAmountName(name) || isChoiceName(name) ? answerLabel(name)[ctx.language] : name,
        said: String(said),
      })),
      questions: [],
    })
  },
})

/** Every question of the return by name, in the order of the lines. */
function allQuestions(language: Language) {
  return [...Object.keys(amountAnswers), ...Object.keys(choiceAnswers)].map((name) => ({
    name,
    label: isAmountName(name) || isChoiceName(name) ? answerLabel(name)[language] : name,
  }))
}
