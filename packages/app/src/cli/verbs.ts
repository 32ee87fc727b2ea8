import type { Globals } from './globals.ts'

/**
 * A word that is no command over books: it serves, starts, completes. It takes the words after it and gives
 * the exit code.
 */
export type Verb = (words: readonly string[], globals: Globals) => Promise<number>

/** The verbs, loaded when used. */
export const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  serve: async () => (await import('./serve.ts')).serveVerb,
  start: async () => (await import('./serve.ts')).startVerb,
  completion: async () => (await import('./completion.ts')).completionVerb,
}
