import { useRead } from './books.ts'

/** What `report.trial-balance` says of itself, besides its rows. */
export type TrialBalanceShape = {
  readonly proof: readonly { readonly claim: string; readonly left: string; readonly holds: boolean }[]
}

/** The proofs of the trial balance of all postings. */
export function useTrialBalance() {
  const read = useRead('report.trial-balance', {})
  // Reports are typed by their own schemas on the server; outside they are JSON with these fields.
  return { ...read, data: read.data as TrialBalanceShape | undefined }
}
