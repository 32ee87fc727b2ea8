/**
 * Text as the agency's files take it: letters with the accents of French, digits, and `' & / , - ( ) { } [ ]
 * # .` with spaces between; typographic apostrophes and hyphens become plain ones, other accents go, and what
 * is left over becomes a space. Source: rules for characters of the agency's electronic filing of information
 * returns, as told in the AvanTax eForms guide 2025.
 */
export function plainCharacters(text: string): string {
  if (plain.test(text)) return text
  const spelled = text
    .normalize('NFC')
    .replaceAll(/[’‘ʼ´`]/g, "'")
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/œ/g, 'oe')
    .replaceAll(/Œ/g, 'OE')
    .replaceAll(/æ/g, 'ae')
    .replaceAll(/Æ/g, 'AE')
    .replaceAll(/[łŁøØđĐß]/g, (sign) => spelledOut[sign] ?? sign)
  return [...spelled]
    .map((sign) => (allowed.test(sign) ? sign : bare(sign)))
    .join('')
    .replaceAll(/ +/g, ' ')
    .trim()
}

/** Letters that are no letter with an accent to the machine. */
const spelledOut: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
}

/** Text that is in these characters already, with single spaces between. */
const plain = /^[A-Za-z0-9'&/,\-(){}[\]#.]+(?: [A-Za-z0-9'&/,\-(){}[\]#.]+)*$/

const allowed = /^[A-Za-z0-9àâçéèêëîïôûùÀÂÇÉÈÊËÎÏÔÛÙ'&/,\-(){}[\]#. ]$/

/** A letter without an accent that the files do not know; a space where nothing is left. */
function bare(sign: string): string {
  const letter = sign.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return letter !== '' && [...letter].every((each) => allowed.test(each)) ? letter : ' '
}

/** Text in the agency's characters, cut to a length between two words where that loses little. */
export function cutTo(text: string, most: number): string {
  const written = plainCharacters(text)
  // Every sign of these is one unit of text.
  return written.length <= most ? written : written.slice(0, most).trimEnd()
}

/**
 * A long name by lines of at most so many characters, broken between words; what is left after the last line
 * is cut off.
 */
export function inLines(text: string, most: number, lines: number): readonly string[] {
  const found: string[] = []
  let line = ''
  for (const word of plainCharacters(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= most) {
      line = longer
      continue
    }
    if (line !== '') found.push(line)
    line = word
  }
  if (line !== '') found.push(line)
  return found.slice(0, lines).map((each) => cutTo(each, most))
}
