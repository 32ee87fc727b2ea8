/** The marks that a reader sees as one letter, accents and joined emoji included. */
export function graphemes(text: string): readonly string[] {
  if (isPlain(text)) return [...text]
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), (each) => each.segment)
}

/** How many columns of a terminal a text takes: by grapheme, two for East Asian wide forms and emoji. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme)
  return width
}

/** A text cut to so many columns, its end an ellipsis where it was longer; `width` is at least 1. */
export function fitted(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const grapheme of graphemes(text)) {
    const next = graphemeWidth(grapheme)
    if (used + next > width - 1) break
    kept += grapheme
    used += next
  }
  return `${kept.trimEnd()}…`
}

/** Text set in lines of at most so many columns, broken at spaces; a longer word keeps a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Made when it is first needed: making it takes longer than setting most reports. */
let segmenter: Intl.Segmenter | undefined

/**
 * Whether each sign is a letter, digit or mark of Latin writing, in one piece and one column wide: nearly all
 * texts.
 */
function isPlain(text: string): boolean {
  return /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u2010-\u2015\u2018-\u2027\u2030-\u205E\u20A0-\u20C0]*$/.test(text)
}

function graphemeWidth(grapheme: string): number {
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(grapheme)) return 2
  if (/^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u.test(grapheme)) return 0
  const point = grapheme.codePointAt(0) ?? 0
  return wideRanges.some(([first, last]) => point >= first && point <= last) ? 2 : 1
}

/**
 * Blocks whose letters take two columns: Hangul Jamo, CJK and its signs, Hangul, full-width forms, the CJK
 * planes.
 */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
]
