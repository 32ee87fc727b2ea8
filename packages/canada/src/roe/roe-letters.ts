import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** The letters and marks that a block may have (Appendix D, 8.1.2), besides a space. */
const known = /^[A-Za-zÁÀÂÄÇÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜáàâäçéèêëíìîïóòôöúùûü0-9";%!)(*#\-+/$&@=?:'~|`^_[{\]}.,\s]$/

/** What is written otherwise on keyboards and in books: typographic marks and ligatures. */
const plain: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  '\u00a0': ' ',
  '\u202f': ' ',
}

/**
 * Text with the letters that ROE Web takes: typographic marks become plain ones, spaces single. Refuses
 * `roe-letters-unfit` for all others, naming the block and the letters.
 */
export function roeLetters(text: string, block: string): Result<string> {
  const written = [...text.normalize('NFC')].map((letter) => plain[letter] ?? letter).join('')
  const single = written.replace(/\s+/g, ' ').trim()
  const unfit = new Set([...single].filter((letter) => !known.test(letter)))
  return unfit.size === 0 ? ok(single) : refuse('roe-letters-unfit', { block, letters: [...unfit].join(' ') })
}
