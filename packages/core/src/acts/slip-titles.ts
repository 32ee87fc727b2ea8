import type { GivenSlip, SlipFact, SlipReturn } from '../daybook/slip-facts.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = { readonly [K in SlipFact['kind']]: (fact: Extract<SlipFact, { readonly kind: K }>) => Label }

/** What an act about slips did, in one line. */
export const slipTitles: Titles = {
  'slip.set': ({ given }) => ({
    en: `Entered for ${nameOf(given)}`,
    fr: `Inscription pour ${nameOf(given)}`,
  }),
  'slip.removed': ({ was }) => ({
    en: `Took back what was entered for ${nameOf(was)}`,
    fr: `Retrait de ce qui était inscrit pour ${nameOf(was)}`,
  }),
  'slips.filed': ({ filed }) => filedTitle(filed),
  'slips.withdrawn': ({ was }) => ({
    en: `Withdrew the return of slips ${was.id}`,
    fr: `Retrait de la déclaration de feuillets ${was.id}`,
  }),
}

/** A slip by its kind and year; the person behind it is named by the vault alone. */
function nameOf({ kind, year, recipient, part = '' }: GivenSlip): string {
  if (recipient === undefined) return `${kind} ${year}`
  return `${kind} ${year} ${recipient.kind} ${recipient.id}${part === '' ? '' : ` ${part}`}`
}

function filedTitle({ kind, year, does, slips }: SlipReturn): Label {
  const count = slips.length
  const en = `${kind} ${count === 1 ? 'slip' : 'slips'} of ${year}`
  const fr = `${kind} de ${year}`
  switch (does) {
    case 'original':
      return { en: `Filed ${count} ${en}`, fr: `Production de ${count} ${fr}` }
    case 'amended':
      return { en: `Amended ${count} ${en}`, fr: `Modification de ${count} ${fr}` }
    case 'cancelled':
      return { en: `Cancelled ${count} ${en}`, fr: `Annulation de ${count} ${fr}` }
  }
}
