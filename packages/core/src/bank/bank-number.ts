import type { BankNumber } from '../daybook/bank-facts.ts'

/**
 * The bank's number of an account as it is kept: the last four places, to be shown, and a hash of all of it
 * by which the same number is known again. Marks between the digits do not count. Gives nothing where the
 * file names no account. `hash` is salted with the book by its caller.
 *
 *   00012-3456789  ->  last 6789
 */
export function bankNumberOf(
  written: string | undefined,
  hash: (text: string) => string,
): BankNumber | undefined {
  const plain = (written ?? '').toUpperCase().replace(/[^A-Z0-9*]+/g, '')
  const last = plain.replace(/\*/g, '').slice(-4)
  return last === '' ? undefined : { last, hash: hash(plain).slice(0, 16) }
}

/** The numbers of the bank that statements of an account carried, by the account's id. */
export type KnownNumbers = ReadonlyMap<string, readonly BankNumber[]>

/**
 * Whose a number is: the account that carried the very number before, else the only one with the same last
 * four places (files of one bank write a number in full, with stars, or with its branch before it).
 */
export function ownerOf(number: BankNumber, known: KnownNumbers): string | undefined {
  const exact = ownersBy(known, (each) => each.hash === number.hash)
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined
  const alike = ownersBy(known, (each) => each.last === number.last)
  return alike.length === 1 ? alike[0] : undefined
}

/**
 * Whether a number can be that of an account: `fits` where the account carried it or none yet; else whose it
 * is, where that is known.
 */
export function judgedNumber(
  number: BankNumber,
  account: string,
  known: KnownNumbers,
): { readonly fits: boolean; readonly owner?: string } {
  const own = known.get(account) ?? []
  if (own.some((each) => each.hash === number.hash)) return { fits: true }
  const owner = ownersBy(known, (each) => each.hash === number.hash)[0]
  if (owner !== undefined) return { fits: false, owner }
  if (own.some((each) => each.last === number.last)) return { fits: true }
  const alike = ownersBy(known, (each) => each.last === number.last)[0]
  if (alike !== undefined) return { fits: false, owner: alike }
  return { fits: own.length === 0 }
}

function ownersBy(known: KnownNumbers, fits: (number: BankNumber) => boolean): readonly string[] {
  return [...known].filter(([, numbers]) => numbers.some(fits)).map(([account]) => account)
}
