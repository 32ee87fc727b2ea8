import type { DutyId } from '@daybook/canada/noc/bookkeeper.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { Command, Effect } from './command.ts'

/**
 * The command table: all that can be done, in one list. From it come the command line, the HTTP routes,
 * OpenAPI and the client. A command's module is loaded when it is used, so that no command pays for another.
 */
export type Listed<N extends string = string, C = Command> = {
  readonly name: N
  readonly effect: Effect
  readonly title: Label
  /** The main duties of a bookkeeper that it does; the duties map is made of these. */
  readonly duties: readonly DutyId[]
  load(): Promise<C>
}

/**
 * A line of the table: its name, effect, titles in both languages, the loader of its module, and its duties.
 */
export function listed<N extends string, C>(
  name: N,
  effect: Effect,
  en: string,
  fr: string,
  load: () => Promise<C>,
  duties: readonly DutyId[] = [],
): Listed<N, C> {
  return { name, effect, title: { en, fr }, load, duties }
}
