import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { chartFile } from './chart-file.ts'

/** A block of account numbers with its heading; both ends count. */
export type NumberRange = { readonly from: string; readonly through: string; readonly name: Label }

/**
 * The blocks of account numbers of the business charts, in order: headings of the list, and where a new
 * account fits.
 */
export function numberRanges(): readonly NumberRange[] {
  return chartFile.numbering.ranges.map((each) => {
    const [from = '', through = ''] = each.range.split('-')
    return { from, through, name: { en: each.en, fr: each.fr } }
  })
}

/**
 * The block that an account number falls into, by its first four digits; none for codes that are no
 * numbers.
 */
export function rangeOf(code: string): NumberRange | undefined {
  const block = /^\d{4}/.exec(code)?.[0]
  if (block === undefined) return undefined
  return numberRanges().find((each) => each.from <= block && block <= each.through)
}
