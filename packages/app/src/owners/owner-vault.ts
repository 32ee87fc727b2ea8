import { personalNumber } from '@daybook/core/kit/personal-number.ts'
import { isBusinessNumber } from '@daybook/core/kit/program-account.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type AtVault, askedOnce } from '../payroll/person-vault.ts'
import { passphraseAtHand } from '../vault/passphrase.ts'
import type { ItemKind, VaultItem } from '../vault/seal-item.ts'
import { type Ask, allItems, eraseItems, isSealed, putItems, readVault, unlock } from '../vault/vault.ts'

/** Who a shareholder is, besides the books; none of it is ever in a fact. */
export type OwnerIdentity = {
  readonly name?: string
  readonly sin?: string
  readonly businessNumber?: string
  readonly trustNumber?: string
  readonly foreignNumber?: string
  readonly address?: string
}

/** What the vault knows of shareholders; nothing where it is locked. */
export type OwnerIdentities = { readonly isLocked: boolean; of(shareholder: string): OwnerIdentity }

const parts: readonly {
  readonly field: keyof OwnerIdentity
  readonly id: string
  readonly kind: ItemKind
}[] = [
  { field: 'name', id: 'name', kind: 'name' },
  { field: 'sin', id: 'sin', kind: 'sin' },
  { field: 'businessNumber', id: 'business-number', kind: 'other' },
  { field: 'trustNumber', id: 'trust-number', kind: 'other' },
  { field: 'foreignNumber', id: 'foreign-number', kind: 'other' },
  { field: 'address', id: 'address', kind: 'address' },
]

/** The id of a part of a shareholder in the vault: `shareholder:ID:sin`. */
export function ownerItemId(shareholder: string, part: string): string {
  return `shareholder:${shareholder}:${part}`
}

/**
 * An identity as typed, in the form in which it is kept. Refuses `sin-malformed`, and `input-malformed` for a
 * business or trust number that is none.
 */
export function checkedIdentity(typed: OwnerIdentity): Result<OwnerIdentity> {
  const sin = typed.sin === undefined ? ok(undefined) : personalNumber(typed.sin, 'sin')
  if (!sin.ok) return sin
  const business = typed.businessNumber?.replace(/[\s-]/g, '').toUpperCase()
  if (business !== undefined && !/^\d{9}(R[A-Z]\d{4})?$/.test(business))
    return unfit('123456782RC0001', 'businessNumber')
  if (business !== undefined && !isBusinessNumber(business.slice(0, 9)))
    return unfit('123456782RC0001', 'businessNumber')
  const trust = typed.trustNumber?.replace(/[\s-]/g, '').toUpperCase()
  if (trust !== undefined && !/^T\d{8}$/.test(trust)) return unfit('T12345678', 'trustNumber')
  return ok({
    ...typed,
    ...(sin.value === undefined ? {} : { sin: sin.value }),
    ...(business === undefined ? {} : { businessNumber: business }),
    ...(trust === undefined ? {} : { trustNumber: trust }),
  })
}

function unfit(example: string, at: string) {
  const what = { what: `a number such as ${example}`, whatFr: `un numéro comme ${example}` }
  return refuse('input-malformed', what, at)
}

/** What can be known of shareholders without asking anybody, as `peopleAtHand` knows employees. */
export async function ownersAtHand(ctx: AtVault): Promise<OwnerIdentities> {
  const known = await ownersBy(ctx, async () => passphraseAtHand(ctx))
  return known.ok ? known.value : { isLocked: true, of: () => ({}) }
}

/** What the vault knows of shareholders, opened with what `ask` gives. Refuses what `unlock` refuses. */
export async function ownersBy(ctx: AtVault, ask: Ask = askedOnce(ctx)): Promise<Result<OwnerIdentities>> {
  const vault = await readVault(ctx.book.store)
  const hasAny = [...vault.cells.keys()].some((id) => id.startsWith('shareholder:'))
  if (!hasAny && !isSealed(vault)) return ok({ isLocked: false, of: () => ({}) })
  const key = await unlock(vault, ask)
  if (!key.ok) return key
  const items = allItems(vault, key.value)
  if (!items.ok) return items
  return ok({ isLocked: false, of: (shareholder) => identityIn(items.value, shareholder) })
}

function identityIn(items: ReadonlyMap<string, VaultItem>, shareholder: string): OwnerIdentity {
  const known = parts.flatMap(({ field, id }) => {
    const item = items.get(ownerItemId(shareholder, id))
    return item === undefined ? [] : [[field, item.value] as const]
  })
  return Object.fromEntries(known)
}

/** Keeps what is given of a shareholder in the vault; the rest stays. Refuses what `unlock` refuses. */
export async function keepOwner(
  ctx: AtVault,
  shareholder: string,
  identity: OwnerIdentity,
  ask: Ask,
): Promise<Result<undefined>> {
  const items = new Map<string, VaultItem>()
  for (const { field, id, kind } of parts) {
    const value = identity[field]
    if (value !== undefined) items.set(ownerItemId(shareholder, id), { kind, value })
  }
  return items.size === 0 ? ok(undefined) : putItems(ctx.book, items, ask)
}

/** Erases what the vault knows of a shareholder. */
export function eraseOwner(ctx: AtVault, shareholder: string): Promise<Result<undefined>> {
  return eraseItems(
    ctx.book,
    parts.map(({ id }) => ownerItemId(shareholder, id)),
  )
}
