import { readFacts, type TypedFacts } from '@daybook/canada/t1/read-facts.ts'
import type { Household } from '@daybook/canada/t1/t1-facts.ts'
import { ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { amount, day, province, words } from '../commands/fields.ts'
import { type BooksIncome, rentalForm, takenFrom } from './books-income.ts'

/** The facts of a return as JSON: the names of the engine's facts, amounts as decimal text. */

const money = amount.exactOptional()
const flag = z.boolean().exactOptional()
const month = z
  .string()
  .trim()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/)
  .exactOptional()
  .meta({ description: 'a month, YYYY-MM, or a day' })

const slip = z.strictObject({
  id: words.exactOptional(),
  kind: words.meta({
    description: 'T4, T4A, T4A(OAS), T4A(P), T4E, T4RSP, T4RIF, T4FHSA, T3, T5, T5008, ...',
  }),
  from: words.meta({ description: 'who sent it' }),
  province: province.exactOptional().meta({ description: 'box 10 of a T4' }),
  boxes: z.record(z.string(), amount).meta({ description: 'amounts by box number' }),
})

const business = z.strictObject({
  name: words,
  kind: z.enum(['business', 'professional', 'commission', 'farming', 'fishing', 'limited-partner']),
  gross: amount,
  net: amount,
})

const disposition = z.strictObject({
  name: words,
  kind: z.enum(['shares', 'bonds', 'real-estate', 'home', 'personal', 'listed', 'other']),
  proceeds: amount,
  cost: amount,
  outlays: amount.default(0n),
  heldDays: z.number().int().exactOptional(),
  exempt: money.meta({ description: 'the part of the gain on a home that is exempt (T2091)' }),
})

const foreign = z.strictObject({
  country: words,
  kind: z.enum(['property', 'business']),
  income: amount,
  tax: amount,
})

const dependant = z.strictObject({
  name: words,
  kind: z.enum(['child', 'parent', 'other']),
  born: day,
  netIncome: amount.default(0n),
  isInfirm: z.boolean().default(false),
  hasDisability: flag,
  claimedAs: z.enum(['eligible-dependant', 'infirm-adult', 'infirm-child']).exactOptional(),
  medical: money,
  childCare: money,
})

const standing = z.strictObject({
  cppStopped: month,
  cppRestarted: month,
  qppStopped: month,
  qppRestarted: month,
  qppPension: month,
  disability: z.strictObject({ from: z.string(), through: month }).exactOptional(),
})

const provincial = z.strictObject({
  politicalContributions: money,
  unusedTuition: money,
  tuitionThisYear: money,
  adoptionExpenses: money,
  homeBuyers: money,
  seniorsTransit: money,
  fertilityExpenses: money,
  seniorsCareMedical: money,
  seniorsRenovation: money,
  rentMonths: z.number().int().min(0).max(12).exactOptional(),
  salesTaxCredit: flag,
  costOfLiving: flag,
  isSingleParent: flag,
  familyTaxBenefit: flag,
  spouseTransferred: money,
  spouseClaimsReduction: flag,
  spouseUnusedReduction: money,
  entered: z.record(z.string(), amount).exactOptional(),
})

/** One person's facts. */
export const personShape = z.strictObject({
  province,
  otherProvinces: z.array(province).exactOptional(),
  born: day,
  died: day.exactOptional(),
  standing: standing.exactOptional(),
  slips: z.array(slip).default([]),
  businesses: z.array(business).default([]),
  rentals: z.array(z.strictObject({ gross: amount, net: amount })).default([]),
  books: z
    .array(words)
    .default([])
    .meta({ description: 'businesses of the books whose T2125 is taken, by name; T776 for its rentals' }),
  gains: z.array(disposition).default([]),
  foreign: z.array(foreign).default([]),
  dependants: z.array(dependant).default([]),
  answers: z
    .record(z.string(), z.union([z.string(), z.boolean()]))
    .default({})
    .meta({ description: 'answers by name: amounts as text, yes or no as true or false' }),
  provincial: provincial.default({}),
  given: z.record(z.string(), amount).default({}).meta({ description: 'lines to take as they are given' }),
})

/** What a return is worked out from: the year, the person, and the spouse where there are facts of theirs. */
export const householdFields = {
  year: z.coerce.number().int().meta({ description: 'the tax year, such as 2025' }),
  couple: z.boolean().default(false).meta({ description: 'married or common-law on 31 December' }),
  accept: z
    .boolean()
    .default(false)
    .meta({ description: 'let amounts count that are projected and not confirmed' }),
  taxpayer: personShape.meta({ description: 'the facts of the person, as JSON: --input FILE or -' }),
  spouse: personShape.optional().meta({ description: 'the facts of the spouse, as JSON' }),
} as const

type Given = z.output<z.ZodObject<typeof householdFields>>

/**
 * The household that was given, with what it takes from the books: what they came to, or `'later'` where the
 * facts are only read. Refuses `t1-books-unread` where books are taken and none are at hand, and what
 * `readFacts` refuses, the spouse's under `spouse`.
 */
export function householdOf(given: Given, books?: BooksIncome | 'later'): Result<Household> {
  const taken = takenFrom(given)
  if (books === undefined && taken.length > 0)
    return refuse('t1-books-unread', { books: taken.join(', ') }, 'books')
  const income = books === undefined || books === 'later' ? nothingYet : books
  const one = readFacts(typedFacts(given, given.taxpayer, income))
  const other = given.spouse === undefined ? undefined : readFacts(typedFacts(given, given.spouse, income))
  const refusals = [
    ...(one.ok ? [] : one.refusals),
    ...(other === undefined || other.ok
      ? []
      : other.refusals.map((each) => ({ ...each, at: `spouse.${each.at ?? ''}` }))),
  ]
  if (!one.ok || refusals.length > 0) return refused(refusals)
  return ok(other?.ok === true ? { taxpayer: one.value, spouse: other.value } : { taxpayer: one.value })
}

const nothingYet: BooksIncome = { businesses: new Map() }

function typedFacts(
  { year, couple, accept, spouse }: Given,
  person: z.output<typeof personShape>,
  income: BooksIncome,
): TypedFacts {
  const { born, died, standing: stands, books, businesses, rentals, ...facts } = person
  const { rentals: rented } = income
  return {
    ...facts,
    businesses: [...businesses, ...books.flatMap((word) => income.businesses.get(word) ?? [])],
    rentals: [...rentals, ...(rented !== undefined && books.includes(rentalForm) ? [rented] : [])],
    year,
    marital: couple || spouse !== undefined ? 'couple' : 'single',
    person: {
      born,
      ...(died === undefined ? {} : { died }),
      ...(stands === undefined ? {} : { standing: stands }),
    },
    acceptsUnconfirmed: accept,
  }
}
