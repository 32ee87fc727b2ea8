/** What stands in the address of a personal return: its year, whose it is, and what is looked at. */
export type T1Search = {
  readonly year?: number | undefined
  readonly who?: 'spouse' | undefined
  /** The figure that is open. */
  readonly figure?: string | undefined
  /** The business of a T2125, by its id. */
  readonly business?: string | undefined
  /** Whether lines of nothing are shown too. */
  readonly all?: true | undefined
}

/** What of an address belongs to a personal return. */
export function t1Search(search: Record<string, unknown>): T1Search {
  const { who, figure, business, all } = search
  const year = Number(search.year)
  return {
    ...(Number.isInteger(year) && year > 2000 && year < 2100 ? { year } : {}),
    ...(who === 'spouse' ? { who } : {}),
    ...(typeof figure === 'string' ? { figure } : {}),
    ...(typeof business === 'string' ? { business } : {}),
    ...(all === true ? { all } : {}),
  }
}

/** The year whose return is worked on: the one before today’s, which is due in spring or was. */
export function returnYear({ year }: T1Search, today: string): number {
  return year ?? Number(today.slice(0, 4)) - 1
}
