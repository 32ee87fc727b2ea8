import type { OutstandingCheque } from '@daybook/core/bank/outstanding-cheques.ts'
import { chequeNumber } from '@daybook/core/bank/stale-cheques.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { payingAccount } from '@daybook/core/payments/payment-order.ts'
import type { View } from '../book.ts'
import { accountNamed } from '../ledger/load-account.ts'
import { chequeSeriesOf, standingEntry } from '../payments/load-payments.ts'
import { chequeAccounts, chequeNumbered, outstandingOn } from './load-cheques.ts'

/** How somebody calls a cheque: by the number that is printed on it, or by the entry that wrote it. */
export type ChequeTyped = { readonly number: number } | { readonly entry: number }

/**
 * The outstanding cheque that somebody means. A number is looked for on the account that is named, else on
 * every bank account. Refuses `cheque-shared` where two outstanding payments bear the number,
 * `cheque-unknown` where none ever did, `cheque-not-outstanding`, `entry-unknown`, `account-unknown`,
 * `payment-account-unfit`.
 */
export async function chequeMeant(
  view: View,
  typed: ChequeTyped,
  named: string | undefined,
): Promise<Result<OutstandingCheque>> {
  if ('entry' in typed) return chequeNumbered(view, typed.entry)
  const accounts = accountsMeant(view, named)
  if (!accounts.ok) return accounts
  const open = await outstandingOn(view, accounts.value, '9999-12-31')
  const found = open.filter(({ posting }) => Number(chequeNumber(posting.ref)) === typed.number)
  const [first, other] = found
  if (other !== undefined) {
    const entries = found.map(({ account, posting }) => `${entryName(posting.number)} (${account.code})`)
    return refuse('cheque-shared', { number: String(typed.number), entries: entries.join(', ') }, 'cheque')
  }
  const entry = first?.posting.number ?? (await entryOfNumber(view, accounts.value, typed.number))
  if (entry !== undefined) return chequeNumbered(view, entry)
  const account = accounts.value.map(({ code }) => code).join(', ')
  return refuse('cheque-unknown', { account, number: String(typed.number) }, 'cheque')
}

function accountsMeant(view: View, named: string | undefined): Result<readonly Account[]> {
  if (named === undefined) return ok(chequeAccounts(view))
  const account = accountNamed(view.chart, named)
  if (!account.ok) return account
  const paying = payingAccount(view.profile, account.value)
  return paying.ok ? ok([paying.value]) : paying
}

/** The entry of a cheque that is outstanding no more, so that the refusal can say why. */
async function entryOfNumber(
  view: View,
  accounts: readonly Account[],
  number: number,
): Promise<number | undefined> {
  for (const account of accounts) {
    const { cheques, papers } = await chequeSeriesOf(view, account)
    const written = cheques.find((each) => each.number === number && each.isWithdrawn !== true)
    if (written !== undefined) {
      return (await standingEntry(view.reader, written.entry))?.entry.number ?? written.entry
    }
    const paper = papers.find(({ ref }) => Number(chequeNumber(ref)) === number)
    if (paper !== undefined) return paper.number
  }
  return undefined
}
