import { smallAsset, smallBusiness, smallClassYear } from '@daybook/core/acts/asset-titles.fixture.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'

const written = { ...smallAsset, years: [{ through: '2025-12-31', amount: 500_000n }] }

/** Facts about assets, classes of property and businesses, each with what has to be there before it. */
export const assetRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['an asset', [], { kind: 'asset.set', v: 1, asset: smallAsset }],
  [
    'an asset written off',
    [{ kind: 'asset.set', v: 1, asset: smallAsset }],
    { kind: 'asset.set', v: 1, asset: written, was: smallAsset },
  ],
  [
    'an asset taken off the list',
    [{ kind: 'asset.set', v: 1, asset: smallAsset }],
    { kind: 'asset.removed', v: 1, was: smallAsset },
  ],
  ['a claim for a class', [], { kind: 'cca.set', v: 1, year: smallClassYear }],
  [
    'a claim taken back',
    [{ kind: 'cca.set', v: 1, year: smallClassYear }],
    { kind: 'cca.removed', v: 1, was: smallClassYear },
  ],
  ['a business', [], { kind: 'business.set', v: 1, business: smallBusiness }],
  [
    'a business taken off the list',
    [{ kind: 'business.set', v: 1, business: smallBusiness }],
    { kind: 'business.removed', v: 1, was: smallBusiness },
  ],
]
