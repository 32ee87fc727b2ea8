/** What stands in the address of the screens of assets: what is looked at, which year. */
export type AssetSearch = {
  /** An asset, by its name. */
  readonly asset?: string | undefined
  /** Those that were disposed of too. */
  readonly all?: true | undefined
  /** A fiscal year by the calendar year that it ends in. */
  readonly year?: number | undefined
  readonly figure?: string | undefined
}

/** What of an address belongs to assets. */
export function assetSearch(search: Record<string, unknown>): AssetSearch {
  const { asset, all, figure } = search
  const year = Number(search.year)
  return {
    ...(typeof asset === 'string' ? { asset } : {}),
    ...(all === true ? { all } : {}),
    ...(Number.isInteger(year) && year > 1899 && year < 2200 ? { year } : {}),
    ...(typeof figure === 'string' ? { figure } : {}),
  }
}
