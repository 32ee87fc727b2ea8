import type { WorkPaperFact } from '../daybook/workpaper-facts.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = {
  readonly [K in WorkPaperFact['kind']]: (fact: Extract<WorkPaperFact, { readonly kind: K }>) => Label
}

/** What an act about working papers and proposed adjustments did, in one line. */
export const workPaperTitles: Titles = {
  'workpaper.set': ({ workpaper }) => ({
    en: `Wrote on working paper ${workpaper.account} of ${workpaper.year}`,
    fr: `Inscription à la feuille de travail ${workpaper.account} du ${workpaper.year}`,
  }),
  'workpaper.removed': ({ was }) => ({
    en: `Cleared working paper ${was.account} of ${was.year}`,
    fr: `Feuille de travail ${was.account} du ${was.year} vidée`,
  }),
  'proposal.set': ({ proposal, was }) => {
    const { id, memo, entry, rejected } = proposal
    if (rejected !== undefined)
      return {
        en: `Rejected adjustment ${id}: ${rejected.reason}`,
        fr: `Régularisation ${id} refusée\u00a0: ${rejected.reason}`,
      }
    if (entry !== undefined)
      return { en: `Posted adjustment ${id}: ${memo}`, fr: `Régularisation ${id} reportée\u00a0: ${memo}` }
    return was === undefined
      ? { en: `Proposed adjustment ${id}: ${memo}`, fr: `Régularisation ${id} proposée\u00a0: ${memo}` }
      : { en: `Changed adjustment ${id}: ${memo}`, fr: `Régularisation ${id} modifiée\u00a0: ${memo}` }
  },
  'proposal.removed': ({ was }) => ({
    en: `Removed adjustment ${was.id}: ${was.memo}`,
    fr: `Régularisation ${was.id} retirée\u00a0: ${was.memo}`,
  }),
}
