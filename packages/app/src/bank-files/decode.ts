/**
 * A file's letters, and how they were read: `guessed` where neither a mark nor the bytes themselves prove
 * it.
 */
export type Decoded = {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850' | 'mixed'
  readonly isGuessed: boolean
}

/**
 * Reads the bytes of a bank file as text. A byte order mark wins; then zeros at every second byte (UTF-16
 * without a mark); then UTF-8 where the bytes are valid; else each line by itself as UTF-8 or, failing that,
 * as windows-1252, which never fails. The charset that the file declares is not asked: banks write
 * `CHARSET:1252` over UTF-8 and the reverse. Bytes that inside of words are letters of DOS (code page 850)
 * and marks of windows-1252 are read as DOS. A mark that was encoded twice, and text encoded twice with it,
 * is undone.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wide(bytes, 'utf-16le', false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wide(bytes, 'utf-16be', false)
  const zeros = widthOf(bytes)
  if (zeros !== undefined) return wide(bytes, zeros, true)
  const whole = strictUtf8(bytes)
  if (whole !== undefined) return { text: undoubled(whole), encoding: 'utf-8', isGuessed: false }
  if (isDos(bytes)) return { text: dosText(bytes), encoding: 'cp850', isGuessed: true }
  return byLine(bytes)
}

/** The letters of code page 850 from byte 128 on. */
const dosLetters =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
const dosSample = 65_536

/**
 * é, è, ê and ç of DOS stand between letters, where windows-1252 has a low quote, a circumflex or a dagger;
 * é, è, ê, ç and à of windows-1252 (E0 to EA) are met nowhere.
 */
function isDos(bytes: Uint8Array): boolean {
  let seen = 0
  const length = Math.min(bytes.length, dosSample)
  for (let at = 1; at < length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte >= 0xe0 && byte <= 0xf4) return false
    const isLetter = byte === 0x82 || byte === 0x8a || byte === 0x88 || byte === 0x87
    if (isLetter && isLatin(bytes[at - 1]) && (byte === 0x82 || isLatin(bytes[at + 1]))) seen += 1
  }
  return seen > 0
}

function isLatin(byte: number | undefined): boolean {
  const small = (byte ?? 0) | 32
  return small >= 97 && small <= 122
}

function dosText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : (dosLetters[byte - 128] ?? '')
  return text
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
