/** The sheets of a T2 on screen, in order: the checks, the schedules, the estimate, the instalments. */
export const t2Parts = ['checks', '100', '125', '141', '1', '8', '50', 'tax', 'instalments'] as const

/** A sheet of a T2. */
export type T2Part = (typeof t2Parts)[number]

/** What stands in the address of a T2: which year, which sheet, the figure that is open. */
export type T2Search = {
  /** The calendar year that the fiscal year ends in; the last one that ended when left out. */
  readonly year?: number | undefined
  readonly sheet?: T2Part | undefined
  readonly figure?: string | undefined
}

/** What of an address belongs to a T2; sheets may come as numbers. */
export function t2Search(search: Record<string, unknown>): T2Search {
  const year = Number(search.year)
  const sheet = t2Parts.find((each) => each === String(search.sheet))
  return {
    ...(Number.isInteger(year) && year > 1899 && year < 2200 ? { year } : {}),
    ...(sheet === undefined ? {} : { sheet }),
    ...(typeof search.figure === 'string' ? { figure: search.figure } : {}),
  }
}
