/** Which fiscal year is looked at, by its last day; which figure stands open. */
export type PaperSearch = {
  readonly year?: string | undefined
  readonly show?: 'written' | undefined
  readonly figure?: string | undefined
}

/** What of an address belongs to working papers. */
export function paperSearch({ year, show, figure }: Record<string, unknown>): PaperSearch {
  return {
    ...(typeof year === 'string' ? { year } : {}),
    ...(show === 'written' ? { show: 'written' as const } : {}),
    ...(typeof figure === 'string' ? { figure } : {}),
  }
}
