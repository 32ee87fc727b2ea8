/** Which close is looked at: the last day of the period, and whether it is a month or a fiscal year. */
export type CloseSearch = { readonly through?: string | undefined; readonly of?: 'year' | undefined }

/** What of an address belongs to a close. */
export function closeSearch({ through, of }: Record<string, unknown>): CloseSearch {
  return {
    ...(typeof through === 'string' ? { through } : {}),
    ...(of === 'year' ? { of: 'year' as const } : {}),
  }
}
