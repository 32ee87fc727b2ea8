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
 * Walks through OFX markup once, SGML and XML alike: tags with or without end tags, in either case, with
 * attributes or spaces, self-closed, beside comments, CDATA and bare `<` and `&`. A tag's text is what
 * stands before the next tag, with line breaks folded. Nothing that stands between an end tag and the next
 * tag is reported.
 */
export function readMarkup(text: string, start: number, events: MarkupEvents): void {
  // Without an end to be found, a comment's start is passed over; searching again for each would take
  // squared time.
  const lastCommentEnd = text.lastIndexOf('-->')
  let at = text.indexOf('<', start)
  while (at !== -1) {
    const code = text.charCodeAt(at + 1)
    if (code === 47) at = closeTag(text, at, events)
    else if (isLetter(code)) at = openTag(text, at, events)
    else if (code === 33 && at < lastCommentEnd && text.startsWith('<!--', at)) {
      at = text.indexOf('<', text.indexOf('-->', at + 4 <= lastCommentEnd ? at + 4 : lastCommentEnd))
    } else at = text.indexOf('<', at + 1)
  }
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

function closeTag(text: string, at: number, events: MarkupEvents): number {
  const end = tagEnd(text, at)
  if (end < 0) return text.indexOf('<', -end)
  events.close(nameOf(text.slice(at + 2, end)))
  return text.indexOf('<', end)
}

function openTag(text: string, at: number, events: MarkupEvents): number {
  const end = tagEnd(text, at)
  // A tag that a second `<` breaks off, or that the file's end cuts, holds nothing.
  if (end < 0) return text.indexOf('<', -end)
  let next = text.indexOf('<', end)
  while (next !== -1 && !isTagStart(text.charCodeAt(next + 1))) next = text.indexOf('<', next + 1)
  const tag = text.slice(at + 1, end)
  const name = nameOf(tag)
  if (text.charCodeAt(end - 1) === 47) {
    events.open(name, '', at, tag)
    events.close(name)
    return next
  }
  if (next !== -1 && text.startsWith('<![CDATA[', next)) {
    const stop = text.indexOf(']]>', next)
    const inside = text.slice(next + 9, stop === -1 ? text.length : stop)
    events.open(name, folded(text.slice(end + 1, next) + inside), at, tag)
    return stop === -1 ? -1 : text.indexOf('<', stop)
  }
  events.open(name, valueBetween(text, end + 1, next === -1 ? text.length : next), at, tag)
  return next
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isTagStart(code: number): boolean {
  return isLetter(code) || code === 47 || code === 33 || code === 63
}

/**
 * The name of a tag without attributes, slash or prefix, in capitals. Most are capitals already and stay as
 * they are.
 */
function nameOf(inside: string): string {
  if (/^[A-Z][A-Z0-9.]*$/.test(inside)) return inside
  const bare = inside.trim().replace(/[\s/][\s\S]*$/, '')
  return bare.slice(bare.lastIndexOf(':') + 1).toUpperCase()
}

function valueBetween(text: string, from: number, to: number): string {
  let start = from
  let stop = to
  while (start < stop && text.charCodeAt(start) <= 32) start += 1
  while (stop > start && text.charCodeAt(stop - 1) <= 32) stop -= 1
  if (start === stop) return ''
  const value = text.slice(start, stop)
  const decoded = value.includes('&') ? withoutEntities(value) : value
  return decoded.includes('\n') || decoded.includes('\r') ? folded(decoded) : decoded
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
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole
      const point = dec === undefined ? Number.parseInt(hex, 16) : Number(dec)
      return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
    },
  )
}
