import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/**
 * A payment stopped on a cheque: `id` is the number of the entry that wrote it (`J12`), `cheque` the number
 * on the paper, `amount` what it was for. `fee` is the entry of what the bank charged for it.
 */
export type ChequeStop = {
  readonly id: string
  readonly account: string
  readonly number: number
  readonly cheque?: string
  readonly amount: Cents
  readonly on: CivilDate
  readonly reason: string
  readonly fee?: number
}

/**
 * What happens around seals besides making and lifting them: a second person signs one; a posting is no
 * longer held by one, because what had stood in its place was taken back; payment of an outstanding cheque
 * is stopped or let through again.
 */
export type SealFact =
  | {
      readonly kind: 'seal.signed'
      readonly v: 1
      readonly seal: string
      readonly account: string
      readonly sealedOn: CivilDate
      readonly on: CivilDate
      readonly by: string
      readonly note?: string
    }
  | {
      readonly kind: 'posting.uncleared'
      readonly v: 1
      readonly account: string
      readonly seal: string
      readonly number: number
      readonly posting: number
    }
  | { readonly kind: 'cheque.stopped'; readonly v: 1; readonly stop: ChequeStop }
  | { readonly kind: 'cheque.unstopped'; readonly v: 1; readonly was: ChequeStop }
