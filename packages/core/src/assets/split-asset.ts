import type { Asset, Money } from '../daybook/assets-facts.ts'
import { type Cents, divideRounded } from '../kit/cents.ts'

/** An asset in two: what stays under its name, and what leaves under a name of its own. */
export type SplitAsset = { readonly stays: Asset; readonly leaves: Asset }

/**
 * Takes a part out of an asset, by its cost: residual value, what was written off in each year, the tax
 * inside the cost and what was designated go with it in proportion, to the cent (half up); what is left
 * stays, so that both together are what the asset was. `part` is above zero and below the cost; `named` is
 * how the part that leaves is called.
 *
 *   four chairs of 4,000.00, 1,000.00 written off; one of 1,000.00 leaves with 250.00
 */
export function splitAsset(
  asset: Asset,
  part: Cents,
  named: { readonly id: string; readonly name: string },
): SplitAsset {
  const share = (amount: Cents): Cents => divideRounded(amount * part, asset.cost.amount, 'half-up')
  const leaves = withAmounts(asset, share)
  const stays = withAmounts(asset, (amount) => amount - share(amount))
  return { stays, leaves: { ...leaves, id: named.id, name: named.name } }
}

/** An asset with each of its amounts changed in the same way. */
function withAmounts(asset: Asset, change: (amount: Cents) => Cents): Asset {
  const { before, years, cca } = asset
  const money = ({ amount }: Money): Money => ({ amount: change(amount) })
  return {
    ...asset,
    cost: money(asset.cost),
    residual: money(asset.residual),
    years: years.map(({ through, amount }) => ({ through, amount: change(amount) })),
    ...(before === undefined ? {} : { before: { ...before, amount: change(before.amount) } }),
    ...(cca === undefined
      ? {}
      : {
          cca: {
            ...cca,
            ...(cca.tax === undefined ? {} : { tax: money(cca.tax) }),
            ...(cca.designated === undefined ? {} : { designated: money(cca.designated) }),
          },
        }),
  }
}
