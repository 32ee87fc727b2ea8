/** Which books are joined, over which days, by what, with which pairs taken out. */
export type ConsolidatedSearch = {
  /** The names of the books, parted by commas. */
  readonly books?: string | undefined
  readonly from?: string | undefined
  readonly through?: string | undefined
  readonly by?: string | undefined
  readonly pairs?: string | undefined
  readonly name?: string | undefined
}

const names = ['books', 'from', 'through', 'by', 'pairs', 'name'] as const

/** What of an address belongs to a consolidation. */
export function consolidatedSearch(search: Readonly<Record<string, unknown>>): ConsolidatedSearch {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name]
      return typeof value === 'string' && value !== '' ? [[name, value] as const] : []
    }),
  )
}

/** The books that an address names. */
export function chosenIn({ books = '' }: ConsolidatedSearch): readonly string[] {
  return books.split(',').filter((each) => each !== '')
}

/** The address on the server of a consolidation, as a page or as a file. */
export function consolidatedAddress(search: ConsolidatedSearch, format: string, language: string): string {
  const query = new URLSearchParams({ format, lang: language })
  for (const book of chosenIn(search)) query.append('books', book)
  for (const name of ['from', 'through', 'by', 'name'] as const) {
    const value = search[name]
    if (value !== undefined) query.set(name, value)
  }
  for (const pair of (search.pairs ?? '').split(';'))
    if (pair.trim() !== '') query.append('eliminations', pair.trim())
  return `/v1/report.consolidated?${query}`
}
