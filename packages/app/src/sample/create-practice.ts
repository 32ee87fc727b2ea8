import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { World } from '../commands/command.ts'
import { clients } from './clients/clients.ts'
import { tellStory } from './tell-story.ts'

/** A client's books that were made: where, for whom, and how many deeds it took. */
export type MadeBooks = { readonly place: string; readonly title: string; readonly deeds: number }

/** The day on which the bookkeeper of the story works: October 2026 is complete, November has begun. */
export const practiceDay = '2026-11-10'

/**
 * Makes the books of the five fictional clients of a practice in a folder, which is made where it is missing:
 * a corporation in Ontario, a proprietor in Quebec, a partnership in Alberta, a non-profit in Nova Scotia and
 * a household in British Columbia. Refuses `book-exists` before anything is made, and what the commands
 * refuse.
 */
export async function createPractice(world: World, folder: string): Promise<Result<readonly MadeBooks[]>> {
  const all = clients
    .map((each) => each())
    .map((each) => ({ ...each, place: join(folder, `${each.file}.daybook`) }))
  const taken = all.find(({ place }) => existsSync(place))
  if (taken !== undefined) return refuse('book-exists', { place: taken.place }, 'folder')
  mkdirSync(folder, { recursive: true })
  const made: MadeBooks[] = []
  for (const { place, opening, deeds } of all) {
    const told = { ...world, today: practiceDay, language: opening.language ?? 'en' }
    const done = await tellStory(told, place, opening, deeds)
    if (!done.ok) return done
    made.push({ place, title: opening.name, deeds: done.value.deeds })
  }
  return ok(made)
}

/** The same as a dry run: the books are made in a folder of their own and thrown away. */
export async function rehearsePractice(world: World, folder: string): Promise<Result<readonly MadeBooks[]>> {
  const aside = mkdtempSync(join(tmpdir(), 'daybook-rehearsal-'))
  try {
    const made = await createPractice(world, aside)
    if (!made.ok) return made
    const books = made.value.map((each) => ({ ...each, place: join(folder, basename(each.place)) }))
    const taken = books.find(({ place }) => existsSync(place))
    return taken === undefined ? ok(books) : refuse('book-exists', { place: taken.place }, 'folder')
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
