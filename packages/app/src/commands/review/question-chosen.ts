import type { Question } from '@daybook/core/daybook/question-facts.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { isWaiting } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { questionNamed, questionsOf } from '../../questions/load-questions.ts'
import type { Reader } from '../../store/store.ts'
import { words } from '../fields.ts'

/** Which questions go together: some by number, a group, or all that wait. */
export const chosenInput = {
  questions: z
    .array(words)
    .default([])
    .meta({ description: 'Q7, as often as needed; all that wait when left out' }),
  group: words.optional().meta({ description: 'only those of a group' }),
}

/** The waiting ones of the questions that are meant. Refuses `question-unknown`, `questions-none-open`. */
export async function questionsChosen(
  reader: Reader,
  { questions, group }: { readonly questions: readonly string[]; readonly group?: string | undefined },
): Promise<Result<readonly Question[]>> {
  const named = all(await Promise.all(questions.map((name) => questionNamed(reader, name))))
  if (!named.ok) return named
  const from = questions.length === 0 ? await questionsOf(reader) : named.value
  const waiting = from.filter((each) => isWaiting(each) && (group === undefined || each.group === group))
  if (waiting.length > 0) return ok(waiting)
  const what = group ?? (questions.length === 0 ? '-' : questions.join(', '))
  return refuse('questions-none-open', { what, whatFr: what }, 'questions')
}
