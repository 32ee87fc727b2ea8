import { isCivilDate } from '@daybook/core/kit/civil-date.ts'

/**
 * What stands in the address of personal books: the month, how many of them, the envelope and figure open.
 */
export type PersonalSearch = {
  readonly month?: string | undefined
  readonly months?: string | undefined
  readonly envelope?: string | undefined
  readonly figure?: string | undefined
}

/** What of an address belongs to personal books. */
export function personalSearch(search: Record<string, unknown>): PersonalSearch {
  const { month, months, envelope, figure } = search
  return {
    ...(typeof month === 'string' && isCivilDate(`${month}-01`) ? { month } : {}),
    ...(isCount(months) ? { months: String(months) } : {}),
    ...(typeof envelope === 'string' ? { envelope } : {}),
    ...(typeof figure === 'string' ? { figure } : {}),
  }
}

function isCount(months: unknown): boolean {
  const count = Number(months)
  return Number.isInteger(count) && count >= 2 && count <= 24
}

/** What stands in the address of the organizer: the year, whose return, the item and the figure open. */
export type OrganizerSearch = {
  readonly year?: number | undefined
  readonly who?: 'spouse' | undefined
  readonly item?: string | undefined
  readonly figure?: string | undefined
}

/** What of an address belongs to the organizer. */
export function organizerSearch(search: Record<string, unknown>): OrganizerSearch {
  const { who, item, figure } = search
  const year = Number(search.year)
  return {
    ...(Number.isInteger(year) && year > 2000 && year < 2100 ? { year } : {}),
    ...(who === 'spouse' ? { who } : {}),
    ...(typeof item === 'string' ? { item } : {}),
    ...(typeof figure === 'string' ? { figure } : {}),
  }
}

/** The year whose papers come in: the last one through June, this one from July on. */
export function organizerYear({ year }: OrganizerSearch, today: string): number {
  const now = Number(today.slice(0, 4))
  return year ?? (today.slice(5, 7) <= '06' ? now - 1 : now)
}
