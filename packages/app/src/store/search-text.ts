import { foldedWords, isPlain } from '@daybook/core/kit/fold.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import type { SearchWords } from './store.ts'

/**
 * The most letters of a word that are looked at, and the most of them an entry is indexed with: limits of the
 * indexes.
 */
const longestWord = 60
const mostLetters = 200_000

/**
 * What a search asks of an entry, all folded: words that it has whole (`exact`, an amount), and words that
 * some word of it begins with (`beginnings`, what was typed).
 */
export type SearchTerms = {
  readonly exact: readonly string[]
  readonly beginnings: readonly string[]
}

/**
 * The words that an entry is found by, from its fact's body: payee, memo, number of the paper, memos of
 * postings, parties, its own number (`j12`), and each amount as `amountWord` writes it.
 */
export function searchWords(body: string): ReadonlySet<string> {
  // `derive` wrote the body; only text fields are looked at here, so nothing needs to be revived.
  const { entry } = JSON.parse(body) as { entry: EntryText }
  const words = wordsSaid(entry)
  for (const { amount } of entry.postings)
    words.add(amountWord(amount.replace('-', '').replace('.', '').replace(/^0+/, '')))
  return words.add(`j${entry.number}`)
}

/**
 * The same words as one text, without the entry's own number, for an index whose tokenizer takes letters and
 * digits of ASCII in either case, and all other signs as they stand: what is plain ASCII needs no folding
 * here.
 */
export function searchText(entry: Entry): string {
  let text = ''
  const add = (said: string | undefined) => {
    if (said === undefined || said === '') return
    text += text === '' ? indexable(said) : ` ${indexable(said)}`
  }
  add(entry.payee)
  add(entry.memo)
  add(entry.ref)
  let before = 0n
  let amounts = ''
  for (const { memo, party, amount } of entry.postings) {
    if (memo !== undefined) add(memo)
    if (party !== undefined) add(party)
    const size = amount < 0n ? -amount : amount
    // The two sides of most entries are the same amount.
    if (size !== before) amounts += ` ${amountWord(String(size))}`
    before = size
  }
  return (text.length > mostLetters ? [...wordsSaid(entry)].join(' ') : text) + amounts
}

/** What a search asks for, or `undefined` when it asks for nothing; every word typed may be unfinished. */
export function searchTerms({ words, amount }: SearchWords): SearchTerms | undefined {
  const beginnings = words.flatMap((word) => wordsOf(word))
  if (beginnings.length === 0 && amount === undefined) return undefined
  const size = amount === undefined ? undefined : amount < 0n ? -amount : amount
  const exact = size === undefined ? [] : [amountWord(String(size))]
  return { exact, beginnings }
}

/** Whether an entry with these words is found by these terms. */
export function isFound(words: ReadonlySet<string>, { exact, beginnings }: SearchTerms): boolean {
  return exact.every((word) => words.has(word)) && beginnings.every((word) => hasBeginning(words, word))
}

function hasBeginning(words: ReadonlySet<string>, beginning: string): boolean {
  if (words.has(beginning)) return true
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

type Said = {
  readonly payee?: string
  readonly memo?: string
  readonly ref?: string
  readonly postings: readonly { readonly memo?: string; readonly party?: string }[]
}

type EntryText = Said & { readonly number: number; readonly postings: readonly { readonly amount: string }[] }

/** The words that people wrote into an entry, as many as an index takes. */
function wordsSaid({ payee, memo, ref, postings }: Said): Set<string> {
  const words = new Set<string>()
  let left = mostLetters
  const add = (text: string | undefined) => {
    for (const word of wordsOf(text)) {
      left -= word.length
      if (left > 0) words.add(word)
    }
  }
  for (const text of [payee, memo, ref]) add(text)
  for (const posting of postings) {
    add(posting.memo)
    add(posting.party)
  }
  return words
}

function wordsOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : foldedWords(text).map(cut)
}

function cut(word: string): string {
  // Half of a letter that takes two units would not survive being stored.
  return word.length <= longestWord ? word : word.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '')
}

/** Texts folded before: payees come again and again. */
const foldedBefore = new Map<string, string>()
const mostRemembered = 5000
const tooLong = /[a-z0-9]{61}/i

function indexable(text: string): string {
  if (isPlain(text) && (text.length <= longestWord || !tooLong.test(text))) return text
  const held = foldedBefore.get(text)
  if (held !== undefined) return held
  const words = wordsOf(text).join(' ')
  if (foldedBefore.size >= mostRemembered) foldedBefore.clear()
  if (text.length <= 200) foldedBefore.set(text, words)
  return words
}
