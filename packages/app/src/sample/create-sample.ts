import type { Result } from '@daybook/core/kit/result.ts'
import type { World } from '../commands/command.ts'
import { borealStory } from './boreal.ts'
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
  // The story closes its year to June 2026, whatever the clock of the machine says.
  const told = world.today > storyDay ? world : { ...world, today: storyDay }
  return tellStory(told, place, opening, borealStory())
}
