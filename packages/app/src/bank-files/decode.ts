/**
 * A file's letters, and how they were read: `guessed` where neither a mark nor the bytes themselves prove
 * it.
 */
export type Decoded = {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed'
  readonly isGuessed: boolean
}

/**
 * Reads the bytes of a bank file as text. A byte order mark wins; then zeros at every second byte (UTF-16
 * without a mark); then UTF-8 where the bytes are valid; else each line by itself as UTF-8 or, failing that,
 * as windows-1252, which never fails. The charset that the file declares is not asked: banks write
 * `CHARSET:1252` over UTF-8 and the reverse. A mark that was encoded twice, and text encoded twice with it,
 * is undone.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wide(bytes, 'utf-16le', false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wide(bytes, 'utf-16be', false)
  const zeros = widthOf(bytes)
  if (zeros !== undefined) return wide(bytes, zeros, true)
  const whole = strictUtf8(bytes)
  if (whole !== undefined) return { text: undoubled(whole), encoding: 'utf-8', isGuessed: false }
  return byLine(bytes)
}

function wide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', isGuessed: boolean): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isGuessed }
}

/** Western text in UTF-16 has a zero in nearly every second byte of its beginning. */
function widthOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length & ~1, 512)
  if (length < 16) return undefined
  let [even, odd] = [0, 0]
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  if (odd > length * 0.35 && even === 0) return 'utf-16le'
  return even > length * 0.35 && odd === 0 ? 'utf-16be' : undefined
}

/**
 * UTF-8 where all bytes are valid; a letter that the file's end cuts is dropped rather than spoiling the
 * whole.
 */
function strictUtf8(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let cut = 0; cut <= 3 && cut <= bytes.length; cut += 1) {
    if (cut > 0 && (bytes[bytes.length - cut] ?? 0) < 0x80) return undefined
    try {
      return decoder.decode(cut === 0 ? bytes : bytes.subarray(0, bytes.length - cut))
    } catch {
      // Not valid so far: try without the last byte, which may begin a letter that was cut.
    }
  }
  return undefined
}

function byLine(bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const pieces: string[] = []
  let [isMixed, isFallback] = [false, false]
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from)
    const line = bytes.subarray(from, end === -1 ? bytes.length : end + 1)
    from = end === -1 ? bytes.length : end + 1
    if (isAscii(line)) pieces.push(windows1252(line))
    else {
      try {
        pieces.push(decoder.decode(line))
        isMixed = true
      } catch {
        pieces.push(windows1252(line))
        isFallback = true
      }
    }
  }
  return {
    text: pieces.join(''),
    encoding: isMixed && isFallback ? 'mixed' : 'windows-1252',
    isGuessed: true,
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 127) return false
  return true
}

const western = new TextDecoder('windows-1252')

function windows1252(bytes: Uint8Array): string {
  return western.decode(bytes)
}

/** A byte order mark that was read as windows-1252 and encoded again shows that the whole text was. */
function undoubled(text: string): string {
  if (!text.startsWith('ï»¿')) return text
  const bytes: number[] = []
  for (const letter of text) {
    const byte = byteOf(letter)
    if (byte === undefined) return text.slice(3)
    bytes.push(byte)
  }
  return strictUtf8(Uint8Array.from(bytes)) ?? text.slice(3)
}

/**
 * The windows-1252 bytes 0x80 to 0x9f by their letters; all other letters below U+0100 are their own byte.
 */
const upperBytes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, index) => [windows1252(Uint8Array.of(0x80 + index)), 0x80 + index] as const),
)

function byteOf(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : upperBytes.get(letter)
}
