/** A paper as bytes, and the letters that no font has (`□` stands in their place). */
export type PrintedStubs = { readonly bytes: Uint8Array; readonly missing: readonly string[] }

/**
 * The letters that no font has, by what the typesetter threw; none where it failed for another reason. It
 * puts its reason into `code`, and names letters as `\\u{…}`.
 */
export function missingLetters(error: unknown): readonly string[] {
  const named = reasonOf(error).matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)
  return [...named].flatMap(([, text = '']) => [
    ...text.replaceAll(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  ])
}

/** The reason that the typesetter gave, or else the error as text. */
export function reasonOf(error: unknown): string {
  const holder: object = typeof error === 'object' && error !== null ? error : {}
  return 'code' in holder ? String(holder.code) : String(error)
}

/** Text in which `□` stands for each of the letters. */
export function withoutLetters(data: string, letters: ReadonlySet<string>): string {
  return [...data].map((letter) => (letters.has(letter) ? '□' : letter)).join('')
}
