import { type GivenForRoe, givenNames } from '@daybook/canada/roe/roe-wish.ts'
import { z } from 'zod'
import { day, words } from '../fields.ts'

/** The number of a record of employment in these books, or its serial number. */
export const roeWord = words.meta({ description: 'the number of the record, or its serial number' })

/** What a person says for a record of employment where the books do not know it. */
export const roeGiven = {
  last: day
    .optional()
    .meta({ description: 'the last day paid (block 11); the last day of work when left out' }),
  first: day
    .optional()
    .meta({ description: 'the first day worked (block 10); the hiring or the return when left out' }),
  code: words
    .optional()
    .meta({ description: 'the reason code (block 16): A00, D00; that of the departure when left out' }),
  recall: words
    .optional()
    .meta({ description: 'the expected recall (block 14): a day, Y, N (not returning) or U (unknown)' }),
  hours: words
    .optional()
    .meta({ description: 'all insurable hours (block 15A), where they were agreed on or noted elsewhere' }),
  earlier: words.optional().meta({
    description: 'insurable earnings of pay periods before these books: 2026-06-28=2100.00x12',
  }),
  earlierHours: words.optional().meta({ description: 'insurable hours before these books' }),
  vacation: words
    .optional()
    .meta({ description: 'vacation pay (block 17A): 2=512.40, 3:2026-12-07..2026-12-18=512.40' }),
  holidays: words
    .optional()
    .meta({ description: 'pay for holidays after the last day (block 17B): 2026-12-25=180.00' }),
  moneys: words.optional().meta({
    description: 'other money (block 17C) in the place of what the pays show: Y00=1200.00;E00=800.00',
  }),
  special: words
    .optional()
    .meta({ description: 'special payments (block 19): PSL01:2026-10-20..2026-11-20=100.00/W' }),
  comments: words.optional().meta({ description: 'comments (block 18); they slow the claim down' }),
  occupation: words.optional().meta({ description: 'the occupation (block 13); the title when left out' }),
  language: z
    .enum(['en', 'fr'])
    .optional()
    .meta({ description: 'the language of communication (block 20); that of the pay stubs when left out' }),
}

/** Takes rules of a year that nobody looked up, commissions by pay period, and the like. */
export const roeInsist = z
  .boolean()
  .default(false)
  .meta({ description: 'although a rule is not certain, or the guide asks for weekly averages' })

/** Who can be asked, block 16. */
export const roeContactFields = {
  contact: words
    .optional()
    .meta({ description: 'who can be asked: given name and name; as on the last record when left out' }),
  phone: words
    .optional()
    .meta({ description: 'their telephone; as on the last record or the letterhead when left out' }),
}

/** What was said, by the names under which it is kept. */
export function givenOf(input: { readonly [K in keyof typeof roeGiven]?: string | undefined }): GivenForRoe {
  return Object.fromEntries(
    givenNames.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])),
  )
}
