import { firstDay } from '@daybook/core/filings/figure-id.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { LoanMovement } from '@daybook/core/owners/loan-account.ts'
import type { View } from '../book.ts'
import { postingsMeant } from '../ledger/postings-meant.ts'

/** What moved on a shareholder's accounts: an amount an entry, and each debit posting by itself. */
export type LoanPostings = {
  readonly movements: readonly LoanMovement[]
  readonly debits: readonly { readonly date: CivilDate; readonly amount: Cents }[]
}

/**
 * The postings of a shareholder's accounts together, through a day and as the books stood at a fact, by day
 * and number. Postings of one entry that cancel out between the accounts are one movement of nothing, and
 * left out.
 */
export async function loanMovements(
  view: View,
  accounts: readonly string[],
  through: CivilDate,
  asOfSeq: number,
): Promise<LoanPostings> {
  const byEntry = new Map<number, { date: CivilDate; memo: string; amount: bigint }>()
  const debits: { date: CivilDate; amount: Cents }[] = []
  const query = { accounts, span: { from: firstDay, through }, asOfSeq }
  for await (const { row } of postingsMeant(view, query, asOfSeq)) {
    const { number, date, amount } = row
    const memo = [row.payee, row.memo ?? row.entryMemo].filter((each) => each !== undefined && each !== '')
    if (amount > 0n) debits.push({ date, amount })
    const held = byEntry.get(number)
    if (held === undefined) byEntry.set(number, { date, memo: memo.join(', '), amount })
    else held.amount += amount
  }
  const movements = [...byEntry]
    .map(([number, each]) => ({ number, ...each }))
    .filter(({ amount }) => amount !== 0n)
    .sort((left, right) =>
      left.date === right.date ? left.number - right.number : left.date < right.date ? -1 : 1,
    )
  return { movements, debits }
}
