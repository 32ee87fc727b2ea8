import { lastDay } from '@daybook/core/filings/figure-id.ts'
import type { View } from '../book.ts'
import { assetProofs } from './continuity-report.ts'
import { assetsOf } from './load-assets.ts'

/**
 * The register of capital assets held against the ledger, account by account, over all days. Accounts may
 * hold what nobody registered yet: how many differ is said, and it is no damage.
 */
export async function assetsProven(
  view: View,
): Promise<{ readonly assets: number; readonly accounts: number; readonly odd: number }> {
  const assets = await assetsOf(view)
  if (assets.length === 0) return { assets: 0, accounts: 0, odd: 0 }
  const proofs = await assetProofs(view, assets, lastDay)
  return {
    assets: assets.length,
    accounts: proofs.length,
    odd: proofs.filter(({ holds }) => !holds).length,
  }
}
