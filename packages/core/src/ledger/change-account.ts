import type { FactOf } from '../daybook/fact.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import type { Account, Chart } from './chart.ts'
import { codeRefusals, fieldRefusals } from './open-account.ts'
import { roleRefusals } from './roles.ts'

/** The fields of an account that can be taken off again. */
export const clearableFields = [
  'subtype',
  'gifi',
  'gifiFlip',
  'flipGroup',
  't2125',
  'role',
  'cashFlow',
  'currency',
  'unit',
  'tag',
  'control',
  'mustClear',
  'taxDefault',
  'commercialShare',
  'note',
] as const

/** A field that can be taken off an account. */
export type ClearableField = (typeof clearableFields)[number]

/** What is to be different about an account: new values, and fields to take off. */
export type AccountChanges = {
  readonly set: Partial<Omit<Account, 'id' | 'code' | 'name' | 'closedOn'>>
  readonly clear: readonly ClearableField[]
}

/** Gives an account another name, in one language or both. Refuses `nothing-to-change`. */
export function planRenameAccount(account: Account, name: Partial<Label>): Result<FactOf<'account.changed'>> {
  // A name given in one language alone had served for both.
  const isShared = account.name.en === account.name.fr
  const en = name.en ?? (isShared && name.fr !== undefined ? name.fr : account.name.en)
  const fr = name.fr ?? (isShared && name.en !== undefined ? name.en : account.name.fr)
  return changed(account, { ...account, name: { en, fr } })
}

/**
 * Gives an account another number; its id stays, so every posting comes along. Refuses
 * `account-code-malformed`, `account-exists`, `account-number-kept`, `nothing-to-change`.
 */
export function planRenumberAccount(
  chart: Chart,
  account: Account,
  code: string,
): Result<FactOf<'account.changed'>> {
  const refusals = codeRefusals(chart, code, account.id)
  return refusals.length > 0 ? refused(refusals) : changed(account, { ...account, code })
}

/**
 * Changes what an account says of itself. Type and currency are fixed once the account has postings
 * (`postings` counts them): statements that are out would change. Refuses `account-role-taken`,
 * `account-field-unfit`, `account-unit-missing`, `account-has-postings`, `nothing-to-change`.
 */
export function planChangeAccount(
  chart: Chart,
  account: Account,
  changes: AccountChanges,
  postings: number,
): Result<FactOf<'account.changed'>> {
  const kept: Record<string, unknown> = { ...account, ...changes.set }
  for (const field of changes.clear) delete kept[field]
  // Only fields that may be absent were taken off.
  const next = kept as Account
  const refusals = [
    ...roleRefusals(chart, next),
    ...fieldRefusals(next),
    ...fixedRefusals(account, next, postings),
  ]
  return refusals.length > 0 ? refused(refusals) : changed(account, next)
}

/** The refusal of another type or currency for an account with postings: `account-has-postings`. */
export function fixedRefusals(was: Account, next: Account, postings: number): readonly Refusal[] {
  if (postings === 0) return []
  return (['type', 'currency'] as const)
    .filter((field) => was[field] !== next[field])
    .map((field) =>
      refusal('account-has-postings', { account: was.code, count: String(postings), field }, field),
    )
}

function changed(was: Account, account: Account): Result<FactOf<'account.changed'>> {
  if (canonicalJson(was) === canonicalJson(account)) {
    return refuse('nothing-to-change', { what: was.code })
  }
  return ok({ kind: 'account.changed', v: 1, account, was })
}
