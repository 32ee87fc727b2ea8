/** What the address of a question says: the question itself. */
export type QuerySearch = { readonly sql?: string }

/** The search of an address as that of a question. */
export function querySearch({ sql }: Record<string, unknown>): QuerySearch {
  return typeof sql === 'string' && sql !== '' ? { sql } : {}
}
