/** A command as a shell reads it: words without their quotes, settings before them, where the output goes. */
export type Typed = {
  readonly settings: Readonly<Record<string, string>>
  readonly words: readonly string[]
  /** The file after `>`. */
  readonly into: string | undefined
  /** The lines after `<<'END'`. */
  readonly lines: string | undefined
}

/** Reads what was typed: quotes, `\` at the end of a line, `NAME=value` in front, `> FILE`, `<<'END'`. */
export function typedFrom(text: string): Typed {
  const [, command = text, , lines] = /^(.*?)\s*<<\s*'?(\w+)'?\n([\s\S]*?)\n?\2$/.exec(text) ?? []
  const words = wordsOf(command)
  const at = words.findIndex(({ text: word, isQuoted }) => word === '>' && !isQuoted)
  const into = at === -1 ? undefined : words[at + 1]?.text
  const kept = at === -1 ? words : words.slice(0, at)
  const first = kept.findIndex(({ text: word }) => !/^[A-Z][A-Z_]*=/.test(word))
  const settings = kept.slice(0, first === -1 ? kept.length : first).map(({ text: word }) => {
    const equals = word.indexOf('=')
    return [word.slice(0, equals), word.slice(equals + 1)] as const
  })
  return {
    settings: Object.fromEntries(settings),
    words: (first === -1 ? [] : kept.slice(first)).map(({ text: word }) => word),
    into,
    lines: lines === undefined ? undefined : `${lines}\n`,
  }
}

type Word = { readonly text: string; readonly isQuoted: boolean }

function wordsOf(command: string): readonly Word[] {
  const words: Word[] = []
  const pattern = /(?:'[^']*'|"(?:\\.|[^"\\])*"|\\[\s\S]|[^\s'"\\])+/g
  for (const [whole] of command.replaceAll('\\\n', ' ').matchAll(pattern)) {
    const text = whole.replaceAll(
      /'([^']*)'|"((?:\\.|[^"\\])*)"|\\([\s\S])/g,
      (_, single?: string, double?: string, escaped?: string) =>
        single ?? double?.replaceAll(/\\(["\\$])/g, '$1') ?? escaped ?? '',
    )
    words.push({ text, isQuoted: text !== whole })
  }
  return words
}
