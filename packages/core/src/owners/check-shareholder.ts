import type { FactOf } from '../daybook/fact.ts'
import type { Shareholder } from '../daybook/owner-facts.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Chart, findAccount } from '../ledger/chart.ts'

/** The most shares of a class that one line may say: what a return can still print. */
const mostShares = 999_999_999

/**
 * The fact that adds or changes a shareholder. Accounts may be given by code; they are kept by id. Refuses,
 * all at once: `shareholder-exists` for a number that is taken, `account-unknown` and
 * `shareholder-account-unfit` for accounts, `shareholder-account-taken` for one that is another's,
 * `shareholder-shares-unfit` for a count of shares or a class that changes its kind.
 */
export function planShareholder(
  chart: Chart,
  wish: Shareholder,
  others: readonly Shareholder[],
): Result<FactOf<'shareholder.set'>> {
  const rest = others.filter(({ id }) => id !== wish.id)
  const was = others.find(({ id }) => id === wish.id)
  const accounts = wish.accounts.map((each) => findAccount(chart, each)?.id ?? each)
  const shareholder = { ...wish, accounts: [...new Set(accounts)] }
  const refusals = [
    ...(rest.some(({ number }) => number === wish.number)
      ? [refusal('shareholder-exists', { shareholder: wish.number }, 'number')]
      : []),
    ...shareholder.accounts.flatMap((account) => accountRefusals(chart, account, rest)),
    ...sharesRefusals(shareholder, rest),
  ]
  if (refusals.length > 0) return refused(refusals)
  return ok({ kind: 'shareholder.set', v: 1, shareholder, ...(was === undefined ? {} : { was }) })
}

function accountRefusals(chart: Chart, id: string, others: readonly Shareholder[]): readonly Refusal[] {
  const account = chart.get(id)
  if (account === undefined) return [refusal('account-unknown', { account: id }, 'account')]
  if (account.type !== 'asset' && account.type !== 'liability')
    return [refusal('shareholder-account-unfit', { account: account.code }, 'account')]
  const other = others.find(({ accounts }) => accounts.includes(id))
  if (other === undefined) return []
  const names = { account: account.code, shareholder: other.number }
  return [refusal('shareholder-account-taken', names, 'account')]
}

function sharesRefusals({ holdings }: Shareholder, others: readonly Shareholder[]): readonly Refusal[] {
  const all = [...others.flatMap((each) => each.holdings), ...holdings]
  return holdings.flatMap(({ class: name, kind, count }) => {
    const other = all.find((each) => each.class === name && each.kind !== kind)
    const isWhole = Number.isInteger(count) && count >= 0 && count <= mostShares
    if (isWhole && other === undefined) return []
    const names = { class: name, count: String(count), kind: other?.kind ?? kind }
    return [refusal('shareholder-shares-unfit', names, 'shares')]
  })
}
