import { useRead, useWrite } from '../../books.ts'
import type { Answer, InputOf, OutputOf } from '../../client.ts'
import type { T1At } from './t1-places.ts'

/** The facts of a household as they are typed and kept. */
export type T1Facts = InputOf<'t1.keep'>

/** One person’s facts. */
export type PersonFacts = T1Facts['taxpayer']

/** Deeds on the vault follow each other: two at once would each keep the facts without the other’s. */
let last: Promise<unknown> = Promise.resolve()

/** Gives a deed its turn after those before it. */
export function inTurn<T>(deed: () => Promise<T>): Promise<T> {
  const next = last.then(deed, deed)
  last = next.catch(() => undefined)
  return next
}

/** The kept facts of a year, and how they are kept anew. */
export function useT1Kept({ year, who }: Pick<T1At, 'year' | 'who'>) {
  const write = useWrite()
  const listed = useRead('t1.facts', {})
  const isKept = listed.data?.years.includes(year) === true
  const read = useRead('t1.facts', { year }, isKept)
  // While another year is read, the screen still holds the one before it.
  const held = isKept && Number(read.data?.facts?.year) === year ? read.data?.facts : undefined
  const asked = listed.isError ? listed : read
  return {
    asked,
    years: listed.data?.years ?? [],
    isRead: listed.data !== undefined && (!isKept || held !== undefined),
    facts: held,
    person: held?.[who],
    keep: (facts: T1Facts): Promise<Answer<OutputOf<'t1.keep'>>> => inTurn(() => write('t1.keep', facts)),
  }
}

/** The returns of a year, worked out; nothing while no facts are kept. */
export function useT1Summary(
  { year, who }: Pick<T1At, 'year' | 'who'>,
  isKept: boolean,
  more: Omit<InputOf<'t1.summary'>, 'year'> = {},
) {
  const read = useRead('t1.summary', { year, ...more }, isKept)
  const data = isKept && read.data?.year === year ? read.data : undefined
  return { ...read, data, own: data?.returns.find((each) => each.who === who) }
}

/** A year’s return of one person. */
export type ReturnShown = OutputOf<'t1.summary'>['returns'][number]
