import { z } from 'zod'
import { fileInput, fileOutput } from '../payments/made-file.ts'
import { day } from './fields.ts'

/** How a calendar of deadlines is asked for. */
export const calendarInput = z.strictObject({
  through: day.optional().meta({ description: 'through which day; a year ahead when left out' }),
  before: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(7)
    .meta({ description: 'how many days before each the calendar reminds; 0 for not at all' }),
  ...fileInput,
})

/** What is said of a calendar that was made. */
export const calendarOutput = z.strictObject({ days: z.number(), ...fileOutput })
