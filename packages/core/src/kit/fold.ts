/**
 * Text as search compares it: no accents, lower case, ligatures apart, and only letters and digits kept
 * between single spaces.
 */
export function folded(text: string): string {
  if (isPlain(text)) return text.toLowerCase().replaceAll(plainSeparators, ' ').trim()
  return text
    .normalize('NFKD')
    .replaceAll(marks, '')
    .replaceAll(/[œŒ]/g, 'oe')
    .replaceAll(/[æÆ]/g, 'ae')
    .toLowerCase()
    .replaceAll(separators, ' ')
    .trim()
}

/** The words of a text as search compares them. */
export function foldedWords(text: string): readonly string[] {
  const words = folded(text)
  return words === '' ? [] : words.split(' ')
}

/** Whether text is of printable ASCII alone: then lower case is all that folding its words takes. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

const plain = /^[\x20-\x7e]*$/
const plainSeparators = /[^a-z0-9]+/g
const marks = /\p{M}+/gu
const separators = /[^\p{L}\p{N}]+/gu
