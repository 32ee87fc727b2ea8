import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/**
 * The same posting in the account's own currency: what was paid in US dollars, say. `amount` is signed like
 * the posting.
 */
export type Foreign = { readonly currency: string; readonly amount: Cents; readonly rate?: string }

/** One debit (positive) or credit (negative) to one account, in the book's currency. */
export type Posting = {
  readonly account: string
  readonly amount: Cents
  readonly memo?: string
  readonly tags?: readonly string[]
  readonly party?: string
  readonly dims?: Readonly<Record<string, string>>
  readonly foreign?: Foreign
}

/** What an entry was made for; ties it to its paper or to the entry it undoes. */
export type Because = {
  readonly kind:
    | 'adjustment'
    | 'statement'
    | 'reversal'
    | 'replacement'
    | 'opening'
    | 'closing'
    | 'import'
    | 'recurring'
    | 'schedule'
    | 'revaluation'
    | 'invoice'
    | 'bill'
    | 'payrun'
    | 'receipt'
    | 'payment'
    | 'remittance'
    | 'return'
  readonly id: string
}

/**
 * The layer of an entry: everyday work, an adjusting entry of the 13th period (dated on the last day of a
 * fiscal year), or a closing entry. The worksheet's columns and statements of a closed year come from it.
 */
export type Layer = 'daily' | 'adjusting' | 'closing'

/** The special journal that an entry is printed in. */
export type JournalName = 'general' | 'sales' | 'purchases' | 'receipts' | 'disbursements' | 'payroll'

/**
 * A dated, balanced set of postings: at least two, none zero, their sum is zero. `number` counts from 1 in a
 * book without gaps; people see `J12`. `ref` is the number of the paper, or the id in the file it was
 * imported from.
 */
export type Entry = {
  readonly number: number
  readonly date: CivilDate
  readonly memo: string
  readonly payee?: string
  readonly ref?: string
  readonly layer?: Layer
  readonly journal?: JournalName
  readonly because: Because
  readonly postings: readonly Posting[]
  readonly reverses?: number
  readonly replaces?: number
}

/** How people write an entry's number. */
export function entryName(number: number): string {
  return `J${number}`
}
