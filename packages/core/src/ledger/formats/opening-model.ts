import type { DateOrder } from '../../bank/table/detected.ts'
import type { Cents } from '../../kit/cents.ts'
import type { CivilDate } from '../../kit/civil-date.ts'
import type { Label } from '../../kit/refusal-text.ts'
import type { JournalEntry } from './journal-file.ts'

/** The programs whose reports are taken over. */
export type OpeningProgram = 'QuickBooks Online' | 'QuickBooks Desktop' | 'Sage 50'

/** An account of the report with its balance on one of the two sides; `row` is where it stands, from 1. */
export type OpeningAccount = {
  readonly code?: string
  readonly name: string
  readonly debit: Cents
  readonly credit: Cents
  readonly row: number
}

/** Sums of the rows, and what the report itself says that they are. */
export type OpeningTotals = {
  readonly debit: Cents
  readonly credit: Cents
  readonly stated?: { readonly debit: Cents; readonly credit: Cents }
}

/** Something that a person should know of how the report was read. */
export type OpeningNotice = { readonly row?: number; readonly text: Label }

/**
 * Books kept in another program, as one of its reports shows them. `rows` are the balances on `asOf`, the
 * end of the report; of a general ledger `opening` are those before it, and `entries` what lies between,
 * where its rows could be put together to entries that balance.
 */
export type TakeOver = {
  readonly kind: 'trial-balance' | 'general-ledger'
  readonly program?: OpeningProgram
  readonly company?: string
  readonly from?: CivilDate
  readonly asOf?: CivilDate
  readonly rows: readonly OpeningAccount[]
  readonly opening?: readonly OpeningAccount[]
  readonly entries?: readonly JournalEntry[]
  readonly totals: OpeningTotals
  readonly notices: readonly OpeningNotice[]
}

/**
 * What is needed besides the rows: the file's name for messages, and the order of its days where that is
 * known.
 */
export type OpeningOptions = { readonly file: string; readonly dateOrder?: DateOrder }

/** A balance on its side: debits positive, credits negative. */
export function onSides(balance: Cents): { readonly debit: Cents; readonly credit: Cents } {
  return balance < 0n ? { debit: 0n, credit: -balance } : { debit: balance, credit: 0n }
}
