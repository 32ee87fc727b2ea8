import type { Question } from '@daybook/core/daybook/question-facts.ts'
import { type CivilDate, daysBetween } from '@daybook/core/kit/civil-date.ts'
import { questionName, questionState } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import type { AboutWords } from '../../questions/about-words.ts'
import { words } from '../fields.ts'
import { paperOut, paperOutOf } from '../ledger/paper-fields.ts'

/** Which question: `Q7` or `7`. */
export const questionInput = words.meta({ description: 'its number: Q7' })

/** A question on the way out. */
export const questionOut = {
  question: z.string(),
  state: z.enum(['open', 'late', 'answered', 'closed']),
  about: z.string().meta({ description: 'the line’s account, the entry, the document; empty for the books' }),
  kind: z.enum(['line', 'entry', 'posting', 'document', 'book']),
  line: z.string().optional(),
  date: z.string(),
  what: z.string().meta({ description: 'the words by which the client knows it' }),
  amount: z.string(),
  wants: z.enum(['answer', 'paper']),
  text: z.string(),
  choices: z.array(z.string()),
  group: z.string().optional(),
  asked: z.string(),
  by: z.string().optional().meta({ description: 'the day until which an answer is wanted' }),
  age: z.number().meta({ description: 'how many days it has waited' }),
  reminded: z.array(z.string()),
  answers: z.array(
    z.strictObject({
      on: z.string(),
      by: z.string(),
      text: z.string(),
      papers: z.array(z.strictObject(paperOut)),
      link: z.boolean().meta({ description: 'whether it came through a signed link' }),
      mail: z.boolean().meta({ description: 'whether it came by e-mail' }),
      always: z.boolean().meta({ description: 'whether the client says that it is always so' }),
    }),
  ),
  closed: z.string().optional(),
}

/** A question as programs read it. */
export function questionOutOf(question: Question, about: AboutWords, today: CivilDate) {
  const { wants, text, choices, group, asked, by, reminded, answers, closed } = question
  const until = closed?.on ?? answers.at(-1)?.on ?? today
  return {
    question: questionName(question),
    state: questionState(question, today),
    about: about.name,
    kind: question.about.kind,
    ...(question.about.kind === 'line' ? { line: question.about.line } : {}),
    date: about.date,
    what: about.text,
    amount: about.amount,
    ...{ wants, text, asked, choices: [...choices], reminded: [...reminded] },
    ...(group === undefined ? {} : { group }),
    ...(by === undefined ? {} : { by }),
    age: daysBetween(asked, until),
    answers: answers.map(({ on, by: who, text: said, papers, link, mail, isAlways }) => ({
      ...{ on, by: who, text: said, link: link !== undefined, mail: mail !== undefined },
      always: isAlways === true,
      papers: papers.map(paperOutOf),
    })),
    ...(closed === undefined ? {} : { closed: closed.on }),
  }
}
