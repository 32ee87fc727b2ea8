import { Buffer } from 'node:buffer'

/** The headers of a message or of a part of it, by name in small letters; the first of a name counts. */
export type MailHead = ReadonlyMap<string, string>

/** A header’s value and its parameters (`text/plain; charset=utf-8`), names in small letters. */
export type HeadValue = { readonly value: string; readonly parameters: ReadonlyMap<string, string> }

/** A part of a message as bytes, one letter a byte: its headers, and what stands under them. */
export type HeadAndBody = { readonly head: MailHead; readonly body: string }

/** The largest head that is read, in bytes; more is no letter that a person wrote. */
const largestHead = 128 * 1024

/** How many headers are read. */
const mostHeaders = 500

/** Parts bytes (one letter a byte) into headers and body at the first empty line. */
export function headAndBody(bytes: string): HeadAndBody {
  const ends = ['\r\n\r\n', '\n\n', '\r\r'].map((sign) => ({ sign, at: bytes.indexOf(sign) }))
  const found = ends.filter(({ at }) => at >= 0).sort((left, right) => left.at - right.at)[0]
  // A part may begin with its empty line: then it has no headers at all.
  if (/^\r?\n/.test(bytes.slice(0, 2)))
    return { head: new Map(), body: bytes.slice(bytes.startsWith('\r\n') ? 2 : 1) }
  if (found === undefined) return { head: headOf(bytes.slice(0, largestHead)), body: '' }
  return { head: headOf(bytes.slice(0, found.at)), body: bytes.slice(found.at + found.sign.length) }
}

function headOf(text: string): MailHead {
  const head = new Map<string, string>()
  const unfolded = text
    .slice(0, largestHead)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
  for (const line of unfolded.split('\n').slice(0, mostHeaders)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon < 1 || !/^[!-9;-~]+$/.test(name) || head.has(name)) continue
    head.set(name, line.slice(colon + 1).trim())
  }
  return head
}

/** A header for people: encoded words (`=?UTF-8?B?…?=`) and bytes outside of ASCII as letters. */
export function headerWords(value: string): string {
  const joined = value.replaceAll(/\?=\s+=\?/g, '?==?')
  const words = joined.replaceAll(
    /=\?([^?*\s]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?\s]*)\?=/gi,
    (_, charset: string, way: string, text: string) => {
      const bytes =
        way.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quoted(text.replaceAll('_', ' '))
      return lettersOf(bytes, charset)
    },
  )
  return words === value && /[\u0080-\u00ff]/.test(value)
    ? lettersOf(Buffer.from(value, 'latin1'), 'utf-8')
    : words
}

/** A header taken apart into its value and its parameters, also those written over several (RFC 2231). */
export function headValue(text: string | undefined): HeadValue {
  const [value = ''] = (text ?? '').split(';', 1)
  const pieces = new Map<string, string>()
  for (const [, name = '', given = ''] of (text ?? '')
    .slice(value.length)
    .matchAll(/;\s*([^\s=;"]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)/g)) {
    const plain = given.startsWith('"') ? given.slice(1, -1).replaceAll(/\\(.)/g, '$1') : given.trim()
    const key = name.toLowerCase()
    if (!pieces.has(key)) pieces.set(key, plain)
  }
  const parameters = new Map<string, string>()
  for (const key of pieces.keys()) {
    const name = key.replace(/(?:\*\d+)?\*?$/, '')
    if (!parameters.has(name)) parameters.set(name, parameter(pieces, name))
  }
  return { value: value.trim().toLowerCase(), parameters }
}

/** A parameter whole: `name`, `name*` in percent signs, or its pieces `name*0`, `name*1*`. */
function parameter(pieces: ReadonlyMap<string, string>, name: string): string {
  const extended = pieces.get(`${name}*`)
  if (extended !== undefined) return percentWords(extended)
  if (!pieces.has(`${name}*0`) && !pieces.has(`${name}*0*`)) return headerWords(pieces.get(name) ?? '')
  let whole = ''
  for (let at = 0; at < 100; at += 1) {
    const next = pieces.get(`${name}*${at}*`) ?? pieces.get(`${name}*${at}`)
    if (next === undefined) break
    whole += next
  }
  return pieces.has(`${name}*0*`) ? percentWords(whole) : whole
}

/** `UTF-8'fr'relev%C3%A9.pdf` as letters. */
function percentWords(text: string): string {
  const [charset = '', language, ...rest] = text.split("'")
  if (language === undefined) return text
  const bytes = rest.join("'").replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => letterOf(hex))
  return lettersOf(Buffer.from(bytes, 'latin1'), charset)
}

/** `=C3=A9` and plain letters as bytes. */
export function quoted(text: string): Buffer {
  const bytes = text.replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => letterOf(hex))
  return Buffer.from(bytes, 'latin1')
}

function letterOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

/** Bytes as letters of a character set; of one that nobody knows, and of none, as UTF-8 or windows-1252. */
export function lettersOf(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      // The next one, then the one that reads all bytes.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
