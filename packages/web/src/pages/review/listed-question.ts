import type { OutputOf } from '../../client.ts'

/** A question of the list. */
export type ListedQuestion = OutputOf<'question.list'>['questions'][number]

/** Whether a question waits for an answer. */
export function isWaiting({ state }: ListedQuestion): boolean {
  return state === 'open' || state === 'late'
}
