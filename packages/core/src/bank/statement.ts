import { type Cents, formatCents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Refusal } from '../kit/result.ts'
import type { Notice } from './notices.ts'
import type { Detected } from './table/detected.ts'

/** What an account is to the bank: a bank account, a credit card, an investment account, or a loan. */
export type StatementKind = 'bank' | 'card' | 'investment' | 'loan'

/**
 * Money finer than a cent, as decimal text with its sign: shown as written, and not posted until it is
 * settled.
 */
export type Unsettled = { readonly unsettled: string }

/**
 * An amount of a statement: whole cents, or the text of one that is finer than a cent. Money in is positive.
 */
export type StatementAmount = Cents | Unsettled

/** Why a line deserves a look before it is accepted; none of these stops it from being read. */
export type LineFlag = 'finer-than-a-cent' | 'date-repaired' | 'other-currency' | 'replaces-earlier'

/**
 * A line of a bank statement, as the bank wrote it. `row` is the line of the file on which it begins,
 * counted from 1; `amount` is positive for money in and negative for money out, whatever sign the file uses;
 * `text` is payee and memo together. `bankId` is the bank's own number for the line: evidence, never a key,
 * since banks change and repeat it. `currency` is given only where it differs from the statement's;
 * `balance` is the running balance after the line.
 */
export type StatementLine = {
  readonly row: number
  readonly date: CivilDate
  readonly amount: StatementAmount
  readonly text: string
  readonly pending: boolean
  readonly payee?: string
  readonly memo?: string
  readonly bankId?: string
  readonly type?: string
  readonly cheque?: string
  readonly otherDate?: CivilDate
  readonly balance?: StatementAmount
  readonly currency?: string
  readonly replaces?: string
  readonly flags?: readonly LineFlag[]
}

/**
 * A row that is a transaction and yet cannot be imported, with the reason (`statement-row-…`) and what could
 * be read of it. It is shown beside the lines, so that no row is lost in silence, and is never turned into
 * zero or into today.
 */
export type HeldLine = {
  readonly row: number
  readonly why: Refusal
  readonly text: string
  readonly pending: boolean
  readonly date?: CivilDate
  readonly amount?: StatementAmount
  readonly bankId?: string
}

/**
 * A trade of an investment statement (a purchase, a sale, a reinvestment): listed, not imported as a line of
 * cash.
 */
export type Trade = {
  readonly row: number
  readonly type: string
  readonly text: string
  readonly date?: CivilDate
  readonly total?: StatementAmount
  readonly bankId?: string
}

/** A balance that the file states, and the day for which it states it. */
export type StatedBalance = { readonly amount: StatementAmount; readonly on?: CivilDate }

/**
 * Whether a currency was written in the file, follows from the layout of a known bank, or is that of the
 * account.
 */
export type CurrencyFrom = 'file' | 'layout' | 'account'

/**
 * One account's statement: the lines in the order of the file, the rows held back, and the balances where
 * the format has them. `from` and `through` are the days that the file says it covers, both included.
 * `owes` is set where the balances are proven to be what is owed: they rise with what goes out.
 */
export type BankStatement = {
  readonly kind: StatementKind
  readonly bankId?: string
  readonly accountId?: string
  readonly currency?: string
  readonly currencyFrom?: CurrencyFrom
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly opening?: StatedBalance
  readonly closing?: StatedBalance
  readonly owes?: boolean
  readonly lines: readonly StatementLine[]
  readonly held: readonly HeldLine[]
  readonly trades: readonly Trade[]
}

/** A row of the file that is no transaction, and what it was taken for. */
export type SkippedRow = {
  readonly row: number
  readonly as: 'preamble' | 'heading' | 'total' | 'balance' | 'continuation' | 'footer' | 'no-line'
}

/**
 * What was read from one file. `format` names the reader (`ofx`, `csv` …); `notices` say what a person
 * should know before accepting it (a cut file, an assumed date order, a balance that does not add up);
 * `skipped` lists the rows that are no transactions; `encoding` is how the letters were read; `detected` is
 * how a table was understood, to be confirmed and remembered.
 */
export type StatementFile = {
  readonly format: string
  readonly statements: readonly BankStatement[]
  readonly notices: readonly Notice[]
  readonly skipped: readonly SkippedRow[]
  readonly encoding?: string
  readonly detected?: Detected
}

/** Whether an amount is whole cents, ready to be posted. */
export function isSettled(amount: StatementAmount): amount is Cents {
  return typeof amount === 'bigint'
}

/** An amount as decimal text: two decimals, or all that the bank wrote where it is finer than a cent. */
export function amountText(amount: StatementAmount): string {
  return typeof amount === 'bigint' ? formatCents(amount) : amount.unsettled
}

/** The sum of the settled amounts of a statement's lines. */
export function sumOfLines(lines: Iterable<StatementLine>): Cents {
  let sum = 0n
  for (const line of lines) if (typeof line.amount === 'bigint') sum += line.amount
  return sum
}
