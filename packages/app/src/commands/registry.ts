import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { Command, Effect } from './command.ts'

/**
 * The command table: all that can be done, in one list. From it come the command line, the HTTP routes, OpenAPI and the
 * client. A command's module is loaded when it is used, so that no command pays for another.
 */
export type Listed = {
  readonly name: string
  readonly effect: Effect
  readonly title: Label
  load(): Promise<Command>
}

function listed(name: string, effect: Effect, en: string, fr: string, load: () => Promise<unknown>): Listed {
  // The tidy test holds each module to its line: same name, same effect, same title.
  return { name, effect, title: { en, fr }, load: load as () => Promise<Command> }
}

/** Every command, in the order of the duties. */
export const registry: readonly Listed[] = [
  listed(
    'book.create',
    'program',
    'Create a set of books',
    'Créer des livres',
    async () => (await import('./book-create.ts')).bookCreate,
  ),
  listed(
    'entry.post',
    'write',
    'Post a journal entry',
    'Reporter une écriture',
    async () => (await import('./entry-post.ts')).entryPost,
  ),
]

/** The command of a name, if there is one. */
export function commandNamed(name: string): Listed | undefined {
  return registry.find((each) => each.name === name)
}
