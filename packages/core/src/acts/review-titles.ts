import type { ReviewFact } from '../daybook/review-facts.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = {
  readonly [K in ReviewFact['kind']]: (fact: Extract<ReviewFact, { readonly kind: K }>) => Label
}

/** What an act about findings of the review did, in one line. */
export const reviewTitles: Titles = {
  'finding.dismissed': ({ dismissal }) => ({
    en: `Dismissed finding ${dismissal.id}: ${dismissal.reason}`,
    fr: `Constat ${dismissal.id} écarté\u00a0: ${dismissal.reason}`,
  }),
  'finding.reopened': ({ was }) => ({
    en: `Reopened finding ${was.id}`,
    fr: `Constat ${was.id} rouvert`,
  }),
}
