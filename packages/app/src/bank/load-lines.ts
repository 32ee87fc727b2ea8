import type { LineToCode } from '@daybook/core/bank/code-line.ts'
import type { PastCoding } from '@daybook/core/bank/proposal.ts'
import type { CodedPast } from '@daybook/core/bank/replay-rule.ts'
import type { LineQuestion } from '@daybook/core/daybook/bank-facts.ts'
import { factFrom } from '@daybook/core/daybook/body.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { type BankLineRow, bankLine, tiesOfLine } from '../store/queries-bank.ts'
import type { CodedLineRow } from '../store/queries-lines.ts'

/** A bank line with its account, and `left`, what no posting is tied to. */
export type LoadedLine = {
  readonly account: Account
  readonly row: BankLineRow
  readonly left: bigint
}

/** A bank line of an account. Refuses `account-unknown` and `line-unknown`. */
export async function lineOfAccount(view: View, code: string, id: string): Promise<Result<LoadedLine>> {
  const account = accountCoded(view.chart, code)
  if (!account.ok) return account
  const [row] = await view.reader.read(bankLine, account.value.id, id)
  if (row === undefined) return refuse('line-unknown', { line: id }, 'line')
  const ties = row.number === undefined ? [] : await view.reader.read(tiesOfLine, row.account, row.id)
  const left = ties.reduce((rest, { amount }) => rest - amount, row.amount)
  return ok({ account: account.value, row, left })
}

/**
 * A bank line that is to be coded or tied. Refuses what `lineOfAccount` refuses, `line-coded` when it is tied
 * already, and `line-excluded` when it is left out.
 */
export async function openLineOf(view: View, code: string, id: string): Promise<Result<LoadedLine>> {
  const line = await lineOfAccount(view, code, id)
  if (!line.ok) return line
  const { row, left } = line.value
  if (row.number !== undefined && left === 0n) {
    return refuse('line-coded', { line: row.text, entry: entryName(row.number) }, 'line')
  }
  return row.excluded === undefined
    ? line
    : refuse('line-excluded', { line: row.text, reason: row.excluded }, 'line')
}

/** The account of a number. Refuses `account-unknown`. */
export function accountCoded(chart: Chart, code: string, at: string = 'account'): Result<Account> {
  const account = findAccount(chart, code)
  return account === undefined ? refuse('account-unknown', { account: code }, at) : ok(account)
}

/** A loaded line with what is left of it, ready to be coded. */
export function toCode({ row, left }: LoadedLine): LineToCode {
  const { account, id, date, text, cheque } = row
  return { account, id, date, text, amount: left, ...(cheque === undefined ? {} : { cheque }) }
}

/** What was asked about a line, and what was answered, if anything was. */
export function questionOf(json: string | undefined): LineQuestion | undefined {
  // Only `derive` writes this cell, from a `LineQuestion`.
  return json === undefined ? undefined : (JSON.parse(json) as LineQuestion)
}

/** How a line was coded, from its row: the entry's other postings. */
export function pastOf(row: CodedLineRow): PastCoding & CodedPast {
  const fact = factFrom('entry.posted', 1, row.body)
  assert(fact.kind === 'entry.posted', 'a coded line has an entry')
  const { entry } = fact
  const { account, id, date, amount, text, number, posting, reason, reasonId } = row
  return {
    ...{ account, id, date, amount, text, number },
    ...(entry.payee === undefined ? {} : { payee: entry.payee }),
    ...(reason === 'rule' && reasonId !== undefined ? { rule: reasonId } : {}),
    others: entry.postings.filter((_, index) => index !== posting),
  }
}
