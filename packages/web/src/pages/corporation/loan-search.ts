/** What stands in the address of a shareholder’s account: its days, the year of interest, what is open. */
export type LoanSearch = {
  readonly from?: string | undefined
  readonly through?: string | undefined
  /** The calendar year for which imputed interest is reckoned. */
  readonly interest?: number | undefined
  /** Interest that was paid for that year. */
  readonly paid?: string | undefined
  readonly figure?: string | undefined
}

/** What of an address belongs to a shareholder’s account. */
export function loanSearch(search: Record<string, unknown>): LoanSearch {
  const interest = Number(search.interest)
  const kept = ['from', 'through', 'figure'] as const
  return {
    ...Object.fromEntries(
      kept.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
    ),
    ...(Number.isInteger(interest) && interest > 1989 && interest < 2200 ? { interest } : {}),
    ...(/^\d+\.\d\d$/.test(String(search.paid)) ? { paid: String(search.paid) } : {}),
  }
}
