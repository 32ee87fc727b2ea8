import type { ReportSchedule } from '@daybook/core/daybook/fact.ts'
import { z } from 'zod'

/** The schedule of a saved report on the way out. */
export const scheduleOut = z.strictObject({
  every: z.enum(['month', 'quarter', 'year']),
  days: z.number().meta({ description: 'after the end of its period' }),
  from: z.string().meta({ description: 'periods that end on this day or later' }),
  to: z.array(z.string()),
  language: z.enum(['en', 'fr']),
})

/** A schedule as answers show it. */
export function scheduleOutOf({ to, ...rest }: ReportSchedule): z.input<typeof scheduleOut> {
  return { ...rest, to: [...to] }
}
