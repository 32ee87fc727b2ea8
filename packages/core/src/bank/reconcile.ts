import type { PostingRef, Seal } from '../daybook/bank-facts.ts'
import type { FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { HandTicks, OpenPosting } from './open-posting.ts'
import { effectiveTicks, refKey, type TickReason } from './ticks.ts'

/** What a reconciliation is worked out from. */
export type ReconcileInput = {
  readonly account: Account
  readonly on: CivilDate
  /** The closing of the seal before, zero where there is none; debits (+). */
  readonly opening: Cents
  /** What the statement or support says, debits (+). */
  readonly closing: Cents
  /** The postings through `on` that no seal holds. */
  readonly postings: readonly OpenPosting[]
  /** How much of each posting bank lines through `on` are tied to, by `refKey`. */
  readonly tied: ReadonlyMap<string, Cents>
  readonly hand: HandTicks
}

/** A posting with its tick, if it has one, and on what evidence. */
export type TickedPosting = OpenPosting & { readonly tick: TickReason }

/** How many postings, and what they sum to. */
export type CountedSum = { readonly count: number; readonly sum: Cents }

/**
 * A reconciliation under way: what is ticked (`cleared`) and what is not (`outstanding`), debits and credits
 * of what is cleared, and the `difference`: closing less opening and all that is cleared. `balance` is the
 * balance of the books on the day. `lost` are ticks whose entry was corrected to another amount or taken
 * away.
 */
export type Reconciliation = {
  readonly account: Account
  readonly on: CivilDate
  readonly opening: Cents
  readonly closing: Cents
  readonly cleared: readonly TickedPosting[]
  readonly outstanding: readonly OpenPosting[]
  readonly debits: CountedSum
  readonly credits: CountedSum
  readonly difference: Cents
  readonly balance: Cents
  readonly lost: readonly PostingRef[]
}

/**
 * A reconciliation as its ticks make it. Pairs that cancel out (an entry and its reversal), postings of
 * nothing in the account's currency and postings that bank lines cover in full are ticked by themselves.
 *
 *   opening 9,204.55 + cleared in 18,220.00 - cleared out 15,551.35 = closing 11,873.20: difference 0.00
 */
export function reconciliation(input: ReconcileInput): Reconciliation {
  const { account, on, opening, closing, postings } = input
  const { ticks, lost } = effectiveTicks(postings, input.tied, input.hand)
  const cleared = postings.flatMap((each): readonly TickedPosting[] => {
    const tick = ticks.get(refKey(each))
    return tick === undefined ? [] : [{ ...each, tick }]
  })
  const outstanding = postings.filter((each) => !ticks.has(refKey(each)))
  const shown = cleared.filter(({ tick }) => tick !== 'pair' && tick !== 'nothing')
  const debits = counted(shown.filter(({ amount }) => amount > 0n))
  const credits = counted(shown.filter(({ amount }) => amount < 0n))
  return {
    account,
    on,
    opening,
    closing,
    cleared,
    outstanding,
    debits,
    credits,
    difference: closing - opening - debits.sum - credits.sum,
    balance: opening + sumOf(postings.map(({ amount }) => amount)),
    lost,
  }
}

function counted(postings: readonly OpenPosting[]): CountedSum {
  return { count: postings.length, sum: sumOf(postings.map(({ amount }) => amount)) }
}

/** What a seal says besides its reconciliation: its id, what it was held against, and its report. */
export type SealWords = Pick<Seal, 'id' | 'previous' | 'statement' | 'support' | 'note' | 'report' | 'data'>

/**
 * Seals a reconciliation. Refuses `not-reconciled` with the difference while it is not zero.
 */
export function planSeal(state: Reconciliation, words: SealWords): Result<FactOf<'account.reconciled'>> {
  const refused = differenceRefusal(state)
  if (!refused.ok) return refused
  const { account, on, opening, closing, balance, cleared, outstanding } = state
  return ok({
    kind: 'account.reconciled',
    v: 1,
    seal: {
      ...words,
      account: account.id,
      on,
      opening,
      closing,
      balance,
      cleared: cleared.map(refOf),
      cancelled: cleared.filter(({ tick }) => tick === 'pair' || tick === 'nothing').map(refOf),
      outstanding: outstanding.map(refOf),
    },
  })
}

/** Refuses `not-reconciled` while a reconciliation has a difference. */
export function differenceRefusal({ account, on, difference }: Reconciliation): Result<undefined> {
  if (difference === 0n) return ok(undefined)
  const names = { account: account.code, on, difference: formatCents(shownIn(account, difference)) }
  return refuse('not-reconciled', names)
}

/** An amount as a statement of the account shows it: what is owed on a card or loan is positive. */
export function shownIn(account: Pick<Account, 'normal'>, amount: Cents): Cents {
  return account.normal === 'credit' ? -amount : amount
}

function refOf({ number, posting }: PostingRef): PostingRef {
  return { number, posting }
}
