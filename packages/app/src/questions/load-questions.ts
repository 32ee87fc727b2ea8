import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Question } from '@daybook/core/daybook/question-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { isWaiting, questionName } from '@daybook/core/questions/plan-question.ts'
import { card, cards } from '../store/queries.ts'
import { factsOfKinds } from '../store/queries-cards.ts'
import type { Reader } from '../store/store.ts'

/** How many questions a refusal names at most. */
const mostNamed = 12

/** All questions, the first asked first. */
export async function questionsOf(reader: Reader): Promise<readonly Question[]> {
  const rows = await reader.read(cards, 'question')
  return rows
    .map(({ body }) => recordFrom<Question>(body))
    .sort((left, right) => Number(left.id) - Number(right.id))
}

/** A question by its number, `Q7` or `7`. Refuses `question-unknown`, naming those that wait. */
export async function questionNamed(reader: Reader, name: string): Promise<Result<Question>> {
  const id = name.trim().replace(/^[Qq]?0*(?=\d)/, '')
  const [row] = await reader.read(card, 'question', id)
  if (row !== undefined) return ok(recordFrom<Question>(row.body))
  const waiting = (await questionsOf(reader)).filter(isWaiting).slice(0, mostNamed)
  const known = waiting.length === 0 ? '-' : waiting.map(questionName).join(', ')
  return refuse('question-unknown', { question: name, known }, 'question')
}

/** The highest number that any question ever had, also one that was taken back; 0 for none. */
export async function lastQuestion(reader: Reader, seq: number): Promise<number> {
  const facts = await reader.read(factsOfKinds, seq, 'question.set', 'question.removed')
  return facts.reduce((most, { body }) => Math.max(most, Number(idIn.exec(body)?.[1] ?? 0)), 0)
}

/** A question’s own id as canonical JSON has it: no other field of it is called so. */
const idIn = /"id":"(\d+)"/

/** How many questions to the client wait for an answer or a paper. */
export async function questionsWaiting(reader: Reader): Promise<number> {
  return (await questionsOf(reader)).filter(isWaiting).length
}
