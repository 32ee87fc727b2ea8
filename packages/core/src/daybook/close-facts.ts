import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'

/**
 * What people say of deadlines. `choice`: whether something is owed that the books cannot tell, and what its
 * day hangs on (`way`, `date`). `done`: a deadline (`what` is its id) was met on a day. `own`: a deadline
 * that no law knows, on a day, and where it recurs so often from then on. `id` is `choice/KIND`,
 * `done/DEADLINE`, `own/NAME`.
 */
export type DeadlineRecord =
  | {
      readonly id: string
      readonly kind: 'choice'
      readonly what: string
      readonly isOwed: boolean
      readonly way?: string
      readonly date?: CivilDate
    }
  | {
      readonly id: string
      readonly kind: 'done'
      readonly what: string
      readonly date: CivilDate
      readonly note?: string
    }
  | {
      readonly id: string
      readonly kind: 'own'
      readonly name: string
      readonly date: CivilDate
      readonly every?: 'monthly' | 'quarterly' | 'yearly'
    }

/**
 * A row that a book adds to the checklist of a close: what is to be done, at the end of each month, of the
 * year, or of both. A person ticks it; `client` rows wait for the client’s answer to their questions.
 */
export type ChecklistRow = {
  readonly id: string
  readonly text: Label
  readonly at: 'month' | 'year' | 'both'
  readonly by: 'person' | 'client'
}

/**
 * What a person said of a row of a close: that it is done, or that there is nothing to do. `id` is the last
 * day of the period and the row: `2026-10-31/ageing`.
 */
export type CloseJudgement = {
  readonly id: string
  readonly through: CivilDate
  readonly row: string
  readonly says: 'done' | 'not-needed'
  readonly initials: string
  readonly date: CivilDate
  readonly note?: string
}

/** What happens around deadlines and closing a period. */
export type CloseFact =
  | {
      readonly kind: 'deadline.set'
      readonly v: 1
      readonly deadline: DeadlineRecord
      readonly was?: DeadlineRecord
    }
  | { readonly kind: 'deadline.removed'; readonly v: 1; readonly was: DeadlineRecord }
  | {
      readonly kind: 'checklist.set'
      readonly v: 1
      readonly row: ChecklistRow
      readonly was?: ChecklistRow
    }
  | { readonly kind: 'checklist.removed'; readonly v: 1; readonly was: ChecklistRow }
  | {
      readonly kind: 'close.judged'
      readonly v: 1
      readonly judgement: CloseJudgement
      readonly was?: CloseJudgement
    }
  | { readonly kind: 'close.unjudged'; readonly v: 1; readonly was: CloseJudgement }
