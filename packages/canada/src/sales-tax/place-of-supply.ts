import type { Source } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { generalGuide } from './tax-sources.ts'

/** A province or territory, or anywhere outside Canada. */
export type Place = ProvinceCode | 'abroad'

/**
 * What is supplied, as the rules of place tell supplies apart: `on-site` are services on land, on goods or on
 * a person where they are (repairs, hotels, meals, haircuts); `lease` is of goods for more than three months.
 */
export type SupplyKind =
  | 'goods'
  | 'lease'
  | 'services'
  | 'on-site'
  | 'intangibles'
  | 'software'
  | 'real-property'
  | 'freight'
  | 'passenger'

/** All kinds of supplies, as people type them. */
export const supplyKinds = [
  'goods',
  'lease',
  'services',
  'on-site',
  'intangibles',
  'software',
  'real-property',
  'freight',
  'passenger',
] as const satisfies readonly SupplyKind[]

/**
 * What is known of where something is supplied: where goods are delivered or kept, the recipient’s address
 * that the supplier came by in the ordinary course, where land, goods or a person are, where rights are
 * mostly used, where freight goes to and a trip begins, where a service is mostly performed, and where the
 * supplier is.
 */
export type PlaceAsked = {
  readonly kind: SupplyKind
  readonly supplier: Place
  readonly recipient?: Place
  readonly delivered?: Place
  readonly situated?: Place
  readonly rights?: Place
  readonly destination?: Place
  readonly origin?: Place
  readonly performed?: Place
}

/** By what a place was found. */
export type PlaceBy = Exclude<keyof PlaceAsked, 'kind'>

/** Where something is supplied, and by what that was found. */
export type PlaceFound = { readonly place: Place; readonly by: PlaceBy }

/** What is looked at for each kind, the first that is known wins. */
const order: Readonly<Record<SupplyKind, readonly PlaceBy[]>> = {
  goods: ['delivered', 'recipient', 'supplier'],
  lease: ['situated', 'delivered', 'recipient', 'supplier'],
  services: ['recipient', 'performed', 'supplier'],
  'on-site': ['situated', 'performed', 'supplier'],
  intangibles: ['rights', 'recipient', 'supplier'],
  software: ['rights', 'recipient', 'supplier'],
  'real-property': ['situated', 'supplier'],
  freight: ['destination', 'delivered', 'recipient', 'supplier'],
  passenger: ['origin', 'supplier'],
}

/**
 * The place of supply: goods where they are delivered, leased goods where they are kept, services at the
 * recipient’s address (without one, where they are mostly performed), services on site and real property
 * where they are, rights where they are mostly used, freight at its destination, trips where they begin.
 * Where nothing of that is known it is the supplier’s place.
 *
 * Source: RC4022, place of supply. Special rules (telecommunications, photographs, postage, events,
 * litigation, specified motor vehicles) are not told apart.
 */
export function placeOfSupply(asked: PlaceAsked): PlaceFound {
  for (const by of order[asked.kind]) {
    const place = asked[by]
    if (place !== undefined) return { place, by }
  }
  return { place: asked.supplier, by: 'supplier' }
}

/** Where the rules of place were read. */
export const placeSource: Source = generalGuide('place of supply')

/** By what a place was found, in words. */
export const placeWords: Readonly<Record<PlaceBy, Label>> = {
  delivered: {
    en: 'goods are supplied where they are delivered',
    fr: 'un bien est fourni là où il est livré',
  },
  recipient: { en: 'supplied at the recipient’s address', fr: 'fourni à l’adresse de l’acquéreur' },
  situated: {
    en: 'supplied where the land, the goods or the person are',
    fr: 'fourni là où se trouve l’immeuble, le bien ou la personne',
  },
  rights: {
    en: 'rights are supplied where they are mostly used',
    fr: 'un droit est fourni là où il sert surtout',
  },
  destination: {
    en: 'freight is supplied at its destination',
    fr: 'le transport de biens est fourni à destination',
  },
  origin: { en: 'a trip is supplied where it begins', fr: 'un voyage est fourni là où il commence' },
  performed: {
    en: 'no address is known: supplied where it is mostly performed',
    fr: 'aucune adresse connue : fourni là où le service est surtout exécuté',
  },
  supplier: {
    en: 'no other place is known: supplied at the supplier’s',
    fr: 'aucun autre lieu connu : fourni chez le fournisseur',
  },
}
