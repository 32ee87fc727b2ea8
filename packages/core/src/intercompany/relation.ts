import type { FactOf, Profile } from '../daybook/fact.ts'
import type { Relation } from '../daybook/intercompany-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Account, accountWithRole, type Chart, findAccount } from '../ledger/chart.ts'

/** A book as related ones see it: what it is called, who it is, its accounts and its relations. */
export type RelatedBook = {
  readonly name: string
  readonly profile: Profile
  readonly chart: Chart
  readonly relations: readonly Relation[]
}

/** Two accounts that answer to each other, the first of the first book. */
export type RelatedPair = {
  readonly account: Account
  readonly theirs: Account
  readonly counter?: string
  readonly theirCounter?: string
}

/** The pairs of two books that both of them say, in the order of the first one’s account numbers. */
export function pairsBetween(first: RelatedBook, second: RelatedBook): readonly RelatedPair[] {
  return first.relations
    .flatMap((own): readonly RelatedPair[] => {
      if (own.book !== second.profile.id) return []
      const back = second.relations.find((each) => answersTo(each, own, first.profile.id))
      const [account, theirs] = [first.chart.get(own.account), second.chart.get(own.theirs)]
      if (back === undefined || account === undefined || theirs === undefined) return []
      return [
        {
          account,
          theirs,
          ...(own.counter === undefined ? {} : { counter: own.counter }),
          ...(back.counter === undefined ? {} : { theirCounter: back.counter }),
        },
      ]
    })
    .toSorted((one, other) => (one.account.code < other.account.code ? -1 : 1))
}

function answersTo(back: Relation, own: Relation, book: string): boolean {
  return back.book === book && back.account === own.theirs && back.theirs === own.account
}

/**
 * Relations of a book that another does not say too: the act that made them was cut short, or undone there.
 */
export function oneSided(first: RelatedBook, second: RelatedBook): readonly Relation[] {
  return first.relations.filter(
    (own) =>
      own.book === second.profile.id &&
      !second.relations.some((back) => answersTo(back, own, first.profile.id)),
  )
}

/** Which accounts are to answer to each other, by number; by their role where none is said. */
export type RelationWish = {
  readonly account?: string | undefined
  readonly theirs?: string | undefined
  readonly counter?: string | undefined
  readonly theirCounter?: string | undefined
}

/** What it takes in each of two books for their accounts to answer to each other; nothing where it stands. */
export type RelationPlan = {
  readonly first: readonly FactOf<'relation.set'>[]
  readonly second: readonly FactOf<'relation.set'>[]
}

/**
 * Two accounts of two books that answer to each other from now on. Without numbers they are those with the
 * roles `intercompany.receivable` here and `intercompany.payable` there.
 *
 * Refuses, all at once, `relation-own-book`, `relation-currency` for books or accounts in different
 * currencies, `relation-account-missing` where no account has the role, `account-unknown`,
 * `relation-account-taken` where an account answers to another one of these books already,
 * `relation-sides-differ` where a balance would answer to revenue or an expense.
 */
export function planRelation(
  first: RelatedBook,
  second: RelatedBook,
  wish: RelationWish,
): Result<RelationPlan> {
  const refusals: Refusal[] = []
  const [one, other] = [first.profile, second.profile]
  if (one.id === other.id) refusals.push(refusal('relation-own-book', { book: first.name }))
  if (one.currency !== other.currency)
    refusals.push(currencies(first.name, one.currency, second.name, other.currency))
  const account = chosen(first, wish.account, 'intercompany.receivable', 'account', refusals)
  const theirs = chosen(second, wish.theirs, 'intercompany.payable', 'theirs', refusals)
  const counter = wish.counter === undefined ? undefined : named(first, wish.counter, 'counter', refusals)
  const theirCounter =
    wish.theirCounter === undefined ? undefined : named(second, wish.theirCounter, 'theirCounter', refusals)
  if (account === undefined || theirs === undefined) return refused(refusals)
  for (const [book, { currency, code }] of [[first, account] as const, [second, theirs] as const])
    if (currency !== undefined && currency !== book.profile.currency)
      refusals.push(currencies(`${book.name} ${code}`, currency, book.name, book.profile.currency))
  if (isIncome(account) !== isIncome(theirs))
    refusals.push(refusal('relation-sides-differ', { account: account.code, theirs: theirs.code }, 'theirs'))
  refusals.push(...taken(first, second, account, theirs), ...taken(second, first, theirs, account))
  if (refusals.length > 0) return refused(refusals)
  return ok({
    first: setting(first, second, account, theirs, counter),
    second: setting(second, first, theirs, account, theirCounter),
  })
}

