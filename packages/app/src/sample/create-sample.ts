import { existsSync } from 'node:fs'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { World } from '../commands/command.ts'
import { borealStory } from './boreal.ts'
import { workshopOpening, workshopStory } from './owner/workshop.ts'
import { quebecOpening, quebecStory } from './quebec-shop.ts'
import { relateFirstBooks } from './related.ts'
import { type Opening, tellStory } from './tell-story.ts'

/** How the sample company is opened: what a user would answer. */
const opening: Opening = {
  name: 'Ébénisterie Boréale inc. / Boreal Cabinetmakers Inc. (sample / exemple)',
  form: 'corporation',
  province: 'ON',
  fiscalYearEnd: '06-30',
  language: 'en',
  include: ['1030', '2225', '2235', '2600', '4245', '6330'],
}

/** The first day on which all that the story tells can have happened. */
const storyDay = '2026-07-01'

/**
 * Makes the sample company at a place: a fictional bilingual business in Ottawa with its year to June 2026
 * closed and its books on through November 2026. It runs the same commands that people run. Refuses
 * `book-exists` and what they refuse.
 */
export async function createSample(world: World, place: string): Promise<Result<{ deeds: number }>> {
  return tellStory(later(world, storyDay), place, opening, borealStory())
}

/** The first day on which all that the owner's story tells can have happened. */
const ownerDay = '2026-10-06'

/** The day on which what the company paid for both is shared. */
const relatedDay = '2026-11-05'

/**
 * Makes the books of the owner of the sample company at a place: a workshop kept as a proprietor since 2024,
 * two flats, and her personal returns of three years in the vault. Refuses `book-exists` and what the
 * commands refuse.
 */
export async function createOwner(world: World, place: string): Promise<Result<{ deeds: number }>> {
  return tellStory(later(world, ownerDay), place, workshopOpening, workshopStory())
}

/**
 * Makes the books of a fictional bindery in Quebec at a place: a year of GST and QST filed on one return and
 * paid, and a quarter after it. Refuses `book-exists` and what the commands refuse.
 */
export async function createQuebecShop(world: World, place: string): Promise<Result<{ deeds: number }>> {
  return tellStory(world, place, quebecOpening, quebecStory())
}

/** The books that were made of a company, and of its owner where they were wanted and not there yet. */
export type FirstBooks = { readonly deeds: number; readonly ownerDeeds?: number }

/**
 * What a stranger meets first: the sample company at a place, and the books of its owner beside it, so that
 * X as `createSample` and `createOwner` do.
 */
export async function createFirstBooks(
  world: World,
  place: string,
  owner?: string,
): Promise<Result<FirstBooks>> {
  const made = await createSample(world, place)
  if (!made.ok || owner === undefined || existsSync(owner)) return made
  const hers = await createOwner(world, owner)
  if (!hers.ok) return hers
  const related = await relateFirstBooks(later(world, relatedDay), place, owner)
  return related.ok ? ok({ ...made.value, ownerDeeds: hers.value.deeds }) : related
}

/** The world on the first day of a story, where the clock of the machine says an earlier one. */
function later(world: World, day: string): World {
  return world.today > day ? world : { ...world, today: day }
}
