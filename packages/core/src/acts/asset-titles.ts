import type { Asset, AssetFact } from '../daybook/assets-facts.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = {
  readonly [K in AssetFact['kind']]: (fact: Extract<AssetFact, { readonly kind: K }>) => Label
}

/**
 * What an act about assets, classes of property or businesses did, in one line.
 *
 *   Added asset Van   Disposed of asset Van   Claimed for class 8 in 2025-12-31
 */
export const assetTitles: Titles = {
  'asset.set': ({ asset, was }) => titleOf(asset, was),
  'asset.removed': ({ was: { name } }) => ({
    en: `Removed asset ${name}`,
    fr: `Retrait de l’immobilisation ${name}`,
  }),
  'cca.set': ({ year: { key, through } }) => ({
    en: `Said what class ${key} claims in the year to ${through}`,
    fr: `Choix pour la catégorie ${key} dans l’année au ${through}`,
  }),
  'cca.removed': ({ was: { key, through } }) => ({
    en: `Took back what class ${key} claims in the year to ${through}`,
    fr: `Retrait du choix pour la catégorie ${key} dans l’année au ${through}`,
  }),
  'business.set': ({ business: { name, form }, was }) =>
    was === undefined
      ? { en: `Named ${name} for a ${form}`, fr: `Désignation de ${name} pour un ${form}` }
      : { en: `Answered for the ${form} of ${name}`, fr: `Réponses pour le ${form} de ${name}` },
  'business.removed': ({ was: { name, form } }) => ({
    en: `Removed ${name} and its ${form}`,
    fr: `Retrait de ${name} et de son ${form}`,
  }),
}

function titleOf(asset: Asset, was: Asset | undefined): Label {
  const { name } = asset
  if (was === undefined) return { en: `Added asset ${name}`, fr: `Ajout de l’immobilisation ${name}` }
  if (asset.disposal !== undefined && was.disposal === undefined)
    return { en: `Disposed of asset ${name}`, fr: `Cession de l’immobilisation ${name}` }
  if (asset.writtenThrough !== was.writtenThrough)
    return {
      en: `Wrote asset ${name} off through ${asset.writtenThrough}`,
      fr: `Amortissement de l’immobilisation ${name} au ${asset.writtenThrough}`,
    }
  return { en: `Changed asset ${name}`, fr: `Modification de l’immobilisation ${name}` }
}
