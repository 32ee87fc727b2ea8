import { Buffer } from 'node:buffer'

/** A name and an address of e-mail. */
export type Mailbox = { readonly name: string; readonly address: string }

/** A letter by e-mail to one or more, with one file or none; `at` is milliseconds since 1970. */
export type Mail = {
  readonly from?: Mailbox
  readonly to?: Mailbox | readonly Mailbox[]
  readonly subject: string
  readonly text: string
  readonly attached?: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  readonly at: number
}

/** Whether text is an address that any mail program takes: plain letters, one `@`, a name with a dot. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}$/.test(text)
}

/**
 * An address as people type it, `Name <a@b.example>` or the address alone; nothing where it is none.
 */
export function mailboxOf(text: string): Mailbox | undefined {
  const [, name = '', own] = /^(.*?)<([^<>]*)>\s*$/.exec(text) ?? []
  const address = (own ?? text).trim()
  return isMailAddress(address) ? { name: oneLine(name).replaceAll('"', ''), address } : undefined
}

/**
 * A letter as a file that a mail program opens ready to be sent (`X-Unsent`): the headers of RFC 5322, the
 * text in UTF-8 and the file beside it in base64 (RFC 2045), names outside of ASCII as RFC 2047 and RFC 2231
 * write them. Without a sender the program fills in its own; without a file there is the text alone.
 */
export function mailFile({ from, to, subject, text, attached, at }: Mail): Uint8Array {
  const head = [
    ...(from === undefined ? [] : [`From: ${mailboxText(from)}`]),
    ...(to === undefined ? [] : [`To: ${[to].flat().map(mailboxText).join(',\r\n ')}`]),
    `Subject: ${headerText(subject, 9)}`,
    `Date: ${dateText(at)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
  ]
  const words = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(Buffer.from(text.replaceAll(/\r?\n/g, '\r\n'), 'utf8')),
  ]
  const lines =
    attached === undefined ? [...head, ...words, ''] : [...head, ...packed(subject, words, attached)]
  return Buffer.from(lines.join('\r\n'), 'ascii')
}

/** The words and the file beside them, as the parts of a message. */
function packed(
  subject: string,
  words: readonly string[],
  { mediaType, name, bytes }: NonNullable<Mail['attached']>,
): readonly string[] {
  const part = boundaryOf(subject, bytes)
  return [
    `Content-Type: multipart/mixed;\r\n boundary="${part}"`,
    '',
    `--${part}`,
    ...words,
    `--${part}`,
    `Content-Type: ${mediaType}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;${fileName(name)}`,
    '',
    ...base64Lines(bytes),
    `--${part}--`,
    '',
  ]
}

/** What no base64 holds, and no two letters share in practice: equal signs, and the sum of the content. */
function boundaryOf(subject: string, bytes: Uint8Array): string {
  let sum = bytes.length
  for (const byte of bytes) sum = (sum * 31 + byte) % 4_294_967_291
  for (const byte of Buffer.from(subject, 'utf8')) sum = (sum * 31 + byte) % 4_294_967_291
  return `=_daybook_${sum.toString(16)}`
}

function base64Lines(bytes: Uint8Array): readonly string[] {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  )
}

/** `"Birch Sample Inc." <office@birch.example>`; nothing in it can begin another header. */
function mailboxText({ name, address }: Mailbox): string {
  const shown = oneLine(name)
  if (shown === '') return `<${address}>`
  const phrase = isPlain(shown) ? `"${shown.replaceAll(/(["\\])/g, '\\$1')}"` : headerText(shown, 6)
  return `${phrase}\r\n <${address}>`
}

/** Text of a header: as it is where it is ASCII and short, else encoded words of at most 75 letters each. */
function headerText(text: string, before: number): string {
  const shown = oneLine(text)
  if (isPlain(shown) && shown.length + before <= 76 && !shown.includes('=?')) return shown
  const words: string[] = []
  let piece = ''
  for (const letter of shown) {
    if (Buffer.byteLength(piece + letter, 'utf8') > 39) {
      words.push(piece)
      piece = ''
    }
    piece += letter
  }
  words.push(piece)
  return words.map((each) => `=?UTF-8?B?${Buffer.from(each, 'utf8').toString('base64')}?=`).join('\r\n ')
}

/** The name of a file: plain for all programs, and in full for those that read RFC 2231. */
function fileName(name: string): string {
  const shown = oneLine(name).replaceAll(/["\\/]/g, '-')
  const plain = shown
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ -~]/g, '_')
  const usual = `\r\n filename="${plain}"`
  if (plain === shown) return usual
  const whole = encodeURIComponent(shown).replaceAll(/['()*!]/g, (sign) => `%${hex(sign)}`)
  return `${usual};\r\n filename*=UTF-8''${whole}`
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase()
}

function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
}

/** `Mon, 23 Nov 2026 13:40:00 +0000`. */
function dateText(at: number): string {
  return new Date(at).toUTCString().replace(/GMT$/, '+0000')
}
