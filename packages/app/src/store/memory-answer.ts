import type { Query } from './query.ts'

/** What a query is asked with, after the book. */
export type Params = readonly (string | number | bigint | null)[]

/** How the memory store answers one query from what it looks at: a state of the book, or more. */
export type Answer<Seen> = (seen: Seen, params: Params) => Iterable<unknown>

/** Ties a query to the function that answers it, by the query’s name. */
export function given<Seen, R>(
  question: Query<R>,
  answer: (seen: Seen, params: Params) => Iterable<R>,
): readonly [string, Answer<Seen>] {
  return [question.name, answer]
}
