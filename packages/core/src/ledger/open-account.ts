import type { FactOf } from '../daybook/fact.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Account, accountName, type Chart, findAccount, normalSide, type Side } from './chart.ts'
import { roleRefusals } from './roles.ts'

/**
 * An account as somebody asks for it: its number and the rest; the normal side follows from the type unless
 * said.
 */
export type NewAccount = Omit<Account, 'id' | 'normal' | 'closedOn'> & { readonly normal?: Side }

/**
 * Opens an account under a number that is free. The number is also its id, for ever: a number that an account
 * was opened with stays with it even after it was renumbered, so that an entry of long ago can mean no other
 * account.
 *
 * Refuses `account-code-malformed`, `account-exists`, `account-number-kept`, `account-role-taken`,
 * `account-unit-missing`, `account-field-unfit`.
 */
export function planOpenAccount(chart: Chart, given: NewAccount): Result<FactOf<'account.opened'>> {
  const account: Account = { ...given, id: given.code, normal: given.normal ?? normalSide(given.type) }
  const refusals = [
    ...codeRefusals(chart, account.code),
    ...roleRefusals(chart, account),
    ...fieldRefusals(account),
  ]
  return refusals.length > 0 ? refused(refusals) : ok({ kind: 'account.opened', v: 1, account })
}

/**
 * Why an account cannot have its number: `account-code-malformed` for another shape than 4 to 8 digits, or
 * letters, digits, points and hyphens up to 20; `account-exists` for the number of another;
 * `account-number-kept` for the number that another was opened with. `ownId` is the id of the account itself
 * when it is in the chart already.
 */
export function codeRefusals(chart: Chart, code: string, ownId?: string): readonly Refusal[] {
  if (!isAccountCode(code)) return [refusal('account-code-malformed', { account: code }, 'code')]
  const other = findAccount(chart, code)
  if (other === undefined || other.id === ownId) return []
  if (other.code !== code) {
    return [refusal('account-number-kept', { account: code, now: other.code }, 'code')]
  }
  const names = { name: accountName(other, 'en') || code, nameFr: accountName(other, 'fr') || code }
  return [refusal('account-exists', { account: code, ...names }, 'code')]
}

/** Whether text can be the number of an account. */
export function isAccountCode(code: string): boolean {
  return /^\d{4,8}$/.test(code) || (/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/.test(code) && !/^\d+$/.test(code))
}

const moneyFields = [
  'gifi',
  'gifiFlip',
  'flipGroup',
  't2125',
  'cashFlow',
  'currency',
  'tag',
  'taxDefault',
] as const

/**
 * Why fields do not go with the type: money fields on a statistical account, a unit on any other, or no unit.
 */
export function fieldRefusals(account: Account): readonly Refusal[] {
  const { type } = account
  if (type !== 'statistical') {
    return account.unit === undefined ? [] : [refusal('account-field-unfit', { type, field: 'unit' }, 'unit')]
  }
  const misplaced = moneyFields.filter((field) => account[field] !== undefined)
  const refusals = misplaced.map((field) => refusal('account-field-unfit', { type, field }, field))
  return account.unit === undefined
    ? [...refusals, refusal('account-unit-missing', { account: account.code }, 'unit')]
    : refusals
}
