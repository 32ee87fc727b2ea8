import { folded } from '@daybook/core/kit/fold.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { lettersOf } from './near-words.ts'
import { allTitles, type Title } from './titles.ts'
import { soundOf, stemsOf } from './word-forms.ts'

/**
 * The titles of a language made ready for search: the vocabulary of their stems with how rare each is, and
 * for each stem the titles that have it. Titles and stems are known by their place in these lists.
 */
export type TitleIndex = {
  readonly language: Language
  readonly titles: readonly Title[]
  /** The folded text of each title, to know one that was typed as it stands. */
  readonly texts: readonly string[]
  /** The stems of each title, in order. */
  readonly stems: readonly (readonly number[])[]
  /** The sum of the worths of the stems of each title. */
  readonly weights: readonly number[]
  /** The stems of each title that say whom it leads or helps: `supervisor`, `helper`. */
  readonly ranks: readonly (readonly number[])[]
  readonly vocabulary: readonly string[]
  readonly places: ReadonlyMap<string, number>
  /** How much a stem says: the rarer, the more. */
  readonly worths: readonly number[]
  readonly letters: readonly number[]
  readonly sounds: ReadonlyMap<string, readonly number[]>
  readonly found: readonly (readonly number[])[]
}

const indexes = new Map<Language, TitleIndex>()

/** The index of a language; built when it is first asked for, in about a tenth of a second. */
export function titleIndex(language: Language): TitleIndex {
  const held = indexes.get(language)
  if (held !== undefined) return held
  const index = indexOf(language, allTitles(language).flatMap(withParts))
  indexes.set(language, index)
  return index
}

function indexOf(language: Language, titles: readonly Title[]): TitleIndex {
  const places = new Map<string, number>()
  const found: number[][] = []
  const place = placesOfWords(language, places, found)
  const texts = titles.map((title) => folded(title.text))
  const stems = texts.map((text, at) => {
    const own: number[] = []
    for (const word of text.split(' ')) {
      const stem = place(word)
      if (stem === none || own.includes(stem)) continue
      own.push(stem)
      found[stem]?.push(at)
    }
    return own
  })
  const vocabulary = [...places.keys()]
  const worths = found.map((those) => Math.log(1 + titles.length / those.length))
  const rankPlaces = new Set([...rankWords[language]].flatMap((word) => places.get(word) ?? []))
  return {
    language,
    titles,
    texts,
    stems,
    weights: stems.map((own) => own.reduce((sum, stem) => sum + (worths[stem] ?? 0), 0)),
    ranks: stems.map((own) => own.filter((stem) => rankPlaces.has(stem))),
    vocabulary,
    places,
    worths,
    letters: vocabulary.map(lettersOf),
    sounds: bySound(vocabulary),
    found,
  }
}

/** The place of a small word: none. */
const none = -1

/**
 * Gives the place of a word's stem, a new one for a new stem. Each word is looked at once: titles repeat
 * them.
 */
function placesOfWords(
  language: Language,
  places: Map<string, number>,
  found: number[][],
): (word: string) => number {
  const known = new Map<string, number>()
  return (word) => {
    const held = known.get(word)
    if (held !== undefined) return held
    const [stem] = stemsOf(word, language)
    const place = stem === undefined ? none : (places.get(stem) ?? places.size)
    if (stem !== undefined && place === places.size) {
      places.set(stem, place)
      found.push([])
    }
    known.set(word, place)
    return place
  }
}

/** Words that make another occupation of the one they stand beside, as stems. */
const rankWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'supervisor foreman manager teacher instructor helper apprentice superintendent chief contractor inspector'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'superviseur surveillant contremaitr directeur enseignant aid chef entrepreneur instructeur'.split(' '),
  ),
}

function bySound(vocabulary: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const sounds = new Map<string, number[]>()
  for (const [place, stem] of vocabulary.entries()) {
    const sound = soundOf(stem)
    const held = sounds.get(sound)
    if (held === undefined) sounds.set(sound, [place])
    else held.push(place)
  }
  return sounds
}

/**
 * A French title and, where it names several occupations at once, each of them: French has no list of single
 * titles as English has. What is left of a part by itself (`de camions`, `routier`) is none.
 */
function withParts(title: Title): readonly Title[] {
  if (title.language !== 'fr' || title.kind === 'everyday') return [title]
  const parts = title.text
    .replaceAll(/\(.*?\)/g, '')
    .split(/,| et | - | ou /)
    .map((part) => part.trim())
    .filter((part) => /[sx/]/.test(part) && !saysNothing.test(folded(part)))
  return parts.length < 2 ? [title] : [title, ...parts.map((text) => ({ ...title, text }))]
}

const saysNothing =
  /^(autres?|personnel assimile|professions? connexes|de|des|du|d|dans|en|aux?|a|sauf|secteur) |^\S+(er|al|ique)$/
