import { asNumber, asText } from './query.ts'
import type { SearchTerms } from './search-text.ts'
import { type Connection, rows } from './sqlite-connection.ts'

/**
 * A way in which an entry can be found: these words stand in its text, and its own number begins with these
 * digits.
 */
type Way = { readonly words: readonly string[]; readonly digits: string | undefined }

/**
 * The newest entries in the index that are found, up to number `through`. Every word typed may be unfinished.
 * An entry's own number is a word of it (`j12`) that is not in the index, since nothing else would be known
 * by it: spans of numbers answer.
 */
export function matchesIn(
  reader: Connection,
  { beginnings, exact }: SearchTerms,
  through: number,
  limit: number,
): readonly number[] {
  const numbers = new Set<number>()
  for (const { words, digits } of waysOf(beginnings)) {
    const match = matchText(reader, words, exact)
    if (match === undefined) continue
    let left = limit
    for (const [from, to] of digits === undefined ? [[1, through] as const] : spansOf(digits, through)) {
      const found = match === '' ? entriesOf(reader, from, to, left) : matched(reader, match, from, to, left)
      for (const number of found) numbers.add(number)
      left -= found.length
      if (left === 0) break
    }
  }
  return [...numbers].sort((left, right) => right - left).slice(0, limit)
}

/** How many words that read as an entry's number are also taken as one; nobody types as many. */
const mostNumbers = 4

/**
 * All words stand in the text, or some of them are the beginning of the entry's own number, each longer than
 * the other.
 */
function waysOf(beginnings: readonly string[]): readonly Way[] {
  let ways: readonly Way[] = [{ words: [], digits: undefined }]
  let left = mostNumbers
  for (const word of [...beginnings].sort((one, other) => one.length - other.length)) {
    const isNumber = /^j\d*$/.test(word) && left > 0
    if (isNumber) left -= 1
    ways = ways.flatMap((way) => {
      const inText = { ...way, words: [...way.words, word] }
      const isBeginning = isNumber && word.slice(1).startsWith(way.digits ?? '')
      return isBeginning ? [inText, { ...way, digits: word.slice(1) }] : [inText]
    })
  }
  return ways
}

/**
 * The spans of numbers up to the last one that begin with some digits, highest first: 12, 120 to 129, 1200 to
 * 1299 …
 */
function spansOf(digits: string, last: number): readonly (readonly [number, number])[] {
  if (digits === '') return [[1, last]]
  const spans: (readonly [number, number])[] = []
  let to = Number(digits)
  // No number begins with 0.
  for (let from = to; from > 0 && from <= last && !digits.startsWith('0'); from *= 10) {
    spans.unshift([from, Math.min(to, last)])
    to = to * 10 + 9
  }
  return spans
}

function entriesOf(reader: Connection, from: number, to: number, limit: number): readonly number[] {
  const text =
    'select number from entry where book_id = $1 and number >= $2 and number <= $3 order by number desc limit $4'
  return rows(reader, text, [1, from, to, limit]).map((cells) => asNumber(cells[0]))
}

function matched(
  reader: Connection,
  match: string,
  from: number,
  to: number,
  limit: number,
): readonly number[] {
  const text =
    'select rowid from search where search match $1 and rowid >= $2 and rowid <= $3 order by rowid desc limit $4'
  return rows(reader, text, [match, from, to, limit]).map((cells) => asNumber(cells[0]))
}

/**
 * The words as the index is asked for them; empty when there are none, `undefined` when the index has no such
 * word.
 */
function matchText(
  reader: Connection,
  words: readonly string[],
  exact: readonly string[],
): string | undefined {
  const terms = exact.map((word) => `"${word}"`)
  for (const word of words) {
    const term = beginningText(reader, word)
    if (term === undefined) return undefined
    terms.push(term)
  }
  return terms.join(' AND ')
}

/** Up to so many letters the index keeps the entries of a beginning itself. */
const lettersKept = 3
/** Up to so many words of a longer beginning are asked for one by one. */
const mostWords = 16

/**
 * What the index is asked for a beginning. It would gather all entries of a longer one, of however many
 * years, before it gave the newest; the entries of whole words it gives newest first. So the words are found
 * out, unless they are many: then each has few entries, as the numbers of papers have.
 */
function beginningText(reader: Connection, word: string): string | undefined {
  if ([...word].length <= lettersKept) return `"${word}"*`
  const words: string[] = []
  for (let from = word; words.length <= mostWords; ) {
    const [next] = rows(reader, 'select term from temp.search_word where term >= $1 limit 1', [from])
    const term = next === undefined ? '' : asText(next[0])
    if (!term.startsWith(word)) return words.length === 0 ? undefined : anyOf(words)
    words.push(term)
    // The least text after this word.
    from = `${term}\u0001`
  }
  return `"${word}"*`
}

function anyOf(words: readonly string[]): string {
  return `(${words.map((word) => `"${word}"`).join(' OR ')})`
}
