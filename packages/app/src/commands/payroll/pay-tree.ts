import { explainRows } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'

/** A row of a figure's tree on the way out: how deep it stands, its sign, its value and its source in law. */
export const payTreeRow = z.strictObject({
  depth: z.number(),
  sign: z.string(),
  id: z.string(),
  label: z.string(),
  value: z.string(),
  how: z.string(),
  source: z.string().optional(),
})

/** A figure as rows, each above its parts. */
export function payTreeOf(figure: Figure, language: Language): z.output<typeof payTreeRow>[] {
  return explainRows(figure, language).map(({ depth, sign, id, label, value, how, source }) => ({
    ...{ depth, sign, id, label, value, how },
    ...(source === undefined ? {} : { source }),
  }))
}
