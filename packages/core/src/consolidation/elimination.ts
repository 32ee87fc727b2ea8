import { type Cents, magnitude } from '../kit/cents.ts'
import { all, ok, type Result, refuse } from '../kit/result.ts'
import { type Account, findAccount } from '../ledger/chart.ts'
import { type BookToJoin, type Brought, isOfIncome } from './books-to-join.ts'

/** An account of a book. */
export type BookAccount = { readonly book: number; readonly account: Account }

/** A pair as it is written, with its two accounts. */
export type Pair = { readonly text: string; readonly left: BookAccount; readonly right: BookAccount }

/**
 * What a pair takes out of its two accounts (debit less credit, the one the other with the opposite sign),
 * and what does not match: the difference of the two amounts, zero where all is well.
 */
export type Elimination = Pair & {
  readonly leftNet: Cents
  readonly rightNet: Cents
  readonly taken: Cents
  readonly difference: Cents
}

/**
 * Pairs from text, `parent:1300=sub:2400`: book and account number on both sides. Refuses, all at once,
 * `elimination-malformed`, `elimination-book-unknown`, `elimination-account-unknown`, and
 * `elimination-sides-differ` where a balance stands against revenue or an expense.
 */
export function pairsFrom(texts: readonly string[], books: readonly BookToJoin[]): Result<readonly Pair[]> {
  return all(texts.map((text) => pairFrom(text, books)))
}

function pairFrom(text: string, books: readonly BookToJoin[]): Result<Pair> {
  const sides = text.split('=').map((side) => side.trim())
  const [first = '', second = ''] = sides
  if (sides.length !== 2 || !first.includes(':') || !second.includes(':'))
    return refuse('elimination-malformed', { pair: text }, 'eliminations')
  const left = sideFrom(text, first, books)
  if (!left.ok) return left
  const right = sideFrom(text, second, books)
  if (!right.ok) return right
  if (isOfIncome(left.value.account) !== isOfIncome(right.value.account))
    return refuse('elimination-sides-differ', { pair: text }, 'eliminations')
  return ok({ text, left: left.value, right: right.value })
}

function sideFrom(pair: string, side: string, books: readonly BookToJoin[]): Result<BookAccount> {
  const at = side.lastIndexOf(':')
  const [name, code] = [side.slice(0, at).trim(), side.slice(at + 1).trim()]
  const book = books.findIndex((each) => each.name === name)
  const found = books[book]
  if (found === undefined) {
    const known = books.map((each) => each.name).join(', ')
    return refuse('elimination-book-unknown', { pair, book: name, known }, 'eliminations')
  }
  const account = findAccount(found.chart, code)
  return account === undefined
    ? refuse('elimination-account-unknown', { pair, account: code, book: name }, 'eliminations')
    : ok({ book, account })
}

/**
 * What each pair takes out. An account in several pairs is taken out as far as it goes, in the order of the
 * pairs. Amounts on the same side (both debits) do not stand against each other: nothing is taken out, and
 * their sum is the difference.
 *
 *   due from sub 500.00 Dr, due to parent 480.00 Cr: 480.00 taken out, difference 20.00
 */
export function eliminationsOf(pairs: readonly Pair[], brought: readonly Brought[]): readonly Elimination[] {
  const left = new Map(brought.map(({ book, account, net }) => [keyOf({ book, account }), net]))
  return pairs.map((pair) => {
    const [leftNet, rightNet] = [left.get(keyOf(pair.left)) ?? 0n, left.get(keyOf(pair.right)) ?? 0n]
    const isOpposite = leftNet > 0n !== rightNet > 0n && leftNet !== 0n && rightNet !== 0n
    const least = magnitude(leftNet) < magnitude(rightNet) ? magnitude(leftNet) : magnitude(rightNet)
    const size = isOpposite ? least : 0n
    const taken = leftNet > 0n ? -size : size
    left.set(keyOf(pair.left), leftNet + taken)
    left.set(keyOf(pair.right), rightNet - taken)
    return { ...pair, leftNet, rightNet, taken, difference: leftNet + rightNet }
  })
}

/** An account of a book as a key. */
export function keyOf({ book, account }: BookAccount): string {
  return `${book}/${account.id}`
}
