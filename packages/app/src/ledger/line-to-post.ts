import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { bankLine } from '../store/queries-bank.ts'

/** A bank line that an entry is to be posted for: `amount` is money in (+) or out (-) of the account. */
export type CardLine = {
  readonly account: string
  readonly id: string
  readonly date: CivilDate
  readonly amount: bigint
  readonly text: string
}

/** A bank line of an account that no entry has yet. Refuses `line-unknown`, `line-coded`. */
export async function lineToPost({ reader }: View, account: Account, id: string): Promise<Result<CardLine>> {
  const [row] = await reader.read(bankLine, account.id, id)
  if (row === undefined) return refuse('line-unknown', { line: id }, 'line')
  const { date, amount, text, number } = row
  if (number !== undefined) return refuse('line-coded', { line: text, entry: entryName(number) }, 'line')
  return ok({ account: account.id, id, date, amount, text })
}
