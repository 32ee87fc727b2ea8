import { smallAsset, smallBusiness, smallClassYear } from '@daybook/core/acts/asset-titles.fixture.ts'
import type { Asset, AssetFact, Business, ClassYear } from '@daybook/core/daybook/assets-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Dice } from './dice.ts'

/** What facts about assets, classes of property and businesses leave to the next ones. */
export type AssetLife = {
  readonly assets: Asset[]
  readonly classYears: ClassYear[]
  readonly businesses: Business[]
}

/** How each kind of fact about them is made; `undefined` where there is none to take away. */
export const assetMakers: {
  readonly [K in AssetFact['kind']]: (state: AssetLife, dice: Dice) => Fact | undefined
} = {
  'asset.set': (state, dice) => {
    const [date, amount] = [dice.day(), dice.cents()]
    const asset: Asset = {
      ...smallAsset,
      id: `asset-${state.assets.length + 1}`,
      name: dice.text(),
      cost: { amount },
      years: dice.has() ? [{ through: date, amount }] : [],
      ...(dice.has() ? { before: { through: date, amount } } : {}),
    }
    state.assets.push(asset)
    return { kind: 'asset.set', v: 1, asset }
  },
  'asset.removed': (state, dice) => {
    const was = dice.draw(state.assets)
    return was && { kind: 'asset.removed', v: 1, was }
  },
  'cca.set': (state, dice) => {
    const key = String(state.classYears.length + 1)
    const year: ClassYear = {
      ...smallClassYear,
      id: `2025-12-31/main/${key}`,
      key,
      start: { amount: dice.cents() },
    }
    state.classYears.push(year)
    return { kind: 'cca.set', v: 1, year }
  },
  'cca.removed': (state, dice) => {
    const was = dice.draw(state.classYears)
    return was && { kind: 'cca.removed', v: 1, was }
  },
  'business.set': (state, dice) => {
    const amount = dice.cents()
    const business: Business = {
      ...smallBusiness,
      id: `business-${state.businesses.length + 1}`,
      name: dice.text(),
      years: [{ year: '2025', inputs: [{ line: '8290', amount }] }],
    }
    state.businesses.push(business)
    return { kind: 'business.set', v: 1, business }
  },
  'business.removed': (state, dice) => {
    const was = dice.draw(state.businesses)
    return was && { kind: 'business.removed', v: 1, was }
  },
}
