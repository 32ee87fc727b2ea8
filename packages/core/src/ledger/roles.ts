import { type Refusal, refusal } from '../kit/result.ts'
import type { Account, Chart } from './chart.ts'

/**
 * Whether several accounts may have a role. A role is a place in the books that programs look for (retained
 * earnings, the suspense account), so there is one account a role; only partners have each their own capital
 * and drawings.
 */
export function isSharedRole(role: string): boolean {
  return role.startsWith('partner.')
}

/** The refusal of a second account with a role that only one can have, or none: `account-role-taken`. */
export function roleRefusals(chart: Chart, account: Account): readonly Refusal[] {
  const { role } = account
  if (role === undefined || isSharedRole(role)) return []
  for (const other of chart.values()) {
    if (other.id !== account.id && other.role === role && other.closedOn === undefined) {
      return [refusal('account-role-taken', { role, other: other.code }, 'role')]
    }
  }
  return []
}
