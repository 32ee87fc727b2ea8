import { deadlineNames, isDeadlineKind } from '@daybook/canada/deadlines/deadline-kind.ts'
import type { Language } from '../../words/amounts.ts'

/**
 * A tax that is due, in words: `T2: pay the balance, 2026-06-30` for `t2-pay/2026-06-30`. Returns and
 * remittances are called by the short names of their forms already.
 */
export function taxNamed(tax: string, language: Language): string {
  const [kind = '', ...rest] = tax.split('/')
  return isDeadlineKind(kind) ? [deadlineNames[kind][language], ...rest].join(', ') : tax
}
