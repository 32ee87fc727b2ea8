/**
 * Text for XML, content or attribute: the five marks escaped, and what XML 1.0 cannot hold at all (most
 * control characters, half a surrogate pair, U+FFFE, U+FFFF) replaced by U+FFFD.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unholdable, '\uFFFD')
    .replaceAll(/[&<>"']/g, (mark) => escapes[mark] ?? mark)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that XML refuses.
const unholdable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The first line of an XML file in UTF-8. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