function currencies(book: string, currency: string, other: string, theirs: string): Refusal {
  return refusal('relation-currency', { book, currency, other, theirs })
}

function chosen(
  book: RelatedBook,
  code: string | undefined,
  role: string,
  at: string,
  refusals: Refusal[],
): Account | undefined {
  if (code !== undefined) return named(book, code, at, refusals)
  const found = accountWithRole(book.chart, role)
  if (found === undefined) refusals.push(refusal('relation-account-missing', { book: book.name, role }, at))
  return found
}

function named(book: RelatedBook, code: string, at: string, refusals: Refusal[]): Account | undefined {
  const found = findAccount(book.chart, code)
  if (found === undefined)
    refusals.push(refusal('relation-account-unknown', { account: code, book: book.name }, at))
  return found
}

function isIncome({ type }: Account): boolean {
  return type === 'revenue' || type === 'expense'
}

function taken(book: RelatedBook, other: RelatedBook, account: Account, theirs: Account): readonly Refusal[] {
  const held = book.relations.find(
    (each) => each.book === other.profile.id && each.account === account.id && each.theirs !== theirs.id,
  )
  if (held === undefined) return []
  const now = other.chart.get(held.theirs)?.code ?? held.theirs
  const names = { account: account.code, book: book.name, other: other.name, theirs: now }
  return [refusal('relation-account-taken', names)]
}

function setting(
  book: RelatedBook,
  other: RelatedBook,
  account: Account,
  theirs: Account,
  counter: Account | undefined,
): readonly FactOf<'relation.set'>[] {
  const id = `${other.profile.id}/${account.id}`
  const was = book.relations.find((each) => each.id === id)
  const kept = counter?.id ?? was?.counter
  const relation: Relation = {
    id,
    book: other.profile.id,
    name: other.profile.name,
    account: account.id,
    theirs: theirs.id,
    ...(kept === undefined ? {} : { counter: kept }),
  }
  if (was !== undefined && canonicalJson(was) === canonicalJson(relation)) return []
  return [{ kind: 'relation.set', v: 1, relation, ...(was === undefined ? {} : { was }) }]
}

/**
 * The relations of a book with another that go when an account of it answers no more; all without a number.
 */
export function relationsToRemove(
  book: RelatedBook,
  other: RelatedBook,
  isMeant: (relation: Relation) => boolean,
): readonly FactOf<'relation.removed'>[] {
  return book.relations
    .filter((each) => each.book === other.profile.id && isMeant(each))
    .map((was) => ({ kind: 'relation.removed', v: 1, was }))
}

/**
 * The pairs that related books agree on, as a consolidation writes them (`parent:1470=sub:2490`), without
 * those that stand among some already, whichever way round.
 */
export function agreedPairs(books: readonly RelatedBook[], given: readonly string[]): readonly string[] {
  const sides = (text: string) =>
    text
      .split('=')
      .map((side) => side.trim())
      .toSorted()
      .join('=')
  const held = new Set(given.map(sides))
  return books
    .flatMap((first, at) =>
      books
        .slice(at + 1)
        .flatMap((second) =>
          pairsBetween(first, second).map(
            ({ account, theirs }) => `${first.name}:${account.code}=${second.name}:${theirs.code}`,
          ),
        ),
    )
    .filter((text) => !held.has(sides(text)))
}
