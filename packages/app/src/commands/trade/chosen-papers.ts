import { z } from 'zod'
import { paperKinds } from '../../trade/paper-load.ts'
import { day, words } from '../fields.ts'

/** Which papers to customers are taken: by number, or all that fit. */
export const chosenPapers = {
  numbers: z
    .array(words)
    .max(10_000)
    .default([])
    .meta({ description: '1043, estimate/12, credit/1002, receipt/57; all that fit when left out' }),
  kind: z.enum(paperKinds).default('invoice').meta({ description: 'what is taken without a number' }),
  customer: words.optional().meta({ description: 'only those of this customer' }),
  from: day.optional().meta({ description: 'only those dated on or after this day' }),
  through: day.optional().meta({ description: 'only those dated on or before this day' }),
  all: z.boolean().default(false).meta({ description: 'settled and voided ones too' }),
}

/** Whose statements of account or reminders are taken, and of which days. */
export const chosenStatements = {
  customers: z
    .array(words)
    .max(10_000)
    .default([])
    .meta({ description: 'names or numbers of customers; all who owe when left out' }),
  reminder: z
    .boolean()
    .default(false)
    .meta({ description: 'the last reminder instead of a statement: of each named, or of the last day' }),
  from: day.optional().meta({ description: 'the first of the month of --through when left out' }),
  through: day.optional().meta({ description: 'today when left out' }),
}

/** The name of a paper’s own file, without an ending: `credit/1002` is `credit-1002`. */
export function paperFileName(id: string): string {
  return id.replaceAll(/[^\p{L}\p{N}-]/gu, '-')
}
