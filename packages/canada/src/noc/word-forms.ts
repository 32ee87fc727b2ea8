import { foldedWords } from '@daybook/core/kit/fold.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'

/**
 * The words of a title as search compares them: folded, without the small words that carry no meaning, each
 * as its stem (no plural, in French no feminine). `Techniciennes en comptabilité` gives `technicien`,
 * `comptabilit`.
 */
export function stemsOf(text: string, language: Language): readonly string[] {
  const stem = stemming[language]
  return foldedWords(text)
    .filter((word) => !smallWords[language].has(word))
    .map(stem)
}

/** The words of a text without small words, folded, not stemmed. */
export function wordsOf(text: string, language: Language): readonly string[] {
  return foldedWords(text).filter((word) => !smallWords[language].has(word))
}

/** The stem of one folded word. */
export function stemOf(word: string, language: Language): string {
  return stemming[language](word)
}

/**
 * A word by its sound, roughly, for those who write as they hear: `fisician` and `physician`, `koordinator`
 * and `coordinator` come to the same.
 */
export function soundOf(word: string): string {
  return word
    .replaceAll(/^(?:kn|gn|pn)/g, 'n')
    .replaceAll('ph', 'f')
    .replaceAll('sch', 'sk')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/ck|[cq]/g, 'k')
    .replaceAll('z', 's')
    .replaceAll('y', 'i')
    .replaceAll(/ei|ie|ea|ee/g, 'i')
    .replaceAll(/au|eau/g, 'o')
    .replaceAll(/ou|oo/g, 'u')
    .replaceAll(/(.)\1+/g, '$1')
}

const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('a an and at by for from in of on or s the to with'.split(' ')),
  fr: new Set('a au aux avec d dans de des du en et l la le les ou par pour s sur un une'.split(' ')),
}

const stemming: Readonly<Record<Language, (word: string) => string>> = { en: englishStem, fr: frenchStem }

function englishStem(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('women')) return `${word.slice(0, -3)}man`
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

/** Endings of the feminine and the masculine that they stand for, longest first. */
const feminine: readonly (readonly [RegExp, string])[] = [
  [/euse$/, 'eur'],
  [/trice$/, 'teur'],
  [/oresse$/, 'eur'],
  [/ere$/, 'er'],
  [/ive$/, 'if'],
]

function frenchStem(word: string): string {
  if (word.length < 4) return word
  // Both spellings are right; official titles have one of them.
  if (/^pa[iy]es?$/.test(word)) return 'pay'
  const one = word.endsWith('aux') ? `${word.slice(0, -2)}l` : word.replace(/(?<!s)s$|(?<=eu)x$/, '')
  for (const [ending, masculine] of feminine) if (ending.test(one)) return one.replace(ending, masculine)
  const bare = one.replace(/e$/, '')
  return bare.length < 3 ? bare : bare.replace(/([lnst])\1$|(f)\2$/, '$1$2')
}
