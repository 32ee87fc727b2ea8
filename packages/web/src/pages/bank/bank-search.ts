/** Which bank lines are seen. */
export type BankView = 'review' | 'accepted' | 'excluded'

/** What the address of the review says: the account by its number, and which of its lines. */
export type BankSearch = { readonly account?: string; readonly show?: BankView }

/** Reads the address of the review; what it does not know is left out. */
export function bankSearch(search: Record<string, unknown>): BankSearch {
  const { account, show } = search
  const code = typeof account === 'number' ? String(account) : account
  return {
    ...(typeof code === 'string' ? { account: code } : {}),
    ...(show === 'accepted' || show === 'excluded' ? { show } : {}),
  }
}
