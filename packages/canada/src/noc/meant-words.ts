import { foldedWords } from '@daybook/core/kit/fold.ts'
import { abbreviations } from './abbreviations.ts'
import { bitCount, editsBetween, lettersOf, mostEdits, type NearWord } from './near-words.ts'
import type { TitleIndex } from './title-index.ts'
import { soundOf, stemOf, wordsOf } from './word-forms.ts'

/** A word of the query with the words of the titles that it may mean, and what it weighs in the query. */
export type MeantWord = { readonly worth: number; readonly words: readonly NearWord[] }

/** What a word weighs that no title has: it was asked for, so it counts against every title. */
const unknownWorth = 4.5

/** The words of a query as words of the titles: as typed, misspelt, by sound, or unfinished. */
export function wordsMeant(index: TitleIndex, text: string): readonly MeantWord[] {
  return wordsOf(text, index.language)
    .slice(0, mostWords)
    .map((word) => meantWord(index, nearWords(index, word)))
}

/** A title has fewer words than this; what comes after them is not read. */
const mostWords = 12

/**
 * Other ways to write the text, which are looked for as well: its abbreviations written out (`HR manager`),
 * two words as one where the titles have that one (`book keeper`), one that no title has as two
 * (`payrollclerk`).
 */
export function otherwise(index: TitleIndex, text: string): readonly string[] {
  const known = abbreviations[index.language]
  const words = foldedWords(text).slice(0, mostWords)
  const isShort = (word: string): boolean => Object.hasOwn(known, word)
  const isThere = (word: string): boolean => index.places.has(stemOf(word, index.language))
  const without = (at: number, count: number, put: string): string =>
    [...words.slice(0, at), put, ...words.slice(at + count)].join(' ')
  const written = words.map((word) => (isShort(word) ? known[word] : word)).join(' ')
  const joined = words.flatMap((word, at) => {
    const one = word + (words[at + 1] ?? '')
    return one !== word && one.length >= 6 && isThere(one) ? [without(at, 2, one)] : []
  })
  const cut = words.flatMap((word, at) =>
    isThere(word) ? [] : cuts(word, isThere).map((two) => without(at, 1, two)),
  )
  return [...(words.some(isShort) ? [written] : []), ...joined, ...cut.slice(0, 3)]
}

/** The ways to cut a word into two that are there; both have three letters at least. */
function cuts(word: string, isThere: (part: string) => boolean): readonly string[] {
  const found: string[] = []
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [one, two] = [word.slice(0, at), word.slice(at)]
    if (isThere(one) && isThere(two)) found.push(`${one} ${two}`)
  }
  return found
}

function meantWord(index: TitleIndex, words: readonly NearWord[]): MeantWord {
  // A word is worth what its likeliest reading says.
  const [best] = words
  return { worth: best === undefined ? unknownWorth : (index.worths[best.word] ?? unknownWorth), words }
}

/** The words of the titles that a word may stand for, the likeliest first. */
export function nearWords(index: TitleIndex, word: string): readonly NearWord[] {
  const stem = stemOf(word, index.language)
  const exact = index.places.get(stem)
  const found = new Map<number, number>()
  const note = (place: number, likeness: number): void => {
    if (likeness > (found.get(place) ?? 0)) found.set(place, likeness)
  }
  if (exact !== undefined) note(exact, 1)
  const isKnown = exact !== undefined
  if (word.length >= 4) {
    for (const place of index.sounds.get(soundOf(stem)) ?? []) note(place, isKnown ? 0.6 : 0.88)
    noteScan(index, { word, stem, isKnown }, note)
  }
  return [...found]
    .map(([place, likeness]) => ({ word: place, likeness }))
    .toSorted((a, b) => b.likeness - a.likeness || a.word - b.word)
    .slice(0, mostReadings)
}

const mostReadings = 24

type Sought = { readonly word: string; readonly stem: string; readonly isKnown: boolean }

/** One pass over the vocabulary for words begun alike and words misspelt. */
function noteScan(
  index: TitleIndex,
  { word, stem, isKnown }: Sought,
  note: (place: number, likeness: number) => void,
): void {
  const edits = isKnown ? Math.min(1, mostEdits(stem.length)) : mostEdits(word.length)
  const bits = lettersOf(stem)
  const { vocabulary, letters } = index
  const first = stem.charCodeAt(0)
  // A plain loop: this is where a query spends its time.
  for (let place = 0; place < vocabulary.length; place += 1) {
    const other = vocabulary[place] ?? ''
    const isBegun = other.charCodeAt(0) === first && other !== stem
    if (isBegun) {
      const shared = sharedStart(stem, other)
      if (shared >= 6 && shared >= Math.max(stem.length, other.length) - 5)
        note(place, (isKnown ? 0.5 : 0.62) + 0.02 * Math.min(shared, 10))
      else if (!isKnown && word.length >= 4 && other.startsWith(word)) note(place, 0.7)
    }
    const longer = other.length - stem.length
    if (edits === 0 || longer > edits || longer < -edits) continue
    if (bitCount(bits ^ (letters[place] ?? 0)) > 2 * edits) continue
    const distance = Math.min(
      editsBetween(stem, other, edits),
      isKnown || word === stem ? edits + 1 : editsBetween(word, other, edits),
    )
    if (distance > 0 && distance <= edits)
      note(place, isKnown ? 0.5 : 0.94 - (0.9 * distance) / Math.max(stem.length, other.length, 6))
  }
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}
