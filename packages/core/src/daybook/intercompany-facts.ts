import type { CivilDate } from '../kit/civil-date.ts'

/**
 * That an account of these books answers to one of related books: what we are owed by them to what they owe
 * us, our revenue from them to their expense. `book` is the id of their profile, `name` what they are called,
 * `theirs` the id of their account; `counter` is the account that takes the other side of a mirror here where
 * nobody says otherwise.
 */
export type Relation = {
  readonly id: string
  readonly book: string
  readonly name: string
  readonly account: string
  readonly theirs: string
  readonly counter?: string
}

/**
 * That entry `entry` of these books and entry `number` of related books are one and the same thing seen from
 * both sides. Theirs is known by the id of its books, its number, and the place and hash of the fact that
 * posted it. `way` says which book answered the other: the one in which the mirror stands `answers`.
 */
export type Mirror = {
  readonly id: string
  readonly book: string
  readonly name: string
  readonly number: number
  readonly seq: number
  readonly hash: string
  readonly date: CivilDate
  readonly entry: number
  readonly way: 'answers' | 'answered'
}

/** What happens to relations with other books and to mirrors: each is set, and taken away. */
export type IntercompanyFact =
  | { readonly kind: 'relation.set'; readonly v: 1; readonly relation: Relation; readonly was?: Relation }
  | { readonly kind: 'relation.removed'; readonly v: 1; readonly was: Relation }
  | { readonly kind: 'mirror.set'; readonly v: 1; readonly mirror: Mirror; readonly was?: Mirror }
  | { readonly kind: 'mirror.removed'; readonly v: 1; readonly was: Mirror }
