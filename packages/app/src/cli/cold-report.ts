import type { Globals } from './globals.ts'

/** Reports that need no command table; `undefined` hands the words on to it. */
export async function coldReport(_words: readonly string[], _globals: Globals): Promise<number | undefined> {
  return undefined
}
