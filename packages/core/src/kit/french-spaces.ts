import type { Language } from './refusal-text.ts'

/**
 * French text with spaces that do not break before a colon or a percent sign and inside guillemets, as it is
 * shown to people; other languages stay as they are. What stands between backticks is typed as it is.
 */
export function unbroken(text: string, language: Language): string {
  if (language !== 'fr') return text
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : withoutBreaks(part, index > 0)))
    .join('`')
}

/** The spaces of a line’s margin stay; a space after a backtick is one between words. */
function withoutBreaks(text: string, isInside: boolean): string {
  const spaces = isInside ? /(?<=\S|^) (?=[:%»])/g : /(?<=\S) (?=[:%»])/g
  return text.replaceAll(spaces, '\u00a0').replaceAll('« ', '«\u00a0')
}
