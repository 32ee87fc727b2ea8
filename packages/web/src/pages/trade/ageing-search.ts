/** The address of an ageing: its day, what it counts from, and whether each document is listed. */
export type AgeingSearch = {
  readonly on?: string | undefined
  readonly by?: string | undefined
  readonly items?: boolean | undefined
}

/** What of an address belongs to an ageing. */
export function ageingSearch({ on, by, items }: Record<string, unknown>): AgeingSearch {
  return {
    ...(typeof on === 'string' ? { on } : {}),
    ...(by === 'date' ? { by } : {}),
    ...(items === true ? { items } : {}),
  }
}
