import { allocate, type Cents, divideRounded, magnitude } from '../kit/cents.ts'

/** A balance in its own currency (`foreign`) and as the books carry it (`book`); debits positive in both. */
export type CarriedBalance = { readonly foreign: Cents; readonly book: Cents }

/**
 * A movement of a foreign balance as a posting has it, debits positive: in its currency, and worth on its
 * day.
 */
export type ForeignMovement = { readonly foreign: Cents; readonly value: Cents }

/**
 * What a movement takes out of the books (`cost`, signed like the posting), and what was gained (+) or lost
 * (-) by it.
 */
export type Realized = { readonly cost: Cents; readonly gain: Cents }

/**
 * The gain that a movement out of a foreign balance realizes: what it is worth on its day against its share
 * of what the books carry the balance at (average cost), rounded half up to the cent; the last movement takes
 * all that is left. What goes beyond the balance, and all that adds to it, stands in the books at its worth
 * and realizes nothing.
 *
 *   1,000.00 USD carried at 1,350.00; 400.00 USD leave at 1.3712: cost 540.00, worth 548.48, gain 8.48
 */
export function realizedGain(balance: CarriedBalance, moved: ForeignMovement): Realized {
  const { foreign, book } = balance
  const isOut = (foreign > 0n && moved.foreign < 0n) || (foreign < 0n && moved.foreign > 0n)
  if (!isOut) return { cost: moved.value, gain: 0n }
  const [held, leaving] = [magnitude(foreign), magnitude(moved.foreign)]
  if (leaving <= held) {
    const share = divideRounded(book * leaving, held, 'half-up')
    return { cost: -share, gain: -share - moved.value }
  }
  const [within = 0n, beyond = 0n] = allocate(moved.value, [held, leaving - held])
  return { cost: beyond - book, gain: -book - within }
}
