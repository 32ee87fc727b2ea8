import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { z } from 'zod'
import { type Book, bookOf } from '../book.ts'
import type { bookCreate } from '../commands/books/book-create.ts'
import type { Command, World } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { commandNamed } from '../commands/registry.ts'
import { openBook } from '../store/open-book.ts'
import type { Deed } from './deed.ts'

/** How the books of a story are opened: what a user would answer, but for the place. */
export type Opening = Omit<z.input<(typeof bookCreate)['input']>, 'place'>

/**
 * Makes books at a place and does the deeds of a story in them, one after another, each by the command that
 * people run. `world` says on which day. Refuses `book-exists` and what the commands refuse.
 */
export async function tellStory(
  world: World,
  place: string,
  opening: Opening,
  deeds: readonly Deed[],
): Promise<Result<{ deeds: number }>> {
  const created = await doDeed(world, undefined, {
    command: 'book.create',
    input: { place, ...opening },
    key: '',
  })
  if (!created.ok) return created
  const done = await doIn(world, place, deeds)
  return done.ok ? ok({ deeds: done.value.length }) : done
}

/** Does deeds in the books at a place, one by one; gives what each answered. Refuses what they refuse. */
export async function doIn(
  world: World,
  place: string,
  deeds: readonly Deed[],
): Promise<Result<readonly unknown[]>> {
  const opened = await openBook(place)
  if (!opened.ok) return opened
  const book = bookOf(opened.value)
  const answers: unknown[] = []
  try {
    for (const deed of deeds) {
      const on = deed.today === undefined ? world : { ...world, today: deed.today }
      const done = await doDeed(on, book, deed)
      if (!done.ok) return done
      answers.push(done.value)
    }
    await opened.value.search({ words: [] }, 0)
    return ok(answers)
  } finally {
    await opened.value.close()
  }
}

type AnyDeed = { readonly command: string; readonly input: unknown; readonly key: string }

/** Does one deed, in books or, where its command is not about one set of books, without. */
export async function doDeed(
  world: World,
  book: Book | undefined,
  deed: Deed | AnyDeed,
): Promise<Result<unknown>> {
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
