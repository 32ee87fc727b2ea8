import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { TaxPayee } from '@daybook/core/payments/pay-taxes.ts'
import type { DeadlineKind } from '../deadlines/deadline-kind.ts'
import { returnPayee } from '../remittances/tax-payees.ts'

/** The payments of income tax that are deadlines: the balance of a year, and its instalments. */
export type IncomeTaxKind = (typeof incomeTaxKinds)[number]

const incomeTaxKinds = [
  't1-pay',
  't1-instalment',
  'tp1-pay',
  'tp1-instalment',
  't2-pay',
  't2-instalment',
  'co17-pay',
  'co17-instalment',
] as const satisfies readonly DeadlineKind[]

/** Whether a deadline is a payment of income tax. */
export function isIncomeTax(kind: string): kind is IncomeTaxKind {
  const kinds: readonly string[] = incomeTaxKinds
  return kinds.includes(kind)
}

/** Whether it is an instalment; else it is the balance of a year. */
export function isIncomeInstalment(kind: IncomeTaxKind): boolean {
  return kind.endsWith('-instalment')
}

/**
 * The role of the account that it is charged to: what a corporation owes, or its instalments; what the owner
 * takes out for their own tax.
 */
export function incomeTaxRole(kind: IncomeTaxKind): string {
  if (kind.startsWith('t1') || kind.startsWith('tp1')) return 'owner.drawings.tax'
  return isIncomeInstalment(kind) ? 'tax.income.instalments' : 'tax.income.payable'
}

/** The instalments that the balance of a year takes in: `t2-pay` those of `t2-instalment`. */
export function instalmentsOf(kind: IncomeTaxKind): string {
  return kind.replace(/-pay$/, '-instalment')
}

/** Whom it is paid to: the Canada Revenue Agency, or Revenu Québec for the TP-1 and the CO-17. */
export function incomeTaxPayee(kind: IncomeTaxKind, language: Language): TaxPayee {
  const isQuebec = kind.startsWith('tp1') || kind.startsWith('co17')
  return returnPayee(isQuebec ? 'QST' : 'GST', false, language)
}
