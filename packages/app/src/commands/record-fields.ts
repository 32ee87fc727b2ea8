import { foldedWords } from '@daybook/core/kit/fold.ts'
import { isRate } from '@daybook/core/ledger/exchange-rates.ts'
import { isQuantity } from '@daybook/core/ledger/quantities.ts'
import { z } from 'zod'
import { day, words } from './fields.ts'

/** The name by which people call a template, a schedule or a saved report. */
export const recordName = words.refine(
  (name) => foldedWords(name).length > 0,
  'a name has a letter or a digit',
)

/** A day before 2150: what recurs is reckoned on from it. */
export const nearDay = day.refine((date) => date < '2150-01-01', 'a day before 2150').meta({ format: 'date' })

/** A currency by its three letters. */
export const currencyCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: 'a currency by its three letters: USD' })

/** A rate of exchange: what one unit of the foreign currency is worth. */
export const rateText = z
  .string()
  .trim()
  .refine(isRate, 'a rate such as 1.3712')
  .meta({ format: 'rate', description: 'what one unit is worth in the currency of the books: 1.3712' })

/** A quantity: decimal text, negative to correct. */
export const quantityText = z
  .string()
  .trim()
  .refine(isQuantity, 'a quantity such as 7.5')
  .meta({ format: 'quantity', description: 'how many, such as 7.5; negative to correct' })

/** The dimensions of what a record posts, each as a flag of its own. */
export const dimensionFlags = {
  class: words.optional().meta({ description: 'the code of a class' }),
  department: words.optional().meta({ description: 'the code of a department' }),
  job: words.optional().meta({ description: 'the code of a job' }),
}

/** The dimensions that were given, by name. */
export function dimensionsGiven(given: {
  readonly class?: string | undefined
  readonly department?: string | undefined
  readonly job?: string | undefined
}): Readonly<Record<string, string>> {
  const { class: own, department, job } = given
  return {
    ...(own === undefined ? {} : { class: own }),
    ...(department === undefined ? {} : { department }),
    ...(job === undefined ? {} : { job }),
  }
}
