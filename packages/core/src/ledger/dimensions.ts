import type { DimensionValue, FactOf } from '../daybook/fact.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse } from '../kit/result.ts'
import type { Posting } from './entry.ts'

/** One of the ways in which postings are told apart besides their accounts. */
export type Dimension = DimensionValue['dimension']

/** The values of all dimensions, by `dimensionKey`. */
export type DimensionValues = ReadonlyMap<string, DimensionValue>

/** The dimensions in the bookkeeper's words. */
const dimensionWords: Readonly<Record<Dimension, Label>> = {
  class: { en: 'class', fr: 'la classe' },
  department: { en: 'department', fr: 'le service' },
  job: { en: 'job', fr: 'le projet' },
}

/** How many codes a refusal names at most. */
const mostNamed = 12

/** The key of a value among the values of all dimensions: `department=SHOP`. */
export function dimensionKey(dimension: string, code: string): string {
  return `${dimension}=${code}`
}

/**
 * The refusals of postings that carry a value which the books do not know (`dimension-unknown`) or which is
 * closed (`dimension-closed`), each with its line. Codes are compared as they are written: `Shop` is not
 * `SHOP`.
 */
export function dimensionRefusals(values: DimensionValues, postings: readonly Posting[]): readonly Refusal[] {
  return postings.flatMap(({ dims = {} }, index) =>
    Object.entries(dims).flatMap(([dimension, code]): readonly Refusal[] => {
      const value = values.get(dimensionKey(dimension, code))
      if (value !== undefined && value.closed !== true) return []
      const at = `lines.${index}.dims.${dimension}`
      if (value !== undefined) return [refusal('dimension-closed', valueNames(dimension, code), at)]
      const known = knownCodes(values, dimension)
      return [refusal('dimension-unknown', { ...valueNames(dimension, code), known }, at)]
    }),
  )
}

/** Whether any posting carries a dimension, so that the values have to be looked up. */
export function hasDimensions(postings: readonly Posting[]): boolean {
  return postings.some(({ dims }) => dims !== undefined && Object.keys(dims).length > 0)
}

/** Adds a value to a dimension, renames it, or opens it again. Refuses `nothing-to-change`. */
export function planSetDimension(
  values: DimensionValues,
  value: DimensionValue,
): Result<FactOf<'dimension.set'>> {
  const { dimension, code } = value
  const was = values.get(dimensionKey(dimension, code))
  if (was !== undefined && was.name === value.name && was.closed !== true) {
    return refuse('nothing-to-change', { what: `${dimension} ${code} ${was.name}` })
  }
  return ok({ kind: 'dimension.set', v: 1, value, ...(was === undefined ? {} : { was }) })
}

/**
 * Closes a value to new postings; those that carry it keep it. Refuses `dimension-unknown`,
 * `nothing-to-change`.
 */
export function planCloseDimension(
  values: DimensionValues,
  dimension: Dimension,
  code: string,
): Result<FactOf<'dimension.set'>> {
  const was = values.get(dimensionKey(dimension, code))
  if (was === undefined) {
    const known = knownCodes(values, dimension)
    return refuse('dimension-unknown', { ...valueNames(dimension, code), known }, 'code')
  }
  if (was.closed === true) return refuse('nothing-to-change', { what: `${dimension} ${code}` })
  return ok({ kind: 'dimension.set', v: 1, value: { ...was, closed: true }, was })
}

function valueNames(dimension: string, code: string) {
  // Postings hold the three dimensions and no others; an unheard-of one is named as it stands.
  const words = dimensionWords[dimension as Dimension] ?? { en: dimension, fr: dimension }
  return { dimension: words.en, dimensionFr: words.fr, noun: dimension, value: code }
}

function knownCodes(values: DimensionValues, dimension: string): string {
  const codes = [...values.values()]
    .filter((each) => each.dimension === dimension && each.closed !== true)
    .map((each) => each.code)
    .sort()
  if (codes.length === 0) return '-'
  return codes.length > mostNamed ? `${codes.slice(0, mostNamed).join(', ')}, …` : codes.join(', ')
}
