import { folded } from '@daybook/core/kit/fold.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type MeantWord, otherwise, wordsMeant } from './meant-words.ts'
import { type TitleIndex, titleIndex } from './title-index.ts'
import type { Title, TitleKind } from './titles.ts'

/** A unit group that was found, the title it was found by, and how well that fits: 1 is the very title. */
export type TitleHit = {
  readonly code: string
  readonly title: Title
  readonly fit: number
  /** Whether the title shares a word with the text as it was typed. */
  readonly isSharing: boolean
}

/**
 * Below these nothing is said to be found: what is offered then is called a candidate. A title that shares a
 * word with the text as it was typed may fit less well than one that is only like it.
 */
const leastFit = { sharing: 0.27, alike: 0.42 } as const

/**
 * The unit groups that a text means, best first, each once with its best title; those that fit too badly to
 * be an answer are left out unless `evenPoor`. Titles of both languages are searched, those of `language`
 * come first among equals. Accents, case, plural, word order and typing errors are forgiven.
 */
export function findTitles(
  text: string,
  language: Language,
  { most = 10, evenPoor = false }: { readonly most?: number; readonly evenPoor?: boolean } = {},
): readonly TitleHit[] {
  const found: Found = new Map()
  search(found, language, text, 1)
  search(found, language === 'en' ? 'fr' : 'en', text, otherLanguage)
  const hits = ranked(found)
  if (evenPoor) return hits.slice(0, most)
  const enough = (hits[0]?.fit ?? 0) * leastShare
  return hits
    .filter(({ fit, isSharing }) => fit >= Math.max(enough, isSharing ? leastFit.sharing : leastFit.alike))
    .slice(0, most)
}

/** What fits less than this share of the best is no answer beside it. */
const leastShare = 0.45

/** The best title of each group so far, and how much more of its titles fit. */
type Found = Map<string, { best: Title; fit: number; more: number; isSharing: boolean }>

/** What a title of the other language is worth against one of the language asked for. */
const otherLanguage = 0.97

/** How much a title counts by where it comes from: an old one less than one in force. */
const kindWorth: Readonly<Record<TitleKind, number>> = {
  illustrative: 1,
  group: 0.985,
  example: 0.98,
  everyday: 0.98,
  legacy: 0.95,
}

/** Looks in the titles of a language, for the text as it was typed and in its other ways of writing. */
function search(found: Found, language: Language, text: string, worth: number): void {
  const index = titleIndex(language)
  noteTitles(found, index, text, worth)
  for (const other of otherwise(index, text)) noteTitles(found, index, other, worth)
}

/** What a supervisor's or a helper's title is worth to one who asked for the work itself. */
const anotherRank = 0.85

/** What a title comes to at most that is not the very text. */
const mostAlike = 0.97

/** A title that says less of the query than this is not looked at further. */
const leastSaid = 0.2

function noteTitles(found: Found, index: TitleIndex, text: string, worth: number): void {
  const meant = wordsMeant(index, text)
  const asked = meant.reduce((sum, each) => sum + each.worth, 0)
  const { touched, matched, covered, shared } = matches(index, meant)
  const named = new Set(meant.flatMap(({ words }) => words.map(({ word }) => word)))
  const whole = folded(text)
  const typed = whole.replaceAll(' ', '')
  for (const at of touched) {
    const title = index.titles[at]
    const said = (matched[at] ?? 0) / asked
    if (title === undefined || said < leastSaid) continue
    const own = index.texts[at] ?? ''
    const isIt = own === whole || (said > 0.9 && own.replaceAll(' ', '') === typed)
    const filled = Math.min(1, (covered[at] ?? 0) / (index.weights[at] ?? 1))
    const isAnother = index.ranks[at]?.some((stem) => !named.has(stem)) === true
    const alike = mostAlike * said ** 1.6 * (0.55 + 0.45 * filled) * (isAnother ? anotherRank : 1)
    const kind = kindWorth[title.kind]
    // The very title goes before all that are only like it, an old one too.
    const fit = isIt ? 1 - (1 - kind) / 5 : alike * kind
    note(found, title, fit * worth, shared[at] === 1)
  }
}

function note(found: Found, title: Title, fit: number, isSharing: boolean): void {
  const held = found.get(title.code)
  if (held === undefined) {
    found.set(title.code, { best: title, fit, more: 0, isSharing })
    return
  }
  held.more += Math.min(held.fit, fit) ** 3
  if (fit <= held.fit) return
  Object.assign(held, { best: title, fit, isSharing })
}

type Matches = {
  readonly touched: readonly number[]
  /** For each title, how much of the query it says. */
  readonly matched: Float64Array
  /** For each title, how much of itself is said by the query. */
  readonly covered: Float64Array
  /** For each title, 1 where it has a word as it was typed. */
  readonly shared: Uint8Array
}

function matches(index: TitleIndex, meant: readonly MeantWord[]): Matches {
  const size = index.titles.length
  const [matched, covered, best] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const shared = new Uint8Array(size)
  const touched: number[] = []
  for (const { worth, words } of meant) {
    const now: number[] = []
    // The likeliest words come first, so the first that a title has is its best.
    for (const { word, likeness } of words) {
      const own = likeness * (index.worths[word] ?? 0)
      for (const at of index.found[word] ?? []) {
        if (best[at] !== 0) continue
        best[at] = likeness
        covered[at] = (covered[at] ?? 0) + own
        if (likeness > 0.94) shared[at] = 1
        now.push(at)
      }
    }
    for (const at of now) {
      if (matched[at] === 0) touched.push(at)
      matched[at] = (matched[at] ?? 0) + worth * (best[at] ?? 0)
      best[at] = 0
    }
  }
  return { touched, matched, covered, shared }
}

/** The groups, best first; one with more titles that fit goes a little before another. */
function ranked(found: Found): readonly TitleHit[] {
  return [...found]
    .map(([code, { best, fit, more, isSharing }]) => ({
      hit: { code, title: best, fit, isSharing },
      rank: fit + 0.04 * (1 - Math.exp(-more / 3)),
    }))
    .toSorted((a, b) => b.rank - a.rank || (a.hit.code < b.hit.code ? -1 : 1))
    .map(({ hit }) => hit)
}
