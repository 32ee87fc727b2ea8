/**
 * The bank's words without what changes from line to line (numbers, dates, accents, case, punctuation), at
 * most 60 characters: lines of one pattern are of one kind. Lines that hold nothing else keep an empty
 * pattern.
 *
 *   ESSO 4471 LAVAL QC 11/19  ->  ESSO LAVAL QC
 */
export function linePattern(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !/\p{N}/u.test(word))
    .join(' ')
    .slice(0, 60)
    .trim()
}
