/** The filters of the list of entries as they stand in the address. */
export type JournalSearch = {
  readonly text?: string | undefined
  readonly from?: string | undefined
  readonly through?: string | undefined
  readonly account?: string | undefined
}

/** The filters that an address names; what it names wrongly is left out. */
export function journalSearch(search: Record<string, unknown>): JournalSearch {
  const given: Record<string, string> = {}
  for (const name of ['text', 'from', 'through', 'account']) {
    const value = search[name]
    if (typeof value === 'string' && value !== '') given[name] = value
  }
  return given
}
