import { foldedWords } from '@daybook/core/kit/fold.ts'

/**
 * Whether a name is that of another already, as the books tell names apart: by their words, without accents
 * and capitals.
 */
export function isTaken(name: string, others: readonly string[]): boolean {
  const wanted = foldedWords(name).join('-')
  return others.some((other) => foldedWords(other).join('-') === wanted)
}
