/** What of the documents of a side is listed, as the address has it. */
export const shownKinds = {
  customer: ['open', 'overdue', 'paid', 'credits', 'estimates', 'orders', 'all'],
  supplier: ['open', 'overdue', 'paid', 'credits', 'all'],
} as const

/** The address of a list of documents. */
export type ListSearch = { readonly show?: string | undefined }

/** What of an address belongs to a list of documents. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  return typeof search.show === 'string' ? { show: search.show } : {}
}

/** The address of a new document: for whom, of which kind, and the hash of a paper that waits for it. */
export type NewSearch = {
  readonly party?: string | undefined
  readonly kind?: string | undefined
  readonly paper?: string | undefined
}

/** What of an address belongs to a new document. */
export function newSearch({ party, kind, paper }: Record<string, unknown>): NewSearch {
  return {
    ...(typeof party === 'string' ? { party } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(typeof paper === 'string' ? { paper } : {}),
  }
}

/** The address of a document: the act that made it, for its undo. */
export function actSearch({ act }: Record<string, unknown>): { readonly act?: number } {
  return typeof act === 'number' ? { act } : {}
}

/** The address of a receipt to take: of whom, and for which invoice. */
export type TakeSearch = { readonly customer?: string | undefined; readonly invoice?: string | undefined }

/** What of an address belongs to a receipt to take. */
export function takeSearch({ customer, invoice }: Record<string, unknown>): TakeSearch {
  return {
    ...(typeof customer === 'string' ? { customer } : {}),
    ...(typeof invoice === 'string' || typeof invoice === 'number' ? { invoice: String(invoice) } : {}),
  }
}

/** The address of a pay run: the balance or instalment of income tax that is to be paid. */
export type RunSearch = { readonly tax?: string | undefined }

/** What of an address belongs to a pay run. */
export function runSearch({ tax }: Record<string, unknown>): RunSearch {
  return typeof tax === 'string' ? { tax } : {}
}

/** The address of reminders: those of one customer. */
export type RemindSearch = { readonly customer?: string | undefined }

/** What of an address belongs to reminders. */
export function remindSearch({ customer }: Record<string, unknown>): RemindSearch {
  return typeof customer === 'string' || typeof customer === 'number' ? { customer: String(customer) } : {}
}

/** The address of payments to contractors: year, what T5018 slips go by, an account of goods, who is open. */
export type ContractorSearch = {
  readonly year?: number | undefined
  readonly fiscal?: boolean | undefined
  readonly goods?: string | undefined
  readonly contractor?: string | undefined
}

/** What of an address belongs to payments to contractors. */
export function contractorSearch({
  year,
  fiscal,
  goods,
  contractor,
}: Record<string, unknown>): ContractorSearch {
  return {
    ...(typeof year === 'number' && Number.isInteger(year) ? { year } : {}),
    ...(fiscal === true ? { fiscal } : {}),
    ...(typeof goods === 'string' || typeof goods === 'number' ? { goods: String(goods) } : {}),
    ...(typeof contractor === 'string' ? { contractor } : {}),
  }
}
