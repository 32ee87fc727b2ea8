/**
 * What a markup reader calls: `open` with a tag's upper-case name, its text, its place and all that stands
 * between its brackets (for attributes); `close` at an end tag, and after a tag that closes itself.
 */
export type MarkupEvents = {
  readonly open: (name: string, value: string, place: number, tag: string) => void
  readonly close: (name: string) => void
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/**
 * The accented letters that HTML names, small; the name of a capital begins with a capital (`&Eacute;`).
 * Banks write them into OFX from their web pages.
 */
const accented: ReadonlyMap<string, string> = new Map(
  [
    'agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë',
    'igrave ì iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø oelig œ',
    'ugrave ù uacute ú ucirc û uuml ü yacute ý yuml ÿ szlig ß rsquo ’ lsquo ‘ rdquo ” ldquo “ laquo « raquo »',
    'ndash – mdash — deg ° euro € cent ¢ pound £ copy © reg ® hellip …',
  ]
    .join(' ')
    .split(' ')
    .flatMap((name, index, all) => (index % 2 === 0 ? [[name, all[index + 1] ?? ''] as const] : [])),
)

function named(name: string): string | undefined {
  const plain = entities[name.toLowerCase()] ?? accented.get(name)
  if (plain !== undefined) return plain
  const small = accented.get(name.charAt(0).toLowerCase() + name.slice(1)) ?? accented.get(name.toLowerCase())
  return small?.toUpperCase()
}

/**
 * Walks through OFX markup once, SGML and XML alike: tags with or without end tags, in either case, with
 * attributes or spaces, self-closed, beside comments, CDATA and bare `<` and `&`. A tag's text is what
 * stands before the next tag, with line breaks folded. Nothing that stands between an end tag and the next
 * tag is reported.
 */
export function readMarkup(text: string, start: number, events: MarkupEvents): void {
  // Without an end to be found, a comment's start is passed over; searching again for each would take
  // squared time.
  const lastCommentEnd = text.lastIndexOf('-->')
  const walk: Walk = {
    text,
    events,
    tags: [],
    last: undefined,
    ampersand: text.indexOf('&'),
    feed: text.indexOf('\n'),
    carriage: text.indexOf('\r'),
  }
  let at = text.indexOf('<', start)
  while (at !== -1) {
    const code = text.charCodeAt(at + 1)
    if (code === 47) at = closeTag(walk, at)
    else if (isLetter(code)) at = openTag(walk, at)
    else if (code === 33 && at < lastCommentEnd && text.startsWith('<!--', at)) {
      at = text.indexOf('<', text.indexOf('-->', at + 4 <= lastCommentEnd ? at + 4 : lastCommentEnd))
    } else at = text.indexOf('<', at + 1)
  }
}

/** A walk through a text: the tags met before, the last that began, and the next places of odd signs. */
type Walk = {
  readonly text: string
  readonly events: MarkupEvents
  readonly tags: (Tag | undefined)[]
  last: Tag | undefined
  ampersand: number
  feed: number
  carriage: number
}

/**
 * A tag that is nothing but its name in capitals, and the tag that came after it the last time: files write
 * one line like the other, so that the next tag is mostly known before it is read.
 */
type Tag = {
  readonly name: string
  readonly opening: string
  readonly closing: string
  /** The text that the tag had the last time: types and days come again, and need be cut out once. */
  value: string
  next: Tag | undefined
}

/**
 * Where a tag's `>` stands, or minus the place of what breaks it off: another `<`, or the end of the text.
 */
function tagEnd(text: string, at: number): number {
  for (let place = at + 1; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if (code === 62) return place
    if (code === 60) return -place
  }
  return -text.length
}

function closeTag(walk: Walk, at: number): number {
  const { text, events } = walk
  const end = tagEnd(text, at)
  if (end < 0) return text.indexOf('<', -end)
  events.close(plainTag(walk, at + 2, end)?.name ?? nameOf(text.slice(at + 2, end)))
  return afterTag(text, end)
}

/** The next `<` after a tag that ends at a place. */
function afterTag(text: string, end: number): number {
  return text.charCodeAt(end + 1) === 60 ? end + 1 : text.indexOf('<', end)
}

function openTag(walk: Walk, at: number): number {
  const { text, last } = walk
  const expected = last?.next
  if (expected !== undefined && isAt(text, at, expected.opening)) {
    walk.last = expected
    return plainText(walk, expected, at, at + expected.opening.length - 1)
  }
  const end = tagEnd(text, at)
  // A tag that a second `<` breaks off, or that the file's end cuts, holds nothing.
  if (end < 0) return text.indexOf('<', -end)
  const plain = plainTag(walk, at + 1, end)
  if (plain === undefined) return dressedTag(walk, at, end)
  if (last !== undefined) last.next = plain
  walk.last = plain
  return plainText(walk, plain, at, end)
}

/** Reports a tag that is only its name, with its text, and its end where that follows. */
function plainText(walk: Walk, tag: Tag, at: number, end: number): number {
  const { text, events } = walk
  const next = textEnd(text, end + 1)
  if (text.charCodeAt(next + 1) === 33 && text.startsWith('<![CDATA[', next)) {
    return withCharacters(walk, tag.name, tag.name, at, end, next)
  }
  events.open(tag.name, valueBetween(walk, end + 1, next, tag), at, tag.name)
  if (text.charCodeAt(next + 1) !== 47 || !isAt(text, next, tag.closing)) {
    return next < text.length ? next : -1
  }
  events.close(tag.name)
  return afterTag(text, next + tag.closing.length - 1)
}

/** Reports a tag with attributes, blanks, small letters, a prefix or a slash of its own. */
function dressedTag(walk: Walk, at: number, end: number): number {
  const { text, events } = walk
  const tag = text.slice(at + 1, end)
  const name = nameOf(tag)
  const next = textEnd(text, end + 1)
  if (text.charCodeAt(end - 1) === 47) {
    events.open(name, '', at, tag)
    events.close(name)
  } else if (text.charCodeAt(next + 1) === 33 && text.startsWith('<![CDATA[', next)) {
    return withCharacters(walk, name, tag, at, end, next)
  } else events.open(name, valueBetween(walk, end + 1, next, undefined), at, tag)
  return next < text.length ? next : -1
}

/** Reports a tag whose text ends in CDATA, in which no sign means anything. */
function withCharacters(
  { text, events }: Walk,
  name: string,
  tag: string,
  at: number,
  end: number,
  next: number,
): number {
  const stop = text.indexOf(']]>', next)
  const inside = text.slice(next + 9, stop === -1 ? text.length : stop)
  events.open(name, folded(text.slice(end + 1, next) + inside), at, tag)
  return stop === -1 ? -1 : text.indexOf('<', stop)
}

/** Where the text after a tag ends: at the next `<` that begins a tag, or at the end of all. */
function textEnd(text: string, from: number): number {
  let next = text.indexOf('<', from)
  while (next !== -1 && !isTagStart(text.charCodeAt(next + 1))) next = text.indexOf('<', next + 1)
  return next === -1 ? text.length : next
}

/**
 * The tag between two places, where it is nothing but a name in capitals. Those met before are found by their
 * letters at both ends and their length: a file has few names and many tags, and a text of its own for each
 * would be most of the work.
 */
function plainTag({ text, tags }: Walk, from: number, to: number): Tag | undefined {
  const slot = (text.charCodeAt(from) * 7 + text.charCodeAt(to - 1) * 31 + (to - from)) & 255
  const held = tags[slot]
  if (held !== undefined && held.name.length === to - from && isAt(text, from, held.name)) return held
  const name = text.slice(from, to)
  if (!/^[A-Z][A-Z0-9.]*$/.test(name)) return undefined
  const tag = { name, opening: `<${name}>`, closing: `</${name}>`, value: '', next: undefined }
  tags[slot] = tag
  return tag
}

function isAt(text: string, from: number, part: string): boolean {
  for (let at = 0; at < part.length; at += 1)
    if (text.charCodeAt(from + at) !== part.charCodeAt(at)) return false
  return true
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isTagStart(code: number): boolean {
  return isLetter(code) || code === 47 || code === 33 || code === 63
}

/** The name of a tag without attributes, slash or prefix, in capitals. */
function nameOf(inside: string): string {
  const bare = inside.trim().replace(/[\s/][\s\S]*$/, '')
  return bare.slice(bare.lastIndexOf(':') + 1).toUpperCase()
}

/** The text between two places; `tag` remembers its text from one time to the next. */
function valueBetween(walk: Walk, from: number, to: number, tag: Tag | undefined): string {
  const { text } = walk
  let start = from
  let stop = to
  while (start < stop && text.charCodeAt(start) <= 32) start += 1
  while (stop > start && text.charCodeAt(stop - 1) <= 32) stop -= 1
  if (start === stop) return ''
  if (tag !== undefined && tag.value.length === stop - start && isAt(text, start, tag.value)) {
    return tag.value
  }
  const value = text.slice(start, stop)
  if (isOdd(walk, start, stop)) {
    const decoded = value.includes('&') ? withoutEntities(value) : value
    return decoded.includes('\n') || decoded.includes('\r') ? folded(decoded) : decoded
  }
  if (tag !== undefined) tag.value = value
  return value
}

/** Whether an ampersand or a line break stands between two places; asked from the front to the back. */
function isOdd(walk: Walk, from: number, to: number): boolean {
  const { text } = walk
  if (walk.ampersand !== -1 && walk.ampersand < from) walk.ampersand = text.indexOf('&', from)
  if (walk.feed !== -1 && walk.feed < from) walk.feed = text.indexOf('\n', from)
  if (walk.carriage !== -1 && walk.carriage < from) walk.carriage = text.indexOf('\r', from)
  const { ampersand, feed, carriage } = walk
  return (
    (ampersand !== -1 && ampersand < to) || (feed !== -1 && feed < to) || (carriage !== -1 && carriage < to)
  )
}

function folded(text: string): string {
  return text.replace(/[\r\n\t ]*[\r\n][\r\n\t ]*/g, ' ').trim()
}

/** Text with its entities resolved; twice, because some banks escape what was escaped already. */
export function withoutEntities(text: string): string {
  const once = resolved(text)
  return once.includes('&') && once !== text ? resolved(once) : once
}

function resolved(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
    (whole, dec, hex, name) => {
      if (name !== undefined) return named(name) ?? whole
      const point = dec === undefined ? Number.parseInt(hex, 16) : Number(dec)
      return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
    },
  )
}
