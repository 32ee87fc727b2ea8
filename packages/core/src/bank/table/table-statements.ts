import type { Draft } from '../formats/draft.ts'
import type { StatementAmount, StatementLine } from '../statement.ts'
import { readAmount } from '../written-amount.ts'
import type { FoundColumns } from './find-columns.ts'
import { isAccountNumber } from './guess-columns.ts'
import type { Plan } from './plan.ts'
import type { TableRow } from './split-table.ts'
import { currencyCodes, folding, plainHeading } from './words.ts'

/** What the rows before the headings say: the account's number, its balance, a currency. */
export type Preamble = {
  readonly account?: string
  readonly closing?: StatementAmount
  readonly opening?: StatementAmount
  readonly currency?: string
}

/** Reads what stands before the headings: rows of a name and a value, as `Account number, 666-666666-666`. */
export function preambleOf(rows: readonly TableRow[]): Preamble {
  const said: { -readonly [K in keyof Preamble]: Preamble[K] } = {}
  for (const { cells } of rows) {
    const [name = '', ...values] = cells
    const value = values.find((cell) => cell !== '') ?? ''
    const plain = folding(name)
      .replace(/[^a-z ]+/g, ' ')
      .replace(/ +/g, ' ')
      .trim()
    if (/\b(?:account|compte|konto|card|carte)/.test(plain)) {
      const number = numberIn(value) ?? numberIn(name)
      if (number !== undefined) said.account ??= number
    }
    const amount = readAmount(value, '.')?.amount
    if (
      amount !== undefined &&
      /^(?:ledger|closing|ending|current|book) balance|^solde(?: final| de cloture| courant)?$|^kontostand/.test(
        plain,
      )
    ) {
      said.closing ??= amount
    }
    if (
      amount !== undefined &&
      /^(?:opening|beginning|starting|previous) balance|^solde (?:initial|d ouverture|precedent)/.test(plain)
    ) {
      said.opening ??= amount
    }
    if (
      /^(?:account )?currency|^devise|^monnaie|^wahrung/.test(plain) &&
      currencyCodes.has(value.toUpperCase())
    ) {
      said.currency ??= value.toUpperCase()
    }
  }
  return said
}

function numberIn(text: string): string | undefined {
  return text.split(/\s+/).findLast((word) => isAccountNumber(word))
}

/**
 * The balance after the last transaction, as the file writes it. Which row is last follows from the balances
 * themselves where they move by the amounts; else from the dates, newest first or oldest first.
 */
export function latestBalance(lines: readonly StatementLine[]): StatementAmount | undefined {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return undefined
  let newest = first.date
  for (const { date } of lines) if (date > newest) newest = date
  const isNewestFirst = first.date === last.date ? runsBackward(lines) : first.date > last.date
  const isOfNewest = ({ date, balance }: StatementLine) => date === newest && balance !== undefined
  return (isNewestFirst ? lines.find(isOfNewest) : lines.findLast(isOfNewest))?.balance
}

function runsBackward(lines: readonly StatementLine[]): boolean {
  let votes = 0
  for (let at = 1; at < lines.length; at += 1) {
    const [above, below] = [lines[at - 1], lines[at]]
    if (typeof above?.balance !== 'bigint' || typeof below?.balance !== 'bigint') continue
    if (typeof above.amount !== 'bigint' || typeof below.amount !== 'bigint') continue
    if (above.balance + below.amount === below.balance) votes -= 1
    if (below.balance + above.amount === above.balance) votes += 1
  }
  return votes > 0
}

/**
 * The currency of a table's statement, by what is surest: a column, a heading or a symbol of the file; what
 * stands before the headings; the bank of a known layout; the country of the account's IBAN; a code beside a
 * row's own amount.
 */
export function settleCurrency(
  draft: Draft,
  found: FoundColumns,
  preamble: Preamble,
  currency: string,
): void {
  const byHeading = headingCurrency(found)
  const inFile =
    currency || byHeading || preamble.currency || ibanCurrency(draft.accountId) || spokenCurrency(draft.lines)
  if (inFile !== undefined && inFile !== '') {
    draft.currency = inFile
    draft.currencyFrom = 'file'
  } else if (found.layout?.currency !== undefined) {
    draft.currency = found.layout.currency
    draft.currencyFrom = 'layout'
  }
}

function headingCurrency(found: FoundColumns): string | undefined {
  const named = new Set(found.columns.flatMap((column) => plainHeading(column.heading).currency ?? []))
  return named.size === 1 ? [...named][0] : undefined
}

const euroCountries = /^(?:AT|BE|CY|DE|EE|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MC|MT|NL|PT|SI|SK|SM)$/
const ibanCurrencies: Readonly<Record<string, string>> = {
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  DK: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
}

function ibanCurrency(account: string | undefined): string | undefined {
  if (account === undefined || !/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}"?$/.test(account)) return undefined
  const country = account.slice(0, 2)
  return euroCountries.test(country) ? 'EUR' : ibanCurrencies[country]
}

/** A currency said in a row's words right before the very amount of the row: the account is in it. */
function spokenCurrency(lines: readonly StatementLine[]): string | undefined {
  for (const line of lines.slice(0, 500)) {
    for (const [, code = '', written = ''] of line.text.matchAll(/\b([A-Z]{3})\s{1,10}(\d[\d.,]{0,15})/g)) {
      if (!currencyCodes.has(code)) continue
      const amounts = [readAmount(written, '.')?.amount, readAmount(written, ',')?.amount]
      if (
        amounts.some((each) => typeof each === 'bigint' && (each === line.amount || -each === line.amount))
      ) {
        return code
      }
    }
  }
  return undefined
}

/**
 * What a plan says of a statement's balances in columns of their own: the first row's opening, the last
 * row's closing.
 */
export function statedColumns(rows: readonly TableRow[], plan: Plan): Pick<Preamble, 'opening' | 'closing'> {
  const read = (row: TableRow | undefined, place: number) =>
    place === -1 ? undefined : readAmount(row?.cells[place] ?? '', plan.decimal)?.amount
  const opening = read(rows[0], plan.at.opening)
  const closing = read(rows.at(-1), plan.at.closing)
  return { ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) }
}
