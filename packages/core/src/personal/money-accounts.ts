import type { Account } from '../ledger/chart.ts'

/**
 * Whether an account holds the money that a household lives on: cash, bank accounts, and cards, whose balance
 * is spent already.
 */
export function isMoneyAccount({ type, subtype, role, cashFlow }: Account): boolean {
  if (type === 'asset') return cashFlow === 'cash' || subtype === 'cash' || subtype === 'bank'
  return type === 'liability' && (subtype === 'creditCard' || role === 'creditcard.default')
}
