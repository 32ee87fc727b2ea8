import type { PayItem, PayItems } from '@daybook/core/payroll/pay-item.ts'
import { benefitItems } from './benefit-items.ts'
import { deductionItems } from './deduction-items.ts'
import { earningItems } from './earning-items.ts'

/**
 * Every pay item by its code: what is paid, given, held back and added by the employer, with what it does to
 * income and contributions, its boxes on the slips, and the accounts that it moves. The table is closed: what
 * is not in it is paid under the item that it is in law, with a note.
 */
export const payItems: PayItems = new Map<string, PayItem>(
  [...earningItems, ...benefitItems, ...deductionItems].map((item) => [item.code, item]),
)
