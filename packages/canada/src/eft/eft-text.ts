/**
 * Text as a file for a bank may hold it: capitals without accents, digits, spaces and a few signs; any other
 * sign becomes a space. Files go through machines that know no more (EBCDIC), so nothing beyond is risked.
 *
 *   Éloïse Côté-O’Brien & Fils   ELOISE COTE-O'BRIEN & FILS
 */
export function eftText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[œŒ]/g, 'OE')
    .replaceAll(/[æÆ]/g, 'AE')
    .replaceAll('ß', 'SS')
    .replaceAll(/[ø]/gi, 'O')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[‐‑‒–—]/g, '-')
    .toUpperCase()
    .replaceAll(unfit, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
}

const unfit = /[^A-Z0-9 .,&'/()+#-]/g
