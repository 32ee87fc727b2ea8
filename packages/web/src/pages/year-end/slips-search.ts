/** The kinds of slips, in the order in which they are chosen. */
export const slipKinds = ['T4', 'RL-1', 'T4A', 'T5018', 'T5', 'NR4', 'T3'] as const

/** A kind of slip. */
export type SlipKind = (typeof slipKinds)[number]

/** What stands in the address of the slips of a year: which ones, and what is looked at. */
export type SlipsSearch = {
  readonly kind?: SlipKind | undefined
  readonly year?: number | undefined
  /** T5018 or T3 slips of the fiscal year that ends in the year. */
  readonly fiscal?: true | undefined
  /** The program account that they are filed under, where it is not that of payroll. */
  readonly account?: string | undefined
  /** A slip, by its id. */
  readonly slip?: string | undefined
  /** The figure that is open. */
  readonly figure?: string | undefined
}

/** What of an address belongs to slips. */
export function slipsSearch(search: Record<string, unknown>): SlipsSearch {
  const { fiscal, account, slip, figure } = search
  const kind = slipKinds.find((each) => each === search.kind)
  const year = Number(search.year)
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(Number.isInteger(year) && year > 2009 && year < 2100 ? { year } : {}),
    ...(fiscal === true ? { fiscal } : {}),
    ...(typeof account === 'string' ? { account } : {}),
    // A number in an address that was typed.
    ...(typeof slip === 'string' || typeof slip === 'number' ? { slip: String(slip) } : {}),
    ...(typeof figure === 'string' ? { figure } : {}),
  }
}

/** The year whose slips are due next: the one before until the summer. */
export function usualYear(today: string): number {
  const [year = '', month = ''] = today.split('-')
  return Number(month) < 7 ? Number(year) - 1 : Number(year)
}

/** Which slips an address means, as commands take it. */
export function slipsAsked({ kind = 'T4', year, fiscal, account }: SlipsSearch, today: string) {
  return {
    kind,
    year: year ?? usualYear(today),
    ...(fiscal === undefined ? {} : { fiscal }),
    ...(account === undefined ? {} : { account }),
  }
}

/** Whether slips of a kind may be of a fiscal year: contracts of construction, and a trust’s own year. */
export function hasFiscal(kind: SlipKind): boolean {
  return kind === 'T5018' || kind === 'T3'
}

/** Which slips a command is asked for. */
export type SlipsAsked = ReturnType<typeof slipsAsked>
