/** What of the documents of a side is listed, as the address has it. */
export const shownKinds = {
  customer: ['open', 'overdue', 'paid', 'credits', 'estimates', 'all'],
  supplier: ['open', 'overdue', 'paid', 'credits', 'all'],
} as const

/** The address of a list of documents. */
export type ListSearch = { readonly show?: string | undefined }

/** What of an address belongs to a list of documents. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  return typeof search.show === 'string' ? { show: search.show } : {}
}

/** The address of a new document: for whom, and of which kind. */
export type NewSearch = { readonly party?: string | undefined; readonly kind?: string | undefined }

/** What of an address belongs to a new document. */
export function newSearch({ party, kind }: Record<string, unknown>): NewSearch {
  return {
    ...(typeof party === 'string' ? { party } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
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
