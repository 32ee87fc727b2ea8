import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'

/**
 * A finding of the review that somebody looked at and let stand, and why. `id` is the finding’s key
 * (`duplicate-entry/J12+J45`); `mark` is a hash of its evidence, so that it opens again by itself when the
 * evidence changes. `on` is the day on which it was looked at, `what` what was found, in words.
 */
export type Dismissal = {
  readonly id: string
  readonly check: string
  readonly what?: Label
  readonly reason: string
  readonly mark: string
  readonly on: CivilDate
}

/** What happens to findings of the review: they are dismissed with a reason, and opened again. */
export type ReviewFact =
  | {
      readonly kind: 'finding.dismissed'
      readonly v: 1
      readonly dismissal: Dismissal
      readonly was?: Dismissal
    }
  | { readonly kind: 'finding.reopened'; readonly v: 1; readonly was: Dismissal }
