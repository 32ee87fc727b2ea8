import type { Household } from '@daybook/canada/t1/t1-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { type AtVault, askedOnce } from '../payroll/person-vault.ts'
import { type Ask, eraseItem, itemOf, putItem, readVault } from '../vault/vault.ts'
import { booksKnown } from './books-income.ts'
import { householdFields, householdOf } from './facts-shape.ts'
import { withSlipIds } from './slip-ids.ts'

const household = z.strictObject(householdFields)

/** A household's facts of a year as the door reads them. */
export type GivenHousehold = z.output<typeof household>

/** One person's facts of a household. */
export type GivenPerson = GivenHousehold['taxpayer']

/** Whose return of the two. */
export type Who = 'taxpayer' | 'spouse'

/**
 * The facts of a year as the vault keeps them; nothing of a return stands in the chain, which can never
 * forget. Refuses `t1-not-kept` and what `unlock` refuses.
 */
export async function keptFacts(ctx: AtVault, year: number, ask: Ask): Promise<Result<GivenHousehold>> {
  const vault = await readVault(ctx.book.store)
  if (!vault.cells.has(itemId(year))) return refuse('t1-not-kept', { year: String(year) }, 'year')
  const item = await itemOf(vault, itemId(year), ask)
  if (!item.ok) return item
  const read = household.safeParse(JSON.parse(item.value.value))
  if (read.success) return ok(withIds(read.data))
  return refuse('t1-facts-malformed', { what: `vault ${itemId(year)}` }, 'year')
}

/**
 * Keeps the facts of a year in the place of those there, once they can be read. Refuses what reading does.
 */
export async function keepFacts(ctx: AtVault, facts: GivenHousehold, ask: Ask): Promise<Result<undefined>> {
  const read = await readHousehold(ctx, facts)
  if (!read.ok) return read
  const value = JSON.stringify(typedAgain(withIds(facts)))
  return putItem(ctx.book, itemId(facts.year), { kind: 'other', value, label: `T1 ${facts.year}` }, ask)
}

/**
 * Reads a household's facts as they would be kept: what they take from the books must be there. Refuses what
 * `householdOf` and `booksKnown` refuse.
 */
export async function readHousehold(ctx: AtVault, facts: GivenHousehold): Promise<Result<Household>> {
  const known = await inView(ctx.book, (view) => booksKnown(view, facts))
  return known.ok ? householdOf(facts, 'later') : known
}

/** A household whose slips have an id each, by which they are changed and taken away. */
function withIds(facts: GivenHousehold): GivenHousehold {
  const { taxpayer, spouse } = facts
  const own = { ...taxpayer, slips: withSlipIds(taxpayer.slips) }
  if (spouse === undefined) return { ...facts, taxpayer: own }
  return { ...facts, taxpayer: own, spouse: { ...spouse, slips: withSlipIds(spouse.slips) } }
}

/** The years whose facts are kept, the newest first; a sealed vault tells them without its passphrase. */
export async function keptYears(ctx: AtVault): Promise<readonly number[]> {
  const { cells } = await readVault(ctx.book.store)
  const years = [...cells.keys()].flatMap((id) => {
    const [, year] = /^t1:(\d{4})$/.exec(id) ?? []
    return year === undefined ? [] : [Number(year)]
  })
  return years.sort((one, other) => other - one)
}

/** The facts of a household as people type them, so that keeping them again changes nothing. */
export function typedAgain(facts: GivenHousehold): z.input<typeof household> {
  // The same shape with cents as text, which is what the schema reads.
  return asTyped(facts) as z.input<typeof household>
}

/** Erases the facts of a year. Refuses `vault-item-unknown`. */
export function eraseFacts(ctx: AtVault, year: number): Promise<Result<undefined>> {
  return eraseItem(ctx.book, itemId(year))
}

/** Changes one person's facts of a year. Refuses `t1-spouse-missing`, and what reading and keeping refuse. */
export async function changePerson(
  ctx: AtVault & { readonly dryRun: boolean },
  asked: { readonly year: number; readonly who: Who },
  change: (person: GivenPerson) => Result<GivenPerson>,
): Promise<Result<GivenPerson>> {
  const ask = askedOnce(ctx)
  const facts = await keptFacts(ctx, asked.year, ask)
  if (!facts.ok) return facts
  const person = facts.value[asked.who]
  if (person === undefined) return refuse('t1-spouse-missing', {}, 'who')
  const changed = change(person)
  if (!changed.ok || changed.value === person) return changed
  const whole = { ...facts.value, [asked.who]: changed.value }
  const read = await readHousehold(ctx, whole)
  if (!read.ok) return read
  if (ctx.dryRun) return changed
  const kept = await keepFacts(ctx, whole, ask)
  return kept.ok ? changed : kept
}

function itemId(year: number): string {
  return `t1:${year}`
}

/** The facts as people type them: cents as decimal text, all else as it is. */
function asTyped(value: unknown): unknown {
  if (typeof value === 'bigint') return formatCents(value)
  if (Array.isArray(value)) return value.map(asTyped)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asTyped(each)]))
}
