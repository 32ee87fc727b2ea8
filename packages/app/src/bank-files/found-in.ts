/** File kinds by their first bytes; the words are those of every language. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['Excel 97 (.xls)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['GZIP', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
]

/** What a file is by its first bytes, where these name a kind (`PDF`, `ZIP`, `PNG` …). */
export function foundInBytes(bytes: Uint8Array): string | undefined {
  return signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0]
}

/**
 * What a text is that no reader takes: a web page, JSON, another kind of XML, binary content, or plain text.
 */
export function foundInText(text: string): string {
  const head = text.slice(0, 4096).trimStart()
  if (isWebPage(head)) return 'HTML'
  if (/^[{[]/.test(head)) return 'JSON'
  if (head.startsWith('{\\rtf')) return 'RTF'
  const root = /^(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<([A-Za-z][\w:.-]{0,40})/.exec(head)
  if (root?.[1] !== undefined) return `XML <${root[1]}>`
  return isBinary(head) ? 'binary' : 'text'
}

/** Whether a text is a web page: what a bank sends in place of a file when the session has ended. */
export function isWebPage(text: string): boolean {
  return /^\s*(?:<!--[^>]*>\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|table|script|meta)[\s>]/i.test(
    text.slice(0, 4096),
  )
}

/** Whether a text is binary content that was read as letters. */
export function isBinary(text: string): boolean {
  let strange = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (code < 9 || (code > 13 && code < 27) || code === 0xfffd) strange += 1
  }
  return strange > text.length / 50
}
