import type { FactOf } from '@daybook/core/daybook/fact.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { type Entry, entryName } from '@daybook/core/ledger/entry.ts'
import { amountInAccount, lineTies } from '@daybook/core/ledger/line-ties.ts'
import type { View } from '../book.ts'
import { bankLine } from '../store/queries-bank.ts'

/**
 * The ties of a bank line that was named to an entry that is posted for it, by hand; none when none was
 * named. Refuses `line-unknown`, `line-coded`, `line-other-amount`.
 */
export async function tiesToGiven(
  { chart, reader }: View,
  account: Account,
  name: string | undefined,
  entry: Entry,
): Promise<Result<readonly FactOf<'line.matched'>[]>> {
  if (name === undefined) return ok([])
  const [line] = await reader.read(bankLine, account.id, name)
  if (line === undefined) return refuse('line-unknown', { line: name }, 'line')
  if (line.number !== undefined) {
    return refuse('line-coded', { line: line.text, entry: entryName(line.number) }, 'line')
  }
  const own = entry.postings.filter((each) => each.account === account.id)
  const moved = sumOf(own.map((each) => amountInAccount(chart, each)))
  if (moved === line.amount) return ok(lineTies(chart, line, entry, { by: 'hand' }))
  const names = { line: line.text, amount: formatCents(line.amount), wanted: formatCents(moved) }
  return refuse('line-other-amount', names, 'line')
}
