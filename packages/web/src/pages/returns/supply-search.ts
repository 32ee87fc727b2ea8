/** The texts of what is asked about the taxes of something. */
export const supplyTexts = [
  'side',
  'party',
  'place',
  'thing',
  'date',
  'amount',
  'kind',
  'goods',
  'service',
  'customer',
  'certificate',
  'government',
  'supplier',
  'share',
] as const

/** What stands or falls by a tick. */
export const supplyMarks = ['unregistered', 'longHaul', 'club', 'zeroEmission'] as const

/** The address of a question about taxes: whatever of it was said. */
export type SupplySearch = {
  readonly [name in (typeof supplyTexts)[number]]?: string | undefined
} & { readonly [name in (typeof supplyMarks)[number]]?: boolean | undefined }

/** What of an address belongs to a question about taxes. */
export function supplySearch(search: Readonly<Record<string, unknown>>): SupplySearch {
  const given: Record<string, string | boolean> = {}
  for (const name of supplyTexts) {
    const text = search[name]
    if (typeof text === 'string' || typeof text === 'number') given[name] = String(text)
  }
  for (const name of supplyMarks) if (search[name] === true) given[name] = true
  return given
}
