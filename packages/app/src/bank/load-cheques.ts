import type { OpenPosting } from '@daybook/core/bank/open-posting.ts'
import {
  chequeOf,
  type OutstandingCheque,
  outstandingPayments,
} from '@daybook/core/bank/outstanding-cheques.ts'
import { refKey } from '@daybook/core/bank/ticks.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type Account, byCode } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { entryNumbered } from '../ledger/load-entry.ts'
import { tiesOfAccount } from '../store/queries-bank.ts'
import { openPostingsOf } from './load-reconciliation.ts'

/** A payment that has not reached the bank, with its account. */
export type LoadedPayment = { readonly account: Account; readonly posting: OpenPosting }

/** The accounts that cheques are written on: open bank and cash accounts, petty cash aside. */
export function chequeAccounts({ chart }: View): readonly Account[] {
  return [...chart.values()]
    .filter(({ type, subtype, role }) => type === 'asset' && (subtype === 'bank' || role === 'bank.default'))
    .sort(byCode)
}

/** The payments from some accounts that have not reached the bank by a day, by account and day. */
export async function outstandingOn(
  view: View,
  accounts: readonly Account[],
  through: CivilDate,
): Promise<readonly LoadedPayment[]> {
  const found: LoadedPayment[] = []
  for (const account of accounts) {
    const ties = await view.reader.read(tiesOfAccount, account.id)
    const open = outstandingPayments(
      await openPostingsOf(view, account, through),
      new Set(ties.map((tie) => refKey(tie))),
    )
    for (const posting of open) found.push({ account, posting })
  }
  return found
}

/** The outstanding cheque that an entry wrote. Refuses `entry-unknown`, `cheque-not-outstanding`. */
export async function chequeNumbered(view: View, number: number): Promise<Result<OutstandingCheque>> {
  const entry = await entryNumbered(view.reader, number)
  if (!entry.ok) return entry
  const ids = new Set(entry.value.entry.postings.map(({ account }) => account))
  const accounts = chequeAccounts(view).filter(({ id }) => ids.has(id))
  const cheque = chequeOf(view, entry.value, await outstandingOn(view, accounts, '9999-12-31'))
  return cheque.ok ? ok(cheque.value) : cheque
}
