import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type Book, bookOf } from '../book.ts'
import type { Command, World } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { commandNamed } from '../commands/registry.ts'
import { openBook } from '../store/open-book.ts'
import { borealStory } from './boreal.ts'
import type { Deed } from './deed.ts'

/** How the sample company is opened: what a user would answer. */
const opening = {
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
  const created = await run(world, undefined, {
    command: 'book.create',
    input: { place, ...opening },
    key: '',
  })
  if (!created.ok) return created
  const opened = await openBook(place)
  if (!opened.ok) return opened
  const book = bookOf(opened.value)
  const deeds = borealStory()
  try {
    // The story closes its year to June 2026, whatever the clock of the machine says.
    const told = world.today > storyDay ? world : { ...world, today: storyDay }
    for (const deed of deeds) {
      const done = await run(deed.today === undefined ? told : { ...told, today: deed.today }, book, deed)
      if (!done.ok) return done
    }
    await opened.value.search({ words: [] }, 0)
    return ok({ deeds: deeds.length })
  } finally {
    await opened.value.close()
  }
}

type AnyDeed = { readonly command: string; readonly input: unknown; readonly key: string }

async function run(world: World, book: Book | undefined, deed: Deed | AnyDeed): Promise<Result<unknown>> {
  const listed = commandNamed(deed.command)
  if (listed === undefined)
    throw new Error(`fault: the sample gives a command that there is not: ${deed.command}`)
  const command: Command = await listed.load()
  const input = decoded(command.input, deed.input)
  if (!input.ok) return input
  if (command.effect === 'program') return command.run({ ...world, dryRun: false }, input.value)
  if (book === undefined) throw new Error('fault: a command over books needs one')
  return command.run({ ...world, book, dryRun: false, key: deed.key }, input.value)
}
