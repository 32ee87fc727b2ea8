import type { Seal } from '../daybook/bank-facts.ts'
import type { FactOf } from '../daybook/fact.ts'
import { ok, type Result, refuse } from '../kit/result.ts'

/**
 * Reopens a seal, and with `withLater` those of its account that rest on it, the last first. `later` are the
 * seals of the account after it, earliest first. Refuses `seal-later`, naming them.
 *
 *   R812 on 2026-09-30, R901 on 2026-10-31: reopening R812 takes R901 with it
 */
export function planReopen(
  seal: Seal,
  later: readonly Seal[],
  wish: { readonly reason: string; readonly withLater: boolean; readonly code: string },
): Result<readonly FactOf<'seal.reopened'>[]> {
  if (later.length > 0 && !wish.withLater) {
    const list = later.map(({ id, on }) => `${id} (${on})`).join(', ')
    return refuse('seal-later', { seal: seal.id, account: wish.code, later: list }, 'seal')
  }
  return ok(
    [...later.toReversed(), seal].map((was) => ({ kind: 'seal.reopened', v: 1, was, reason: wish.reason })),
  )
}

/**
 * Signs a seal as the second person. Refuses `seal-own-signature` for whoever made it, `seal-signed` where
 * somebody has signed already.
 */
export function planSign(
  seal: Pick<Seal, 'id' | 'account' | 'on'>,
  people: { readonly madeBy: string; readonly signedBy?: string },
  signature: { readonly by: string; readonly on: string; readonly note?: string },
): Result<FactOf<'seal.signed'>> {
  if (people.signedBy !== undefined)
    return refuse('seal-signed', { seal: seal.id, by: people.signedBy }, 'seal')
  if (people.madeBy === signature.by) {
    return refuse('seal-own-signature', { seal: seal.id, by: signature.by }, 'seal')
  }
  const { id, account, on: sealedOn } = seal
  return ok({ kind: 'seal.signed', v: 1, seal: id, account, sealedOn, ...signature })
}
