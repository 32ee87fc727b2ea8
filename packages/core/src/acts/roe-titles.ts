import type { Roe, RoeFact } from '../daybook/roe-facts.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = {
  readonly [K in RoeFact['kind']]: (fact: Extract<RoeFact, { readonly kind: K }>) => Label
}

/** What an act about a record of employment did, in one line. */
export const roeTitles: Titles = {
  'roe.set': ({ roe, was }) => {
    const name = nameOf(roe)
    if (roe.cancelled !== undefined) {
      const { reason } = roe.cancelled
      return { en: `Cancelled ${name.en}: ${reason}`, fr: `Annulation du ${name.fr}\u00a0: ${reason}` }
    }
    if (was !== undefined && roe.serial !== was.serial) {
      const serial = roe.serial ?? '-'
      return { en: `Numbered ${name.en}: ${serial}`, fr: `Numérotation du ${name.fr}\u00a0: ${serial}` }
    }
    if (was !== undefined) return { en: `Changed ${name.en}`, fr: `Modification du ${name.fr}` }
    if (roe.amends !== undefined) {
      return {
        en: `Amended record of employment ${roe.amends} by ${roe.id}`,
        fr: `Modification du relevé d’emploi ${roe.amends} par ${roe.id}`,
      }
    }
    return { en: `Filed ${name.en}`, fr: `Production du ${name.fr}` }
  },
  'roe.removed': ({ was }) => {
    const name = nameOf(was)
    return { en: `Took back ${name.en}`, fr: `Retrait du ${name.fr}` }
  },
}

function nameOf({ id, blocks }: Roe): Label {
  return {
    en: `record of employment ${id} through ${blocks.last}`,
    fr: `relevé d’emploi ${id} jusqu’au ${blocks.last}`,
  }
}
