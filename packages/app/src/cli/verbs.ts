import type { Globals } from './globals.ts'

/** A word that is no command over books: it serves, starts, completes. */
export type Verb = (words: readonly string[], globals: Globals) => Promise<number>

/** The verbs, loaded when used. */
export const verbs: Readonly<Record<string, () => Promise<Verb>>> = {}
