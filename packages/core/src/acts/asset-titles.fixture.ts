import type { Asset, AssetFact, Business, ClassYear } from '../daybook/assets-facts.ts'

/** A van that is written off over four years, bought for 24,000.00. */
export const smallAsset: Asset = {
  id: 'van',
  name: 'Van',
  acquired: '2025-03-10',
  available: '2025-03-15',
  cost: { amount: 2_400_000n },
  residual: { amount: 0n },
  account: '1550',
  accumulated: '1555',
  expense: '6020',
  method: { kind: 'straight-line', months: 48 },
  starts: '2025-03-01',
  years: [],
  cca: { class: '10' },
}

/** What is claimed for class 8 in 2025. */
export const smallClassYear: ClassYear = {
  id: '2025-12-31/main/8',
  through: '2025-12-31',
  source: 'main',
  key: '8',
  claim: { amount: 50_000n },
}

/** A business with a vehicle in 2025. */
export const smallBusiness: Business = {
  id: 'main',
  name: 'Juniper',
  form: 'T2125',
  nature: 'business',
  years: [{ year: '2025', vehicles: [{ name: 'Van', kilometres: 20_000, business: 12_000 }] }],
}

/** Each kind of fact about assets and businesses with the title of its act in both languages. */
export const assetTitleCases: {
  readonly [K in AssetFact['kind']]: readonly [Extract<AssetFact, { readonly kind: K }>, string, string]
} = {
  'asset.set': [
    { kind: 'asset.set', v: 1, asset: smallAsset },
    'Added asset Van',
    'Ajout de l’immobilisation Van',
  ],
  'asset.removed': [
    { kind: 'asset.removed', v: 1, was: smallAsset },
    'Removed asset Van',
    'Retrait de l’immobilisation Van',
  ],
  'cca.set': [
    { kind: 'cca.set', v: 1, year: smallClassYear },
    'Said what class 8 claims in the year to 2025-12-31',
    'Choix pour la catégorie 8 dans l’année au 2025-12-31',
  ],
  'cca.removed': [
    { kind: 'cca.removed', v: 1, was: smallClassYear },
    'Took back what class 8 claims in the year to 2025-12-31',
    'Retrait du choix pour la catégorie 8 dans l’année au 2025-12-31',
  ],
  'business.set': [
    { kind: 'business.set', v: 1, business: smallBusiness },
    'Named Juniper for a T2125',
    'Désignation de Juniper pour un T2125',
  ],
  'business.removed': [
    { kind: 'business.removed', v: 1, was: smallBusiness },
    'Removed Juniper and its T2125',
    'Retrait de Juniper et de son T2125',
  ],
}
