import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, type Chart, findAccount } from '@daybook/core/ledger/chart.ts'

type Discount = { readonly discount?: { readonly account: Account; readonly amount: bigint } }

/** A discount as it was typed, with its account. Refuses `account-unknown`. */
export function discountGiven(
  chart: Chart,
  typed: { readonly account: string; readonly amount: bigint } | undefined,
): Result<Discount> {
  if (typed === undefined) return ok({})
  const account = findAccount(chart, typed.account)
  return account === undefined
    ? refuse('account-unknown', { account: typed.account }, 'discount')
    : ok({ discount: { account, amount: typed.amount } })
}
