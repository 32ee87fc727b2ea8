import { foldedWords } from '@daybook/core/kit/fold.ts'
import type { SearchWords } from './store.ts'

/**
 * The most letters of a word that are looked at, and the most of them an entry is indexed with: limits of the
 * indexes.
 */
const longestWord = 60
const mostLetters = 200_000

/** What a search asks of an entry: all of the words, and one that begins so; all folded. */
export type SearchTerms = { readonly whole: readonly string[]; readonly beginning: string | undefined }

/**
 * The words that an entry is found by, from its fact's body: payee, memo, number of the paper, memos of
 * postings, parties, its own number, and each amount as `amountWord` writes it.
 */
export function searchWords(body: string): ReadonlySet<string> {
  // `derive` wrote the body; only text fields are looked at here, so nothing needs to be revived.
  const { entry } = JSON.parse(body) as { entry: EntryText }
  const words = new Set<string>()
  let left = mostLetters
  const add = (word: string) => {
    left -= word.length
    if (left > 0) words.add(word)
  }
  for (const text of [entry.payee, entry.memo, entry.ref, `J${entry.number}`]) wordsOf(text).forEach(add)
  for (const posting of entry.postings) {
    words.add(amountWord(posting.amount.replace('-', '').replace('.', '').replace(/^0+/, '')))
    for (const text of [posting.memo, posting.party]) wordsOf(text).forEach(add)
  }
  return words
}

/** What a search asks for, or `undefined` when it asks for nothing; the last word may be unfinished. */
export function searchTerms({ words, amount }: SearchWords): SearchTerms | undefined {
  const folded = words.flatMap((word) => wordsOf(word))
  const beginning = folded.pop()
  if (beginning === undefined && amount === undefined) return undefined
  const size = amount === undefined ? undefined : amount < 0n ? -amount : amount
  return { whole: size === undefined ? folded : [...folded, amountWord(String(size))], beginning }
}

/** Whether an entry with these words is found by these terms. */
export function isFound(words: ReadonlySet<string>, { whole, beginning }: SearchTerms): boolean {
  if (!whole.every((word) => words.has(word))) return false
  if (beginning === undefined || words.has(beginning)) return true
  for (const word of words) if (word.startsWith(beginning)) return true
  return false
}

/**
 * An amount as a word, by its cents without sign: `¤31190` for 311.90. No text that people write folds to
 * such a word.
 */
function amountWord(cents: string): string {
  return `¤${cents}`
}

type EntryText = {
  readonly number: number
  readonly payee?: string
  readonly memo?: string
  readonly ref?: string
  readonly postings: readonly { readonly memo?: string; readonly party?: string; readonly amount: string }[]
}

function wordsOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : foldedWords(text).map(cut)
}

function cut(word: string): string {
  // Half of a letter that takes two units would not survive being stored.
  return word.length <= longestWord ? word : word.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '')
}
