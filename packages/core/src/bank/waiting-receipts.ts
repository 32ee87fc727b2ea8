import type { Deposit } from '../daybook/cash-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/** A posting to undeposited funds with the words and the links of its entry. */
export type FundsPosting = {
  readonly number: number
  readonly posting: number
  readonly date: CivilDate
  readonly amount: Cents
  readonly memo: string
  readonly payee?: string
  readonly ref?: string
  readonly reverses?: number
  readonly reversedBy?: number
  readonly replacedBy?: number
}

/**
 * Undeposited funds sorted out: what is waiting, which deposit each entry went into (by the entry's number),
 * and under which entry each deposit stands now; one that was reversed is left out.
 */
export type SortedFunds = {
  readonly waiting: readonly FundsPosting[]
  readonly depositOf: ReadonlyMap<number, Deposit>
  readonly entryOf: ReadonlyMap<string, number>
}

/**
 * Which postings to undeposited funds are waiting to be deposited: those that nothing cancels. A receipt is
 * cancelled by the credit of the deposit that it went into, while that stands; a reversal by what it
 * reverses; and the reversal of a deposited receipt by the entry that stands in the receipt's place. A cheque
 * that came back after it was deposited leaves its reversal waiting, as an amount below zero. Only opposite
 * amounts cancel each other, each once, so what is waiting adds up to the balance of the account.
 */
export function sortedFunds(postings: readonly FundsPosting[], deposits: readonly Deposit[]): SortedFunds {
  const entries = Map.groupBy(postings, ({ number }) => number)
  const cancelled = new Set<FundsPosting>()
  const open = (number: number | undefined, amount: Cents, posting?: number) =>
    entries
      .get(number ?? 0)
      ?.find(
        (each) =>
          each.amount === amount &&
          (posting === undefined || each.posting === posting) &&
          !cancelled.has(each),
      )
  const cancel = (one: FundsPosting | undefined, other: FundsPosting | undefined): boolean => {
    if (one === undefined || other === undefined) return false
    cancelled.add(one).add(other)
    return true
  }
  const depositOf = new Map<number, Deposit>()
  const entryOf = standingDeposits(entries, deposits)
  for (const deposit of deposits) {
    const entry = entryOf.get(deposit.id)
    if (entry === undefined) continue
    for (const { number, posting, amount } of deposit.receipts) {
      if (cancel(open(number, amount, posting), open(entry, -amount))) depositOf.set(number, deposit)
    }
  }
  // The last first, so that the reversal of a reversal gives back what stood before.
  const reversals = postings.filter(({ reverses }) => reverses !== undefined).toReversed()
  for (const each of reversals) if (!cancelled.has(each)) cancel(each, open(each.reverses, -each.amount))
  for (const each of reversals) {
    if (cancelled.has(each)) continue
    const by = entries.get(each.reverses ?? 0)?.[0]?.replacedBy
    const deposit = depositOf.get(each.reverses ?? 0)
    if (cancel(each, open(by, -each.amount)) && by !== undefined && deposit !== undefined)
      depositOf.set(by, deposit)
  }
  return { waiting: postings.filter((each) => !cancelled.has(each)), depositOf, entryOf }
}

/** The entries under which deposits stand now: their own, or those in their place; none where reversed. */
function standingDeposits(
  entries: ReadonlyMap<number, readonly FundsPosting[]>,
  deposits: readonly Deposit[],
): ReadonlyMap<string, number> {
  const linksOf = (number: number) => entries.get(number)?.[0]
  const stands = (number: number): boolean => {
    const by = linksOf(number)?.reversedBy
    // A reversal comes later than what it reverses, so the chain ends.
    return by === undefined || !stands(by)
  }
  const current = (number: number): number => {
    const by = linksOf(number)?.replacedBy
    return by === undefined || stands(number) ? number : current(by)
  }
  return new Map(
    deposits.flatMap(({ id }): readonly (readonly [string, number])[] => {
      const entry = current(Number(id))
      return stands(entry) ? [[id, entry]] : []
    }),
  )
}
