import { ok, type Result } from '@daybook/core/kit/result.ts'
import { questionName } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { paperFromBase64, paperFromFile, type ReadPaper } from '../../ledger/read-paper.ts'
import { answerFacts } from '../../questions/answer-question.ts'
import { questionNamed } from '../../questions/load-questions.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { questionInput } from './question-fields.ts'

const input = z.strictObject({
  question: questionInput,
  answer: text.default('').meta({ description: 'what the client says' }),
  from: words.optional().meta({ description: 'who said it; whoever types it when left out' }),
  file: words.optional().meta({ description: 'a paper that came with it' }),
  name: words.optional().meta({ description: 'the name that the paper is kept under' }),
  base64: z.string().optional().meta({ description: 'its content in base64, in the place of a file' }),
})

/** Takes the client’s answer, typed by the bookkeeper, with a paper where one came. */
export const questionAnswer = command({
  name: 'question.answer',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take the answer to a question', fr: 'Prendre la réponse à une question' },
  line: { words: ['question', 'answer'] },
  input,
  output: z.strictObject({
    question: z.string(),
    answer: z.string(),
    paper: z.string().meta({ description: 'the hash of the paper; empty where none came' }),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const read = paperIn(given)
    if (!read.ok) return read
    const paper = read.value
    // The key stands for the content, not for a path under which something else may lie next time.
    const { file: _file, base64: _base64, ...said } = given
    const act = actOf(ctx, 'question.answer', { ...said, sha256: paper?.ref.sha256 ?? '' })
    const recorded = await record(ctx.book, act, async (view) => {
      const question = await questionNamed(view.reader, given.question)
      if (!question.ok) return question
      const answer = {
        on: ctx.today,
        by: given.from ?? ctx.actor,
        text: given.answer,
        papers: paper === undefined ? [] : [paper.ref],
      }
      const facts = await answerFacts(view, question.value, answer)
      if (!facts.ok) return facts
      return ok({ facts: facts.value, papers: paper === undefined ? [] : [paper.paper] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    return ok({
      question: first?.fact.kind === 'question.set' ? questionName(first.fact.question) : given.question,
      answer: given.answer,
      paper: paper?.ref.sha256 ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})

function paperIn({ file, name, base64 }: z.output<typeof input>): Result<ReadPaper | undefined> {
  if (base64 !== undefined) return paperFromBase64(name ?? 'paper', base64)
  if (file === undefined) return ok(undefined)
  const read = paperFromFile(file)
  return !read.ok || name === undefined ? read : ok({ ...read.value, ref: { ...read.value.ref, name } })
}
