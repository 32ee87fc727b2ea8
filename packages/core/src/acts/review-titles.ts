import type { Dismissal, ReviewFact } from '../daybook/review-facts.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = {
  readonly [K in ReviewFact['kind']]: (fact: Extract<ReviewFact, { readonly kind: K }>) => Label
}

/** What an act about findings of the review did, in one line. */
export const reviewTitles: Titles = {
  'finding.dismissed': ({ dismissal }) => ({
    en: `Dismissed ${named(dismissal).en}: ${dismissal.reason}`,
    fr: `${named(dismissal).fr}, écarté\u00a0: ${dismissal.reason}`,
  }),
  'finding.reopened': ({ was }) => ({
    en: `Reopened ${named(was).en}`,
    fr: `${named(was).fr}, rouvert`,
  }),
}

/** A finding as people know it: by what was found, or by its key where that was not kept. */
function named({ id, what }: Dismissal): Label {
  if (what === undefined) return { en: `finding ${id}`, fr: `Constat ${id}` }
  return { en: `the finding “${what.en}”`, fr: `Constat «\u00a0${what.fr}\u00a0»` }
}
