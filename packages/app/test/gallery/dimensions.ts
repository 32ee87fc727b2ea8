import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const shop = 'daybook dimension set department SHOP Shop'

function sale(department: string): string {
  const lines = `[{"account":"1010","debit":"500.00"},{"account":"4000","credit":"500.00","dims":{"department":"${department}"}}]`
  return `daybook entry post --date 2026-04-08 --memo Sale --lines '${lines}'`
}

/** Dimensions, quantities and saved reports that cannot be. */
export const dimensionCases = {
  'dimension-unknown': typed('A posting to a department that is not there', sale('SHOPP'), { typed: [shop] }),
  'dimension-closed': typed('A posting to a department that is closed', sale('SHOP'), {
    typed: [shop, 'daybook dimension close department SHOP'],
  }),
  'account-not-statistical': typed(
    'Hours on an account that holds money',
    'daybook quantity record 1010 2026-03-31 7.5',
  ),
  'quantity-ambiguous': typed(
    'A quantity that reads two ways',
    'daybook quantity record 9000 2026-03-31 1,234',
  ),
  'quantity-unknown': typed('A quantity that is not there', 'daybook quantity remove Q999'),
  'report-unknown': typed('Saving a report that there is not', 'daybook report save Mine lunar-statement'),
  'saved-report-unknown': typed('Opening a report that was not saved', "daybook report run 'First quarter'", {
    typed: ["daybook report save 'By department' income-statement --option by=department"],
  }),
} as const satisfies Partial<Record<RefusalCode, Case>>
