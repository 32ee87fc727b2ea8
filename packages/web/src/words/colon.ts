import type { Language } from './amounts.ts'

/** The colon after a word: in French a space that does not break stands before it. */
export function colon(language: Language): string {
  return language === 'fr' ? '\u00a0:' : ':'
}
