import type { Cents } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { CarriedBalance } from '@daybook/core/ledger/realized-gain.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { entryByNumber, postingsOf } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'

/** The most postings of one day that are looked through. */
const mostOfDay = 100_000

/**
 * What an account holds in its own currency through a day, and what that cost: a revaluation of that day
 * which the next day takes back again is no cost, or the gain would be counted as neither realized nor
 * unrealized.
 */
export async function carriedBalance(view: View, account: Account, date: CivilDate): Promise<CarriedBalance> {
  let [foreign, book] = [0n, 0n]
  for (const row of await loadBalances(view, { through: date })) {
    if (row.account !== account.id) continue
    if (row.currency === account.currency) foreign += row.foreignNet
    book += row.debit - row.credit
  }
  const taken = await takenBack(view.reader, account, date)
  return { foreign, book: book + taken }
}

/** What the reversals of revaluations do to an account on the day after one. */
async function takenBack(reader: Reader, account: Account, date: CivilDate): Promise<Cents> {
  const next = addDays(date, 1)
  let taken = 0n
  for (const row of await reader.read(postingsOf, account.id, next, next, '', 0, 0, mostOfDay)) {
    const [entry] = await reader.read(entryByNumber, row.number)
    if (entry?.reverses === undefined) continue
    const [reversed] = await reader.read(entryByNumber, entry.reverses)
    if (reversed?.because === 'revaluation' && reversed.date <= date) taken += row.amount
  }
  return taken
}
