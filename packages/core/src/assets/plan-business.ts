import type { Business, BusinessYear } from '../daybook/assets-facts.ts'
import type { FactOf } from '../daybook/fact.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { idFromName } from '../ledger/record-id.ts'

/**
 * Names a business or a rental property, or changes what it is; what was said of its years stays. Refuses
 * `business-nature` for a nature that its form does not take.
 */
export function planSetBusiness(
  wish: Omit<Business, 'id' | 'years'>,
  was: Business | undefined,
): Result<FactOf<'business.set'>> {
  const isRental = wish.nature === 'rental'
  if (isRental !== (wish.form === 'T776'))
    return refuse('business-nature', { form: wish.form, nature: wish.nature }, 'nature')
  const id = was?.id ?? idFromName(wish.name)
  const business: Business = { ...wish, id, years: was?.years ?? [] }
  return ok({ kind: 'business.set', v: 1, business, ...(was === undefined ? {} : { was }) })
}

/** Adds what was said of a business for a year to what was said of it before; lines by their number. */
export function planAnswer(
  business: Business,
  said: BusinessYear,
  was: Business | undefined,
): FactOf<'business.set'> {
  const before = business.years.find(({ year }) => year === said.year)
  const lines = new Map([...(before?.inputs ?? []), ...(said.inputs ?? [])].map((each) => [each.line, each]))
  const inputs = [...lines.values()].sort((one, other) => (one.line < other.line ? -1 : 1))
  const merged: BusinessYear = {
    ...before,
    ...said,
    ...(inputs.length === 0 ? {} : { inputs }),
    ...(said.use === undefined ? {} : { use: { ...before?.use, ...said.use } }),
  }
  const years = [...business.years.filter(({ year }) => year !== said.year), merged]
  const next: Business = { ...business, years: years.sort((one, other) => (one.year < other.year ? -1 : 1)) }
  return { kind: 'business.set', v: 1, business: next, ...(was === undefined ? {} : { was }) }
}
