import { useRead } from './books.ts'
import type { InputOf } from './client.ts'

/** What `report.trial-balance` says of itself, besides its rows. */
export type TrialBalanceShape = {
  readonly proof: readonly { readonly claim: string; readonly left: string; readonly holds: boolean }[]
}

/** An account of the general ledger with its postings. */
export type LedgerAccountShape = {
  readonly code: string
  readonly name: string
  readonly opening: string
  readonly postings: readonly {
    readonly date: string
    readonly entry: string
    readonly payee?: string
    readonly memo: string
    readonly debit: string
    readonly credit: string
    readonly balance: string
  }[]
}

/** The proofs of the trial balance of all postings. */
export function useTrialBalance() {
  const read = useRead('report.trial-balance', {})
  // Reports are typed by their own schemas on the server; outside they are JSON with these fields.
  return { ...read, data: read.data as TrialBalanceShape | undefined }
}

/** Accounts with their postings and running balances. */
export function useGeneralLedger(input: InputOf<'report.general-ledger'>) {
  const read = useRead('report.general-ledger', input)
  // As above: JSON with these fields.
  return { ...read, data: read.data as { readonly accounts: readonly LedgerAccountShape[] } | undefined }
}
