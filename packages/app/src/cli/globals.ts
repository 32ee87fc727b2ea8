import type { Language } from '@daybook/core/kit/refusal-text.ts'

/** What every command takes on the command line besides its own input. */
export type Globals = {
  readonly book: string | undefined
  /** The book as `--book` names it on this line: what makes a book makes it there. */
  readonly bookTyped: string | undefined
  readonly json: boolean
  readonly help: boolean
  readonly dryRun: boolean
  readonly key: string | undefined
  /** The language asked for: by `--lang`, or once for all by `DAYBOOK_LANG`. */
  readonly language: Language | undefined
  /** The language of the machine: `LC_ALL`, else `LC_MESSAGES`, else `LANG`. */
  readonly locale: Language | undefined
  readonly format: string | undefined
  readonly output: string | undefined
  /** The global flags that were given more than once: only one of their values could count. */
  readonly twice: readonly string[]
  /** The global flags that were given without a value: a key that is none would let a deed be done twice. */
  readonly empty: readonly string[]
  /** What `--lang` named, where that is neither English nor French. */
  readonly otherLanguage: string | undefined
}

/**
 * The language of an answer: the one asked for, else that of the book, else that of the machine, else
 * English.
 */
export function languageOf(globals: Pick<Globals, 'language' | 'locale'>, ofBook?: Language): Language {
  return globals.language ?? ofBook ?? globals.locale ?? 'en'
}

const flags: ReadonlyMap<string, 'book' | 'key' | 'lang' | 'format' | 'output'> = new Map([
  ['--book', 'book'],
  ['--key', 'key'],
  ['--lang', 'lang'],
  ['--format', 'format'],
  ['--output', 'output'],
])

/**
 * Takes the global flags out of the words, wherever they stand; `DAYBOOK_BOOK` and `DAYBOOK_LANG` fill in
 * `--book` and `--lang`. Of a flag given twice the first value is kept, and `twice` names it; `empty` names
 * those without a value.
 */
export function globalsFrom(args: readonly string[]): { words: readonly string[]; globals: Globals } {
  const words: string[] = []
  const given: { book?: string; key?: string; lang?: string; format?: string; output?: string } = {}
  const twice: string[] = []
  let [json, help, dryRun] = [false, false, false]
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? ''
    const [flag = '', inline] =
      word.startsWith('--') && word.includes('=') ? splitOnce(word) : [word, undefined]
    const name = flags.get(flag)
    if (word === '--') {
      words.push(...args.slice(index))
      break
    }
    if (name !== undefined && !isOwn(name, words)) {
      if (given[name] === undefined) given[name] = inline ?? args[index + 1] ?? ''
      else twice.push(flag)
      if (inline === undefined) index += 1
    } else if (word === '--json') json = true
    else if (word === '--help' || word === '-h') help = true
    else if (word === '--dry-run') dryRun = true
    else words.push(word)
  }
  const { key, lang, format, output } = given
  const empty = [...flags].filter(([, name]) => name !== 'book' && given[name] === '').map(([flag]) => flag)
  const { env } = process
  return {
    words,
    globals: {
      book: given.book ?? env.DAYBOOK_BOOK,
      bookTyped: given.book,
      json,
      help,
      dryRun,
      key,
      language: languageFrom(lang ?? env.DAYBOOK_LANG),
      locale: languageFrom([env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => (each ?? '') !== '')),
      format,
      output,
      twice,
      empty,
      otherLanguage: (lang ?? '') === '' || languageFrom(lang) !== undefined ? undefined : lang,
    },
  }
}

/** The language that a locale names; none when it names neither English nor French (`C`, say). */
function languageFrom(locale: string | undefined): Language | undefined {
  if (locale?.startsWith('fr')) return 'fr'
  return locale?.startsWith('en') ? 'en' : undefined
}

/**
 * `journal import` and `journal export` have a `--format` of their own: of the file, not of the answer.
 * `paper save` has its own `--output`: what it writes is the paper.
 */
function isOwn(name: string, words: readonly string[]): boolean {
  if (name === 'output') return words[0] === 'paper' && words[1] === 'save'
  return name === 'format' && (words[0] === 'journal' || words[0] === 'statement')
}

function splitOnce(word: string): [string, string] {
  const at = word.indexOf('=')
  return [word.slice(0, at), word.slice(at + 1)]
}
