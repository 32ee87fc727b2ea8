import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import type { CloseRow } from '../../close/close-row.ts'
import { day } from '../fields.ts'

/** Which period is closed. */
export const periodInput = {
  through: day.optional().meta({
    description: 'a day of the month, or the last day of the year; the last one that is over when left out',
  }),
  year: z.boolean().default(false).meta({ description: 'the fiscal year, not the month' }),
}

/** A row of a close on the way out. */
export const closeRowOut = z.strictObject({
  row: z.string(),
  label: z.string(),
  by: z.enum(['books', 'person', 'client']).meta({ description: 'who ticks it' }),
  own: z.boolean().meta({ description: 'whether the book added it' }),
  state: z.enum(['proven', 'judged', 'not-needed', 'open', 'waiting']),
  detail: z.string().meta({ description: 'what the proof found' }),
  command: z.string().optional().meta({ description: 'what does it' }),
  initials: z.string().optional(),
  date: z.string().optional(),
  note: z.string().optional(),
})

/** A row as programs read it. */
export function closeRowOutOf(
  { row, label, by, isOwn, state, detail, command, judgement }: CloseRow,
  language: Language,
): z.input<typeof closeRowOut> {
  return {
    ...{ row, label: label[language], by, own: isOwn, state, detail: detail[language] },
    ...(command === undefined ? {} : { command }),
    ...(judgement === undefined
      ? {}
      : {
          initials: judgement.initials,
          date: judgement.date,
          ...(judgement.note === undefined ? {} : { note: judgement.note }),
        }),
  }
}
