import type { Question } from '@daybook/core/daybook/question-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { isWaiting } from '@daybook/core/questions/plan-question.ts'
import type { View } from '../book.ts'
import { linkKey } from './link-key.ts'
import { questionsOf } from './load-questions.ts'
import { type Link, readLink } from './signed-link.ts'

/** A link that may be used, with the questions of it that still wait. */
export type OpenLink = { readonly link: Link; readonly questions: readonly Question[] }

/**
 * Opens a link on a book. Refuses `link-false`, `link-late`, `link-used` once an answer came through it, and
 * `questions-none-open` where none of its questions waits any more.
 */
export async function openLink(view: View, token: string, today: CivilDate): Promise<Result<OpenLink>> {
  const book = view.profile.id
  const key = linkKey(book)
  const read = key === undefined ? refuse('link-false') : readLink(token, { book, key, today })
  if (!read.ok) return read
  const link = read.value
  const all = await questionsOf(view.reader)
  const used = all.flatMap(({ answers }) => answers).find((answer) => answer.link === link.id)
  if (used !== undefined) return refuse('link-used', { date: used.on })
  const questions = all.filter((each) => link.questions.includes(each.id) && isWaiting(each))
  return questions.length === 0
    ? refuse('questions-none-open', { what: 'this link', whatFr: 'ce lien' })
    : ok({ link, questions })
}

/** The book that a link says it is of, before anything of it is believed; empty where it says none. */
export function bookOfLink(token: string): string {
  try {
    const said: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'))
    return Array.isArray(said) && typeof said[2] === 'string' ? said[2] : ''
  } catch {
    return ''
  }
}
