import type { BusinessIncome, RentalIncome } from '@daybook/canada/t1/t1-facts.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { businessesWith, businessNamed } from '../assets/load-business.ts'
import { filledT776 } from '../assets/t776-report.ts'
import { filledT2125 } from '../assets/t2125-report.ts'
import type { View } from '../book.ts'

/** The word by which the facts of a return take all rental properties of the books (T776). */
export const rentalForm = 'T776'

/** What businesses and rental properties of the books come to in a year, by the word that takes them. */
export type BooksIncome = {
  readonly businesses: ReadonlyMap<string, BusinessIncome>
  readonly rentals?: RentalIncome
}

/** What of the books the facts of two people take. */
type Taking = {
  readonly year: number
  readonly taxpayer: { readonly books: readonly string[] }
  readonly spouse?: { readonly books: readonly string[] } | undefined
}

/** The businesses and rentals of the books that the facts of a household take, each once. */
export function takenFrom({ taxpayer, spouse }: Taking): readonly string[] {
  return [...new Set([...taxpayer.books, ...(spouse?.books ?? [])])]
}

/**
 * What the facts of a household take from the books, as their forms stand now: line 8299 and line 9946 of
 * each T2125, the sums of the T776, with the figures that open them down to postings. Refuses what these
 * forms refuse, such as `business-unknown` and `business-legal-form`.
 */
export async function booksIncome(view: View, household: Taking): Promise<Result<BooksIncome>> {
  const businesses = new Map<string, BusinessIncome>()
  const year = String(household.year)
  let rentals: RentalIncome | undefined
  for (const word of takenFrom(household)) {
    if (word === rentalForm) {
      const filled = await filledT776(view, { year }, {})
      if (!filled.ok) return filled
      rentals = withFigures(filled.value.result)
      continue
    }
    const filled = await filledT2125(view, { business: word, year }, {})
    if (!filled.ok) return filled
    const { result } = filled.value
    businesses.set(word, { name: result.name, kind: result.kind, ...withFigures(result) })
  }
  return ok({ businesses, ...(rentals === undefined ? {} : { rentals }) })
}

/** Gross and net income of a form with the figures that say where they came from. */
function withFigures({
  gross,
  net,
  figures,
}: {
  readonly gross: bigint
  readonly net: bigint
  readonly figures: ReadonlyMap<string, NonNullable<RentalIncome['figure']>>
}): RentalIncome {
  const [grossFigure, figure] = [figures.get('8299'), figures.get('9946')]
  return {
    gross,
    net,
    ...(grossFigure === undefined ? {} : { grossFigure }),
    ...(figure === undefined ? {} : { figure }),
  }
}

/**
 * Whether the books have all that the facts of a household take from them; their forms are not filled in.
 * Refuses `business-unknown` and `business-legal-form`.
 */
export async function booksKnown(view: View, household: Taking): Promise<Result<undefined>> {
  for (const word of takenFrom(household)) {
    const found =
      word === rentalForm ? await businessesWith(view, rentalForm) : await businessNamed(view, 'T2125', word)
    if (!found.ok) return found
  }
  return ok(undefined)
}
