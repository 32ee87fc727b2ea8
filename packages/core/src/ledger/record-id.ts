import { foldedWords } from '../kit/fold.ts'

/**
 * The id of a record that people call by its name (a template, a schedule, a saved report): the name's words
 * in lower case without accents, with hyphens. `Loyer d’été` is `loyer-d-ete`; names that differ only so are
 * one name.
 */
export function idFromName(name: string): string {
  return foldedWords(name).join('-')
}
