/** A question as a letter numbered it: `place` counts from 1, `id` is its own number. */
export type NumberedQuestion = { readonly place: number; readonly id: string }

/**
 * What a reply says: the words to each question by its id, and the words that belong to none of them (a
 * greeting, or everything where nothing is numbered).
 */
export type ReplyWords = { readonly answers: ReadonlyMap<string, string>; readonly rest: string }

/** The longest answer that is kept of a reply, in letters. */
export const longestReply = 2000

/** How much of a reply is read, in letters; what comes after is quotation or not for a bookkeeper. */
const mostRead = 100_000

/**
 * Takes a reply to a letter of questions apart. Words stand with a question where they follow its number
 * (`2. fuel`, `2) fuel`, `Q7: fuel`) or the quoted question itself (`> 2. Which job?`); where the letter had
 * one question all words are its answer. What mail programs add (who wrote when, the letter again, a
 * signature) is left out.
 *
 *   > 1. Which job was it for?      ->  1: the shed
 *   the shed
 *   > 2. A receipt, please          ->  2: attached
 *   attached
 */
export function replyAnswers(text: string, questions: readonly NumberedQuestion[]): ReplyWords {
  const said = new Map<string, string[]>()
  const rest: string[] = []
  let current: string | undefined
  for (const { line, isQuoted } of ownLines(text)) {
    const begun = numbered(line, questions, isQuoted)
    if (begun !== undefined) current = begun.id
    if (isQuoted) continue
    const words = (begun === undefined ? line : begun.words).trim()
    if (words === '') continue
    if (current === undefined) rest.push(words)
    else {
      const own = said.get(current) ?? []
      own.push(words)
      said.set(current, own)
    }
  }
  const [only, ...more] = questions
  if (only !== undefined && more.length === 0) {
    const whole = kept([...rest, ...(said.get(only.id) ?? [])])
    return { answers: new Map(whole === '' ? [] : [[only.id, whole]]), rest: '' }
  }
  return {
    answers: new Map([...said].map(([id, words]) => [id, kept(words)])),
    rest: kept(rest),
  }
}

/** The own words of a reply on one line, whatever they are about. */
export function replyText(text: string): string {
  return kept(ownLines(text).flatMap(({ line, isQuoted }) => (isQuoted ? [] : [line.trim()])))
}

type Line = { readonly line: string; readonly isQuoted: boolean }

/** The lines of a reply through where the letter is repeated, without who wrote when and a signature. */
function ownLines(text: string): readonly Line[] {
  const lines = text.slice(0, mostRead).split(/\r\n|\r|\n/)
  const lastQuoted = lines.findLastIndex((each) => quotedLine(each) !== undefined)
  const own: Line[] = []
  for (const [at, line] of lines.entries()) {
    const quoted = quotedLine(line)
    if (quoted !== undefined) {
      own.push({ line: quoted, isQuoted: true })
      continue
    }
    if (isSignature(line) && at > lastQuoted) break
    if (isRepeatOf(line, lines[at + 1] ?? '')) break
    if (isAttribution(line, lines.slice(at + 1, at + 3)) || isSentFrom(line)) continue
    own.push({ line, isQuoted: false })
  }
  return own
}

/** The words of a line that a mail program quoted, without its marks; none for any other line. */
function quotedLine(line: string): string | undefined {
  const start = line.trimStart()
  return start.startsWith('>') ? start.replace(/^[>\s]+/, '') : undefined
}

function isSignature(line: string): boolean {
  return line === '-- ' || line.trim() === '--'
}

/** Whether the letter is repeated from here without marks, as some programs do. */
function isRepeatOf(line: string, next: string): boolean {
  const words = line.trim()
  if (/^-{2,}\s*(original message|message d[’']origine|forwarded message)\s*-{2,}$/i.test(words)) return true
  if (/^_{10,}$/.test(words)) return true
  return /^(from|de)\s?:\s/i.test(words) && /^(sent|date|envoyé|to|à)\s?:/i.test(next.trim())
}

/** `On … Marie wrote:`, `Le … a écrit :`; long ones go over two or three lines, the letter follows quoted. */
function isAttribution(line: string, next: readonly string[]): boolean {
  const ends = (text: string) => /(wrote|a écrit)\s?:\s*$/i.test(text.slice(-40))
  const begins = /^(on|le)\s/i.test(line.trim())
  if (ends(line)) return begins || next.some((each) => quotedLine(each) !== undefined)
  return begins && next.some(ends)
}

function isSentFrom(line: string): boolean {
  return /^(sent from|get outlook for|envoyé (de|à partir de|depuis)|télécharger outlook)\s/i.test(
    line.trim(),
  )
}

/** The question that a line begins with by its number, and what the line says after it. */
function numbered(
  line: string,
  questions: readonly NumberedQuestion[],
  isQuoted: boolean,
): { readonly id: string; readonly words: string } | undefined {
  const match = /^\s*\(?(q\s?)?(\d{1,5})\s?[.):–-]\s?(.*)$/iu.exec(line)
  if (match === null) return undefined
  const [, letter, digits = '', words = ''] = match
  // What is quoted is the letter, whose numbers are its own.
  const byId = letter !== undefined && !isQuoted
  const found = questions.find(({ id, place }) => (byId ? id === digits : String(place) === digits))
  return found === undefined ? undefined : { id: found.id, words }
}

/** Words of a stranger on one line, cut, with nothing in them but what can be kept. */
function kept(words: readonly string[]): string {
  const text = words
    .filter((each) => each !== '')
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .toWellFormed()
    .replaceAll(/\p{C}/gu, '')
  return text.trim().slice(0, longestReply).toWellFormed()
}
