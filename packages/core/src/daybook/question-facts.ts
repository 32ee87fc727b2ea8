import type { CivilDate } from '../kit/civil-date.ts'
import type { PaperRef } from './paper.ts'

/**
 * What a question is about: a bank line (`account` is an id), an entry, one posting of it (counted from 1), a
 * document (invoice, bill) by its id, or the books as a whole.
 */
export type QuestionAbout =
  | { readonly kind: 'line'; readonly account: string; readonly line: string }
  | { readonly kind: 'entry'; readonly number: number }
  | { readonly kind: 'posting'; readonly number: number; readonly posting: number }
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'book' }

/**
 * One answer: on which day, who gave it (as they said themselves), in words, with papers; `link` names the
 * signed link that it came through, `mail` the hash of the message that brought it. `isAlways` is the
 * client’s own word that it holds for whatever comes from the same place.
 */
export type QuestionAnswer = {
  readonly on: CivilDate
  readonly by: string
  readonly text: string
  readonly papers: readonly PaperRef[]
  readonly link?: string
  readonly mail?: string
  readonly isAlways?: true
}

/**
 * A question to the client, or a paper that they are asked for. `id` is its number as text, counted from 1
 * and never used again. `group` names questions that are sent together; `choices` are likely answers; `by` is
 * the day until which an answer is wanted, `reminded` the days on which they were asked again. `closed` says
 * that nobody waits any more, and why.
 */
export type Question = {
  readonly id: string
  readonly about: QuestionAbout
  readonly wants: 'answer' | 'paper'
  readonly text: string
  readonly choices: readonly string[]
  readonly group?: string
  readonly asked: CivilDate
  readonly by?: CivilDate
  readonly reminded: readonly CivilDate[]
  readonly answers: readonly QuestionAnswer[]
  readonly closed?: { readonly on: CivilDate; readonly reason?: string }
}

/** What happens to questions. */
export type QuestionFact =
  | { readonly kind: 'question.set'; readonly v: 1; readonly question: Question; readonly was?: Question }
  | { readonly kind: 'question.removed'; readonly v: 1; readonly was: Question }
