import type { DateOrder } from '../../bank/table/detected.ts'
import type { Cents } from '../../kit/cents.ts'
import type { CivilDate } from '../../kit/civil-date.ts'
import type { Label } from '../../kit/refusal-text.ts'
import type { Refusal, Result } from '../../kit/result.ts'
import type { AccountType } from '../chart.ts'

/** The journals of other programs that are read and written. */
export type JournalFormatName = 'jsonl' | 'csv' | 'hledger' | 'ledger' | 'beancount'

/**
 * Words that a file hangs on an entry or a line, by name: `{ receipt: '4711' }`; a tag without a value has
 * `''`.
 */
export type JournalTags = Readonly<Record<string, string>>

/**
 * What was paid or held in another currency on a line, signed like the line. `rate` is how many units of the
 * books' currency one unit is worth, only where the file says so in words (`@ 1.3579`); otherwise the two
 * amounts say it.
 */
export type JournalForeign = { readonly currency: string; readonly amount: Cents; readonly rate?: string }

/**
 * A quantity that is no money (shares, hours, a currency finer than its cents), as decimal text, with its
 * cost as written.
 */
export type JournalUnits = { readonly commodity: string; readonly quantity: string; readonly cost?: string }

/**
 * One debit (positive) or credit (negative) of an entry. `account` is the full name as in the file; `amount`
 * is in the books' currency and never zero. A line has `foreign` or `units` where the file counts in
 * something else.
 */
export type JournalLine = {
  readonly account: string
  readonly amount: Cents
  readonly foreign?: JournalForeign
  readonly units?: JournalUnits
  readonly memo?: string
  readonly tags?: JournalTags
  readonly status?: JournalStatus
}

/** How far the file says the entry is settled: marked with `!`, or with `*`. */
export type JournalStatus = 'pending' | 'cleared'

/**
 * An entry of a journal file: at least two lines, none zero, their sum zero. `id` is what the file itself
 * calls the entry's identity (JSON lines; a tag `id`), `ref` the number of its paper (a code in parentheses;
 * a tag `ref`). `line` is where it begins, in `file` when that is an included one.
 */
export type JournalEntry = {
  readonly id?: string
  readonly date: CivilDate
  readonly payee?: string
  readonly memo?: string
  readonly ref?: string
  readonly status?: JournalStatus
  readonly tags?: JournalTags
  readonly lines: readonly JournalLine[]
  readonly line: number
  readonly file?: string
}

/**
 * An account that a file declares. `type` where the file or the first part of the name says it; dates where
 * it says them.
 */
export type JournalAccount = {
  readonly name: string
  readonly type?: AccountType
  readonly code?: string
  readonly title?: string
  readonly opened?: CivilDate
  readonly closed?: CivilDate
  readonly currencies?: readonly string[]
  readonly line: number
}

/**
 * One unit of `commodity` was worth `price` (decimal text) of `currency` on a day. Both as currency codes
 * where they are money.
 */
export type JournalPrice = {
  readonly date: CivilDate
  readonly commodity: string
  readonly price: string
  readonly currency: string
  readonly line: number
}

/**
 * A balance that the file asserts; it was checked while reading. `amount` is decimal text in the file's own
 * commodity; `inclusive` counts the accounts below it; `when` says whether the day's own entries are
 * counted.
 */
export type JournalAssertion = {
  readonly date: CivilDate
  readonly account: string
  readonly amount: string
  readonly currency: string
  readonly inclusive: boolean
  readonly when: 'during' | 'start'
  readonly line: number
}

/**
 * Something in the file that the books cannot hold, as it stands there, and why. Nothing is dropped without
 * one of these.
 */
export type NotKept = {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly why: Label
}

/**
 * An amount that came to a fraction of a cent by its price and was brought to a cent so that the entry
 * balances.
 */
export type Rounded = {
  readonly file: string
  readonly line: number
  readonly account: string
  readonly exact: string
  readonly amount: Cents
}

/**
 * An entry that the books cannot hold to the cent, and why; the other entries of the file do not depend on
 * it.
 */
export type RefusedEntry = {
  readonly file: string
  readonly line: number
  readonly date: CivilDate
  readonly refusal: Refusal
}

/**
 * A journal file as read: what will be posted, what it declares, and everything that was not taken over as
 * it stands.
 */
export type JournalFile = {
  readonly format: JournalFormatName
  readonly baseCurrency: string
  readonly title?: string
  readonly entries: readonly JournalEntry[]
  readonly accounts: readonly JournalAccount[]
  readonly prices: readonly JournalPrice[]
  readonly assertions: readonly JournalAssertion[]
  readonly notKept: readonly NotKept[]
  readonly rounded: readonly Rounded[]
  readonly refused: readonly RefusedEntry[]
}

/**
 * What a reader needs besides the text. `file` is its name, for messages and for the paths of included
 * files; `include` gives the text of another file by its path; `baseCurrency` is the books' currency
 * (`CAD`); `year` is the year of dates without one, until the file says another; `currencies` says what a
 * commodity's sign stands for (`{ $: 'USD' }`); `dateOrder` says how rows write days where they could be
 * read two ways.
 */
export type ReadOptions = {
  readonly file: string
  readonly baseCurrency: string
  readonly include: (path: string) => Result<string>
  readonly year?: number
  readonly currencies?: Readonly<Record<string, string>>
  readonly dateOrder?: DateOrder
}
