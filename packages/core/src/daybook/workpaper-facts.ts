import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Posting } from '../ledger/entry.ts'

/** A tick mark on a working paper: the mark, what was done, by whom (initials), when. */
export type WorkTick = {
  readonly mark: string
  readonly did: string
  readonly by: string
  readonly on: CivilDate
}

/** A review note: what is asked, the answer, who cleared it; each with initials and day. */
export type WorkNote = {
  readonly number: number
  readonly text: string
  readonly by: string
  readonly on: CivilDate
  readonly answer?: { readonly text: string; readonly by: string; readonly on: CivilDate }
  readonly cleared?: { readonly by: string; readonly on: CivilDate }
}

/** A signature under a working paper and the closing amount that was signed: it lapses when that moves. */
export type WorkSign = {
  readonly as: 'preparer' | 'reviewer'
  readonly by: string
  readonly on: CivilDate
  readonly amount: Cents
}

/**
 * What stands on the working paper of one account for a fiscal year, besides its figures: a reference where
 * it is not the one that follows from its place, ticks, notes, signatures. `year` is the last day of the
 * year; `id` is that day and the account.
 */
export type WorkPaper = {
  readonly id: string
  readonly year: CivilDate
  readonly account: string
  readonly ref?: string
  readonly ticks: readonly WorkTick[]
  readonly notes: readonly WorkNote[]
  readonly signs: readonly WorkSign[]
}

/**
 * An adjusting entry that somebody proposes, with the reason. `entry` is the number under which it was
 * posted; `rejected` says why it was not.
 */
export type Proposal = {
  readonly id: string
  readonly year: CivilDate
  readonly memo: string
  readonly reason: string
  readonly by: string
  readonly on: CivilDate
  readonly postings: readonly Posting[]
  readonly entry?: number
  readonly rejected?: { readonly reason: string; readonly on: CivilDate }
}

/** What happens to working papers and to proposed adjustments: each is set, and taken away. */
export type WorkPaperFact =
  | { readonly kind: 'workpaper.set'; readonly v: 1; readonly workpaper: WorkPaper; readonly was?: WorkPaper }
  | { readonly kind: 'workpaper.removed'; readonly v: 1; readonly was: WorkPaper }
  | { readonly kind: 'proposal.set'; readonly v: 1; readonly proposal: Proposal; readonly was?: Proposal }
  | { readonly kind: 'proposal.removed'; readonly v: 1; readonly was: Proposal }
