import type { DimensionValue } from '@daybook/core/daybook/fact.ts'
import { z } from 'zod'
import type { Recorded } from '../../record.ts'

/** The three dimensions. */
export const dimensionName = z.enum(['class', 'department', 'job'])

/** The code of a value; `;` and `=` would be read as the next one in a report’s option. */
export const dimensionCode = z
  .string()
  .trim()
  .regex(/^[^;=\s]{1,40}$/)
  .meta({ description: 'its code on postings, without spaces: SHOP' })

/** A value of a dimension on the way out. */
export const dimensionOut = {
  dimension: dimensionName,
  code: z.string(),
  name: z.string(),
  closed: z.boolean(),
}

/** The value that an act set, from its fact. */
export function dimensionOutOf(recorded: Recorded, given: DimensionValue) {
  const [first] = recorded.facts
  const value = first?.fact.kind === 'dimension.set' ? first.fact.value : given
  const { dimension, code, name, closed = false } = value
  return { dimension, code, name, closed }
}
