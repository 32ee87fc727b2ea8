import type { Account } from '@daybook/core/ledger/chart.ts'

/** Whether an account holds sales tax of sales or purchases that no return has counted. */
export function isTaxAccount({ role = '' }: Account): boolean {
  return /^tax\.(?:gst\.(?:collected|itc)|qst\.(?:collected|itr)|pst\.collected)$/.test(role)
}

/** Whether an account holds sales tax that is claimed back. */
export function isCreditAccount({ role = '' }: Account): boolean {
  return role === 'tax.gst.itc' || role === 'tax.qst.itr'
}
