/**
 * A case of sales taxes as the shared folder lays it out; amounts are decimal text, or words of the source.
 */
export type TaxCase = {
  readonly id: string
  readonly kind: string
  readonly source?: string
  readonly year?: number
  readonly province?: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
  readonly tolerance?: string
}

/** Whether a case is of the whole country: it names no province, but that which all share. */
export function isFederal(province: string | undefined): boolean {
  return province === 'federal' || province === 'CA'
}
